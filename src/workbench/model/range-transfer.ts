import { type Area, contains, intersection, lastColumn, lastRow, splitSheet, wholeArea } from "../engine/terms";
import { oneOf, text, truth } from "./arguments";
import { autoFill } from "./auto-fill";
import { apiNotFound, HostError, invalidArgument, itemNotFound } from "./errors";
import type { Method } from "./object";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { transposed } from "./formula-references";
import { writeGrid } from "./range-writing";
import { removeDuplicates } from "./remove-duplicates";
import { lineProperties, setLineProperties } from "./row-properties";
import { setCellProperties } from "./set-cell-properties";
import { tracingMethods } from "./workbook-range-areas";
import { Worksheet } from "./worksheet";

/** A range given as an object, or as an address that may name its sheet. */
function rangeGiven(range: Range, value: unknown, what: string): Range {
  if (value instanceof Range) return value;
  const address = text(value, what);
  const { sheet } = splitSheet(address);
  const found = sheet === undefined ? range.book.sheet(range.sheetId) : range.book.findSheet(sheet);
  if (!found) throw itemNotFound(`worksheet ${String(sheet)}`);
  return new Worksheet(range.book, found.id).rangeAt(address);
}

const option = (value: unknown, what: string): boolean => value !== undefined && value !== null && truth(value, what);

/** Validation, rules and merged cells go with a copy of everything. */
async function copyAround(source: Range, target: Range): Promise<void> {
  const { engine } = source.book;
  const rows = target.area.row - source.area.row;
  const columns = target.area.column - source.area.column;
  const moved = (area: Area): Area => ({ ...area, row: area.row + rows, column: area.column + columns });
  const cells = Array.from({ length: source.area.rows * source.area.columns }, (_, index): Area => ({
    row: source.area.row + Math.floor(index / source.area.columns), column: source.area.column + (index % source.area.columns), rows: 1, columns: 1,
  }));
  for (const cell of cells) {
    const validation = engine.validations.get(source.sheetId, cell);
    if (validation && validation !== "mixed") await engine.validations.set(target.sheetId, moved(cell), validation);
  }
  for (const rule of engine.rules.list(source.sheetId).reverse()) {
    const common = rule.areas.flatMap((area) => intersection(area, source.area) ?? []);
    if (common.length === 0) continue;
    const areas = common.map(moved);
    const [first] = rule.areas;
    const follow = (formula: string): string => engine.cells.movedFormula(formula, areas[0]!.row - first!.row, areas[0]!.column - first!.column);
    const condition = rule.condition.type === "Custom" ? { ...rule.condition, formula: follow(rule.condition.formula) } : rule.condition;
    engine.rules.add(target.sheetId, { ...rule, areas, condition });
  }
  for (const area of engine.cells.merged(source.sheetId)) if (contains(source.area, area)) await engine.cells.merge(target.sheetId, moved(area), false);
}

/** Formulas that are copied over the diagonal refer over the diagonal. @throws ApiNotFound, before anything is written */
function turnedFormulas(source: Range, target: Range): { readonly place: Range; readonly formula: string }[] {
  return source.book.engine.cells.read(source.sheetId, source.area).flatMap((cells, row) => cells.flatMap(({ formula }, column) => {
    if (formula === undefined) return [];
    const from = { row: source.area.row + row, column: source.area.column + column };
    const to = { row: target.area.row + column, column: target.area.column + row };
    return [{ place: target.at({ ...to, rows: 1, columns: 1 }), formula: transposed(formula, from, to) }];
  }));
}

export async function copyFrom(target: Range, given: unknown, copyType: unknown, skip: unknown, turn: unknown): Promise<void> {
  if (given instanceof RangeAreas) throw apiNotFound("Range.copyFrom of several areas");
  const source = rangeGiven(target, given, "sourceRange");
  const type = copyType === undefined || copyType === null ? "All" : oneOf(copyType, ["All", "Formulas", "Values", "Formats", "Link"] as const, "copyType");
  const skipBlanks = option(skip, "skipBlanks");
  const transpose = option(turn, "transpose");
  if (type === "Link") throw apiNotFound('Range.copyFrom(copyType "Link")');
  if (!source.bounded() || !target.bounded()) throw apiNotFound("Range.copyFrom of whole rows or columns");
  const { engine } = source.book;
  await engine.calculation.settle();
  const rows = transpose ? source.area.columns : source.area.rows;
  const columns = transpose ? source.area.rows : source.area.columns;
  // A target of several times the source's size is filled; any other takes the source once, whole.
  const down = target.area.rows % rows === 0 ? target.area.rows / rows : 1;
  const right = target.area.columns % columns === 0 ? target.area.columns / columns : 1;
  const whole = target.at({ ...target.area, rows: rows * down, columns: columns * right });
  const what = ({ All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const)[type];
  // A source under its own copies is read before they are written.
  const overlaps = source.sheetId === target.sheetId && intersection(source.area, whole.area) !== undefined;
  if (overlaps && down * right > 1) throw apiNotFound("Range.copyFrom onto several places over itself");
  for (let tile = 0; tile < down * right; tile++) {
    const place = target.at({ row: whole.area.row + Math.floor(tile / right) * rows, column: whole.area.column + (tile % right) * columns, rows, columns });
    const turned = transpose && (what === "all" || what === "formulas") ? turnedFormulas(source, place) : [];
    engine.cells.copy({ sheetId: source.sheetId, ...source.area }, { sheetId: target.sheetId, ...place.area }, { what, skipBlanks, transpose });
    for (const cell of turned) writeGrid(cell.place, [[cell.formula]]);
    if (type === "All" && !transpose) await copyAround(source, place);
  }
}

/** @throws where a table would be lost or lie over another one, or where its columns' names could not follow. */
function mayMove({ book, sheetId, area }: Range, to: Area): void {
  for (const { id, ...table } of book.engine.tables.list().filter((candidate) => candidate.sheetId === sheetId)) {
    const whole = wholeArea(table);
    const header = { ...table.area, rows: 1 };
    if (contains(area, whole)) {
      const place = { ...whole, row: whole.row + to.row - area.row, column: whole.column + to.column - area.column };
      const others = book.engine.tables.list().filter((other) => other.sheetId === sheetId && !contains(area, wholeArea(other)));
      if (others.some((other) => intersection(wholeArea(other), place))) throw new HostError("InvalidOperation", "A table can't overlap another table.");
      if (book.engine.filters.criteria({ tableId: id }).some((criteria) => criteria)) throw apiNotFound("Range.moveTo of a filtered table");
    } else if (contains(to, whole)) {
      throw apiNotFound("Range.moveTo over a whole table");
    } else if (intersection(area, header) && intersection(to, header)) {
      throw apiNotFound("Range.moveTo of a table's header cells within its header row");
    }
  }
}

/** The methods of a range that take cells elsewhere. */
export function transferMethods(range: Range): Record<string, Method> {
  const merged = (): RangeAreas | null => {
    const areas = range.book.engine.cells.merged(range.sheetId).filter((area) => intersection(area, range.area));
    return areas.length === 0 ? null : new RangeAreas(range.book, range.sheetId, areas);
  };
  return {
    CopyFrom: (source, copyType, skipBlanks, transpose) => copyFrom(range, source, copyType, skipBlanks, transpose),
    MoveTo: async (destination) => {
      const target = rangeGiven(range, destination, "destinationRange");
      const to = target.at({ ...range.area, row: target.area.row, column: target.area.column });
      const { engine } = range.book;
      if (target.sheetId !== range.sheetId) throw apiNotFound("Range.moveTo another worksheet");
      if (!range.bounded()) throw apiNotFound("Range.moveTo of whole rows or columns");
      mayMove(range, to.area);
      await engine.calculation.settle();
      await engine.cells.move({ sheetId: range.sheetId, ...range.area }, { sheetId: target.sheetId, ...to.area });
    },
    AutoFill: (destination, type) => {
      const target = destination === undefined || destination === null ? undefined : rangeGiven(range, destination, "destinationRange");
      if (!target || target.sheetId !== range.sheetId || !contains(target.area, range.area)) throw invalidArgument("destinationRange");
      const grows = { down: lastRow(target.area) > lastRow(range.area), right: lastColumn(target.area) > lastColumn(range.area) };
      if (target.area.row !== range.area.row || target.area.column !== range.area.column || (grows.down && grows.right)) {
        throw apiNotFound("Range.autoFill upward, to the left or in two directions");
      }
      return autoFill(range, target, type);
    },
    RemoveDuplicates: (columns, includesHeader) => removeDuplicates(range, columns, includesHeader),
    GetRowProperties: (options) => lineProperties(range, "row", options),
    GetColumnProperties: (options) => lineProperties(range, "column", options),
    SetRowProperties: (properties) => setLineProperties(range, "row", properties),
    SetColumnProperties: (properties) => setLineProperties(range, "column", properties),
    ...tracingMethods(range),
    SetCellProperties: (properties) => setCellProperties(range, properties),
    GetMergedAreas: () => {
      const found = merged();
      if (!found) throw itemNotFound("merged areas");
      return found;
    },
    GetMergedAreasOrNullObject: merged,
  };
}
