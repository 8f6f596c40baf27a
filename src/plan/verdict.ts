/** The product's vocabulary: the same words in cells, functions, pane and files. */
export const VERDICTS = [
  "达标", "接近", "未达标", "待核实", "自述达标", "不可比", "高于对照", "低于对照", "无目标", "无数据",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that count as missed in every list and number. */
export const MISSED: ReadonlySet<Verdict> = new Set<Verdict>(["未达标", "接近"]);

/** What a figure proves about a target. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Signed so that negative is short of the target: percentage points for rates, the unit otherwise; null if none. */
  readonly gap: number | null;
  /** True where the gap is a bound only ("at least +4.00" for 99%以上 against 95%) or nominal (待核实). */
  readonly gapIsBound: boolean;
  /** Why, where the word alone does not say it; a key of the words and its parameters. */
  readonly reason: Reason | null;
  /** What must be said beside the word: a county held against the city's target for a rate. Null otherwise. */
  readonly note: Reason | null;
}

/** A reason: a key of the words in `words/reasons`, with what it names. */
export interface Reason {
  readonly key: ReasonKey;
  readonly parameters: Readonly<Record<string, string>>;
}

export type ReasonKey =
  | "lowerBoundOnly"        // 下限不能证明达标或未达标
  | "intervalUndecided"     // 约数、上限落在目标两侧
  | "blankOrZero"           // 空白或 0，请核实；确为 0 请写成文本 0
  | "percentOrFraction"     // 请写成 {smaller} 或 {larger}
  | "looksLikeTime"         // 像时间，请写成文本 20:1
  | "looksLikeDate"
  | "negative"
  | "notANumber"
  | "noFigure"              // “—”“无”
  | "blank"
  | "unitDiffers"           // {actual} 与 {target}
  | "stageDiffers"          // {actual} 不是 {target}
  | "stageMissing"          // 须注明完成阶段 {target}
  | "notFinished"           // 完成阶段为 {actual}
  | "objectDiffers"
  | "selfReported"
  | "noProof"               // 里程碑须有原文证明
  | "trendNeedsSeries"      // 只增不减须用各年数列判断
  | "background"
  | "countOfRegion"         // 数量目标只衡量全市合计
  | "regionTarget"          // 按全市目标衡量
  | "otherRegion"
  | "nationalReference"     // 全国口径，仅供参照
  | "noTarget"
  | "aboveRange";

/** Builds a reason; parameters only where its sentence names something. */
export function reason(key: ReasonKey, parameters: Readonly<Record<string, string>> = {}): Reason {
  return { key, parameters };
}
