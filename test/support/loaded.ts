import { loadPlan } from "../../src/actions/loadPlan";
import type { HeadlessWorkbench, WorkbookState } from "../../src/workbench/headless";
import { openAddin } from "./addin";

/** The plan of 2023—2025 alone: sooner loaded and calculated, where a test needs no second plan. */
export const ONE_PLAN = ["liuzhou-2023-2025"];

const loaded = new Map<string, WorkbookState>();

/** A workbench with the add-in and plans in it, both where none are named: loaded once a test file, opened from what was saved then. */
export async function openLoaded(plans?: readonly string[]): Promise<HeadlessWorkbench> {
  const key = plans?.join() ?? "";
  let workbook = loaded.get(key);
  if (workbook === undefined) {
    const first = await openAddin();
    const { outcome } = await loadPlan({ plans });
    if (outcome !== "loaded") throw new Error(outcome);
    workbook = await first.save();
    await first.close();
    loaded.set(key, workbook);
  }
  return openAddin({ workbook });
}
