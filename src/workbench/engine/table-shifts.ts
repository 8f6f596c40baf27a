import { TableManager } from "@univerjs/sheets-table";
import type { Kernel } from "./kernel";

interface RangeChanges {
  readonly _tableRangeChanged$: { next(change: object): void };
}

/** Univer takes and adds columns at both ends of a table that is put elsewhere, and mistakes their places: a table as wide as before keeps its own. */
export function keepColumnsOfMovedTables(kernel: Kernel): void {
  const manager = kernel.injector.get(TableManager);
  const update = manager.updateTableRange.bind(manager);
  manager.updateTableRange = (unitId, tableId, config) => {
    const table = manager.getTableById(unitId, tableId);
    const range = config.newRange;
    const oldRange = table?.getRange();
    if (!table || !oldRange || range.startColumn === oldRange.startColumn || range.endColumn - range.startColumn !== oldRange.endColumn - oldRange.startColumn) {
      return update(unitId, tableId, config);
    }
    table.setRange(range);
    (manager as unknown as RangeChanges)._tableRangeChanged$.next({ unitId, subUnitId: table.getSubunitId(), tableId, range, oldRange });
  };
}
