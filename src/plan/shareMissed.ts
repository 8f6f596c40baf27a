import { compare, divide, multiply } from "./decimal";

/**
 * Share of the target by which a figure misses it, for the worst first: 35 short of 300 is 0.117. 0 where it is met or
 * nothing is known; 1 where nothing was allowed (zero) and something occurred.
 *
 * `difference` is the signed distance from the satisfying values, `targetValue` the number of the text and `edge` the
 * value that must be reached, which stands in for a number that the text does not print (全覆盖); all in the target's own scale.
 */
export function shareMissed(difference: number | null, targetValue: number | null, edge: number | null): number {
  if (difference === null || compare(difference, 0) >= 0) return 0;
  const whole = Math.abs(targetValue ?? edge ?? 0);
  return whole === 0 ? 1 : divide(multiply(difference, -1), whole);
}
