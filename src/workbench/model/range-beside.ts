import { type Area, lastColumn, lastRow } from "../engine/terms";
import { whole } from "./arguments";
import { invalidArgument } from "./errors";

/**
 * The rows or columns beside an area.
 * @param given how many, 1 where left out; a negative number counts within the area, from the same side
 * @throws InvalidArgument for none
 */
export function beside(area: Area, side: "above" | "below" | "before" | "after", given: unknown): Area {
  const count = given === undefined || given === null ? 1 : whole(given, "count");
  if (count === 0) throw invalidArgument("count");
  const size = Math.abs(count);
  switch (side) {
    case "above": return { ...area, row: count > 0 ? area.row - size : area.row, rows: size };
    case "below": return { ...area, row: lastRow(area) + 1 - (count > 0 ? 0 : size), rows: size };
    case "before": return { ...area, column: count > 0 ? area.column - size : area.column, columns: size };
    case "after": return { ...area, column: lastColumn(area) + 1 - (count > 0 ? 0 : size), columns: size };
  }
}
