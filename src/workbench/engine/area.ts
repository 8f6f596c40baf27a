/** A block of cells, zero-based; rows and columns count at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own sheet size: an area of this height or width means whole columns or whole rows. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

/** The block between two inclusive corners. */
export function between(firstRow: number, firstColumn: number, finalRow: number, finalColumn: number): Area {
  return { row: firstRow, column: firstColumn, rows: finalRow - firstRow + 1, columns: finalColumn - firstColumn + 1 };
}

export const isWholeRows = (area: Area): boolean => area.columns === sheetColumns;
export const isWholeColumns = (area: Area): boolean => area.rows === sheetRows;

export function contains(outer: Area, inner: Area): boolean {
  return outer.row <= inner.row && outer.column <= inner.column && lastRow(outer) >= lastRow(inner) && lastColumn(outer) >= lastColumn(inner);
}

/** The cells that both have, undefined where they do not touch. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const finalRow = Math.min(lastRow(one), lastRow(other));
  const finalColumn = Math.min(lastColumn(one), lastColumn(other));
  return finalRow < row || finalColumn < column ? undefined : between(row, column, finalRow, finalColumn);
}

/** The smallest block that holds both. */
export function bounding(one: Area, other: Area): Area {
  return between(
    Math.min(one.row, other.row), Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)), Math.max(lastColumn(one), lastColumn(other)),
  );
}

export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

/** Every cell of a block in reading order. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) yield { row, column };
  }
}

/**
 * Where an area lies after cells of its sheet were inserted or removed; undefined when nothing of it is left.
 * @param at the first row (or column) concerned; count is positive for an insertion, negative for a removal.
 */
export function afterRowShift(area: Area, at: number, count: number): Area | undefined {
  const span = shiftSpan(area.row, area.rows, at, count);
  return span && { ...area, row: span.start, rows: span.length };
}

export function afterColumnShift(area: Area, at: number, count: number): Area | undefined {
  const span = shiftSpan(area.column, area.columns, at, count);
  return span && { ...area, column: span.start, columns: span.length };
}

function shiftSpan(start: number, length: number, at: number, count: number): { start: number; length: number } | undefined {
  if (count >= 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const removed = -count;
  const end = start + length;
  const kept = (position: number): number => (position <= at ? position : position >= at + removed ? position - removed : at);
  const newStart = kept(start);
  const newLength = kept(end) - newStart;
  return newLength <= 0 ? undefined : { start: newStart, length: newLength };
}
