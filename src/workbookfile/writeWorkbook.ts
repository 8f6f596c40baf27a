import { writeXlsx } from "hucre/xlsx";
import type { CellStyle as FileStyle, ConditionalRule, DataValidation, PageSetup, WriteSheet } from "hucre";
import {
  blockAddress, bodyRowHeights, BODY_COLOR, choicesAddress, choicesFormula, columnLetters, BODY_SIZE, FIRST_BODY_ROW, FONT, HEADER_COLOR,
  HEADER_FILL, HEADER_ROW, inTable, INPUT_COLOR, PORTRAIT_MARGINS, QUIET_COLOR, repeatedRow, ruleFormula, STATUS_ROW, statusRuleFormula, SUBTITLE_ROW, SUBTITLE_SIZE,
  TITLE_ROW, TITLE_SIZE, USUAL_PAGE, type CellStyle, type CellValue, type Choices, type Column, type SheetModel, type TableModel,
} from "../sheets";
import { chartOf } from "./chart";
import { formMerges, putForm, type Put } from "./form";
import { rgb, solid, styleOf } from "./styles";

/**
 * An .xlsx file of the described sheets: values, native formulas, formats, rules, lists, frozen panes and print
 * set-up. Formulas carry no result; whoever opens the file calculates them.
 */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), defaultFont: { name: FONT, size: BODY_SIZE } });
}

/** Functions that came after the file format carry a prefix in the file. */
function forFile(formula: string): string {
  return formula.replace(/\b(NUMBERVALUE|MAXIFS|MINIFS)\(/g, "_xlfn.$1(");
}

function sheetOf(sheet: SheetModel): WriteSheet {
  const cells: WriteSheet["cells"] = new Map();
  const put = (row: number, column: number, value: CellValue, style: FileStyle, formula?: string): void => {
    if (formula !== undefined) cells.set(`${row},${column}`, { type: "formula", value: null, formula, style });
    else if (value !== null) cells.set(`${row},${column}`, { type: typeOf(value), value, style });
    else cells.set(`${row},${column}`, { type: "empty", value: null, style });
  };
  put(TITLE_ROW, 0, sheet.title, { font: { name: FONT, size: TITLE_SIZE, bold: true, color: rgb(BODY_COLOR) } });
  put(SUBTITLE_ROW, 0, sheet.subtitle, { font: { name: FONT, size: SUBTITLE_SIZE, color: rgb(QUIET_COLOR) } });
  if (sheet.status !== undefined) {
    put(STATUS_ROW, 0, null, { font: { name: FONT, size: SUBTITLE_SIZE, color: rgb(BODY_COLOR) } }, forFile(sheet.status.formula));
  }
  if (sheet.form !== undefined) putForm(sheet, sheet.form, put);
  else if (sheet.table === null) putLines(sheet, put);
  else putTable(sheet.table, put);

  const widths = sheet.table?.columns.map(({ width }) => width) ?? sheet.lineWidths;
  const heights = bodyRowHeights(sheet);
  const firstRow = sheet.table === null ? HEADER_ROW : FIRST_BODY_ROW;
  const lastRow = firstRow + heights.length;
  return {
    name: sheet.name,
    rows: Array.from({ length: lastRow }, () => []),
    cells,
    columns: widths.map((width, index) => ({ width, hidden: sheet.table?.columns[index]?.role === "helper" })),
    rowDefs: new Map(heights.map((height, index) => [firstRow + index, { height }])),
    freezePane: { rows: sheet.table === null ? 0 : FIRST_BODY_ROW, columns: sheet.frozenColumns },
    view: { showGridLines: false },
    pageSetup: pageOf(sheet),
    headerFooter: { oddFooter: "&C第 &P 页 共 &N 页" },
    ...(sheet.table === null ? {} : tableParts(sheet, sheet.table)),
    ...(sheet.form === undefined ? {} : { merges: formMerges(sheet.form) }),
    ...(sheet.charts === undefined ? {} : { charts: sheet.charts.map((chart) => chartOf(sheet.name, chart)) }),
  };
}

const POINTS_AN_INCH = 72;

function pageOf(sheet: SheetModel): PageSetup {
  const page = sheet.form === undefined ? null : sheet.form.page ?? USUAL_PAGE;
  const repeated = repeatedRow(sheet);
  const [side, end] = [PORTRAIT_MARGINS.side / POINTS_AN_INCH, PORTRAIT_MARGINS.end / POINTS_AN_INCH];
  return {
    paperSize: "a4", orientation: page?.orientation ?? "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: page?.isOnePage === true ? 1 : 0,
    ...(page === null ? {} : { horizontalCentered: true }),
    ...(page?.orientation === "portrait" ? { margins: { left: side, right: side, top: end, bottom: end, header: 0.3, footer: 0.3 } } : {}),
    ...(repeated === null ? {} : { printTitlesRow: `$${repeated + 1}:$${repeated + 1}` }),
  };
}

function putLines(sheet: SheetModel, put: Put): void {
  sheet.lines.forEach((line, index) => line.cells.forEach((value, column) => {
    const heading = line.style === "heading";
    const font = { name: FONT, size: BODY_SIZE, bold: heading, color: rgb(heading ? HEADER_COLOR : BODY_COLOR) };
    put(HEADER_ROW + index, column, value, line.sample !== null && column === 0
      ? { ...styleOf(line.sample), alignment: { vertical: "top", horizontal: "center" } }
      : { font, alignment: { vertical: "top", wrapText: true } });
  }));
}

function putTable(table: TableModel, put: Put): void {
  table.columns.forEach((column, index) => {
    put(HEADER_ROW, index, column.header, {
      font: { name: FONT, size: BODY_SIZE, bold: true, color: rgb(HEADER_COLOR) },
      fill: solid(HEADER_FILL),
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    });
    table.rows.forEach((row, line) => {
      const format = table.rowFormats[column.header]?.[line] ?? column.numberFormat;
      const formula = column.formula === null ? undefined : forFile(inTable(column.formula, table.name));
      put(FIRST_BODY_ROW + line, index, row[index] ?? null, bodyStyle(column, format), formula);
    });
  });
}

function bodyStyle(column: Column, numberFormat: string): FileStyle {
  return {
    font: { name: FONT, size: BODY_SIZE, color: rgb(column.role === "planner" ? INPUT_COLOR : BODY_COLOR) },
    alignment: { horizontal: column.align, vertical: "top", wrapText: column.wrap },
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
  };
}

function tableParts(sheet: SheetModel, table: TableModel): Partial<WriteSheet> {
  const lastRow = FIRST_BODY_ROW + table.rows.length;
  const conditionalRules = sheet.rules.map((rule, index): ConditionalRule => ({
    type: "expression",
    priority: index + 1,
    range: blockAddress(table, rule.from, rule.to),
    formula: ruleFormula(table, rule),
    style: ruleStyle(rule.style),
  }));
  const statusRules = sheet.status === undefined ? [] : [{
    type: "expression" as const,
    priority: conditionalRules.length + 1,
    range: `A${STATUS_ROW + 1}:${columnLetters(sheet.status.columns - 1)}${STATUS_ROW + 1}`,
    formula: statusRuleFormula(sheet.status.word),
    style: ruleStyle(sheet.status.style),
  }];
  const dataValidations = table.columns.flatMap((column, index): DataValidation[] => (column.choices === null ? [] : [{
    type: "list", ...listOf(column.choices), allowBlank: true, showErrorMessage: column.choicesOnly, errorStyle: "warning",
    range: choicesAddress(table, index),
  }]));
  return {
    tables: [{
      name: table.name,
      range: `A${HEADER_ROW + 1}:${columnLetters(table.columns.length - 1)}${lastRow}`,
      columns: table.columns.map(({ header }) => ({ name: header })),
      style: "TableStyleLight1",
      showRowStripes: false,
    }],
    conditionalRules: [...conditionalRules, ...statusRules],
    dataValidations,
  };
}

function listOf(choices: Choices): Pick<DataValidation, "values" | "formula1"> {
  const formula = choicesFormula(choices);
  return formula === null ? { values: [...(choices as readonly string[])] } : { formula1: formula };
}

/** A rule's fill is its background colour in the file. */
function ruleStyle(style: CellStyle): FileStyle {
  return {
    font: { color: rgb(style.color), bold: style.bold, italic: style.italic },
    ...(style.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(style.fill), bgColor: rgb(style.fill) } }),
  };
}

function typeOf(value: string | number | boolean): "string" | "number" | "boolean" {
  return typeof value as "string" | "number" | "boolean";
}
