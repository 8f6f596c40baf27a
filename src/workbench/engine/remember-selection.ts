import { RANGE_TYPE } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { ISelectionWithStyle } from "@univerjs/sheets";
import type { Kernel } from "./kernel";

/** The selection of a sheet that nobody has touched yet. */
function firstCell(): ISelectionWithStyle[] {
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0, rangeType: RANGE_TYPE.NORMAL };
  const primary = { actualRow: 0, actualColumn: 0, isMerged: false, isMergedMainCell: false, ...range };
  return [{ range, primary, style: null }];
}

/**
 * Remembers what is selected on a sheet and answers how to select it again: Univer selects what it merges, and a
 * neighbour of what it hides; Excel leaves the selection where it is.
 */
export function rememberSelection(kernel: Kernel, sheetId: string): () => void {
  const selected = kernel.injector.get(SheetsSelectionsService).getWorkbookSelections(kernel.unitId).getSelectionsOfWorksheet(sheetId);
  const before = selected.length > 0 ? [...selected] : firstCell();
  return () => void kernel.runNow(SetSelectionsOperation.id, { unitId: kernel.unitId, subUnitId: sheetId, selections: before });
}
