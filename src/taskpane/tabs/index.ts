/**
 * The pane's tabs, one file each, in the order in which they stand.
 * A tab that has nothing to say yet says what to do first.
 */
import { fundingTab } from "./fundingTab";
import { gapsTab } from "./gapsTab";
import { indicatorTab } from "./indicatorTab";
import { overviewTab } from "./overviewTab";
import type { PaneTab } from "./tab";
import { toolsTab } from "./toolsTab";

export type { IndicatorPlace, PaneModel, PaneTab } from "./tab";

export const TABS: readonly PaneTab[] = [overviewTab, indicatorTab, gapsTab, fundingTab, toolsTab];
