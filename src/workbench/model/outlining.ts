import { isWholeColumns, isWholeRows } from "../engine/terms";
import { oneOf, whole } from "./arguments";
import { HostError, invalidArgument } from "./errors";
import type { Method } from "./object";
import { type Axis, mostLevels, type Outline } from "./outlines";
import { accessDenied } from "./protected-engine";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** @throws InvalidArgument where whole rows are to be taken as columns, or whole columns as rows */
function axisOf({ area }: Range, option: unknown): Axis {
  const axis = oneOf(option, ["ByRows", "ByColumns"] as const, "groupOption") === "ByRows" ? "rows" : "columns";
  if (axis === "rows" ? isWholeColumns(area) : isWholeRows(area)) throw invalidArgument("groupOption");
  return axis;
}

const spanOf = ({ area }: Range, axis: Axis): { start: number; count: number } =>
  (axis === "rows" ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns });

function open({ book, sheetId }: Pick<Range, "book" | "sheetId">): Outline {
  book.sheet(sheetId);
  if (book.protection.sheets.has(sheetId)) throw accessDenied();
  return book.outline(sheetId);
}

function setHidden({ book, sheetId }: Pick<Range, "book" | "sheetId">, axis: Axis, start: number, count: number, hidden: boolean): void {
  const { layout } = book.engine;
  if (axis === "rows") layout.setRowsHidden(sheetId, { row: start, rows: count, column: 0, columns: 1 }, hidden);
  else layout.setColumnsHidden(sheetId, { column: start, columns: count, row: 0, rows: 1 }, hidden);
}

/**
 * The groups whose details a range asks for: the deepest that it touches, or, from rows (or columns) that are in none, those that end
 * right before them, where their sums stand.
 */
function groupsAt(outline: Outline, axis: Axis, { start, count }: { start: number; count: number }): { start: number; count: number }[] {
  const touched = Array.from({ length: count }, (_, offset) => start + offset);
  const deepest = Math.max(...touched.map((index) => outline.level(axis, index)));
  const found = new Map<number, { start: number; count: number }>();
  const take = (index: number, level: number): void => {
    const group = outline.around(axis, index, level);
    found.set(group.start, group);
  };
  if (deepest > 0) for (const index of touched) { if (outline.level(axis, index) === deepest) take(index, deepest); }
  else if (start > 0 && outline.level(axis, start - 1) > 0) take(start - 1, 1);
  return [...found.values()];
}

export const outlineMethods = (range: Range): Record<string, Method> => {
  const shift = (option: unknown, step: 1 | -1): void => {
    const axis = axisOf(range, option);
    const outline = open(range);
    const { start, count } = spanOf(range, axis);
    for (let index = start; step > 0 && index < start + count; index++) {
      if (outline.level(axis, index) >= mostLevels - 1) throw new HostError("InvalidOperation", `An outline has ${mostLevels} levels at most.`);
    }
    outline.shift(axis, start, count, step);
  };
  const details = (option: unknown, hidden: boolean): void => {
    const axis = axisOf(range, option);
    for (const group of groupsAt(open(range), axis, spanOf(range, axis))) setHidden(range, axis, group.start, group.count, hidden);
  };
  return {
    Group: (option) => shift(option, 1),
    Ungroup: (option) => shift(option, -1),
    HideGroupDetails: (option) => details(option, true),
    ShowGroupDetails: (option) => details(option, false),
  };
};

/** Worksheet.showOutlineLevels: rows and columns deeper than the levels shown are hidden, the others of the outline shown. */
export function showOutlineLevels(sheet: Worksheet, ...given: readonly [rows: unknown, columns: unknown]): void {
  const [rows, columns] = given.map((value, index) => {
    const levels = whole(value, index === 0 ? "rowLevels" : "columnLevels", 0);
    if (levels > mostLevels) throw invalidArgument(index === 0 ? "rowLevels" : "columnLevels");
    return levels;
  });
  const outline = open(sheet);
  for (const [axis, shown] of [["rows", rows!], ["columns", columns!]] as const) {
    if (shown === 0) continue;
    let from: { start: number; count: number; hidden: boolean } | undefined;
    const flush = (): void => { if (from) setHidden(sheet, axis, from.start, from.count, from.hidden); };
    for (const [index, level] of outline.grouped(axis)) {
      const hidden = level >= shown;
      if (from && from.start + from.count === index && from.hidden === hidden) { from.count++; continue; }
      flush();
      from = { start: index, count: 1, hidden };
    }
    flush();
  }
}
