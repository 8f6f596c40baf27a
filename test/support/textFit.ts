import type { Frame } from "playwright-core";

/** A cell whose text is wider than its column or taller than its row. */
export interface Misfit {
  readonly address: string;
  readonly text: string;
  /** Pixels that the text takes and has. */
  readonly needs: number;
  readonly has: number;
}

/**
 * Measures the text of every visible cell of a sheet's table (and of the lines of a sheet without one) with the browser's
 * own Chinese font, wraps it as a spreadsheet does, character by character, and answers the cells that it does not fit.
 * Title and source above a table may run over empty cells beside them.
 */
export async function misfits(pane: Frame, sheetName: string): Promise<Misfit[]> {
  return pane.evaluate((name) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange();
    used.load("text,rowCount,columnCount");
    await context.sync();
    const columns = Array.from({ length: used.columnCount }, (_, index) => used.getColumn(index));
    for (const column of columns) column.load("columnHidden,format/columnWidth");
    const rows = Array.from({ length: used.rowCount }, (_, index) => used.getRow(index));
    for (const row of rows) row.load("format/rowHeight");
    const body = columns.map((_, index) => used.getCell(Math.min(4, used.rowCount - 1), index));
    for (const cell of body) cell.load("format/wrapText,format/font/size");
    await context.sync();

    const pixels = (points: number): number => points / 0.75;
    const padding = 4;
    const pen = document.createElement("canvas").getContext("2d")!;
    const measure = (text: string, bold: boolean): number => {
      pen.font = `${bold ? "bold " : ""}${pixels(11)}px "Noto Sans CJK SC", "Microsoft YaHei", sans-serif`;
      return pen.measureText(text).width;
    };
    const lineHeight = 21;
    const linesOf = (text: string, width: number): number => text.split("\n").reduce((count, line) => {
      let lines = 1;
      let taken = 0;
      for (const character of line) {
        const wide = measure(character, false);
        if (taken + wide > width) {
          lines += 1;
          taken = 0;
        }
        taken += wide;
      }
      return count + lines;
    }, 0);

    const found: Misfit[] = [];
    used.text.forEach((cells, row) => cells.forEach((text, column) => {
      if (row < 3 || text === "" || columns[column]!.columnHidden) return;
      const width = pixels(columns[column]!.format.columnWidth) - padding;
      const height = pixels(rows[row]!.format.rowHeight);
      const place = { address: `${String.fromCharCode(65 + column)}${row + 1}`, text: text.slice(0, 40) };
      const isHeader = row === 3;
      if (body[column]!.format.wrapText && !isHeader) {
        const needs = linesOf(text, width) * lineHeight;
        if (needs > height) found.push({ ...place, needs, has: height });
        return;
      }
      // A header keeps room for the filter's arrow.
      const needs = Math.ceil(measure(text, isHeader)) + (isHeader && columns.length > 2 ? 18 : 0);
      if (needs > width) found.push({ ...place, needs, has: Math.floor(width) });
    }));
    return found;
  }), sheetName);
}
