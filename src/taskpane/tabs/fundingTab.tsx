import { lazyView } from "./lazyView";
import type { PaneTab } from "./tab";

/** 经费: the two legs of education funding, checked and shown. */
export const fundingTab: PaneTab = {
  id: "funding",
  label: "tab.funding",
  View: lazyView(async () => (await import(/* webpackChunkName: "funding" */ "../funding/FundingView")).FundingView),
};
