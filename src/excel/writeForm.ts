import { GRID_COLOR, HEADER_COLOR, HEADER_FILL, HEADER_ROW, SUBTITLE_ROW, TITLE_ROW, type Form, type FormRow } from "../sheets";
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
  form.rows.forEach((row, index) => queueRow(sheet.getRangeByIndexes(HEADER_ROW + index, 0, 1, width), form, row));
}

function queueRow(range: Excel.Range, form: Form, row: FormRow): void {
  if (row.kind === "grid") queueGridRow(range, form, row);
  else if (row.kind === "gridHeader") queueGridHeader(range, row.cells);
  else queueWords(range, row);
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
  range.numberFormat = [columns.map(({ numberFormat }) => numberFormat)];
  range.values = [row.cells.map(literal)];
  range.format.verticalAlignment = "Center";
  columns.forEach(({ align, wrap }, index) => {
    const { format } = range.getCell(0, index);
    if (align !== "left") format.horizontalAlignment = align === "right" ? "Right" : "Center";
    if (wrap) format.wrapText = true;
    const style = row.styles[index];
    if (style === undefined) return;
    if (style.fill !== null) format.fill.color = style.fill;
    format.font.color = style.color;
    format.font.bold = style.bold;
    format.font.italic = style.italic;
  });
  queueBorders(range);
}

function queueBorders(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = GRID_COLOR;
  }
}
