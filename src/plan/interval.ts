import { compare, multiply } from "./decimal";
import type { Bound } from "./figure";

/** Relative half-width of 约 and 左右 unless the office sets another: ±10 %. */
export const ABOUT_TOLERANCE = 0.1;

/**
 * What a reported figure says the real value may be, in the target's own scale (rates are fractions, ratios the N of
 * N:1). An unbounded side is ±Infinity and open.
 */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
  /** The number as printed, from which gaps are measured. */
  readonly nominal: number;
}

/**
 * The interval of a printed number: 52%以上 is [52, ∞), 超过 is open below, 约 is [v(1−tolerance), v(1+tolerance)].
 * A lower bound can prove a floor met and can never prove it missed.
 */
export function intervalOf(nominal: number, bound: Bound, tolerance: number = ABOUT_TOLERANCE): Interval {
  switch (bound) {
    case "等于":
      return { lower: nominal, upper: nominal, lowerOpen: false, upperOpen: false, nominal };
    case "以上":
    case "超过":
      return { lower: nominal, upper: Infinity, lowerOpen: bound === "超过", upperOpen: true, nominal };
    case "以下":
    case "不足":
      return { lower: -Infinity, upper: nominal, lowerOpen: true, upperOpen: bound === "不足", nominal };
    case "约":
      return {
        lower: multiply(nominal, 1 - tolerance), upper: multiply(nominal, 1 + tolerance),
        lowerOpen: false, upperOpen: false, nominal,
      };
  }
}

/** True where the interval holds one value only. */
export function isPoint(interval: Interval): boolean {
  return compare(interval.lower, interval.upper) === 0;
}
