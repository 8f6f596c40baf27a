import { record } from "./arguments";
import { cellEdges } from "./cell-properties";
import { apiNotFound } from "./errors";
import type { HostObject } from "./object";
import type { Range } from "./range";
import { gridFor } from "./range-writing";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

async function give(object: HostObject, values: Record<string, unknown>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const property = object.properties[pascal(name)];
    if (property?.set) { await property.set(value); continue; }
    const child = object.className === "RangeBorderCollection" && cellEdges[name]
      ? (object.methods.GetItem!(cellEdges[name]) as HostObject)
      : object.objects[pascal(name)]?.();
    if (!child) throw apiNotFound(`Range.setCellProperties(${object.className}.${name})`);
    await give(child, record(value, name));
  }
}

/** Gives each cell the properties that stand at its place; what this host cannot give is refused by name. */
export async function setCellProperties(range: Range, properties: unknown): Promise<void> {
  const grid = gridFor(range, properties);
  for (const [row, line] of grid.entries()) {
    for (const [column, values] of line.entries()) {
      if (values !== null && values !== undefined) await give(range.cellAt(row, column), record(values, "cellPropertiesData"));
    }
  }
}
