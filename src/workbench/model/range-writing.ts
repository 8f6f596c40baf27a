import type { CellStyle, Entry } from "../engine/terms";
import { invalidArgument } from "./errors";
import { type Range, shapeMismatch } from "./range";

/** A single value stands for every cell; an array must have exactly the range's shape. */
export function gridFor(range: Range, value: unknown): unknown[][] {
  const { rows, columns } = range.area;
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  const grid = value as unknown[];
  if (grid.length !== rows || !grid.every((row) => Array.isArray(row) && row.length === columns)) throw shapeMismatch();
  return grid as unknown[][];
}

/** Puts values or formulas into a range, as range.values and range.formulas do. */
export function writeGrid(range: Range, value: unknown): void {
  if (!range.bounded()) throw invalidArgument("values of whole rows or columns");
  const grid = gridFor(range, value);
  for (const row of grid) {
    for (const entry of row) {
      if (entry !== null && !["string", "number", "boolean"].includes(typeof entry)) throw invalidArgument("values");
    }
  }
  try {
    range.book.engine.cells.write(range.sheetId, range.area, grid as Entry[][]);
  } catch (error) {
    // By name: the engine may come from a bundle of its own, with classes of its own.
    if (error instanceof Error || (error as Error).name) {
      const { name, message } = error as Error;
      if (name === "BadFormula" || name === "UnsupportedReference") throw invalidArgument(message);
    }
    throw error;
  }
}

export function writeFormats(range: Range, value: unknown): void {
  // Unlike values, one format in an array of one by one stands for every cell too.
  const given = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? (value[0][0] as unknown) : value;
  const grid = range.bounded() || Array.isArray(given) ? gridFor(range, given) : undefined;
  const style = (format: unknown): CellStyle => {
    if (format === null) return {};
    if (typeof format !== "string") throw invalidArgument("numberFormat");
    return { numberFormat: format };
  };
  range.book.engine.cells.restyle(range.sheetId, range.area, (row, column) =>
    style(grid ? grid[row - range.area.row]![column - range.area.column] : given));
}
