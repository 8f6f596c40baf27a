import { loadPlan } from "../../src/actions/loadPlan";
import type { HeadlessWorkbench, WorkbookState } from "../../src/workbench/headless";
import { openAddin } from "./addin";

let loaded: WorkbookState | undefined;

/** A workbench with the add-in and both plans in it: loaded once a test file, opened from what was saved then. */
export async function openLoaded(): Promise<HeadlessWorkbench> {
  if (loaded === undefined) {
    const first = await openAddin();
    const { outcome } = await loadPlan();
    if (outcome !== "loaded") throw new Error(outcome);
    loaded = await first.save();
    await first.close();
  }
  return openAddin({ workbook: loaded });
}
