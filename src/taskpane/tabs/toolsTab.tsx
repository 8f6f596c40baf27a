import { lazyView } from "./lazyView";
import type { PaneTab } from "./tab";

/** 工具: what is done to the sheets beside loading them. */
export const toolsTab: PaneTab = {
  id: "tools",
  label: "tab.tools",
  View: lazyView(async () => (await import(/* webpackChunkName: "tools" */ "../tools/ToolsView")).ToolsView),
};
