import type { SavedReference } from "./references-face";

/** Everything that the engine keeps of a workbook, as plain JSON; its parts are in the engine's own form and for the engine alone. */
export interface EngineState {
  readonly workbook: object;
  /** Where formulas spill to, and what stands there: the engine keeps both outside of its workbook. */
  readonly spills: { readonly ranges: object; readonly cells: object };
  /** Conditional formats that compare values, by id, and the formulas that they became. */
  readonly comparisons: readonly (readonly [ruleId: string, comparison: object])[];
  /** The rows that each filter hides; left out by a state from before there were any. */
  readonly filteredRows?: readonly (readonly [filter: string, sheetId: string, rows: readonly number[]])[];
  readonly activeSheet: string;
  readonly references?: readonly SavedReference[];
}
