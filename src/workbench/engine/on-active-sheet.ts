import type { Kernel } from "./kernel";

/** Univer looks at the active sheet for tables and rules when cells move, whichever sheet they move in. What is done meanwhile is not told of. */
export async function onActiveSheet(kernel: Kernel, sheetId: string, work: () => Promise<void>): Promise<void> {
  const before = kernel.workbook.getActiveSheet().getSheetId();
  kernel.quietDepth++;
  try {
    if (before !== sheetId) kernel.workbook.setActiveSheet(sheetId);
    await work();
  } finally {
    if (before !== sheetId) kernel.workbook.setActiveSheet(before);
    kernel.quietDepth--;
  }
}
