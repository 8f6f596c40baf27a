import { lastColumn, lastRow } from "../engine/terms";
import { record } from "./arguments";
import { apiNotFound, invalidArgument } from "./errors";
import type { HostObject } from "./object";
import type { Range } from "./range";
import { giveProperties } from "./set-cell-properties";

type Axis = "row" | "column";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What an object says under the names that are wanted; what this host cannot tell is refused by name. */
export function takeProperties(object: HostObject, wanted: Record<string, unknown>, method: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(wanted).filter(([, want]) => want !== false && want !== undefined && want !== null).map(([name, want]) => {
    const property = object.properties[pascal(name)];
    if (property) return [name, property.get()];
    const child = object.objects[pascal(name)]?.();
    if (!child || typeof want !== "object") throw apiNotFound(`Range.${method}(${object.className}.${name})`);
    return [name, takeProperties(child, record(want, name), method)];
  }));
}

/** The range's rows, or its columns, one by one. */
function lines(range: Range, axis: Axis): Range[] {
  const { area } = range;
  if (!range.bounded()) throw apiNotFound("properties of the lines of whole rows or columns");
  const first = axis === "row" ? area.row : area.column;
  const last = axis === "row" ? lastRow(area) : lastColumn(area);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    range.at(axis === "row" ? { ...area, row: first + index, rows: 1 } : { ...area, column: first + index, columns: 1 }));
}

/** For each row or column what all of its cells say; null where they differ. */
export function lineProperties(range: Range, axis: Axis, options: unknown): unknown[] {
  const method = axis === "row" ? "getRowProperties" : "getColumnProperties";
  const wanted = record(options, "options");
  if ("address" in wanted || "addressLocal" in wanted) throw apiNotFound(`Range.${method}(address)`);
  return lines(range, axis).map((line) => takeProperties(line, wanted, method));
}

export async function setLineProperties(range: Range, axis: Axis, given: unknown): Promise<void> {
  const parts = lines(range, axis);
  if (!Array.isArray(given) || given.length !== parts.length) throw invalidArgument(`${axis}PropertiesData`);
  for (const [index, line] of parts.entries()) {
    const values: unknown = given[index];
    if (values !== null && values !== undefined) await giveProperties(line, record(values, `${axis}PropertiesData`), axis === "row" ? "setRowProperties" : "setColumnProperties");
  }
}
