import type { CatalogueContent } from "../catalogue";
import { fillTable, isCellEditing, readEditedTable, type TableEdit } from "../excel";
import { figureFills, FIGURES_TABLE, FILLED_HEADERS, FORMATTED_HEADERS } from "../sheets";

/**
 * Completes the rows of 监测数据 that a person has just typed or pasted: 单位, 口径, number formats. One reading and at most
 * one writing for all edits together. Answers the edits that are still to be done because a cell is being edited.
 */
export function createFillFigures(inForce: () => CatalogueContent): (edits: readonly TableEdit[]) => Promise<readonly TableEdit[]> {
  /** Tables that were found to be others, so that their edits cost nothing. */
  const others = new Set<string>();
  return async (edits) => {
    const { origin, plans, indicators } = inForce();
    const mayBeOurs = edits.filter(({ tableId }) => !others.has(tableId));
    if (origin !== "workbook" || plans.length === 0 || mayBeOurs.length === 0) return [];
    const table = await readEditedTable(FIGURES_TABLE, mayBeOurs, FILLED_HEADERS, FORMATTED_HEADERS);
    if (table === null) return [];
    for (const { tableId } of mayBeOurs) if (tableId !== table.id) others.add(tableId);
    const fills = figureFills(table, table.edited, table.formats, { plans, indicators })
      .filter(({ header }) => table.headers.includes(header));
    if (fills.length === 0) return [];
    try {
      await fillTable(FIGURES_TABLE, fills);
      return [];
    } catch (error) {
      // The cell that is being edited may be one of them; its own change asks again.
      if (isCellEditing(error)) return mayBeOurs;
      throw error;
    }
  };
}
