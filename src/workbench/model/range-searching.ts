import { contains } from "../engine/terms";
import { itemNotFound } from "./errors";
import { findCells, replaceAll } from "./find";
import type { Method } from "./object";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { extendedRange, rangeEdge } from "./range-edges";
import { RangeView } from "./range-view";
import { specialCells } from "./special-cells";

/** The methods of a range that look for cells. */
export function searchMethods(range: Range): Record<string, Method> {
  const special = async (type: unknown, valueType: unknown): Promise<RangeAreas | null> => {
    const areas = await specialCells(range, type, valueType);
    return areas.length === 0 ? null : new RangeAreas(range.book, range.sheetId, areas);
  };
  const found = async (wanted: unknown, criteria: unknown): Promise<Range | null> => {
    const { cells, isBackwards } = await findCells(range, wanted, criteria);
    const cell = isBackwards ? cells.at(-1) : cells[0];
    return cell ? range.at(cell) : null;
  };
  const spillParent = async (): Promise<Range | null> => {
    range.single();
    await range.book.engine.calculation.settle();
    const area = range.spillAreas().find((spill) => contains(spill, range.area));
    return area ? range.at({ ...area, rows: 1, columns: 1 }) : null;
  };
  const spilling = async (): Promise<Range | null> => {
    range.single();
    await range.book.engine.calculation.settle();
    const area = range.book.engine.cells.spill(range.sheetId, range.area.row, range.area.column);
    return area ? range.at(area) : null;
  };
  const required = <Result>(result: Result | null, what: string): Result => {
    if (result === null) throw itemNotFound(what);
    return result;
  };
  return {
    GetRangeEdge: async (direction, activeCell) => range.at(await rangeEdge(range, direction, activeCell)),
    GetExtendedRange: async (direction, activeCell) => range.at(await extendedRange(range, direction, activeCell)),
    GetSpecialCells: async (type, valueType) => required(await special(type, valueType), "special cells"),
    GetSpecialCellsOrNullObject: special,
    Find: async (wanted, criteria) => required(await found(wanted, criteria), "text"),
    FindOrNullObject: found,
    ReplaceAll: (wanted, replacement, criteria) => replaceAll(range, wanted, replacement, criteria),
    GetVisibleView: () => new RangeView(range),
    GetSpillParent: async () => required(await spillParent(), "spill"),
    GetSpillParentOrNullObject: spillParent,
    GetSpillingToRange: async () => required(await spilling(), "spill"),
    GetSpillingToRangeOrNullObject: spilling,
  };
}
