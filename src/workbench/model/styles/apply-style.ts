import { type Area, type BorderEdge, type CellStyle, cellsOf } from "../../engine/terms";
import { invalidArgument } from "../errors";
import type { Book } from "../book";
import { measured, noBorder } from "../looks";
import { accessDenied } from "../protected-engine";
import type { Range } from "../range";
import { type Group, groups, type StyleDefinition } from "./built-in";

const parts: Readonly<Record<Exclude<Group, "protection" | "border">, readonly (keyof CellStyle)[]>> = {
  number: ["numberFormat"],
  alignment: ["horizontal", "vertical", "indent", "wrap", "rotation", "shrink", "readingOrder", "autoIndent"],
  font: ["fontName", "fontSize", "fontColor", "bold", "italic", "underline", "strikethrough"],
  patterns: ["fill"],
};
const edges: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** One group of a format, whole: what it does not name is a new cell's. */
function groupOf(format: CellStyle, group: Exclude<Group, "protection">): CellStyle {
  if (group === "border") return { borders: Object.fromEntries(edges.map((edge) => [edge, format.borders?.[edge] ?? noBorder])) };
  return Object.fromEntries(parts[group].map((key) => [key, format[key] || null]));
}

/** What a style gives a cell. */
function given({ format, gives }: StyleDefinition): CellStyle {
  return Object.assign({}, ...groups.filter((group) => gives.includes(group)).map((group) => (group === "protection" ? {} : groupOf(format, group)))) as CellStyle;
}

/** Range.style: the key of the style that all cells have; null where they differ. */
export function styleOf(range: Range): string | null {
  const { book, sheetId } = range;
  let first: string | undefined;
  for (const { row, column } of cellsOf(measured(range))) {
    const key = book.engine.cells.style(sheetId, row, column).styleName ?? "Normal";
    first ??= key;
    if (key !== first) return null;
  }
  return first ?? "Normal";
}

/** Gives the cells a style with its formats. @throws InvalidArgument where the workbook has none of this name */
export function applyStyle({ book, sheetId, area }: Range, name: string): void {
  const key = book.styles.find(name);
  if (key === undefined) throw invalidArgument(`style ${name}`);
  book.styles.keep(key);
  const style = book.styles.get(key)!;
  if (style.gives.includes("protection") && book.protection.sheets.has(sheetId)) throw accessDenied();
  book.engine.cells.restyle(sheetId, area, { ...given(style), styleName: key === "Normal" ? null : key });
  if (style.gives.includes("protection")) book.protection.setLocked(sheetId, area, style.locked);
}

const same = (one: CellStyle, other: CellStyle): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A style has become another: its cells follow, group by group; a cell that has changed a group for itself keeps that group (a
 * workbook's file keeps apart by groups what is a cell's own: ECMA-376, part 1, 18.8.45).
 * @param after undefined where the style is gone: its cells are usual ones again
 */
export function followStyle(book: Book, key: string, before: StyleDefinition, after: StyleDefinition | undefined): void {
  const { cells, sheets } = book.engine;
  for (const { id: sheetId } of sheets.list()) {
    const used = cells.used(sheetId, false);
    if (!used) continue;
    for (const { row, column } of cellsOf(used)) {
      const now = cells.style(sheetId, row, column);
      if (now.styleName !== key) continue;
      const change: CellStyle = Object.assign({}, ...groups.map((group) => {
        if (group === "protection" || !before.gives.includes(group) || !same(groupOf(now, group), groupOf(before.format, group))) return {};
        return after?.gives.includes(group) === false ? {} : groupOf(after?.format ?? {}, group);
      })) as CellStyle;
      const cell: Area = { row, column, rows: 1, columns: 1 };
      cells.restyle(sheetId, cell, after ? change : { ...change, styleName: null });
      if (before.gives.includes("protection") && before.locked !== (after?.locked ?? true) && book.protection.locked(sheetId, cell) === before.locked) {
        book.protection.setLocked(sheetId, cell, after?.locked ?? true);
      }
    }
  }
}
