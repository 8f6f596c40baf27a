import {
  GRID_COLOR, HEADER_COLOR, HEADER_FILL, HEADER_ROW, SUBTITLE_ROW, TITLE_ROW, type CellStyle, type Form, type FormField, type FormRow,
} from "../sheets";
import { literal } from "./cellText";

const EDGES = ["InsideHorizontal", "InsideVertical", "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Queues the rows of a form from row 4 on, and centres the title that stands above them. */
export function queueForm(sheet: Excel.Worksheet, form: Form): void {
  const width = form.columns.length;
  for (const row of [TITLE_ROW, SUBTITLE_ROW]) {
    const range = sheet.getRangeByIndexes(row, 0, 1, width);
    range.merge();
    range.format.horizontalAlignment = "Center";
  }
  form.rows.forEach((row, index) => queueRow(sheet, HEADER_ROW + index, form, row));
}

function queueRow(sheet: Excel.Worksheet, place: number, form: Form, row: FormRow): void {
  switch (row.kind) {
    case "grid":
      return queueGridRow(sheet.getRangeByIndexes(place, row.from ?? 0, 1, row.cells.length), form, row);
    case "gridHeader":
      return queueGridHeader(sheet.getRangeByIndexes(place, row.from ?? 0, 1, row.cells.length), row.cells);
    case "fields":
      return queueFields(sheet, place, row.fields);
    case "space":
      return;
    default:
      return queueWords(sheet.getRangeByIndexes(place, 0, 1, form.columns.length), row);
  }
}

function queueFields(sheet: Excel.Worksheet, place: number, fields: readonly FormField[]): void {
  let first = 0;
  for (const { text, columns, style } of fields) {
    const range = sheet.getRangeByIndexes(place, first, 1, columns);
    range.merge();
    range.getCell(0, 0).values = [[literal(text)]];
    const { format } = sheet.getRangeByIndexes(place, first, 1, columns);
    format.wrapText = true;
    format.verticalAlignment = "Top";
    if (style !== undefined) queueStyle(format, style);
    queueBorders(range);
    first += columns;
  }
}

function queueWords(range: Excel.Range, row: Extract<FormRow, { readonly text: string }>): void {
  range.merge();
  range.getCell(0, 0).values = [[literal(row.text)]];
  range.format.wrapText = true;
  range.format.verticalAlignment = row.kind === "text" ? "Top" : "Bottom";
  if (row.kind !== "heading") return;
  range.format.font.bold = true;
  range.format.font.color = HEADER_COLOR;
}

function queueGridHeader(range: Excel.Range, cells: readonly string[]): void {
  range.values = [cells.map(literal)];
  range.format.fill.color = HEADER_FILL;
  range.format.font.bold = true;
  range.format.font.color = HEADER_COLOR;
  range.format.horizontalAlignment = "Center";
  range.format.verticalAlignment = "Center";
  range.format.wrapText = true;
  queueBorders(range);
}

function queueGridRow(range: Excel.Range, { columns }: Form, row: Extract<FormRow, { readonly kind: "grid" }>): void {
  // The formats stand before the values: Excel reads a value by the format of its cell.
  const own = columns.slice(row.from ?? 0, (row.from ?? 0) + row.cells.length);
  range.numberFormat = [own.map(({ numberFormat }, index) => row.formats?.[index] ?? numberFormat)];
  range.values = [row.cells.map(literal)];
  range.format.verticalAlignment = "Center";
  own.forEach(({ align, wrap }, index) => {
    const { format } = range.getCell(0, index);
    if (align !== "left") format.horizontalAlignment = align === "right" ? "Right" : "Center";
    if (wrap) format.wrapText = true;
    const style = row.styles[index];
    if (style !== undefined) queueStyle(format, style);
  });
  queueBorders(range);
}

function queueStyle(format: Excel.RangeFormat, { fill, color, bold, italic }: CellStyle): void {
  if (fill !== null) format.fill.color = fill;
  format.font.color = color;
  format.font.bold = bold;
  format.font.italic = italic;
}

function queueBorders(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = GRID_COLOR;
  }
}
