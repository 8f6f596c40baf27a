import type { Indicator } from "./indicator";
import { lookUp, type Lookup, type Plans } from "./lookup";

/** A found target, and the year by which formulas ask for it. */
export interface PlannedTarget {
  readonly found: Extract<Lookup, { ok: true }>;
  /** Year that a formula must name so that the same plan answers; null where the plan in force answers without one. */
  readonly year: number | null;
}

/**
 * The target of an indicator by the latest plan that has one: the plan in force, else an earlier one, whose year a
 * formula must then name. Null where no plan has a target for it, or where none would answer a formula.
 */
export function targetOfIndicator({ plans, indicators }: Plans, indicator: Indicator): PlannedTarget | null {
  const inForce = lookUp({ plans, indicators }, indicator.name);
  if (inForce.ok) return { found: inForce, year: null };
  const years = [...new Set(plans.map(({ endYear }) => endYear))].sort((one, other) => other - one);
  for (const year of years) {
    const found = lookUp({ plans, indicators }, indicator.name, year);
    if (found.ok) return { found, year };
  }
  return null;
}
