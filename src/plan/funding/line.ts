import type { FundingAccount, FundingBase, FundingSeries, FundingStage, FundingWord, MoneyUnit } from "./terms";

/** One quantity of a line with what it is held against. All amounts of a leg are in the same unit. */
export interface FundingLeg {
  /** The year's figure; null where it is not given. */
  readonly current: number | null;
  /** The year before as published then; "none" where there was none (a first year); null where it is not given. */
  readonly published: number | "none" | null;
  /** The year before on the base of the year judged (同口径), as an amount; null where it is not given. */
  readonly restated: number | null;
  /** The printed growth as a fraction, −1.64% as −0.0164, and the base it was printed on; null where none is printed. */
  readonly printed: { readonly growth: number; readonly base: "原公布" | "同口径" } | null;
}

/** A region's figures of one year, stage, series and account: one row of 两个只增不减. */
export interface FundingLine {
  readonly region: string;
  readonly year: number;
  readonly stage: FundingStage;
  readonly series: FundingSeries;
  /** Null where nobody said: such lines are comparable among themselves only. */
  readonly account: FundingAccount | null;
  /** Leg 1, in `unit`. */
  readonly total: FundingLeg;
  /** Null where nobody said: the amount is then no verdict (缺数), and asked for. */
  readonly unit: MoneyUnit | null;
  /** Enrolled students, in persons. */
  readonly students: number | null;
  /** Leg 2, in 元 a student. */
  readonly average: FundingLeg;
  /** 说明: the reason of a fall, as a person typed it. */
  readonly reason: string;
  /** 出处, as it stands. */
  readonly source: string;
}

/** How a figure stands on one base. */
export interface FundingComparison {
  readonly word: FundingWord;
  /** Null where no base is given. */
  readonly base: FundingBase | null;
  /** In the leg's unit. */
  readonly baseAmount: number | null;
  /** Current less base, in the leg's unit; null where either is missing. */
  readonly change: number | null;
  /** As a fraction of the base; null where it cannot be divided. */
  readonly growth: number | null;
}

/** The verdict of a leg: by amounts, never by printed rates. */
export interface FundingVerdict extends FundingComparison {
  readonly current: number | null;
  /** True where the current figure was computed: 金额 ÷ 在校学生数. */
  readonly isComputed: boolean;
  /** True where the growth is under 0.05% either way and not zero: a printed rate would hide its sign. */
  readonly isNearZero: boolean;
  /** The printed growth; null where none is printed. */
  readonly printed: number | null;
  /** True where the growth recomputed on the base that it was printed on is another one at two decimals of a per cent. */
  readonly printedDiffers: boolean;
  /** The same figure on the base as published, where a restated one decided; null otherwise. */
  readonly asPublished: FundingComparison | null;
}

/** A line with its verdicts; null where the leg says nothing at all. */
export interface JudgedFundingLine {
  readonly line: FundingLine;
  readonly total: FundingVerdict | null;
  readonly average: FundingVerdict | null;
  /** The line in one word: the first of 下降, 缺数, 基数为零, 无上年, 持平, 增长 that a leg has. */
  readonly word: FundingWord;
}
