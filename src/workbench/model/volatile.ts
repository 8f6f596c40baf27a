import type { Book } from "./book";

/** The functions whose value may be another one at every calculation. */
const volatile = /\b(?:RAND|RANDARRAY|RANDBETWEEN|NOW|TODAY|OFFSET|INDIRECT|CELL|INFO)\(/i;
const quoted = /"[^"]*"|'[^']*'/g;

/** What a calculation brings to a workbook whose cells are up to date: formulas with volatile functions are calculated anew, in one sheet or in all. */
export async function recalculateVolatile(book: Book, onlySheet?: string): Promise<void> {
  const { engine } = book;
  await engine.calculation.settle();
  for (const { id: sheetId } of engine.sheets.list()) {
    const used = onlySheet === undefined || onlySheet === sheetId ? engine.cells.used(sheetId, true) : undefined;
    if (!used) continue;
    const places = engine.cells.read(sheetId, used).flatMap((cells, row) => cells.flatMap(({ formula }, column) =>
      (formula !== undefined && volatile.test(formula.replace(quoted, "")) ? [{ sheetId, row: used.row + row, column: used.column + column, rows: 1, columns: 1 }] : [])));
    if (places.length > 0) engine.functions.recalculate(places);
  }
}
