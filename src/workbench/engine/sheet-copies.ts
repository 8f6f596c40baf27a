import { CopySheetCommand } from "@univerjs/sheets";
import type { EngineEvent } from "./events-face";
import type { Kernel } from "./kernel";

/** Tells of the copies of sheets that a person makes in the grid, once the engine has copied all that it knows of. */
export function watchSheetCopies(kernel: Kernel, tell: (event: EngineEvent) => void): void {
  const ids = (): string[] => kernel.workbook.getSheets().map((sheet) => sheet.getSheetId());
  let begun: { readonly from: string; readonly known: readonly string[] } | undefined;
  kernel.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== CopySheetCommand.id || kernel.quietDepth > 0) return;
    begun = { from: (params as { subUnitId?: string } | undefined)?.subUnitId ?? kernel.workbook.getActiveSheet().getSheetId(), known: ids() };
  });
  kernel.commands.onCommandExecuted(({ id }) => {
    if (id !== CopySheetCommand.id || !begun) return;
    const { from, known } = begun;
    begun = undefined;
    const made = ids().find((sheetId) => !known.includes(sheetId));
    if (made !== undefined) tell({ type: "sheetCopied", sheetId: made, from });
  });
}
