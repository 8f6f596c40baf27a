import { lazyView } from "./lazyView";
import type { PaneTab } from "./tab";

/** 差距: every gap of every sheet, filtered, and what follows from it. */
export const gapsTab: PaneTab = {
  id: "gaps",
  label: "tab.gaps",
  View: lazyView(async () => (await import(/* webpackChunkName: "gaps" */ "../gaps/GapsView")).GapsView),
};
