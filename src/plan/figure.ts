import type { Quotation } from "./quotation";

/** How a reported number bounds the real one: 52%以上 is a lower bound that includes 52%, 超过 excludes it. */
export type Bound = "等于" | "以上" | "超过" | "以下" | "不足" | "约";

export const BOUNDS: readonly Bound[] = ["等于", "以上", "超过", "以下", "不足", "约"];

/**
 * Stage of completion or standing of a reported figure, column 完成阶段. Two of them decide the verdict alone:
 * 对象不同 makes it 不可比, 仅有自述 makes it 自述达标.
 */
export const STAGES = [
  "遴选", "培育", "在建", "建成", "获批", "通过验收", "已实现", "未实现", "对象不同", "仅有自述",
] as const;
export type Stage = (typeof STAGES)[number];

/** A target (or milestone) that a figure is held against, by review. One row of 监测数据. */
export interface Comparison {
  /** Code of the target or milestone; codes are unique over all plans. */
  readonly targetCode: string;
  /** The indicator as the row shows it: 初中强校实验校（培育）. */
  readonly name: string;
  /** What column 完成阶段 of the row says; null where nothing needs saying. */
  readonly stage: Stage | null;
  /** What a reader of the row must know: 按数量，名称不同. "" otherwise. */
  readonly note: string;
}

/** One reported figure. Rates are fractions, as in targets. */
export interface Figure {
  readonly id: string;
  readonly indicatorId: string;
  /** The figure's own name, as the report has it; a row without comparison shows it. */
  readonly name: string;
  readonly region: string;
  readonly year: number;
  /** A number; or text where the report gives words instead of one (入选全国首批). */
  readonly value: number | string;
  readonly unit: string;
  readonly bound: Bound;
  /** Stage that the report itself states; a comparison's own stage stands in its place. */
  readonly stage: Stage | null;
  /** The targets it is held against; empty for most figures. */
  readonly comparisons: readonly Comparison[];
  /** What a reader must know of the figure itself: 近3年; 12÷26. "" otherwise. */
  readonly note: string;
  readonly source: Quotation;
}
