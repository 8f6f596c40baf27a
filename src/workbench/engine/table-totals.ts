import { CommandType, type IMutation } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import { addressOf } from "./address";
import { type Area, lastColumn, lastRow } from "./area";
import type { Cells, Entry } from "./cells-face";
import type { Kernel } from "./kernel";
import { isPlainColumn } from "./structured-references";
import type { TableInfo, Tables } from "./tables-face";

interface Parameters {
  readonly unitId: string;
  readonly tableId: string;
  readonly isShown: boolean;
  /** What the row held when it was last taken away. */
  readonly kept?: readonly Entry[];
}

/** Univer's tables know no totals row: theirs is the row below, and the table's own notes say that it belongs to it. */
const SetTotalsMutation: IMutation<Parameters> = {
  id: "workbench.mutation.set-table-totals",
  type: CommandType.MUTATION,
  handler(accessor, { unitId, tableId, isShown, kept }) {
    const table = accessor.get(TableManager).getTableById(unitId, tableId);
    if (!table) return false;
    const notes = table.getTableMeta();
    table.setTableMeta({ ...notes, totals: isShown, keptTotals: kept ?? notes?.keptTotals });
    return true;
  },
};
export const totalsMutation = SetTotalsMutation.id;

const usualLabel = "汇总";

/** The row below the table's area. */
export const totalsRowOf = ({ area }: Pick<TableInfo, "area">): Area => ({ ...area, row: lastRow(area) + 1, rows: 1 });

export interface Totals {
  setTotals: Tables["setTotals"];
  takeTotals: Tables["takeTotals"];
  /** The row has gone with its cells. */
  forgetTotals(tableId: string): void;
}

export function createTotals(kernel: Kernel, tables: Pick<Tables, "list">, cells: () => Cells): Totals {
  const { unitId, injector } = kernel;
  kernel.commands.registerCommand(SetTotalsMutation);

  const find = (tableId: string): TableInfo => {
    const table = tables.list().find(({ id }) => id === tableId);
    if (!table) throw new Error(`No table has the id ${tableId}`);
    return table;
  };

  function mark(tableId: string, isShown: boolean, kept?: readonly Entry[]): void {
    const before: Parameters = { unitId, tableId, isShown: !isShown };
    const after: Parameters = { unitId, tableId, isShown, kept };
    kernel.runNow(SetTotalsMutation.id, after);
    const undoMutations = [{ id: SetTotalsMutation.id, params: before }];
    kernel.undo.pushUndoRedo({ unitID: unitId, undoMutations, redoMutations: [{ id: SetTotalsMutation.id, params: after }] });
  }

  /** As Excel begins: a label on the left, and on the right the sum of numbers or the count of anything else. */
  function usualEntries({ sheetId, area, columns }: TableInfo): Entry[] {
    const last = { ...area, row: area.row + 1, rows: area.rows - 1, column: lastColumn(area), columns: 1 };
    const hasText = cells().read(sheetId, last).some(([cell]) => cell!.kind === "text");
    const name = columns[columns.length - 1]!.name;
    const reference = isPlainColumn(name) ? `[${name}]` : addressOf(last);
    const entries: Entry[] = columns.map((_, index) => (index === 0 ? usualLabel : null));
    entries[columns.length - 1] = `=SUBTOTAL(${hasText ? 103 : 109},${reference})`;
    return entries;
  }

  return {
    async setTotals(tableId, isShown) {
      const table = find(tableId);
      if (table.totals === isShown) return;
      const row = totalsRowOf(table);
      if (!isShown) {
        const kept = cells().read(table.sheetId, row)[0]!.map((cell): Entry => cell.formula ?? cell.value);
        mark(tableId, false, kept);
        cells().clear(table.sheetId, row, "all");
        return;
      }
      const isFree = cells().read(table.sheetId, row)[0]!.every(({ kind }) => kind === "blank");
      const isOver = tables.list().some((other) => other.sheetId === table.sheetId && other.area.row === row.row
        && other.area.column <= lastColumn(row) && lastColumn(other.area) >= row.column);
      if (!isFree || isOver) await cells().insert(table.sheetId, row, "down");
      mark(tableId, true);
      const kept = (injector.get(TableManager).getTableById(unitId, tableId)?.getTableMeta()?.keptTotals ?? []) as Entry[];
      cells().write(table.sheetId, row, [kept.length === table.columns.length ? kept : usualEntries(find(tableId))]);
    },
    takeTotals(tableId) {
      if (!find(tableId).totals) mark(tableId, true);
    },
    forgetTotals(tableId) {
      if (find(tableId).totals) mark(tableId, false);
    },
  };
}
