import { catalogue } from "../catalogue";
import { calculateAll, showSheet, watchTables } from "../excel";
import { createFillFigures } from "./fillFigures";
import { fundingActions } from "./funding";
import { refreshGapList } from "./gapList";
import { highlightActions } from "./highlight";
import { highlightSheetActions } from "./highlightSheet";
import { indicatorActions } from "./indicators";
import { createLivingTables } from "./livingTables";
import { loadPlan, planChoices } from "./loadPlan";
import { readOverview, selectLine } from "./readOverview";
import { readWorkbookPlans } from "./readWorkbookPlans";
import type { Actions } from "./results";

/** The workbook's tables as the source of what EDU.* answers, typed rows completed on the way; held and started by the page that hosts the functions. */
export const livingTables = createLivingTables(catalogue, {
  read: readWorkbookPlans, watch: watchTables, fill: createFillFigures(() => catalogue.current()), calculate: calculateAll,
});

/**
 * What a person can do, one file each. Ribbon and pane call these and nothing below.
 */
export const actions: Actions = {
  plans: planChoices,
  loadPlan: (options) => livingTables.during(() => loadPlan(options)),
  readOverview,
  refreshGapList: (options) => livingTables.during(() => refreshGapList(options)),
  selectLine,
  showSheet,
  watch: watchTables,
  indicators: indicatorActions,
  highlight: highlightActions,
  highlightSheet: highlightSheetActions,
  funding: fundingActions,
  watchTables: livingTables.subscribe,
  readTablesAgain: livingTables.readNow,
};

export * from "./fundingResults";
export * from "./highlightResults";
export * from "./highlightSheetResults";
export * from "./indicatorResults";
export * from "./results";
