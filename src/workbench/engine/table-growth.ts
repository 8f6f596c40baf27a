import { type Area, lastColumn, lastRow } from "./area";
import type { Cells } from "./cells-face";
import type { Rules } from "./rules-face";
import type { InnerTables } from "./tables";
import type { Validations } from "./validations-face";

/**
 * A table that takes in rows below its last one: its rules, lists and formats go on in them, as in Excel. Answers the
 * function that does it, by the table's id and the number of rows.
 */
export function createTableGrowth(
  tables: InnerTables, rules: Rules, validations: Validations, cells: Pick<Cells, "style" | "restyle">,
): (tableId: string, rows: number) => Promise<void> {
  return async (tableId, rows) => {
    const { sheetId, area } = tables.list().find(({ id }) => id === tableId)!;
    await tables.resize(tableId, { ...area, rows: area.rows + rows });
    if (area.rows < 2) return;
    const reachesTheEnd = (part: Area): boolean =>
      lastRow(part) === lastRow(area) && part.row > area.row && part.column >= area.column && lastColumn(part) <= lastColumn(area);
    for (const rule of rules.list(sheetId)) {
      if (!rule.areas.some(reachesTheEnd)) continue;
      rules.replace(sheetId, { ...rule, areas: rule.areas.map((part) => (reachesTheEnd(part) ? { ...part, rows: part.rows + rows } : part)) });
    }
    for (let column = area.column; column <= lastColumn(area); column++) {
      const added = { row: lastRow(area) + 1, column, rows, columns: 1 };
      const validation = validations.get(sheetId, { row: lastRow(area), column, rows: 1, columns: 1 });
      if (validation !== undefined && validation !== "mixed") await validations.set(sheetId, added, validation);
      cells.restyle(sheetId, added, cells.style(sheetId, lastRow(area), column));
    }
  };
}
