import { CommandType, type IMutation } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import type { Area } from "./area";
import type { Events } from "./events-face";
import type { Kernel } from "./kernel";
import type { TableInfo, Tables } from "./tables-face";

interface Parameters {
  readonly unitId: string;
  readonly tableId: string;
  readonly isInsertRow: boolean;
}

/** Univer's tables always have rows; the table's own notes say of the only one that it is no row yet. */
const SetInsertRowMutation: IMutation<Parameters> = {
  id: "workbench.mutation.set-insert-row",
  type: CommandType.MUTATION,
  handler(accessor, { unitId, tableId, isInsertRow }) {
    const table = accessor.get(TableManager).getTableById(unitId, tableId);
    if (!table) return false;
    table.setTableMeta({ ...table.getTableMeta(), insertRow: isInsertRow });
    return true;
  },
};
export const insertRowMutation = SetInsertRowMutation.id;

export function createInsertRows(kernel: Kernel, list: () => TableInfo[]): Tables["setInsertRow"] {
  const { unitId } = kernel;
  kernel.commands.registerCommand(SetInsertRowMutation);
  return (tableId, isInsertRow) => {
    const table = list().find(({ id }) => id === tableId);
    if (!table || table.insertRow === isInsertRow) return;
    const step = (value: boolean) => ({ id: SetInsertRowMutation.id, params: { unitId, tableId, isInsertRow: value } satisfies Parameters });
    kernel.runNow(SetInsertRowMutation.id, step(isInsertRow).params);
    kernel.undo.pushUndoRedo({ unitID: unitId, undoMutations: [step(!isInsertRow)], redoMutations: [step(isInsertRow)] });
  };
}

/** What is entered in the row makes it a row of the table, whoever enters it. */
export function watchInsertRows(kernel: Kernel, list: () => TableInfo[], events: Pick<Events, "listen">): void {
  const isEntered = (sheetId: string, { row, column, columns }: Area): boolean => {
    const cells = kernel.sheet(sheetId).getSheet().getCellMatrix();
    return Array.from({ length: columns }, (_, index) => cells.getValue(row, column + index))
      .some((cell) => cell?.f || cell?.si || cell?.p || (cell?.v !== undefined && cell.v !== null));
  };
  events.listen((event) => {
    if (event.type !== "changed") return;
    for (const table of list()) {
      if (!table.insertRow || table.sheetId !== event.sheetId || !isEntered(table.sheetId, { ...table.area, row: table.area.row + 1, rows: 1 })) continue;
      // No step of undoing of its own: that would part it from the entry.
      kernel.runNow(SetInsertRowMutation.id, { unitId: kernel.unitId, tableId: table.id, isInsertRow: false } satisfies Parameters);
    }
  });
}
