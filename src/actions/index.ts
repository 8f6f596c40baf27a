import { showSheet, watchTables } from "../excel";
import { indicatorActions } from "./indicators";
import { loadPlan, planToLoad } from "./loadPlan";
import { readOverview, selectLine } from "./readOverview";
import type { Actions } from "./results";

/**
 * What a person can do, one file each. Ribbon and pane call these and nothing below.
 */
export const actions: Actions = {
  plan: { label: planToLoad.label, region: planToLoad.region.name, title: planToLoad.document.title },
  loadPlan,
  readOverview,
  selectLine,
  showSheet,
  watch: watchTables,
  indicators: indicatorActions,
};

export * from "./indicatorResults";
export * from "./results";
