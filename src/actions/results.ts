import type { FundingActions } from "./fundingResults";
import type { Renamed } from "./renamed";
import type { HighlightActions } from "./highlightResults";
import type { HighlightSheetActions } from "./highlightSheetResults";
import type { IndicatorActions } from "./indicatorResults";
import type { JudgedFigure, Verdict } from "../plan";
import type { GapChanges, TableProblem } from "../sheets";

export type { ChangedLine, TableProblem } from "../sheets";

/** Where a long action stands; `done` of `total` sheets are written. */
export interface Progress {
  readonly phase: "look" | "write" | "check";
  /** The sheet that is being written, if any. */
  readonly sheet: string | null;
  readonly done: number;
  readonly total: number;
}

/** A plan that can be loaded. */
export interface PlanChoice {
  readonly id: string;
  /** As column 规划 shows it: 2023—2025年规划. */
  readonly label: string;
  /** Title of the document. */
  readonly title: string;
  readonly region: string;
}

/** A plan that was loaded, counted. */
export interface LoadedPlan {
  readonly label: string;
  readonly targets: number;
  readonly indicators: number;
}

/** What came of 载入规划. Everything but "loaded" leaves it to a person what to do next. */
export type LoadResult =
  | {
      readonly outcome: "loaded";
      readonly plans: readonly LoadedPlan[];
      readonly sheets: readonly string[];
      readonly tasks: number;
      readonly figures: number;
      /** Cells of the planner's own (进展, 完成率, 备注, 责任人, corrected figures, own rows) that stayed; 0 on a first load. */
      readonly kept: number;
      /** Cells and rows of the plan that were restored; 0 on a first load. */
      readonly changed: number;
      readonly renamed?: readonly Renamed[];
    }
  /** Sheets or tables of our names that we did not make. Nothing was touched. */
  | { readonly outcome: "conflict"; readonly sheets: readonly string[]; readonly tables: readonly string[] }
  /** A plan is loaded already. Nothing was touched; loading again restores the plan's words and keeps the planner's. */
  | { readonly outcome: "alreadyLoaded"; readonly sheets: readonly string[]; readonly planIds: readonly string[] }
  /** A cell is being edited. Nothing was written. */
  | { readonly outcome: "cellEditing" }
  | {
      readonly outcome: "cancelled";
      readonly written: readonly string[];
      readonly notWritten: readonly string[];
      readonly renamed?: readonly Renamed[];
    }
  | {
      readonly outcome: "failed";
      readonly written: readonly string[];
      readonly notWritten: readonly string[];
      /** Sheets that hold a part of what was to be written, because it could not be taken back. */
      readonly unfinished: readonly string[];
      readonly renamed?: readonly Renamed[];
      /** Excel's own code, for support: "AccessDenied". Shown small, never alone. */
      readonly code: string;
    };

export interface LoadOptions {
  /** Ids of the plans to load, all where left out; those that are loaded already are always among them. */
  readonly plans?: readonly string[];
  /** What to do about sheets and tables of our names that are not ours: ask first (default), or rename them and go on. */
  readonly conflicts?: "ask" | "rename";
  /** What to do where a plan is loaded already: ask first (default), or load again and keep what the planner typed. */
  readonly again?: "ask" | "reload";
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** One line of the pane's list: a figure held against a target, as it stands in 监测数据 now. */
export type GapLine = JudgedFigure;

/** Where we stand. */
export type Overview =
  | { readonly state: "noPlan" }
  | {
      readonly state: "ready";
      /** Labels of the plans that the targets name, in the order of the sheet. */
      readonly planLabels: readonly string[];
      readonly region: string;
      readonly years: string;
      readonly counts: Readonly<Record<Verdict, number>>;
      /** 未达标 and 接近, worst first by share of the target missed, then 待核实. */
      readonly missed: readonly GapLine[];
    }
  /** A sheet or column of ours is gone or renamed: which, in its Chinese name. */
  | { readonly state: "broken"; readonly sheet: string; readonly column: string | null };

/** What came of 更新差距清单. Everything but "refreshed" leaves it to a person what to do next. */
export type GapListResult =
  | {
      readonly outcome: "refreshed";
      /** Name of the sheet as it is now: a person may have renamed it. */
      readonly sheet: string;
      readonly renamed?: readonly Renamed[];
    } & GapChanges
  /** A sheet or table of our name that we did not make. Nothing was touched. */
  | { readonly outcome: "conflict"; readonly sheets: readonly string[]; readonly tables: readonly string[] }
  | { readonly outcome: "noPlan" }
  /** A sheet or column that the list is made from is gone or renamed. Nothing was touched. */
  | { readonly outcome: "broken"; readonly sheet: string; readonly column: string | null }
  /** A cell is being edited. Nothing was written. */
  | { readonly outcome: "cellEditing" }
  | {
      readonly outcome: "failed";
      /** True where the sheet holds a part of the list only. */
      readonly unfinished: boolean;
      readonly renamed?: readonly Renamed[];
      /** Excel's own code, for support. */
      readonly code: string;
    };

export interface GapListOptions {
  /** What to do about a sheet or table of our name that is not ours: ask first (default), or rename it and go on. */
  readonly conflicts?: "ask" | "rename";
}

/** How the functions stand to the workbook's tables. */
export interface TablesState {
  /**
   * "read": the functions answer by the tables (or, without any, by the built-in plans). "stale": the last reading or
   * calculation failed, so that cells may show older answers. "unwatched": read, but changes are not reported.
   */
  readonly kind: "reading" | "read" | "stale" | "unwatched";
  /** Cells that could not be taken as they stand. */
  readonly problems: readonly TableProblem[];
}

/** What the pane can ask for; the pane takes it as a property so that it can be shown without Excel. */
export interface Actions {
  /** The built-in plans that 载入规划 can load, the latest first. */
  readonly plans: readonly PlanChoice[];
  loadPlan(options?: LoadOptions): Promise<LoadResult>;
  readOverview(): Promise<Overview>;
  /** Writes 差距清单 anew with the figures as they are now. */
  refreshGapList(options?: GapListOptions): Promise<GapListResult>;
  /** Selects the 结论 cell of the line's figure in 监测数据. */
  selectLine(line: GapLine): Promise<void>;
  /** Shows a sheet of ours. */
  showSheet(name: string): Promise<void>;
  /** Calls back when figures or targets change in the sheets; answers how to stop. */
  watch(changed: () => void): Promise<() => Promise<void>>;
  readonly indicators: IndicatorActions;
  readonly highlight: HighlightActions;
  readonly highlightSheet: HighlightSheetActions;
  readonly funding: FundingActions;
  /** Tells how the functions stand to the tables, now and after each change; answers how to stop. */
  watchTables(listener: (state: TablesState) => void): () => void;
  /** Reads the tables for the functions once more. */
  readTablesAgain(): Promise<void>;
}
