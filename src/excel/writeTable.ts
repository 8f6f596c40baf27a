import {
  choicesAddress, choicesFormula, columnLetters, FIRST_BODY_ROW, FONT, GRID_COLOR, HEADER_COLOR, HEADER_FILL, HEADER_ROW, INPUT_BORDER,
  INPUT_COLOR, inTable, placeRestored, placeRules, type CellStyle, type Choices, type Column, type Refresh, type Rule, type TableModel,
} from "../sheets";
import { literal } from "./cellText";
import type { StandingTable } from "./lookAtWorkbook";
import { queueRules } from "./queueRules";

const GRID_EDGES = ["InsideHorizontal", "InsideVertical", "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Queues a new table with its header, values, formulas, formats, lists and rules; nothing is sent. Answers the rules. */
export function queueNewTable(sheet: Excel.Worksheet, table: TableModel, rules: readonly Rule[]): Excel.ConditionalFormat[] {
  const { columns, rows } = table;
  sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length).values = [columns.map(({ header }) => header)];
  // The formats stand before the values: Excel reads a value by the format of its cell.
  columns.forEach((column, index) => queueNumberFormat(bodyColumn(sheet, table, index), table, column));
  for (const [first, count] of blocksOfValues(columns)) {
    sheet.getRangeByIndexes(FIRST_BODY_ROW, first, rows.length, count).values =
      rows.map((row) => row.slice(first, first + count).map(literal));
  }

  const created = sheet.tables.add(sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, columns.length), true);
  created.name = table.name;
  created.style = "TableStyleLight1";
  created.showBandedRows = false;
  created.showFilterButton = true;
  columns.forEach((column, index) => {
    if (column.formula !== null) queueFormula(bodyColumn(sheet, table, index), table, column.formula);
    if (column.choices !== null) queueChoices(sheet.getRange(choicesAddress(table, index)), column, column.choices);
  });
  queueFormats(sheet, table);
  const headers = columns.map(({ header }) => header);
  return queueRules(created, placeRules(table, rules, { headers, firstColumn: 0, firstBodyRow: FIRST_BODY_ROW }));
}

/**
 * Queues what a table of ours needs to say again what the plan says. Columns are found by header and rows by their place,
 * so a table that was sorted, moved or widened stays so; new rows are inserted, and what stands below moves down. A
 * column of ours that was renamed or deleted comes back on the right, with its colours; what people typed under another
 * name stays there. Answers the rules that it wrote.
 */
export function queueRefresh(
  existing: Excel.Table, standing: StandingTable, table: TableModel, refresh: Refresh, rules: readonly Rule[],
): Excel.ConditionalFormat[] {
  const { headers, rows: present } = standing;
  for (const column of table.columns) {
    if (headers.includes(column.header)) continue;
    const added = existing.columns.add(undefined, [[column.header], ...present.map(() => [""])]);
    queueColumnFormat(added.getDataBodyRange(), column);
    if (column.choices !== null) queueChoices(added.getDataBodyRange(), column, column.choices);
    if (column.role === "helper") added.getRange().columnHidden = true;
  }
  for (const { header, firstRow, values, formats } of refresh.runs) {
    const range = bodyCells(existing, header, firstRow, values.length);
    if (formats !== null) range.numberFormat = formats.map((format) => [format]);
    range.values = values.map((value) => [literal(value)]);
  }
  const added = table.columns.map(({ header }) => header).filter((header) => !headers.includes(header));
  if (refresh.missingRows.length > 0) {
    queueMissingRows(existing, [...headers, ...added], present.length, table, refresh.missingRows);
  }
  queueFormulas(existing, table);
  if (added.length === 0) return [];
  return queueRules(existing, placeRestored(table, rules, { ...standing, headers: [...headers, ...added] }, added));
}

/** Queues the native formulas of a table of ours, whole columns. */
export function queueFormulas(existing: Excel.Table, table: TableModel): void {
  for (const column of table.columns) {
    if (column.formula !== null) queueFormula(existing.columns.getItem(column.header).getDataBodyRange(), table, column.formula);
  }
}

function queueMissingRows(existing: Excel.Table, headers: readonly string[], firstRow: number, table: TableModel, lines: readonly number[]): void {
  const columnOf = (header: string): number => table.columns.findIndex((column) => column.header === header);
  existing.rows.add(undefined, lines.map((line) => headers.map((header) => {
    const column = columnOf(header);
    return column < 0 || table.columns[column]!.formula !== null ? "" : literal(table.rows[line]![column] ?? null);
  })));
  for (const [header, formats] of Object.entries(table.rowFormats)) {
    bodyCells(existing, header, firstRow, lines.length).numberFormat =
      lines.map((line) => [formats[line] ?? table.columns[columnOf(header)]!.numberFormat]);
  }
}

function bodyCells(table: Excel.Table, header: string, firstRow: number, count: number): Excel.Range {
  return table.columns.getItem(header).getDataBodyRange().getCell(firstRow, 0).getResizedRange(count - 1, 0);
}

function bodyColumn(sheet: Excel.Worksheet, table: TableModel, index: number): Excel.Range {
  return sheet.getRangeByIndexes(FIRST_BODY_ROW, index, table.rows.length, 1);
}

/** Runs of neighbouring columns that hold values: [first, count]. */
function blocksOfValues(columns: readonly Column[]): [number, number][] {
  const blocks: [number, number][] = [];
  columns.forEach((column, index) => {
    if (column.formula !== null) return;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last[0] + last[1] === index) last[1] += 1;
    else blocks.push([index, 1]);
  });
  return blocks;
}

/** One format for the whole column where the rows do not differ. */
function queueNumberFormat(range: Excel.Range, table: TableModel, column: Column): void {
  const formats = table.rowFormats[column.header];
  range.numberFormat = formats === undefined
    ? one(column.numberFormat)
    : table.rows.map((_, line) => [formats[line] ?? column.numberFormat]);
}

/** The same formula in every row, sent once: a request holds 5 MB at the most. */
function queueFormula(range: Excel.Range, table: TableModel, formula: string): void {
  range.formulas = one(`=${inTable(formula, table.name)}`);
}

/** Excel gives a single value to every cell of a range; the type declares only arrays. */
function one(value: string): string[][] {
  return value as unknown as string[][];
}

function queueFormats(sheet: Excel.Worksheet, table: TableModel): void {
  const { columns, rows } = table;
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length).format;
  header.fill.color = HEADER_FILL;
  header.font.color = HEADER_COLOR;
  header.font.bold = true;
  header.horizontalAlignment = "Center";
  header.verticalAlignment = "Center";
  header.wrapText = true;

  const body = sheet.getRangeByIndexes(FIRST_BODY_ROW, 0, rows.length, columns.length).format;
  body.verticalAlignment = "Top";
  for (const edge of GRID_EDGES) {
    const border = body.borders.getItem(edge);
    border.style = "Continuous";
    border.color = GRID_COLOR;
  }
  columns.forEach((column, index) => {
    const range = sheet.getRangeByIndexes(FIRST_BODY_ROW, index, rows.length, 1);
    queueColumnFormat(range, column);
  });
  const firstHidden = columns.findIndex(({ role }) => role === "helper");
  if (firstHidden >= 0) {
    sheet.getRange(`${columnLetters(firstHidden)}:${columnLetters(columns.length - 1)}`).columnHidden = true;
  }
}

function queueColumnFormat(range: Excel.Range, column: Column): void {
  if (column.align !== "left") range.format.horizontalAlignment = column.align === "right" ? "Right" : "Center";
  if (column.wrap) range.format.wrapText = true;
  if (column.role === "planner") queueInput(range);
}

/** The planner's cells: blue text and a thin blue border; no fill, fills are verdicts. */
function queueInput(range: Excel.Range): void {
  range.format.font.color = INPUT_COLOR;
  range.format.font.name = FONT;
  for (const edge of GRID_EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = INPUT_BORDER;
  }
}

function queueChoices(range: Excel.Range, column: Column, choices: Choices): void {
  const formula = choicesFormula(choices);
  const source = formula === null ? (choices as readonly string[]).join(",") : `=${formula}`;
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = {
    showAlert: column.choicesOnly, style: "Warning", title: column.header, message: `“${column.header}”一般从列表中选取，确定要保留所填内容吗？`,
  };
}

/** Queues a native rule: the cells take the style where the formula, relative to their first one, holds. */
export function queueStyleRule(range: Excel.Range, formula: string, style: CellStyle): void {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${formula}`;
  if (style.fill !== null) format.custom.format.fill.color = style.fill;
  format.custom.format.font.color = style.color;
  if (style.bold) format.custom.format.font.bold = true;
  if (style.italic) format.custom.format.font.italic = true;
}
