import type { Strength } from "./strength";
import type { Verdict } from "./verdict";

/** A figure held against a target, in the words in which it is shown to people. */
export interface JudgedFigure {
  /** Unique among the figures that were read together. */
  readonly key: string;
  readonly name: string;
  readonly region: string;
  /** 0 where none is stated. */
  readonly year: number;
  /** In the words of the sheet: ≥55%, 力争≥60%. */
  readonly target: string;
  /** In words: 52%以上. */
  readonly actual: string;
  readonly unit: string;
  readonly verdict: Verdict;
  /** Percentage points for rates, the unit otherwise; negative is short; null where there is none. */
  readonly gap: number | null;
  /** gap in words: −3.00 个百分点, −35 所; "" where there is none. */
  readonly gapText: string;
  /** Share of the target missed, for sorting worst first: 35/300 = 0.117. */
  readonly shareMissed: number;
  readonly strength: Strength | null;
  /** Row of the figure in its table, 0-based below the header. */
  readonly row: number;
}
