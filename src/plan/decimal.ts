import Big from "big.js";

/** Significant digits kept by every comparison: what Excel keeps (15) less the noise of a few additions. */
export const SIGNIFICANT_DIGITS = 12;

/**
 * A finite number rounded to 12 significant digits, halves away from zero, as
 * `ROUND(x, 11 - INT(LOG10(ABS(x))))` does in a sheet. Infinity stays; NaN throws.
 */
export function round(value: number): number {
  if (value === Infinity || value === -Infinity || value === 0) return value === 0 ? 0 : value;
  return new Big(value).prec(SIGNIFICANT_DIGITS, Big.roundHalfUp).toNumber();
}

/** -1, 0 or 1: `left` against `right`, both rounded to 12 significant digits. */
export function compare(left: number, right: number): -1 | 0 | 1 {
  const a = round(left);
  const b = round(right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `left` − `right` in decimals, so that 0.95 − 0.94 is 0.01. Both are rounded to 12 significant digits, and the
 * difference to the twelfth digit of the larger of them, which a sheet reaches from its own floats too:
 * `ROUND(a - b, 11 - INT(LOG10(MAX(ABS(a), ABS(b)))))`. Finite numbers only.
 */
export function subtract(left: number, right: number): number {
  const a = new Big(round(left));
  const b = new Big(round(right));
  const larger = a.abs().gt(b.abs()) ? a : b;
  if (larger.eq(0)) return 0;
  const difference = a.minus(b).round(SIGNIFICANT_DIGITS - 1 - larger.e, Big.roundHalfUp).toNumber();
  return difference === 0 ? 0 : difference;
}

/** `left` × `right` in decimals, to 12 significant digits: 100 × 0.9 is 90. Finite numbers only. */
export function multiply(left: number, right: number): number {
  return round(new Big(round(left)).times(round(right)).toNumber());
}

/** `left` ÷ `right` in decimals, to 12 significant digits. `right` must not be 0. */
export function divide(left: number, right: number): number {
  return round(new Big(round(left)).div(round(right)).toNumber());
}
