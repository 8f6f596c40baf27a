import type { FormRow } from "./form";
import type { CellValue } from "./cell";
import type { Column, SheetModel } from "./sheetModel";

/** Rows of a generated sheet, 0-based: title, source and date, how it stands (or nothing), then the header of the table. */
export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const STATUS_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_BODY_ROW = HEADER_ROW + 1;

/** Height in points of one line of body text (11 pt) and of a table's header. */
const LINE_HEIGHT = 16.5;
const ROW_PADDING = 4;
/** Excel's own limit for a row. */
const TALLEST_ROW = 409;

/**
 * Widths in the unit of a column's width, which is a digit of the default font at 11 pt (7 pixels). A Chinese
 * character is a square of 15 pixels; a Latin one up to 8 in the faces that stand in for 等线.
 */
const WIDE_CHARACTER = 2.15;
const NARROW_CHARACTER = 1.15;

/** Width of a text in the unit of a column's width. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? WIDE_CHARACTER : NARROW_CHARACTER;
  return width;
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  // CJK, full-width forms, and the punctuation that Chinese fonts draw on a full square (quotes, dashes, ellipsis).
  return code >= 0x1100 && (code >= 0x2e80 || (code >= 0x2010 && code <= 0x2026) || code <= 0x115f || code === 0x2236);
}

/** Lines that a text takes in a column of the given width, counting its own line breaks. */
export function linesNeeded(text: string, width: number): number {
  // Lost at the right edge: a wide character that no longer fits, or moves down with the punctuation behind it.
  const room = Math.max(width - WIDE_CHARACTER - 0.5, WIDE_CHARACTER);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** Height in points of a row with so many lines of text. */
export function rowHeight(lines: number): number {
  return Math.min(TALLEST_ROW, Math.round((lines * LINE_HEIGHT + ROW_PADDING) * 4) / 4);
}

/** Height in points of every body row of a sheet: of its table, or of its lines. */
export function bodyRowHeights(sheet: Pick<SheetModel, "table" | "lines" | "lineWidths" | "form">): number[] {
  if (sheet.form !== undefined) return sheet.form.rows.map((row) => formRowHeight(row, sheet.lineWidths));
  if (sheet.table === null) {
    return sheet.lines.map((line) =>
      rowHeight(Math.max(1, ...line.cells.map((cell, index) => linesOf(cell, sheet.lineWidths[index] ?? 0)))),
    );
  }
  const { columns, rows } = sheet.table;
  return rows.map((row) =>
    rowHeight(Math.max(1, ...columns.map((column, index) => linesOfCell(column, row[index] ?? null)))),
  );
}

/** The row that every printed page repeats, from 0; null for none. */
export function repeatedRow({ table, form }: Pick<SheetModel, "table" | "form">): number | null {
  if (form === undefined) return table === null ? null : HEADER_ROW;
  return form.page === undefined || form.page.repeated === null ? null : HEADER_ROW + form.page.repeated;
}

/** Points above a heading of a form, and above the line for signatures: room for a pen. */
const HEADING_SPACE = 8;
const SIGNATURE_SPACE = 26;

function formRowHeight(row: FormRow, widths: readonly number[]): number {
  if (row.kind === "grid" || row.kind === "gridHeader") {
    return rowHeight(Math.max(1, ...row.cells.map((cell, index) => linesOf(cell, widths[(row.from ?? 0) + index] ?? 0))));
  }
  if (row.kind === "space") return row.height;
  if (row.kind === "fields") {
    let first = 0;
    const lines = row.fields.map(({ text, columns }) => {
      const width = widths.slice(first, first + columns).reduce((sum, one) => sum + one, 0);
      first += columns;
      return linesOf(text, width);
    });
    return rowHeight(Math.max(row.lines, ...lines));
  }
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const space = row.kind === "heading" ? HEADING_SPACE : row.kind === "signature" ? SIGNATURE_SPACE : 0;
  return rowHeight(linesOf(row.text, whole)) + space;
}

/** A formula's text is not known here; a column that wraps one has room for two lines. */
function linesOfCell(column: Column, value: CellValue): number {
  if (!column.wrap) return 1;
  return column.formula === null ? linesOf(value, column.width) : 2;
}

function linesOf(cell: CellValue, width: number): number {
  return typeof cell === "string" ? linesNeeded(cell, width) : 1;
}
