import Big from "big.js";

/** Decimals that a number has as printed: 9164.9 has one. A number that was divided may have many. */
export function decimalsOf(value: number): number {
  const { c, e } = new Big(value);
  return Math.max(0, c.length - 1 - e);
}

/** One unit of the last decimal that a number has, at most 1: 0.01 for 9014.32. */
export function stepOf(value: number): number {
  return new Big(10).pow(-decimalsOf(value)).toNumber();
}

/** A difference that rounding explains is small beside the number: 28 is not 28.46. */
const MOST_BY_ROUNDING = 0.0005;

/** True where one of the two is the other rounded to its own decimals: 28.46 and 28.4597. */
export function agreeAsPrinted(one: number, other: number): boolean {
  const [a, b] = [new Big(one), new Big(other)];
  const decimals = Math.min(decimalsOf(one), decimalsOf(other));
  const isSmall = a.minus(b).abs().lte(b.abs().times(MOST_BY_ROUNDING));
  return isSmall && a.round(decimals, Big.roundHalfUp).eq(b.round(decimals, Big.roundHalfUp));
}
