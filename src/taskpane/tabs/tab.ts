import type { ComponentType, RefObject } from "react";

import type { Actions, GapLine } from "../../actions/results";
import type { HighlightActions } from "../../actions/highlightResults";
import type { IndicatorActions } from "../../actions/indicatorResults";
import type { Verdict } from "../../plan";
import type { PaneWord } from "../../words/pane";
import type { Funding } from "../funding/useFunding";
import type { Load } from "../load/useLoad";
import type { GapSheet } from "../gaps/useGapSheet";
import type { OverviewReading } from "../overview/useOverview";
import type { HighlightSheet } from "../tools/useHighlightSheet";

/** What stands in the tab 指标; it outlives a visit to another tab. */
export interface IndicatorPlace {
  readonly query: string;
  /** Id of the indicator whose card is open; null for the list. */
  readonly chosen: string | null;
}

/** What the pane knows and can do, for every tab. */
export interface PaneModel {
  /** The built-in plans that can be loaded. */
  readonly plans: Actions["plans"];
  readonly reading: OverviewReading;
  readonly load: Load;
  /** Writing 差距清单, and what came of it. */
  readonly gapSheet: GapSheet;
  readonly filter: Verdict | null;
  setFilter(verdict: Verdict | null): void;
  /** Selects the cell of a line; a failure is told at the top of the pane. */
  selectLine(line: GapLine): void;
  /** Brings a tab to the front, by its id. */
  openTab(id: string): void;
  /** Shows a sheet of ours; a failure is told at the top of the pane. */
  showSheet(name: string): void;
  readonly indicators: IndicatorActions;
  readonly indicatorPlace: IndicatorPlace;
  setIndicatorPlace(place: IndicatorPlace): void;
  /** 两个只增不减: what is under way and what is looked at. */
  readonly funding: Funding;
  readonly highlight: HighlightActions;
  /** 高亮任意工作表: what was understood and what is under way; it outlives a visit to another tab. */
  readonly highlightSheet: HighlightSheet;
  /** True where the ribbon has asked for 高亮未达标, and nobody has done it yet. */
  readonly highlightRequested: boolean;
  takeHighlightRequest(): void;
  /** The button that starts a load, for the focus to come back to. */
  readonly loadButton: RefObject<HTMLButtonElement | null>;
}

/** One tab of the pane. A new one is a file beside this and a line in TABS. */
export interface PaneTab {
  readonly id: string;
  readonly label: PaneWord;
  readonly View: ComponentType<{ readonly pane: PaneModel }>;
}
