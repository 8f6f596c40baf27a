import { compare, multiply, subtract } from "./decimal";
import type { Interval } from "./interval";
import type { Target } from "./target";
import { unitClass } from "./unit";

/** The values that satisfy a target: everything from an edge upwards ("floor") or downwards ("ceiling"). */
export interface Threshold {
  readonly direction: "floor" | "ceiling";
  readonly edge: number;
  /** True where the edge itself does not satisfy (超过). */
  readonly strict: boolean;
  /** Values from the edge to here have no gap; above it a range is met as well and the gap counts from here. */
  readonly top: number;
}

/**
 * The satisfying values of a comparator with a number; null for milestones, trends, and where the number is missing.
 * "=" is a floor (more than a planned count is met), full coverage without a number is 100 %, zero allows nothing above
 * 0, a range is met from its lower end, 左右 from value × (1 − tolerance).
 */
export function thresholdOf(target: Target, aboutTolerance: number): Threshold | null {
  const { comparator, value } = target;
  if (comparator === "milestone" || comparator === "nondecreasing") return null;
  if (comparator === "zero") return { direction: "ceiling", edge: 0, strict: false, top: 0 };
  const number = comparator === "full" ? (value ?? 1) : value;
  if (number === null) return null;
  switch (comparator) {
    case "<=":
    case "<":
      return { direction: "ceiling", edge: number, strict: comparator === "<", top: number };
    case "about":
      return {
        direction: "floor", edge: multiply(number, 1 - aboutTolerance), strict: false,
        top: multiply(number, 1 + aboutTolerance),
      };
    case "range":
      return { direction: "floor", edge: number, strict: false, top: target.upper ?? number };
    default:
      return { direction: "floor", edge: number, strict: comparator === ">", top: number };
  }
}

/** True where every value of the interval satisfies. */
export function isProven(interval: Interval, { direction, edge, strict }: Threshold): boolean {
  const isFloor = direction === "floor";
  const weakest = compare(isFloor ? interval.lower : interval.upper, edge);
  if (weakest === 0) return !strict || (isFloor ? interval.lowerOpen : interval.upperOpen);
  return isFloor ? weakest > 0 : weakest < 0;
}

/** True where no value of the interval satisfies. */
export function isDisproven(interval: Interval, { direction, edge, strict }: Threshold): boolean {
  const isFloor = direction === "floor";
  const strongest = compare(isFloor ? interval.upper : interval.lower, edge);
  if (strongest === 0) return strict || (isFloor ? interval.upperOpen : interval.lowerOpen);
  return isFloor ? strongest < 0 : strongest > 0;
}

/**
 * Signed distance of a value from the satisfying ones in the target's own scale: negative is short. Inside a range
 * or the tolerance of 左右 it is 0, above its top it counts from the top. At the edge of a strict threshold it is 0.
 */
export function distance(value: number, threshold: Threshold, target: Target): number {
  const { direction, edge, top } = threshold;
  if (direction === "ceiling") return subtract(edge, value);
  const hasBand = target.comparator === "range" || target.comparator === "about";
  if (!hasBand || compare(value, edge) < 0) return subtract(value, edge);
  return compare(value, top) > 0 ? subtract(value, top) : 0;
}

/** A distance as the gap that is shown: percentage points for rates (‰ too), the unit otherwise. */
export function gapOf(distanceInScale: number, unit: string): number {
  return unitClass(unit) === "rate" ? multiply(distanceInScale, 100) : distanceInScale;
}

/** 接近 allows a rate to miss by this share of the target, but by no more than one percentage point. */
const NEAR_SHARE = 0.02;
const NEAR_RATE = 0.01;

/** True where every value of the interval misses a floor by at most min(1 percentage point, 2 % of the target) for rates, 2 % of the target otherwise. */
export function isNear(interval: Interval, threshold: Threshold, target: Target): boolean {
  if (threshold.direction === "ceiling" || interval.lower === -Infinity) return false;
  const share = multiply(Math.abs(target.value ?? 0), NEAR_SHARE);
  const allowed = unitClass(target.unit) === "rate" ? Math.min(NEAR_RATE, share) : share;
  return compare(subtract(threshold.edge, interval.lower), allowed) <= 0;
}
