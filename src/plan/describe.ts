import Big from "big.js";
import { COMPARATOR_LABELS } from "./comparator";
import { compare, multiply, round, SIGNIFICANT_DIGITS } from "./decimal";
import type { Bound } from "./figure";
import { STRENGTH_LABELS, type Strength } from "./strength";
import type { Target } from "./target";
import { unitClass } from "./unit";

const MINUS = "\u2212";

/** Strengths that stand in front of a target's number in words; the others need no word there. */
const SPOKEN_STRENGTHS: ReadonlySet<Strength> = new Set<Strength>(["strive"]);

/**
 * A target in words, as sheets and pane print it: ≥55%, ＞60%, ≤19∶1, 3–5个, 100家左右, 30所, 力争≥60%, 全覆盖（100%）, 不出现,
 * 只增不减, 里程碑. Numbers are printed exactly (to 12 significant digits). "" where the number is missing.
 */
export function describeTarget(target: Target): string {
  const { comparator, value, unit } = target;
  if (comparator === "full") return `${COMPARATOR_LABELS.full}（100%）`;
  if (comparator === "zero" || comparator === "nondecreasing" || comparator === "milestone") {
    return COMPARATOR_LABELS[comparator];
  }
  if (value === null) return "";
  const strength = SPOKEN_STRENGTHS.has(target.strength) ? STRENGTH_LABELS[target.strength] : "";
  switch (comparator) {
    case "range":
      return `${strength}${target.upper === null ? "≥" : ""}${rangeOf(value, target.upper, unit)}`;
    case "about":
      return `${strength}${describeNumber(value, unit)}左右`;
    case "=":
      return `${strength}${describeNumber(value, unit)}`;
    default:
      return `${strength}${COMPARATOR_LABELS[comparator]}${describeNumber(value, unit)}`;
  }
}

function rangeOf(lower: number, upper: number | null, unit: string): string {
  if (upper === null) return describeNumber(lower, unit);
  const isCount = unitClass(unit) === "count";
  return `${describeNumber(lower, isCount ? "" : unit)}–${describeNumber(upper, unit)}`;
}

/**
 * A number in its unit, with thousands separators: 0.55 in % is 55%, 0.006 in ‰ is 6‰, 19 in :1 is 19∶1, 1259 in 个 is
 * 1,259个. Exact to 12 significant digits; with `decimals` rounded to so many, but never across or onto `threshold`:
 * 54.996% beside 55% keeps a third decimal.
 */
export function describeNumber(value: number, unit: string, options: { decimals?: number; threshold?: number | null } = {}): string {
  const scale = scaleOf(unit);
  const shown = new Big(multiply(value, scale));
  const exact = grouped(shown.toFixed());
  return `${options.decimals === undefined ? exact : rounded(shown, options.decimals, scaled(options.threshold, scale))}${printedUnit(unit)}`;
}

/**
 * A reported figure in words: 52%以上, 超过50%, 不足50%, 约50%, 265所; words stay as they are. Rates show at most two
 * decimals where that does not carry them across `threshold` (in the target's scale).
 */
export function describeFigure(value: number | string, unit: string, bound: Bound, threshold: number | null = null): string {
  if (typeof value === "string") return value;
  const decimals = unitClass(unit) === "rate" ? 2 : undefined;
  const number = describeNumber(value, unit, { decimals, threshold });
  switch (bound) {
    case "等于":
      return number;
    case "以上":
    case "以下":
      return `${number}${bound}`;
    case "超过":
    case "不足":
    case "约":
      return `${bound}${number}`;
  }
}

/**
 * A gap in words: −3.00 个百分点, +4.00 个百分点, −35 所, 0 个; "" where there is none. `gap` is in percentage points
 * for rates, in the unit otherwise. Rates show two decimals, more where two would show a miss as 0.00.
 */
export function describeGap(gap: number | null, unit: string): string {
  if (gap === null) return "";
  const isRate = unitClass(unit) === "rate";
  const size = new Big(round(Math.abs(gap)));
  const number = isRate ? rounded(size, 2, gap === 0 ? null : 0, true) : grouped(size.toFixed());
  const sign = gap < 0 ? MINUS : gap > 0 ? "+" : "";
  const name = isRate ? " 个百分点" : unit === "" || unit === ":1" ? "" : ` ${unit}`;
  return `${sign}${number}${name}`;
}

function scaleOf(unit: string): number {
  return unit === "%" ? 100 : unit === "‰" ? 1000 : 1;
}

function scaled(threshold: number | null | undefined, scale: number): number | null {
  return threshold === null || threshold === undefined ? null : multiply(threshold, scale);
}

function printedUnit(unit: string): string {
  return unit === ":1" ? "∶1" : unit;
}

/** Rounded to `decimals`, to more where rounding would reach or cross the threshold; `fixed` keeps zeros at the end. */
function rounded(value: Big, decimals: number, threshold: number | null, fixed = false): string {
  const isFaithful = (candidate: Big): boolean =>
    threshold === null || compare(candidate.toNumber(), threshold) === compare(value.toNumber(), threshold);
  for (let places = decimals; places < SIGNIFICANT_DIGITS; places += 1) {
    const candidate = value.round(places, Big.roundHalfUp);
    if (isFaithful(candidate)) return grouped(fixed ? candidate.toFixed(places) : candidate.toFixed());
  }
  return grouped(value.toFixed());
}

function grouped(number: string): string {
  const [whole = "", fraction] = number.replace("-", MINUS).split(".");
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
