import { catalogue } from "../catalogue";
import { cardOf, entryOf } from "./indicatorCard";
import type { IndicatorActions } from "./indicatorResults";
import { insertFormula } from "./insertFormula";
import { readRecent, remember } from "./recentIndicators";

/** What a person can ask about indicators, answered from the plans and figures in force. */
export const indicatorActions: IndicatorActions = {
  async list() {
    const content = catalogue.current();
    const entries = content.indicators.map((indicator) => entryOf(content, indicator)).filter((entry) => entry !== null);
    return { origin: content.origin, entries };
  },
  readCard: async (id) => cardOf(catalogue.current(), id),
  insertFormula,
  readRecent,
  remember,
  watch: (changed) => catalogue.subscribe(changed),
};
