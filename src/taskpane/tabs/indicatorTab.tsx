import { lazyView } from "./lazyView";
import type { PaneTab } from "./tab";

/** 指标: search, card, insertion. */
export const indicatorTab: PaneTab = {
  id: "indicators",
  label: "tab.indicators",
  View: lazyView(async () => (await import(/* webpackChunkName: "indicators" */ "../indicators/IndicatorView")).IndicatorView),
};
