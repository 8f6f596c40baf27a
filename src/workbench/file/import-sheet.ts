import type { Hyperlink, Sheet, Workbook } from "hucre";
import { type Area, type Engine, lastRow, parseAddress, quoteSheet } from "../engine/terms";
import type { PageSettings, TableOptions } from "../model/book";
import { sizeOf } from "./import-cells";
import type { LevelRun, OutlineState } from "../model/outlines";
import type { Losses } from "./losses";
import { pageFromFile } from "./pages";
import type { FormulaConversion } from "./formula-conversion";
import { ruleFromFile } from "./rules";
import { columnFromFile } from "./sizes";
import { hasForeignFormat, styleFromFile } from "./styles";
import { validationFromFile } from "./validations";

/**
 * Tables first: formulas name them.
 * @param blank the names of tables whose one row is no row yet
 */
export async function addTables(engine: Engine, sheetId: string, sheet: Sheet, blank: readonly string[]): Promise<[string, TableOptions][]> {
  const options: [string, TableOptions][] = [];
  for (const table of sheet.tables ?? []) {
    const whole = parseAddress(table.range ?? "");
    if (!whole) continue;
    const area = table.showTotalRow ? { ...whole, rows: whole.rows - 1 } : whole;
    const id = await engine.tables.add(sheetId, area, table.displayName ?? table.name);
    if (table.showTotalRow) engine.tables.takeTotals(id);
    if (blank.includes(table.displayName ?? table.name)) engine.tables.setInsertRow(id, true);
    options.push([id, {
      style: table.style ?? "TableStyleMedium2", showTotals: false, showBandedRows: table.showRowStripes ?? true,
      showBandedColumns: table.showColumnStripes ?? false, showFilterButton: table.showAutoFilter ?? true,
      highlightFirstColumn: false, highlightLastColumn: false,
    }]);
  }
  return options;
}

export function applyLooks(engine: Engine, sheetId: string, sheet: Sheet, { themeColors = [], defaultFont }: Workbook, filtered: Area | undefined, lost: Losses): void {
  const { cells, layout } = engine;
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    lost.addIf(cell.richText && new Set(cell.richText.map(({ font }) => JSON.stringify(font ?? {}))).size > 1, "richText");
    if (!cell.style) continue;
    lost.addIf(hasForeignFormat(cell.style), "cellFormats");
    const style = styleFromFile(cell.style, themeColors, defaultFont);
    if (Object.keys(style).length > 0) cells.restyle(sheetId, { row, column, rows: 1, columns: 1 }, style);
  }
  const size = sizeOf(sheet);
  // A file may size every column that there is.
  const columns = (sheet.columns ?? []).slice(0, Math.max(size.columns, 1) + 26);
  runs(columns.map(({ width }) => width)).forEach(({ start, count, value }) => {
    if (value !== undefined) layout.setColumnWidth(sheetId, { row: 0, column: start, rows: 1, columns: count }, columnFromFile(value));
  });
  runs(columns.map(({ hidden }) => hidden)).forEach(({ start, count, value }) => {
    if (value) layout.setColumnsHidden(sheetId, { row: 0, column: start, rows: 1, columns: count }, true);
  });
  /** What a filter hides is hidden by it, not by hand. */
  const isFiltered = (row: number): boolean => filtered !== undefined && row > filtered.row && row <= lastRow(filtered);
  const rows = Array.from({ length: Math.max(0, ...[...(sheet.rowDefs?.keys() ?? [])].map((row) => row + 1)) }, (_, row) => sheet.rowDefs?.get(row));
  runs(rows.map((row) => row?.height)).forEach(({ start, count, value }) => {
    if (value !== undefined) layout.setRowHeight(sheetId, { row: start, column: 0, rows: count, columns: 1 }, value);
  });
  runs(rows.map((row, index) => row?.hidden === true && !isFiltered(index))).forEach(({ start, count, value }) => {
    if (value) layout.setRowsHidden(sheetId, { row: start, column: 0, rows: count, columns: 1 }, true);
  });
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  if (frozenRows + frozenColumns > 0) layout.freeze(sheetId, frozenRows, frozenColumns);
  if (sheet.view?.showGridLines === false) layout.setGridlines(sheetId, false);
  if (sheet.view?.showRowColHeaders === false) layout.setHeadings(sheetId, false);
  if (sheet.view?.tabColor?.rgb) layout.setTabColor(sheetId, `#${sheet.view.tabColor.rgb.slice(-6)}`);
}

/** How deep rows and columns are grouped. */
export function outlineOf({ columns = [], rowDefs }: Sheet): OutlineState {
  const deep = (levels: readonly (readonly [index: number, level: number | undefined])[]): LevelRun[] =>
    levels.flatMap(([index, level]) => (level ? [[index, 1, level] as const] : []));
  return { rows: deep([...(rowDefs ?? [])].map(([row, { outlineLevel }]) => [row, outlineLevel])), columns: deep(columns.map(({ outlineLevel }, column) => [column, outlineLevel])) };
}

/** Links, notes, merges, lists and rules: what stands on cells. @param commented cells whose note stands for a comment */
export async function applyParts(
  engine: Engine, sheetId: string, sheet: Sheet, commented: ReadonlyMap<string, unknown>, themeColors: readonly string[], formulas: Pick<FormulaConversion, "fromFile">, lost: Losses,
): Promise<void> {
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    await engine.cells.merge(sheetId, { row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 }, false);
  }
  for (const [key, { hyperlink, comment, formula, value }] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    if (comment && !commented.has(key)) engine.notes.set(sheetId, row, column, comment.text);
    // A link's text takes the cell's place in the engine: a formula goes before it.
    lost.addIf(hyperlink && formula !== undefined, "links");
    if (hyperlink && formula === undefined) {
      const textToDisplay = hyperlink.display ?? (value === null ? undefined : String(value));
      const link = { ...destinationOf(hyperlink, sheet.name), textToDisplay };
      try {
        await engine.cells.setHyperlink(sheetId, row, column, link);
      } catch (error) {
        // To a name, or to a sheet that is gone.
        console.warn(error);
        lost.add("links");
      }
    }
  }
  for (const rule of sheet.dataValidations ?? []) {
    const read = validationFromFile(rule, formulas);
    if (!read) lost.add("validations");
    else for (const area of read.areas) await engine.validations.set(sheetId, area, read.validation);
  }
  const ordered = [...(sheet.conditionalRules ?? [])].sort((one, other) => other.priority - one.priority);
  for (const rule of ordered) {
    const read = ruleFromFile(rule, themeColors, formulas);
    if (read) engine.rules.add(sheetId, read);
    else lost.add("rules");
    // A bar has a later half, which the library does not read.
    lost.addIf(rule.type === "dataBar", "rules");
  }
}

/** Within the workbook, the reader gives the place both as the place and as the target. */
function destinationOf({ target, location }: Hyperlink, sheetName: string): { address: string } | { documentReference: string } {
  const inside = location?.replace(/^#/, "");
  if (!inside) return { address: target };
  if (target !== "" && target.replace(/^#/, "") !== inside) return { address: `${target}#${inside}` };
  return { documentReference: inside.includes("!") ? inside : `${quoteSheet(sheetName)}!${inside}` };
}

export const pageOf = ({ pageSetup, headerFooter, rowBreaks, colBreaks }: Sheet): PageSettings => ({
  ...pageFromFile(pageSetup, headerFooter),
  // The file names what stands before a break, the settings what follows it.
  ...(rowBreaks?.length ? { rowBreaks: rowBreaks.map((row) => row + 1) } : {}),
  ...(colBreaks?.length ? { columnBreaks: colBreaks.map((column) => column + 1) } : {}),
});

/** What the workbench has no place for. */
export function tellStrangers(sheet: Sheet, lost: Losses): void {
  lost.addIf(sheet.images?.length || sheet.backgroundImage, "images");
  lost.addIf(sheet.pivotTables?.length, "pivots");
  lost.addIf(sheet.slicers?.length || sheet.timelines?.length, "slicers");
  lost.addIf(sheet.sparklines?.length, "sparklines");
  lost.addIf(sheet.textBoxes?.length, "drawings");
  lost.addIf(sheet.protection, "protection");
}

/** Neighbours of the same value as one. */
function runs<Value>(values: readonly Value[]): { start: number; count: number; value: Value }[] {
  const found: { start: number; count: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count++;
    else found.push({ start: index, count: 1, value });
  });
  return found;
}
