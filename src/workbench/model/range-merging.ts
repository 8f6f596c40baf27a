import { type Area, type Cell, intersection, lastRow, type Entry } from "../engine/terms";
import type { Range } from "./range";

const entryOf = (cell: Cell): Entry => cell.formula ?? cell.value;

/** Merges a range, or each of its rows: the upper left content stays and the others go, without a question, as when a script merges in Excel. */
export async function mergeRange(range: Range, across: boolean): Promise<void> {
  const { engine } = range.book;
  await engine.calculation.settle();
  const used = engine.cells.used(range.sheetId, true, range.area);
  if (used) {
    const blocks = across
      ? Array.from({ length: used.rows }, (_, index): Area => ({ ...range.area, row: used.row + index, rows: 1 }))
      : [{ ...range.area, rows: lastRow(used) - range.area.row + 1 }];
    for (const block of blocks) keepFirst(range, block, used);
  }
  await engine.cells.merge(range.sheetId, range.area, across);
}

function keepFirst(range: Range, block: Area, used: Area): void {
  const { cells } = range.book.engine;
  const area = intersection(block, used);
  const filled = area ? cells.read(range.sheetId, area).flat().filter((cell) => cell.kind !== "blank" || cell.formula !== undefined) : [];
  const first = { row: block.row, column: block.column, rows: 1, columns: 1 };
  const [[top]] = cells.read(range.sheetId, first) as [[Cell]];
  const isFirst = top.kind !== "blank" || top.formula !== undefined;
  if (!area || filled.length === 0 || (isFirst && filled.length === 1)) return;
  cells.clear(range.sheetId, area, "contents");
  cells.write(range.sheetId, first, [[entryOf(filled[0]!)]]);
}
