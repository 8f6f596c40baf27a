import Big from "big.js";
import { compare } from "../decimal";
import { averageOfAmount, currentAverage } from "./judge";
import type { FundingLine } from "./line";
import { convertMoney, yuanOf } from "./money";
import { FUNDING_STAGES, type FundingStage } from "./terms";

/** What the least spending is asked from. */
export interface BudgetRound {
  /** The base year's lines of one region, year, series and account, one a stage; 合计 among them for the total. */
  readonly base: readonly FundingLine[];
  /** Next year's students by stage, 合计 for all together, in persons. */
  readonly students: Readonly<Partial<Record<FundingStage, number>>>;
  /** True: the same amount and the same average are not enough. 持平 passes otherwise. */
  readonly strict?: boolean;
}

/** What is not known: the base year's amount, its unit or its average, or next year's students. */
export type MissingForBudget = "amount" | "unit" | "average" | "students";

/** The least spending of a stage, or in total, in whole 元. */
export interface LeastSpending {
  readonly stage: FundingStage;
  /** What leg 1 asks for: not less than the base year's amount; null where that is not known. */
  readonly byAmount: number | null;
  /** What leg 2 asks for: the base year's average for each of next year's students; null where one of them is not known. */
  readonly byAverage: number | null;
  /** 合计 only: what its stages need together, as far as known; null for a stage, and where no stage is known. */
  readonly byStages: number | null;
  /** The largest of these; null while a leg is not known. */
  readonly least: number | null;
  /** Which of them is the largest; "both" where the two legs ask for the same, null where `least` is. */
  readonly decidedBy: "amount" | "average" | "both" | "stages" | null;
  readonly missing: readonly MissingForBudget[];
}

/**
 * The least 金额 of next year, in whole 元, that keeps both legs, for every line of the base year, in the order of the
 * stages, 合计 first. Exact to the 元: with it `judgeFundingLine` finds no fall (with `strict` a rise) in either leg, and
 * one 元 less is less than a leg needs. The base's average is its 生均, else the computed one.
 *
 * 合计 needs what its own legs ask for, and at least the sum of its stages: a stage that must not fall binds the total as
 * well. Only stages whose `least` is known are in that sum; where it is larger than the legs of 合计, `decidedBy` is
 * "stages", and one 元 less would still keep the legs of 合计 itself.
 * @throws where the base has a stage twice, or next year's students are no whole number of at least 0: ask before
 */
export function leastSpending({ base, students, strict = false }: BudgetRound): LeastSpending[] {
  const needs = FUNDING_STAGES.flatMap((stage) => {
    const lines = base.filter((line) => line.stage === stage);
    if (lines.length > 1) throw new Error(`The base year has several lines of ${stage}`);
    return lines.map((line) => needOf(line, students[stage] ?? null, strict));
  });
  const known = needs.flatMap(({ stage, least }) => (stage === "合计" || least === null ? [] : [least]));
  const byStages = known.length === 0 ? null : known.reduce((sum, least) => sum + least, 0);
  return needs.map((need) => (need.stage === "合计" ? withStages(need, byStages) : need));
}

function needOf(line: FundingLine, students: number | null, strict: boolean): LeastSpending {
  if (students !== null && (!Number.isInteger(students) || students < 0)) throw new Error(`${students} is no number of students`);
  const { unit, stage } = line;
  const amount = line.total.current;
  const average = currentAverage(line);
  const missing: MissingForBudget[] = [
    ...(amount === null ? ["amount" as const] : unit === null ? ["unit" as const] : []),
    ...(average === null ? ["average" as const] : []),
    ...(students === null || students === 0 ? ["students" as const] : []),
  ];
  const byAmount = amount === null || unit === null ? null : leastYuan(new Big(amount).times(yuanOf(unit)), strict,
    (yuan) => compare(convertMoney(yuan, "元", unit), amount));
  const byAverage = average === null || students === null || students === 0 ? null : leastYuan(exactNeed(line, average, students), strict,
    (yuan) => compare(averageOfAmount(yuan, "元", students), average));
  const least = byAmount === null || byAverage === null ? null : Math.max(byAmount, byAverage);
  const decidedBy = least === null ? null : byAmount === byAverage ? "both" : least === byAmount ? "amount" : "average";
  return { stage, byAmount, byAverage, byStages: null, least, decidedBy, missing };
}

function withStages(total: LeastSpending, byStages: number | null): LeastSpending {
  if (byStages === null || total.least === null || byStages <= total.least) return { ...total, byStages };
  return { ...total, byStages, least: byStages, decidedBy: "stages" };
}

/** The average of the base for each of the students, in 元: of a computed average by its amount, before any rounding. */
function exactNeed({ total, unit, students: before, average: { current } }: FundingLine, average: number, students: number): Big {
  if (current !== null || total.current === null || unit === null || before === null) return new Big(average).times(students);
  return new Big(total.current).times(yuanOf(unit)).times(students).div(before);
}

/**
 * The least whole number of 元 that is not below what is needed (`strict`: above it) and that the verdict finds so: it
 * compares 12 significant digits, and in amounts of the nation's size cannot tell the next 元 as a rise.
 */
function leastYuan(needed: Big, strict: boolean, against: (yuan: number) => -1 | 0 | 1): number {
  const passes = (yuan: number): boolean => (strict ? against(yuan) > 0 : against(yuan) >= 0);
  const first = (strict ? needed.round(0, Big.roundDown).plus(1) : needed.round(0, Big.roundUp)).toNumber();
  // Above this no single 元 can be told from the next.
  if (first > Number.MAX_SAFE_INTEGER / 2 || passes(first)) return first;
  let short = first;
  let enough = first + 1;
  while (!passes(enough)) {
    short = enough;
    enough += enough - first;
  }
  while (enough - short > 1) {
    const middle = Math.floor((enough + short) / 2);
    if (passes(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
