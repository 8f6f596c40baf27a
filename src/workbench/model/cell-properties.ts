import { apiNotFound } from "./errors";
import { record } from "./arguments";
import type { Range } from "./range";

type Read = (row: number, column: number, path: string) => unknown;

/** Answers only what was asked for, cell by cell; a part that this host cannot tell is refused by name. */
function answer(range: Range, options: Record<string, unknown>, read: Read): { value: unknown }[][] {
  const build = (wanted: Record<string, unknown>, row: number, column: number, prefix: string): Record<string, unknown> =>
    Object.fromEntries(Object.entries(wanted).filter(([, want]) => want !== false && want !== undefined).map(([key, want]) => {
      const path = prefix ? `${prefix}.${key}` : key;
      return [key, typeof want === "object" ? build(record(want, path), row, column, path) : read(row, column, path)];
    }));
  return Array.from({ length: range.area.rows }, (_, row) => Array.from({ length: range.area.columns }, (__, column) =>
    build(options, range.area.row + row, range.area.column + column, ""))) as unknown as { value: unknown }[][];
}

/** The cells' own formats, without tables' and rules' colours. */
export function ownCellProperties(range: Range, options: Record<string, unknown>): unknown {
  return answer(range, options, (row, column, path) => {
    const style = range.book.engine.cells.style(range.sheetId, row, column);
    switch (path) {
      case "address": return range.at({ row, column, rows: 1, columns: 1 }).address();
      case "format.fill.color": return style.fill ?? "#FFFFFF";
      case "format.font.color": return style.fontColor ?? "#000000";
      case "format.font.bold": return style.bold ?? false;
      case "format.font.italic": return style.italic ?? false;
      case "format.wrapText": return style.wrap ?? false;
      default: throw apiNotFound(`Range.getCellProperties(${path})`);
    }
  });
}
