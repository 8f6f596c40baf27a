import { writeXlsx } from "hucre/xlsx";
import { cellsOf, type Engine } from "../engine/terms";
import type { BookState } from "../model";
import type { AddinIdentity } from "./addin-settings";
import { printNames } from "./pages";
import { sheetToFile } from "./export-sheet";
import { formulaToFile } from "./formulas";
import { withHiddenParts } from "./hidden-parts";
import { type Loss, Losses } from "./losses";
import { threadsOn } from "./write-threads";
import { propertiesToFile } from "./properties";
import { usualFont } from "./styles";

export interface ExportedWorkbook {
  readonly bytes: Uint8Array;
  /** What the file does not hold of the workbook. */
  readonly lost: readonly Loss[];
}

/** A cell's formats go with it; the name of its style does not. */
function hasStyles({ cells }: Engine, sheetId: string): boolean {
  const used = cells.used(sheetId, false);
  return used !== undefined && [...cellsOf(used)].some(({ row, column }) => Boolean(cells.style(sheetId, row, column).styleName));
}

/**
 * The workbook as an .xlsx file; right only after calculation.settle().
 * @param book what the host keeps besides the engine
 * @param addin whose settings the book holds
 */
export async function exportWorkbook(engine: Engine, book: BookState, addin?: AddinIdentity): Promise<ExportedWorkbook> {
  const lost = new Losses();
  const list = engine.sheets.list();
  const sheets = list.map((sheet) => sheetToFile(engine, book, sheet, lost));
  lost.addIf(book.properties?.revision !== undefined || book.sheetProperties?.some(([, entries]) => entries.length > 0), "properties");
  lost.addIf(book.styles?.length || list.some(({ id }) => hasStyles(engine, id)), "cellStyles");
  const names = engine.names.list();
  lost.addIf(names.some(({ hidden }) => hidden), "names");
  const written = await writeXlsx({
    sheets,
    defaultFont: { ...usualFont },
    activeSheet: Math.max(0, list.findIndex(({ id }) => id === engine.sheets.active())),
    ...(book.properties ? { properties: propertiesToFile(book.properties) } : {}),
    ...(book.structure ? { workbookProtection: { lockStructure: true, ...book.structure } } : {}),
    namedRanges: [
      ...list.flatMap(({ id, name }) => printNames(new Map(book.pages).get(id) ?? {}, name)),
      ...names.map(({ name, formula, sheetId, comment }) => {
        const sheet = list.find(({ id }) => id === sheetId);
        return { name, range: formulaToFile(formula, {}, engine.functions.registered()), ...(sheet ? { scope: sheet.name } : {}), ...(comment === "" ? {} : { comment }) };
      }),
    ],
  });
  const blank = engine.tables.list().filter(({ insertRow }) => insertRow).map(({ name }) => name);
  const bytes = withHiddenParts(written, book, list.map(({ id }) => threadsOn(engine, book, id)), blank, addin, lost);
  return { bytes, lost: lost.list() };
}
