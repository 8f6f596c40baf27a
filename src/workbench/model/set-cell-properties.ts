import { record } from "./arguments";
import { cellEdges } from "./cell-properties";
import { apiNotFound } from "./errors";
import type { HostObject } from "./object";
import type { Range } from "./range";
import { gridFor } from "./range-writing";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Sets what is named, in the objects that it names. */
export async function giveProperties(object: HostObject, values: Record<string, unknown>, method: string): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const property = object.properties[pascal(name)];
    if (property?.set) { await property.set(value); continue; }
    const child = object.className === "RangeBorderCollection" && cellEdges[name]
      ? (object.methods.GetItem!(cellEdges[name]) as HostObject)
      : object.objects[pascal(name)]?.();
    if (!child) throw apiNotFound(`Range.${method}(${object.className}.${name})`);
    await giveProperties(child, record(value, name), method);
  }
}

/** Gives each cell the properties that stand at its place; what this host cannot give is refused by name. */
export async function setCellProperties(range: Range, properties: unknown): Promise<void> {
  const grid = gridFor(range, properties);
  for (const [row, line] of grid.entries()) {
    for (const [column, values] of line.entries()) {
      if (values !== null && values !== undefined) await giveProperties(range.cellAt(row, column), record(values, "cellPropertiesData"), "setCellProperties");
    }
  }
}
