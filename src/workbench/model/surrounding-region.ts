import { type Area, between, intersection, lastColumn, lastRow, sheetColumns, sheetRows } from "../engine/terms";
import type { Book } from "./book";

/**
 * The block round a range that blank rows and columns bound, as Excel takes it: it grows by every row and column beside
 * it, corners included, that holds something. A cell with nothing round it is its own region.
 */
export async function surroundingRegion(book: Book, sheetId: string, start: Area): Promise<Area> {
  await book.engine.calculation.settle();
  const used = book.engine.cells.used(sheetId, true);
  if (!used) return start;
  const values = book.engine.cells.read(sheetId, used);
  const holdsSomething = (area: Area): boolean => {
    const common = intersection(area, used);
    if (!common) return false;
    for (let row = common.row; row <= lastRow(common); row++) {
      for (let column = common.column; column <= lastColumn(common); column++) {
        if (values[row - used.row]![column - used.column]!.kind !== "blank") return true;
      }
    }
    return false;
  };
  let area = start;
  for (;;) {
    const top = Math.max(0, area.row - 1);
    const left = Math.max(0, area.column - 1);
    const bottom = Math.min(sheetRows - 1, lastRow(area) + 1);
    const right = Math.min(sheetColumns - 1, lastColumn(area) + 1);
    const grown = between(
      top < area.row && holdsSomething(between(top, left, top, right)) ? top : area.row,
      left < area.column && holdsSomething(between(top, left, bottom, left)) ? left : area.column,
      bottom > lastRow(area) && holdsSomething(between(bottom, left, bottom, right)) ? bottom : lastRow(area),
      right > lastColumn(area) && holdsSomething(between(top, right, bottom, right)) ? right : lastColumn(area),
    );
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}
