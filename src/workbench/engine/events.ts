import type { ICommandInfo } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import { type Area, between, sheetColumns, sheetRows } from "./area";
import { type BeforeEdit, type Edit, isContent, lookBefore } from "./before-edit";
import type { ChangeType, EngineEvent, Events, Source } from "./events-face";
import { areaOf, type Kernel } from "./kernel";
import { selectedArea } from "./selected-area";
import type { InnerTables } from "./tables";

interface MutationParameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: Parameters<typeof areaOf>[0];
  readonly cellValue?: Record<number, Record<number, object>>;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly ranges?: readonly Parameters<typeof areaOf>[0][];
  readonly hidden?: number;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly selections?: readonly { readonly range: Parameters<typeof areaOf>[0] }[];
}

interface TableLife {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly tableId: string;
  readonly tableName: string;
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

/** Turns Univer's mutations into Excel's events. */
export function createEvents(kernel: Kernel, tables: Pick<InnerTables, "list">): InnerEvents {
  const listeners = new Set<(event: EngineEvent) => void>();
  const emit = (event: EngineEvent): void => { for (const listener of [...listeners]) listener(event); };
  const names = new Map<string, string>();
  const takeNames = (): void => {
    names.clear();
    for (const sheet of kernel.workbook.getSheets()) names.set(sheet.getSheetId(), sheet.getSheetName());
  };
  takeNames();
  let activeSheet = kernel.workbook.getActiveSheet().getSheetId();

  /** The block round the cells that a test picks; undefined where it picks none. */
  function block(params: MutationParameters, picks: (cell: object | null | undefined) => boolean): Area | undefined {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    new ObjectMatrix<object>(params.cellValue).forValue((row, column, cell) => {
      if (!picks(cell)) return;
      top = Math.min(top, row); left = Math.min(left, column); bottom = Math.max(bottom, row); right = Math.max(right, column);
    });
    return bottom < 0 ? undefined : between(top, left, bottom, right);
  }

  /** What the command that is under way found; undoing and pasting have none. */
  let found: { readonly sheetId: string; readonly before: BeforeEdit } | undefined;
  kernel.commands.beforeCommandExecuted(({ id, params }) => {
    if (id === "sheet.mutation.set-worksheet-name") takeNames();
    const edit = (params ?? {}) as Edit;
    if (id !== "sheet.command.set-range-values" || kernel.quietDepth > 0 || (edit.unitId ?? kernel.unitId) !== kernel.unitId) return;
    const sheetId = edit.subUnitId ?? kernel.workbook.getActiveSheet().getSheetId();
    found = { sheetId, before: lookBefore(kernel, tables, { ...edit, subUnitId: sheetId }) };
  });

  function edited(params: MutationParameters, source: Source): void {
    const sheetId = params.subUnitId!;
    const area = block(params, isContent);
    const before = found?.sheetId === sheetId ? found.before : undefined;
    found = undefined;
    if (area) emit({ type: "changed", sheetId, area, change: "RangeEdited", source, ...(before?.value ? { before: before.value } : {}) });
    if (before && before.formulas.length > 0) emit({ type: "formulasChanged", sheetId, formulas: before.formulas, source });
    const formatted = area ? undefined : block(params, (cell) => cell !== null && cell !== undefined && "s" in cell);
    if (formatted) emit({ type: "formatted", sheetId, area: formatted, source });
  }

  const sourceNow = (): Source => (kernel.addinDepth > 0 ? "addin" : "user");
  const manager = kernel.injector.get(TableManager);
  const tell = (type: "tableAdded" | "tableRemoved") => ({ unitId, subUnitId: sheetId, tableId, tableName: name }: TableLife): void => {
    if (unitId === kernel.unitId) emit({ type, sheetId, tableId, name, source: sourceNow() });
  };
  manager.tableAdd$.subscribe(tell("tableAdded"));
  manager.tableDelete$.subscribe(tell("tableRemoved"));

  kernel.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    const params = (command.params ?? {}) as MutationParameters;
    const isResult = command.id === "sheet.mutation.set-range-values" && options?.fromFormula === true;
    if (isResult && params.unitId === kernel.unitId && params.subUnitId) {
      const area = block(params, () => true);
      if (area) emit({ type: "calculated", sheetId: params.subUnitId, area });
      return;
    }
    if (kernel.quietDepth > 0 || (params.unitId !== undefined && params.unitId !== kernel.unitId)) return;
    const source = sourceNow();
    const change = structural[command.id];
    if (command.id === "sheet.mutation.set-range-values") {
      edited(params, source);
    } else if ((command.id === "sheet.mutation.set-row-hidden" || command.id === "sheet.mutation.set-row-visible") && params.subUnitId) {
      const hidden = command.id.endsWith("hidden");
      for (const range of params.ranges ?? []) emit({ type: "rowsHidden", sheetId: params.subUnitId, area: areaOf(range), hidden, source });
    } else if (command.id === "sheet.mutation.set-worksheet-order" && params.subUnitId) {
      emit({ type: "sheetMoved", sheetId: params.subUnitId, before: params.fromOrder ?? 0, after: params.toOrder ?? 0, source });
    } else if (command.id === "sheet.mutation.set-worksheet-hidden" && params.subUnitId) {
      emit({ type: "sheetHidden", sheetId: params.subUnitId, hidden: params.hidden === 1, source });
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
