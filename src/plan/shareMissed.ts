import { compare, divide, multiply } from "./decimal";
import { ABOUT_TOLERANCE } from "./interval";
import type { Target } from "./target";
import { distance, thresholdOf } from "./threshold";

/**
 * Share of the target by which a value misses it, for sorting the worst first: 265 of 300 is 35/300 = 0.117. 0 where
 * it is met or has no number; 1 where nothing was allowed (zero) and something occurred. `nominal` is in the target's
 * own scale.
 */
export function shareMissed(target: Target, nominal: number, aboutTolerance: number = ABOUT_TOLERANCE): number {
  const threshold = thresholdOf(target, aboutTolerance);
  if (threshold === null) return 0;
  const short = distance(nominal, threshold, target);
  if (compare(short, 0) >= 0) return 0;
  const whole = Math.abs(target.value ?? threshold.edge);
  return whole === 0 ? 1 : divide(multiply(short, -1), whole);
}
