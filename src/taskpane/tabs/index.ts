/**
 * The pane's tabs, one file each, in the order in which they stand.
 * A tab that has nothing to say yet says what to do first.
 */
import { overviewTab } from "./overviewTab";
import type { PaneTab } from "./tab";

export type { PaneModel, PaneTab } from "./tab";

export const TABS: readonly PaneTab[] = [overviewTab];
