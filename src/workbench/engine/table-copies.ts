import { CopySheetCommand, RemoveSheetCommand } from "@univerjs/sheets";
import { SetSheetTableFilterCommand, TableManager } from "@univerjs/sheets-table";
import type { FilteredRows } from "./filtered-rows";
import type { TableItem } from "./filter-items";
import type { Kernel } from "./kernel";
import { renameTable } from "./structured-references";
import type { InnerTables } from "./tables";
import type { TableInfo, Tables } from "./tables-face";

/** Univer gives a sheet's copy tables of the same names, which the formulas of the first then take for theirs. */
export function keepTablesOutOfSheetCopies(kernel: Kernel): void {
  const manager = kernel.injector.get(TableManager);
  const tablesOf = manager.getTablesBySubunitId.bind(manager);
  let isCopying = false;
  manager.getTablesBySubunitId = (unitId, sheetId) => (isCopying ? [] : tablesOf(unitId, sheetId));
  kernel.commands.beforeCommandExecuted(({ id }) => {
    if (id === CopySheetCommand.id || id === RemoveSheetCommand.id) isCopying = id === CopySheetCommand.id;
  });
  kernel.commands.onCommandExecuted(({ id }) => { if (id === CopySheetCommand.id) isCopying = false; });
}

/** The table's name with the first number behind it that makes it free. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
}

/** @param names of everything else that a table must not be called by */
export function createTableCopies(kernel: Kernel, tables: InnerTables, filtered: FilteredRows, names: () => readonly string[]): Tables["copySheet"] {
  const { unitId } = kernel;
  const manager = kernel.injector.get(TableManager);

  function copyFilters(from: TableInfo, sheetId: string, tableId: string): void {
    const items = (manager.getTableById(unitId, from.id)?.getTableFilters().toJSON().tableColumnFilterList ?? []) as (TableItem | undefined)[];
    items.forEach((item, column) => {
      if (item) kernel.runNow(SetSheetTableFilterCommand.id, { unitId, subUnitId: sheetId, tableId, column, tableFilter: structuredClone(item) });
    });
    // A filter looks at the cells when it is applied: rows that have changed since are left as they were.
    filtered.set(tableId, sheetId, filtered.rowsOf(from.id));
  }

  return (fromSheet, toSheet) => {
    const sources = tables.list().filter(({ sheetId }) => sheetId === fromSheet);
    const taken = new Set([...tables.list().map(({ name }) => name), ...names()].map((name) => name.toLowerCase()));
    const copies = sources.map((from) => {
      const name = freeName(from.name, taken);
      taken.add(name.toLowerCase());
      const id = tables.addNow(toSheet, from.area, name);
      if (from.totals) tables.takeTotals(id);
      tables.setInsertRow(id, from.insertRow);
      return { from, id, name };
    });
    if (copies.length === 0) return [];
    tables.rewriteFormulas((formula) => copies.reduce((said, { from, name }) => renameTable(said, from.name, name), formula), toSheet);
    for (const { from, id } of copies) copyFilters(from, toSheet, id);
    return copies.map(({ from, id }) => [from.id, id] as const);
  };
}
