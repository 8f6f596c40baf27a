import type { ICommandInfo } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { between } from "./area";
import type { ChangeType, EngineEvent, Events, Source } from "./events-face";
import { areaOf, type Kernel } from "./kernel";
import { selectedArea } from "./selected-area";
import { sheetColumns, sheetRows } from "./area";

interface MutationParameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: Parameters<typeof areaOf>[0];
  readonly cellValue?: Record<number, Record<number, object>>;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly selections?: readonly { readonly range: Parameters<typeof areaOf>[0] }[];
}

const structural: Record<string, ChangeType> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

export interface InnerEvents extends Events {
  emit(event: EngineEvent): void;
}

/** Turns Univer's mutations into Excel's events: results of calculation and mere formats are none. */
export function createEvents(kernel: Kernel): InnerEvents {
  const listeners = new Set<(event: EngineEvent) => void>();
  const emit = (event: EngineEvent): void => { for (const listener of [...listeners]) listener(event); };
  const names = new Map<string, string>();
  const takeNames = (): void => {
    names.clear();
    for (const sheet of kernel.workbook.getSheets()) names.set(sheet.getSheetId(), sheet.getSheetName());
  };
  takeNames();
  let activeSheet = kernel.workbook.getActiveSheet().getSheetId();

  function edited(params: MutationParameters, source: Source): void {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    new ObjectMatrix<object>(params.cellValue).forValue((row, column, cell) => {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell) && !("si" in cell)) return;
      top = Math.min(top, row); left = Math.min(left, column); bottom = Math.max(bottom, row); right = Math.max(right, column);
    });
    if (bottom >= 0) emit({ type: "changed", sheetId: params.subUnitId!, area: between(top, left, bottom, right), change: "RangeEdited", source });
  }

  kernel.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    const params = (command.params ?? {}) as MutationParameters;
    if (kernel.quietDepth > 0 || (params.unitId !== undefined && params.unitId !== kernel.unitId)) return;
    const source: Source = kernel.addinDepth > 0 ? "addin" : "user";
    const change = structural[command.id];
    if (command.id === "sheet.mutation.set-range-values") {
      if (!options?.fromFormula) edited(params, source);
    } else if (change && params.range && params.subUnitId) {
      const { row, column, rows, columns } = areaOf(params.range);
      const area = change.startsWith("Row") ? { row, rows, column: 0, columns: sheetColumns } : { column, columns, row: 0, rows: sheetRows };
      emit({ type: "changed", sheetId: params.subUnitId, area, change, source });
    } else if (command.id === "sheet.mutation.insert-sheet" && params.sheet) {
      takeNames();
      emit({ type: "sheetAdded", sheetId: params.sheet.id, source });
    } else if (command.id === "sheet.mutation.remove-sheet" && params.subUnitId) {
      takeNames();
      emit({ type: "sheetRemoved", sheetId: params.subUnitId, source });
    } else if (command.id === "sheet.mutation.set-worksheet-name" && params.subUnitId && params.name !== undefined) {
      const before = names.get(params.subUnitId) ?? "";
      takeNames();
      emit({ type: "sheetRenamed", sheetId: params.subUnitId, before, after: params.name, source });
    } else if (command.id === "sheet.operation.set-worksheet-active") {
      const now = kernel.workbook.getActiveSheet().getSheetId();
      if (now === activeSheet) return;
      const previous = activeSheet;
      activeSheet = now;
      emit({ type: "activated", sheetId: now, previous });
    } else if (command.id === "sheet.operation.set-selections" && kernel.addinDepth === 0 && params.subUnitId && params.selections?.length) {
      emit({ type: "selected", sheetId: params.subUnitId, area: selectedArea(kernel, params.subUnitId, params.selections[params.selections.length - 1]!.range) });
    }
  });

  return {
    emit,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
