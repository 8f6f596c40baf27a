import type { Comparator } from "./comparator";
import type { Quotation } from "./quotation";
import type { Strength } from "./strength";

/**
 * What a target is for. Only a "goal" can be missed 接近. A "nationalReference" measures the country (4% of GDP): a
 * region's figure beside it is a benchmark and never a verdict. "background" has no verdict at all.
 */
export type TargetKind = "goal" | "nationalStandard" | "funding" | "nationalReference" | "background";

/** Whom a target binds besides the region itself: its counties may be shown beside it, or each county is bound. */
export type TargetScope = "region" | "eachCounty";

/** One commitment of a plan. Rates and ‰ are fractions (55% is 0.55, 6‰ is 0.006); ratios are the N of N:1. */
export interface Target {
  /** Stable code, unique over all plans, e.g. "LZ2023-T16"; sheets look targets up by it. */
  readonly code: string;
  readonly planId: string;
  readonly indicatorId: string;
  /** The indicator as the sheets show it, with the stage in brackets where one is required: 初中强校实验校（通过验收）. */
  readonly name: string;
  readonly comparator: Comparator;
  /** The threshold, the lower end of a range, the nominal value of "about"; null where the text holds no number. */
  readonly value: number | null;
  /** The upper end of a range; null otherwise. */
  readonly upper: number | null;
  /** As printed: "%", "‰", "所", ":1"; "" where there is none. */
  readonly unit: string;
  /** The year by which it is due. */
  readonly year: number;
  /** First year of a commitment that holds in every year (两个只增不减, 巩固率保持…); null: due at the end only. */
  readonly startYear: number | null;
  /** True where the sentence itself names the year; false where it is the plan's last year. */
  readonly yearStated: boolean;
  readonly strength: Strength;
  readonly kind: TargetKind;
  readonly appliesTo: TargetScope;
  /** The literal words that compare: "达…以上", "力争…达". */
  readonly comparatorText: string;
  /** Scope in the text's words: 全市, 第一批, 20万人口以上的县（区）. */
  readonly scope: string;
  /** How it is measured, where that needs saying: 以县为单位, 100家左右按±10%容差. "" otherwise. */
  readonly measure: string;
  /** Stage of completion that the text demands, e.g. "通过验收"; null where any stage counts. */
  readonly stage: string | null;
  /** Number of the 重点任务 in the body, or null. */
  readonly bodyTask: number | null;
  /** Number of the row of the 任务分工表, or null. */
  readonly tableRow: number | null;
  /** Departments that answer for it; empty where the text names none. */
  readonly lead: readonly string[];
  readonly source: Quotation;
}
