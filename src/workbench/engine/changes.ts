import { CommandType } from "@univerjs/core";
import type { Kernel } from "./kernel";

/** Calls back at every change of the workbook, looks and layout included; results of calculation alone are none. */
export function listenToChanges(kernel: Kernel, listener: () => void): () => void {
  const listening = kernel.commands.onCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || options?.fromFormula || id.startsWith("formula.")) return;
    const { unitId } = (params ?? {}) as { unitId?: string };
    if (unitId === undefined || unitId === kernel.unitId) listener();
  });
  return () => listening.dispose();
}
