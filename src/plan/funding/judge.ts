import Big from "big.js";
import { round } from "../decimal";
import { judgeLeg, missingVerdict } from "./judgeLeg";
import type { FundingLeg, FundingLine, FundingVerdict, JudgedFundingLine } from "./line";
import { yuanOf } from "./money";
import type { FundingWord, MoneyUnit } from "./terms";

/** A line is called by the first of these that a leg has: what is worst, or unknown, comes before what is well. */
export const FUNDING_WORD_ORDER: readonly FundingWord[] = ["下降", "缺数", "基数为零", "无上年", "持平", "增长"];

/**
 * Judges both legs of a line by its own figures (`withPreviousYears` puts the year before into it).
 *
 * Leg 1 is 金额 against its base; with an amount and no unit it is 缺数. Leg 2 is 生均, or 金额 ÷ 在校学生数 in 元 where
 * 生均 is not given; without students, or with 0, nothing is divided. A leg without any figure is null: it says nothing,
 * and does not count. Amounts are not negative.
 */
export function judgeFundingLine(line: FundingLine): JudgedFundingLine {
  const total = judgeTotal(line);
  const average = judgeAverage(line);
  const words = [total, average].flatMap((verdict) => (verdict === null ? [] : [verdict.word]));
  return { line, total, average, word: FUNDING_WORD_ORDER.find((word) => words.includes(word)) ?? "缺数" };
}

/** 金额 ÷ 在校学生数 in 元 a student, to 12 significant digits; null where a part is missing or the students are 0. */
export function averageOf({ total, unit, students }: Pick<FundingLine, "total" | "unit" | "students">): number | null {
  if (total.current === null || unit === null || students === null || students <= 0) return null;
  return averageOfAmount(total.current, unit, students);
}

/** An amount ÷ students in 元 a student, to 12 significant digits. `students` is above 0. */
export function averageOfAmount(amount: number, unit: MoneyUnit, students: number): number {
  return round(new Big(amount).times(yuanOf(unit)).div(students).toNumber());
}

/** A line's 生均 in 元: as given, else computed. */
export function currentAverage(line: FundingLine): number | null {
  return line.average.current ?? averageOf(line);
}

/** True where any figure of the leg is given; 无 is one. */
export function saysSomething({ current, published, restated, printed }: FundingLeg): boolean {
  return current !== null || published !== null || restated !== null || printed !== null;
}

/** True where an amount is given that has no unit. */
export function lacksUnit({ total, unit }: FundingLine): boolean {
  return unit === null && (total.current !== null || typeof total.published === "number" || total.restated !== null);
}

function judgeTotal(line: FundingLine): FundingVerdict | null {
  if (!saysSomething(line.total)) return null;
  return lacksUnit(line) ? missingVerdict(line.total, line.total.current) : judgeLeg(line.total, line.total.current);
}

function judgeAverage(line: FundingLine): FundingVerdict | null {
  const wantsAverage = line.total.current !== null && line.students !== null;
  if (!saysSomething(line.average) && !wantsAverage) return null;
  return judgeLeg(line.average, currentAverage(line), line.average.current === null && averageOf(line) !== null);
}
