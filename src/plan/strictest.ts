import type { Comparator } from "./comparator";
import { compare } from "./decimal";
import type { Strength } from "./strength";
import type { Target } from "./target";

/** The sentence that decides the verdict, and the others that bind the same indicator, strictest first. */
export interface Strictest {
  readonly deciding: Target;
  readonly others: readonly Target[];
}

/** Exact before about, ＞ before ≥; those without a number come last. */
const COMPARATOR_ORDER: readonly Comparator[] = [
  "zero", "full", ">", "<", "=", ">=", "<=", "range", "about", "nondecreasing", "milestone",
];

const STRENGTH_ORDER: readonly Strength[] = ["binding", "planned", "generally", "about", "strive", "background"];

/**
 * Of the targets that bind one indicator the strictest: the hardest threshold (the largest, or the smallest of those
 * that must not be exceeded), then one that demands a stage of completion before one that does not, then the
 * comparator, then the strength (binding, planned, generally, about, strive), then the order of the text. 100家 is
 * stricter than 100家左右, 达55% than 力争达55%. Background is no target; null where nothing else is left.
 */
export function strictestOf(targets: readonly Target[]): Strictest | null {
  const [deciding, ...others] = targets.filter(({ kind }) => kind !== "background").sort(byStrictness);
  return deciding === undefined ? null : { deciding, others };
}

function byStrictness(left: Target, right: Target): number {
  return (
    byThreshold(left, right)
    || Number(right.stage !== null) - Number(left.stage !== null)
    || COMPARATOR_ORDER.indexOf(left.comparator) - COMPARATOR_ORDER.indexOf(right.comparator)
    || STRENGTH_ORDER.indexOf(left.strength) - STRENGTH_ORDER.indexOf(right.strength)
  );
}

function byThreshold(left: Target, right: Target): number {
  const [a, b] = [hardness(left), hardness(right)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(b, a);
}

// Ceilings are harder the smaller they are; floor and ceiling of one indicator are not compared in practice.
function hardness({ comparator, value }: Target): number | null {
  if (comparator === "zero") return 0;
  if (comparator === "full") return value ?? 1;
  if (value === null) return null;
  return comparator === "<=" || comparator === "<" ? -value : value;
}
