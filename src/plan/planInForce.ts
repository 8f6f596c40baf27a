import type { Plan } from "./plan";

/**
 * The plan that answers for a year: the one whose period holds it; null where none does. Without a year: the plan that
 * ends last. Where several qualify, the one that ends last, then the one that starts last. A target of another period
 * is never taken instead: 50% for 2021 and 55% for 2025 are two targets of one name.
 */
export function planInForce(plans: readonly Plan[], year?: number | null): Plan | null {
  const candidates = year === null || year === undefined
    ? plans
    : plans.filter((plan) => plan.startYear <= year && year <= plan.endYear);
  return candidates.reduce<Plan | null>((best, plan) => (best === null || isLater(plan, best) ? plan : best), null);
}

function isLater(plan: Plan, other: Plan): boolean {
  return plan.endYear !== other.endYear ? plan.endYear > other.endYear : plan.startYear > other.startYear;
}
