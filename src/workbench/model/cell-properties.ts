import { record } from "./arguments";
import { apiNotFound } from "./errors";
import type { HostObject } from "./object";
import type { Range } from "./range";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The borders of a cell under the names that cell properties give them. */
export const cellEdges: Readonly<Record<string, string>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };

/** Answers only what was asked for; a part that this host cannot tell is refused by name. */
function answer(object: HostObject, options: Record<string, unknown>, path: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, want]) => want !== false && want !== undefined && want !== null).map(([key, want]) => {
    const name = path === "" ? key : `${path}.${key}`;
    const property = object.properties[pascal(key)];
    if (property) return [key, property.get()];
    const child = object.objects[pascal(key)]?.();
    if (!child || typeof want !== "object") throw apiNotFound(`Range.getCellProperties(${name})`);
    if (child.className !== "RangeBorderCollection") return [key, answer(child, record(want, name), name)];
    return [key, Object.fromEntries(Object.entries(cellEdges).map(([edge, side]) =>
      [edge, answer(child.methods.GetItem!(side) as HostObject, record(want, name), name)]))];
  }));
}

/** The cells' own formats, without tables' and rules' colours. */
export function ownCellProperties(range: Range, options: Record<string, unknown>): unknown {
  const { rows, columns } = range.area;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => answer(range.cellAt(row, column), options, "")));
}
