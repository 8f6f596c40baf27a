import { filterToFile } from "./filters";
import type { Cell as FileCell, TableDefinition, WriteSheet } from "hucre";
import {
  addressOf, type Area, type Cell, cellsOf, contains, type Engine, type Hyperlink, lastColumn, lastRow, quoteSheet, type SheetInfo, splitSheet, type TableInfo,
} from "../engine/terms";
import type { BookState } from "../model";
import { breaksOf } from "../model/page-breaks";
import { type Axis, Outline } from "../model/outlines";
import { chartToFile } from "./export-charts";
import { formulaToFile, needsArray } from "./formulas";
import { isWholeInFile } from "./graded-rules";
import type { Losses } from "./losses";
import { pageToFile } from "./pages";
import { ruleToFile } from "./rules";
import { columnToFile } from "./sizes";
import { styleToFile } from "./styles";
import { validationToFile } from "./validations";
import { standIn } from "./write-threads";

type FilePart = Partial<FileCell>;

/** Errors that a file may keep as a formula's last answer; others ask to be calculated when it is opened. */
const keptErrors: ReadonlySet<unknown> = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

export function sheetToFile(engine: Engine, book: BookState, sheet: SheetInfo, lost: Losses): WriteSheet {
  const { cells: engineCells, layout, contents, notes } = engine;
  const { id } = sheet;
  const tables = engine.tables.list().filter((table) => table.sheetId === id);
  const used = engineCells.used(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const whole: Area = { row: 0, column: 0, rows: lastRow(used) + 1, columns: lastColumn(used) + 1 };
  const registered = engine.functions.registered();
  const toFile = (formula: string): string => formulaToFile(formula, {}, registered);

  const cells = cellsToFile(engine, id, whole, tables);
  const commented = new Set(book.comments?.threads.map((thread) => thread.id));
  for (const { id: noteId, row, column, text } of notes.list(id)) {
    const key = `${row},${column}`;
    cells.set(key, { type: "empty", value: null, ...cells.get(key), comment: { text, ...(commented.has(noteId) ? { author: standIn(noteId) } : {}) } });
  }

  const outline = new Outline(new Map(book.outlines).get(id));
  const frozen = layout.frozen(id);
  const settings = new Map(book.pages).get(id) ?? {};
  const page = pageToFile(settings);
  const listed = engine.rules.list(id);
  const rules = listed.map((rule, index) => ruleToFile(rule, index + 1, { toFile }));
  const validations = contents.validations(id).map(({ areas, validation }) => validationToFile(validation, areas, { toFile }));
  lost.addIf(rules.includes(undefined) || !listed.every(({ condition }) => isWholeInFile(condition)) || contents.unlistedRules(id) > 0, "rules");
  lost.addIf(validations.includes(undefined), "validations");
  const filter = filterToFile(engine, id);
  const tablesFilter = tables.some((table) => engine.filters.criteria({ tableId: table.id }).some((criteria) => criteria !== undefined));
  lost.addIf(tablesFilter || filter?.isWhole === false, "filters");
  lost.addIf(!page.isWhole, "printOptions");
  const tabColor = layout.tabColor(id);
  const charts = (book.charts ?? []).filter((chart) => chart.sheetId === id).flatMap((chart) => chartToFile(engine, chart, lost) ?? []);
  const isVeryHidden = book.veryHidden.includes(id);
  return {
    name: sheet.name,
    // The library writes no cell beyond these.
    rows: Array.from({ length: Math.max(whole.rows, outline.end("rows"), ...notes.list(id).map(({ row }) => row + 1)) }, () => []),
    cells,
    columns: Array.from({ length: Math.max(whole.columns, outline.end("columns")) }, (_, column) => ({
      width: columnToFile(layout.columnWidth(id, column)), ...(layout.columnHidden(id, column) ? { hidden: true } : {}), ...levelOf(outline, "columns", column),
    })),
    ...(filter ? { autoFilter: filter.written } : {}),
    rowDefs: rowsToFile(engine, id, outline, whole.rows, filter?.isWhole === true ? engine.filters.sheetArea(id) : undefined),
    merges: contents.merges(id).map((area) => ({ startRow: area.row, startCol: area.column, endRow: lastRow(area), endCol: lastColumn(area) })),
    tables: tables.map((table) => tableToFile(engine, table, book, lost)),
    conditionalRules: rules.filter((rule) => rule !== undefined),
    dataValidations: validations.filter((validation) => validation !== undefined),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    view: { showGridLines: layout.gridlines(id), ...(layout.headings(id) ? {} : { showRowColHeaders: false }), ...(tabColor === "" ? {} : { tabColor: { rgb: tabColor.replace("#", "") } }) },
    ...(charts.length > 0 ? { charts } : {}),
    // The file names what stands before a break, the settings what follows it.
    rowBreaks: breaksOf(settings, "rowBreaks").map((row) => row - 1), colBreaks: breaksOf(settings, "columnBreaks").map((column) => column - 1),
    ...(page.pageSetup ? { pageSetup: page.pageSetup } : {}),
    ...(page.headerFooter ? { headerFooter: page.headerFooter } : {}),
    ...(isVeryHidden ? { veryHidden: true } : sheet.hidden ? { hidden: true } : {}),
  };
}

function cellsToFile(engine: Engine, id: string, whole: Area, tables: readonly TableInfo[]): Map<string, FilePart> {
  const registered = engine.functions.registered();
  const values = engine.cells.read(id, whole);
  const written = new Map<string, FilePart>();
  for (const { row, column } of cellsOf(whole)) {
    const cell = values[row]![column]!;
    const style = styleToFile(engine.cells.style(id, row, column));
    const link = engine.cells.hyperlink(id, row, column);
    if (cell.kind === "blank" && !style && !link) continue;
    const table = tables.find(({ area, totals }) => row > area.row && contains(totals ? { ...area, rows: area.rows + 1 } : area, { row, column, rows: 1, columns: 1 }));
    const part = cell.formula === undefined
      ? valueToFile(cell)
      : formulaPart(cell, formulaToFile(cell.formula, { table }, registered), engine.cells.spill(id, row, column) ?? { row, column, rows: 1, columns: 1 });
    written.set(`${row},${column}`, { ...part, ...(style ? { style } : {}), ...(link ? { hyperlink: linkToFile(link) } : {}) });
  }
  return written;
}

function valueToFile({ kind, value }: Cell): FilePart {
  if (kind === "blank" || value === null) return { type: "empty", value: null };
  return { type: kind === "text" ? "string" : kind, value };
}

function formulaPart({ value }: Cell, formula: string, area: Area): FilePart {
  const isAnswer = typeof value !== "string" || !value.startsWith("#") || keptErrors.has(value) || !/^#[A-Z_]+[!?]?$/.test(value);
  const isArray = area.rows * area.columns > 1 || needsArray(formula);
  return {
    type: "formula", value: null, formula, formulaResult: isAnswer ? value : undefined,
    ...(isArray ? { formulaType: "array", formulaDynamic: true, formulaRef: addressOf(area) } : {}),
  };
}

function linkToFile({ address, documentReference, screenTip, textToDisplay }: Hyperlink): NonNullable<FileCell["hyperlink"]> {
  const { sheet, local } = splitSheet(documentReference ?? "");
  const location = sheet === undefined ? documentReference : `${quoteSheet(sheet)}!${local}`;
  return { target: address ?? "", location, tooltip: screenTip, display: textToDisplay };
}

const levelOf = (outline: Outline, axis: Axis, index: number): { outlineLevel?: number } => {
  const outlineLevel = outline.level(axis, index);
  return outlineLevel > 0 ? { outlineLevel } : {};
};

/** @param filtered where rows that a filter hides are hidden in the file too, because their filter goes with them */
function rowsToFile({ layout, contents }: Engine, id: string, outline: Outline, rows: number, filtered: Area | undefined): NonNullable<WriteSheet["rowDefs"]> {
  // Nobody has touched the row below the last one.
  const usual = layout.rowHeight(id, rows + 1);
  return new Map(Array.from({ length: Math.max(rows, outline.end("rows")) }, (_, row) => {
    const height = layout.rowHeight(id, row);
    const isInFilter = filtered !== undefined && row > filtered.row && row <= lastRow(filtered);
    const hidden = layout.rowHidden(id, row) && (isInFilter || !contents.isFilteredOut(id, row));
    return [row, { ...(height === usual ? {} : { height }), ...(hidden ? { hidden } : {}), ...levelOf(outline, "rows", row) }] as const;
  }).filter(([, definition]) => Object.keys(definition).length > 0));
}

/** The functions of totals by the number under which SUBTOTAL knows them. */
const totalFunctions: Readonly<Record<string, string>> = {
  101: "average", 102: "countNums", 103: "count", 104: "max", 105: "min", 107: "stdDev", 109: "sum", 110: "var",
};

/** What the file says of a column's cell in the row of totals, besides the cell itself. */
function totalToFile(engine: Engine, table: TableInfo, index: number, name: string): TableDefinition["columns"][number] {
  const { sheetId, area, totals } = table;
  if (!totals) return { name };
  const cell = engine.cells.read(sheetId, { row: area.row + area.rows, column: area.column + index, rows: 1, columns: 1 })[0]![0]!;
  if (cell.formula === undefined) return cell.kind === "text" ? { name, totalLabel: String(cell.value) } : { name };
  const number = /^=SUBTOTAL\((\d+),\[([^\]]+)\]\)$/.exec(cell.formula);
  const known = number?.[2] === name ? totalFunctions[number[1]!] : undefined;
  return known ? { name, totalFunction: known } : { name, totalFunction: "custom", totalFormula: formulaToFile(cell.formula, { table }, engine.functions.registered()) };
}

function tableToFile(engine: Engine, table: TableInfo, book: BookState, lost: Losses): TableDefinition {
  const options = new Map(book.tableOptions).get(table.id);
  lost.addIf(options?.highlightFirstColumn || options?.highlightLastColumn, "tableOptions");
  return {
    name: table.name, range: addressOf(table.totals ? { ...table.area, rows: table.area.rows + 1 } : table.area),
    columns: table.columns.map(({ name }, index) => totalToFile(engine, table, index, name)),
    ...(table.totals ? { showTotalRow: true } : {}),
    style: options?.style ?? "TableStyleMedium2", showRowStripes: options?.showBandedRows ?? true, showColumnStripes: options?.showBandedColumns ?? false,
    showAutoFilter: options?.showFilterButton ?? true,
  };
}
