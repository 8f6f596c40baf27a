import type { Indicator, Plan, Target } from "../../plan";
import type { RecognitionWord } from "../../words/recognition";
import type { Area } from "./grid";

/** Something to say about a block or a header: a key of the words in `words/recognition`, with what it names. */
export interface Remark {
  readonly key: RecognitionWord;
  readonly parameters: Readonly<Record<string, string>>;
}

export const remark = (key: RecognitionWord, parameters: Readonly<Record<string, string>> = {}): Remark => ({ key, parameters });

/** How sure the recognition is; "ask" must not be written before the planner said yes. */
export type Confidence = "sure" | "likely" | "ask";

/** Who the figures of a block belong to: the plan's region, its counties (with it or alone), or other regions as benchmarks. */
export type RegionMode = "own" | "members" | "benchmark";

/**
 * How the numbers of a rate are kept where a single one can be read in two ways: as 0.52, as 52, as 0.52 in cells that
 * show 52%, or not to be told. Null for what is no rate.
 */
export type Scale = "fraction" | "percent" | "shownAsPercent" | "unsettled" | null;

/** Cells of one year and one mode that stand together. */
export interface BoundArea extends Area {
  /** Null where neither sheet nor file names one. */
  readonly year: number | null;
}

/** A label beside the figures that a rule looks at, so that it follows a line that is sorted to another place. */
export interface Guard {
  /** "column": the label stands in this column of the same row; "row": in this row of the same column. 0-based. */
  readonly along: "column" | "row";
  readonly index: number;
  /** Labels as they are printed that let a line count, without blanks. */
  readonly labels: readonly string[];
  /** Other names of the plan's region, or of its counties, count as well, by the columns 地区 and 下辖 of 指标目标. */
  readonly names: readonly ("own" | "members")[];
}

/** Figures of one indicator that are held against one target. */
export interface Block {
  /** Stable while the sheet stands: code of the target and place of the first cell. */
  readonly id: string;
  readonly indicator: Indicator;
  /** Stage of completion that the header names: （培育）; null without one. */
  readonly stage: string | null;
  readonly plan: Plan;
  readonly target: Target;
  /** Header as printed. */
  readonly header: string;
  /** Unit that header, unit line or sheet states, "%" or "万人"; null where none does. */
  readonly statedUnit: string | null;
  readonly scale: Scale;
  readonly mode: RegionMode;
  /** The figures, in the order of the sheet. */
  readonly areas: readonly BoundArea[];
  /** Where the rules are written: the areas, and with guards the lines between them. */
  readonly ruleAreas: readonly Area[];
  readonly guards: readonly Guard[];
  readonly confidence: Confidence;
  /** Why it is no surer, and what must be said beside it (按全市目标衡量). */
  readonly remarks: readonly Remark[];
}

/** A header that was seen and not bound, and why. */
export interface Unbound {
  readonly header: string;
  /** Place of the header in the sheet, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly why: Remark;
}

/** Indicators in a row with lines below ("across"), or in a column with lines to the right ("down"). */
export type Orientation = "across" | "down";

export interface Recognition {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
  readonly unbound: readonly Unbound[];
}

/** What the planner said about one line of figures: a column of the sheet (across) or a row (down), 0-based. */
export interface LineCorrection {
  readonly line: number;
  /** Name of its indicator; null: it is none. */
  readonly indicator?: string | null;
  readonly unit?: string;
  /** How its numbers are kept: 0.52 or 52. */
  readonly scale?: "fraction" | "percent";
  readonly year?: number;
}

/** What the planner said; it goes before everything that is guessed. */
export interface Corrections {
  readonly orientation?: Orientation;
  /** Column (across) or row (down) of the regions, 0-based in the sheet; null: the figures are the region's own. */
  readonly regionLine?: number | null;
  readonly year?: number;
  readonly lines?: readonly LineCorrection[];
}

export interface RecognitionOptions {
  readonly corrections?: Corrections;
  /** Title of the file or name of the sheet: 2024年各县区…; asked for a year that the sheet does not name. */
  readonly titles?: readonly string[];
}
