import { type Area, between, bounding, lastColumn, lastRow, sheetColumns, sheetRows } from "../engine/terms";
import { type Direction, direction } from "./range-areas";
import type { Range } from "./range";

const steps: Record<Direction, { readonly rows: number; readonly columns: number }> = {
  Left: { rows: 0, columns: -1 }, Right: { rows: 0, columns: 1 }, Up: { rows: -1, columns: 0 }, Down: { rows: 1, columns: 0 },
};

interface Place { readonly row: number; readonly column: number }

/** Where Ctrl and an arrow lead from a cell: to the end of the filled cells, over a gap to the next filled one, or to the sheet's edge. */
function edgeFrom(range: Range, from: Place, toward: Direction): Place {
  const { engine } = range.book;
  const used = engine.cells.used(range.sheetId, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const values = engine.cells.read(range.sheetId, used);
  const isFilled = ({ row, column }: Place): boolean => (values[row - used.row]?.[column - used.column]?.kind ?? "blank") !== "blank";
  const { rows, columns } = steps[toward];
  const isInside = ({ row, column }: Place): boolean => row >= 0 && column >= 0 && row < sheetRows && column < sheetColumns;
  const next = (place: Place): Place => ({ row: place.row + rows, column: place.column + columns });
  const isBeyondUse = ({ row, column }: Place): boolean =>
    (rows > 0 && row > lastRow(used)) || (rows < 0 && row < used.row) || (columns > 0 && column > lastColumn(used)) || (columns < 0 && column < used.column);
  const border: Place = {
    row: rows === 0 ? from.row : rows > 0 ? sheetRows - 1 : 0,
    column: columns === 0 ? from.column : columns > 0 ? sheetColumns - 1 : 0,
  };
  let place = next(from);
  if (!isInside(place)) return from;
  if (isFilled(from) && isFilled(place)) {
    while (isInside(next(place)) && isFilled(next(place))) place = next(place);
    return place;
  }
  while (!isFilled(place)) {
    if (isBeyondUse(place) || !isInside(next(place))) return border;
    place = next(place);
  }
  return place;
}

function activeCell(range: Range, given: unknown): Place {
  if (given === undefined || given === null) return { row: range.area.row, column: range.area.column };
  const { row, column } = range.other(given).area;
  return { row, column };
}

/** The cell where Ctrl and an arrow lead from the active cell. */
export async function rangeEdge(range: Range, toward: unknown, active: unknown): Promise<Area> {
  await range.book.engine.calculation.settle();
  return { ...edgeFrom(range, activeCell(range, active), direction(toward)), rows: 1, columns: 1 };
}

/** The range with all that Ctrl, Shift and an arrow add to it: from its side in that direction, along the active cell's row or column. */
export async function extendedRange(range: Range, toward: unknown, active: unknown): Promise<Area> {
  await range.book.engine.calculation.settle();
  const wanted = direction(toward);
  const { area } = range;
  const cell = activeCell(range, active);
  const from: Place = {
    row: wanted === "Down" ? lastRow(area) : wanted === "Up" ? area.row : cell.row,
    column: wanted === "Right" ? lastColumn(area) : wanted === "Left" ? area.column : cell.column,
  };
  const edge = edgeFrom(range, from, wanted);
  const vertical = wanted === "Up" || wanted === "Down";
  return bounding(area, vertical
    ? between(edge.row, area.column, edge.row, lastColumn(area))
    : between(area.row, edge.column, lastRow(area), edge.column));
}
