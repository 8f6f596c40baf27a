import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import type { Kernel } from "./kernel";

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/**
 * Gathers changes of formats and hands them over together: an add-in formats one range in many small steps, and each would walk
 * all of its cells. Whoever reads or changes anything else flushes first.
 */
export interface StyleChanges {
  /** A part of a style for one cell; null parts go back to the default. */
  add(sheetId: string, row: number, column: number, change: IStyleData): void;
  /** A stored style as it will be once everything gathered is handed over. */
  over(sheetId: string, row: number, column: number, stored: Nullable<IStyleData>): Nullable<IStyleData>;
  /** Takes the formats of these cells away. */
  remove(sheetId: string, cells: Matrix): void;
  flush(): void;
}

export function createStyleChanges(kernel: Kernel): StyleChanges {
  const gathered = new Map<string, Matrix>();

  /**
   * Changes the looks of cells and nothing else. Univer takes a cell without "f" for one whose formula is gone, unless
   * the change says that it comes from its command for styles.
   */
  function apply(sheetId: string, cellValue: Matrix): void {
    const { unitId, injector, undo, commands } = kernel;
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id };
    const before: ISetRangeValuesMutationParams = {
      ...injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params)), trigger: SetStyleCommand.id,
    };
    if (!commands.syncExecuteCommand(SetRangeValuesMutation.id, params)) throw new Error("The engine refused a format");
    undo.pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  const changes: StyleChanges = {
    add(sheetId, row, column, change) {
      let matrix = gathered.get(sheetId);
      if (!matrix) gathered.set(sheetId, (matrix = {}));
      const line = (matrix[row] ??= {});
      const before = line[column]?.s as IStyleData | undefined;
      const borders = before?.bd && change.bd ? { bd: { ...before.bd, ...change.bd } } : {};
      line[column] = { s: before ? { ...before, ...change, ...borders } : change };
    },
    over(sheetId, row, column, stored) {
      const change = gathered.get(sheetId)?.[row]?.[column]?.s as IStyleData | undefined;
      if (!change) return stored;
      const borders = stored?.bd && change.bd ? { bd: { ...stored.bd, ...change.bd } } : {};
      return { ...stored, ...change, ...borders };
    },
    remove(sheetId, cells) {
      changes.flush();
      apply(sheetId, cells);
    },
    flush() {
      if (gathered.size === 0) return;
      const waiting = [...gathered];
      gathered.clear();
      for (const [sheetId, matrix] of waiting) apply(sheetId, matrix);
    },
  };
  return changes;
}
