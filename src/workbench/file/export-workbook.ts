import { writeXlsx } from "hucre/xlsx";
import type { Engine } from "../engine/terms";
import type { BookState } from "../model";
import { sheetToFile } from "./export-sheet";
import { formulaToFile } from "./formulas";
import { type Loss, Losses } from "./losses";
import { usualFont } from "./styles";

export interface ExportedWorkbook {
  readonly bytes: Uint8Array;
  /** What the file does not hold of the workbook. */
  readonly lost: readonly Loss[];
}

/**
 * The workbook as an .xlsx file; right only after calculation.settle().
 * @param book what the host keeps besides the engine
 */
export async function exportWorkbook(engine: Engine, book: BookState): Promise<ExportedWorkbook> {
  const lost = new Losses();
  const list = engine.sheets.list();
  const sheets = list.map((sheet) => sheetToFile(engine, book, sheet, lost));
  lost.addIf(book.xmlParts.length > 0, "customXml");
  lost.addIf(book.settings.length > 0, "settings");
  const names = engine.names.list();
  lost.addIf(names.some(({ hidden }) => hidden), "names");
  const bytes = await writeXlsx({
    sheets,
    defaultFont: { ...usualFont },
    activeSheet: Math.max(0, list.findIndex(({ id }) => id === engine.sheets.active())),
    namedRanges: names.map(({ name, formula, sheetId, comment }) => {
      const sheet = list.find(({ id }) => id === sheetId);
      return { name, range: formulaToFile(formula, {}, engine.functions.registered()), ...(sheet ? { scope: sheet.name } : {}), ...(comment === "" ? {} : { comment }) };
    }),
  });
  return { bytes, lost: lost.list() };
}
