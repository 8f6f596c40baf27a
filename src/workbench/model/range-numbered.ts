import { fromNumbered, toNumbered } from "./formula-references";
import { calculated, type Property, writable } from "./object";
import type { Range } from "./range";
import { gridFor, writeGrid } from "./range-writing";

/** Formulas with numbers for rows and columns ("=R[-1]C*2"). */
export function numberedFormulas(range: Range): Property {
  return calculated(writable(() => (range.bounded()
    ? range.book.engine.cells.read(range.sheetId, range.area).map((cells, row) => cells.map(({ formula, value }, column) =>
      (formula === undefined ? (value ?? "") : toNumbered(formula, range.area.row + row, range.area.column + column))))
    : null), (value) => {
    writeGrid(range, gridFor(range, value).map((cells, row) => cells.map((entry, column) =>
      (typeof entry === "string" && entry.startsWith("=") ? fromNumbered(entry, range.area.row + row, range.area.column + column) : entry))));
  }));
}
