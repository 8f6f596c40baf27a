import Big from "big.js";
import { compare, divide, subtract } from "../decimal";
import type { FundingComparison, FundingLeg, FundingVerdict } from "./line";
import type { FundingBase, FundingWord } from "./terms";

/** Growth under 0.05% either way: a printed rate would hide its sign. */
const NEAR_ZERO = 0.0005;
/** Two decimals of a per cent: how notices print growth. */
const PRINTED_DECIMALS = 4;

/**
 * The verdict of a leg whose current figure is `current` (the leg's own, or one computed). The base is the restated
 * amount; else derived from a rate that was printed on the restated base, if it is not 0.00%; else the amount as published. Amounts are
 * compared in decimals, never rounded rates.
 */
export function judgeLeg(leg: FundingLeg, current: number | null, isComputed = false): FundingVerdict {
  const restated = current === null ? null : restatedBase(leg, current);
  const isPublished = restated === null && typeof leg.published === "number";
  const comparison = restated !== null
    ? hold(current, restated.amount, restated.base)
    : isPublished
      ? hold(current, leg.published, "原公布")
      : without(current !== null && leg.published === "none" ? "无上年" : "缺数");
  return {
    ...comparison,
    current,
    isComputed,
    isNearZero: comparison.growth !== null && comparison.growth !== 0 && compare(Math.abs(comparison.growth), NEAR_ZERO) < 0,
    printed: leg.printed?.growth ?? null,
    printedDiffers: recomputedOnPrintedBase(leg, current) !== null,
    asPublished: restated !== null && typeof leg.published === "number" ? hold(current, leg.published, "原公布") : null,
  };
}

/** A verdict that only says which figure is there. */
export function missingVerdict(leg: FundingLeg, current: number | null): FundingVerdict {
  return {
    ...without("缺数"), current, isComputed: false, isNearZero: false, printed: leg.printed?.growth ?? null, printedDiffers: false,
    asPublished: null,
  };
}

/**
 * The growth on the base that the printed one stands on, where the two differ at two decimals of a per cent; null where
 * they agree or cannot be compared. A base that was derived from the printed rate proves nothing about it.
 */
export function recomputedOnPrintedBase(leg: FundingLeg, current: number | null): number | null {
  if (leg.printed === null) return null;
  const base = leg.printed.base === "同口径" ? leg.restated : leg.published;
  if (typeof base !== "number") return null;
  const { growth } = hold(current, base, "原公布");
  return growth === null || toPrinted(growth).eq(toPrinted(leg.printed.growth)) ? null : growth;
}

function restatedBase(leg: FundingLeg, current: number): { readonly amount: number; readonly base: FundingBase } | null {
  if (leg.restated !== null) return { amount: leg.restated, base: "同口径" };
  // A current 0 or a growth of −100% leads back to no amount, and one printed as 0.00% hides which way it went.
  if (leg.printed?.base !== "同口径" || compare(leg.printed.growth, -1) <= 0 || toPrinted(leg.printed.growth).eq(0) || current === 0) return null;
  return { amount: divide(current, new Big(1).plus(leg.printed.growth).toNumber()), base: "同口径（推算）" };
}

function hold(current: number | null, amount: number, base: FundingBase): FundingComparison {
  if (current === null) return { word: "缺数", base, baseAmount: amount, change: null, growth: null };
  const change = subtract(current, amount);
  if (compare(amount, 0) === 0) return { word: "基数为零", base, baseAmount: amount, change, growth: null };
  const order = compare(current, amount);
  const word = order > 0 ? "增长" : order < 0 ? "下降" : "持平";
  return { word, base, baseAmount: amount, change, growth: divide(change, amount) };
}

function without(word: FundingWord): FundingComparison {
  return { word, base: null, baseAmount: null, change: null, growth: null };
}

function toPrinted(growth: number): Big {
  return new Big(growth).round(PRINTED_DECIMALS, Big.roundHalfUp);
}
