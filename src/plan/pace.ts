import Big from "big.js";
import { round } from "./decimal";
import type { Target } from "./target";

/** A figure of an earlier year from which the line starts; `value` in the target's own scale. */
export interface Baseline {
  readonly value: number;
  readonly year: number;
}

export type Pace =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: "beforeBaseline" }
  | { readonly ok: false; readonly problem: "afterDeadline" }
  /** The baseline is not earlier than the year by which the target is due. */
  | { readonly ok: false; readonly problem: "baselineTooLate" };

/**
 * Where a straight line from the baseline to `end` (by paceEnd) and the target's year should be in `year` (序时进度), in
 * the target's own scale to 12 significant digits. A target that holds in every year is due in its first one, and
 * stays where it is from then on.
 */
export function paceOf(target: Target, end: number, year: number, baseline: Baseline): Pace {
  const due = target.startYear ?? target.year;
  if (year < baseline.year) return { ok: false, problem: "beforeBaseline" };
  if (year > target.year) return { ok: false, problem: "afterDeadline" };
  if (year >= due && target.startYear !== null) return { ok: true, value: end };
  if (baseline.year >= due) return { ok: false, problem: "baselineTooLate" };
  const rise = new Big(end).minus(baseline.value).times(year - baseline.year).div(due - baseline.year);
  return { ok: true, value: round(new Big(baseline.value).plus(rise).toNumber()) };
}

/**
 * The number to which a line can be drawn: the target's value, the lower end of a range, 100 % for full coverage without
 * a number, 0 for zero; null for milestones and trends.
 */
export function paceEnd({ comparator, value }: Target): number | null {
  if (comparator === "milestone" || comparator === "nondecreasing") return null;
  if (comparator === "zero") return 0;
  return comparator === "full" ? (value ?? 1) : value;
}
