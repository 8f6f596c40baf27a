import { type ICellData, type IObjectMatrixPrimitiveType, ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Kernel } from "./kernel";

/** Writes raw cells: the one door by which cells change. */
export function setCells(kernel: Kernel, sheetId: string, matrix: IObjectMatrixPrimitiveType<ICellData>): void {
  const scope = new ObjectMatrix(matrix).getStartEndScope();
  kernel.runNow(SetRangeValuesCommand.id, { unitId: kernel.unitId, subUnitId: sheetId, range: scope, value: matrix });
}
