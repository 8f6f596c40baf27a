import type { Indicator } from "./indicator";
import { resolve } from "./names";
import type { Milestone } from "./task";
import { planInForce } from "./planInForce";
import type { Plan } from "./plan";
import { regionRelation, type RegionRelation } from "./region";
import { strictestOf } from "./strictest";
import type { Target } from "./target";

/** What the lookups ask: the loaded plans and the indicators that their targets name. */
export interface Plans {
  readonly plans: readonly Plan[];
  readonly indicators: readonly Indicator[];
}

export type Lookup =
  | {
      readonly ok: true;
      readonly indicator: Indicator;
      /** Stage of completion that the name asked for; null without one. */
      readonly stage: string | null;
      readonly plan: Plan;
      /** The strictest of the targets that bind the indicator: it decides the verdict. */
      readonly target: Target;
      /** The other binding targets, strictest first; shown beside it. */
      readonly others: readonly Target[];
      /** How the asked region stands to the plan's. A target binds its own region; elsewhere it is a benchmark. */
      readonly relation: RegionRelation;
    }
  | { readonly ok: false; readonly problem: "noPlan" }
  | { readonly ok: false; readonly problem: "unknownIndicator"; readonly nearest: readonly string[] }
  | { readonly ok: false; readonly problem: "ambiguousIndicator"; readonly names: readonly string[] }
  /** No plan's period holds the year; the periods of the plans that are loaded, as "2023—2025". */
  | { readonly ok: false; readonly problem: "noPlanForYear"; readonly year: number; readonly periods: readonly string[] }
  /** The indicator is known and the plan has no target for it (or for the stage that was asked). */
  | { readonly ok: false; readonly problem: "noTarget"; readonly indicator: Indicator; readonly stage: string | null; readonly plan: Plan };

/**
 * Finds the target that a name means, by the plan in force for the year (without a year the latest one). Among the
 * plans those of the asked region go first (the region itself, then its members); a region of no plan is answered
 * with relation "other".
 */
export function lookUp({ plans, indicators }: Plans, name: string, year?: number | null, region?: string | null): Lookup {
  const resolution = resolve(name, indicators);
  if (!resolution.ok) {
    return resolution.problem === "ambiguous"
      ? { ok: false, problem: "ambiguousIndicator", names: resolution.names }
      : { ok: false, problem: "unknownIndicator", nearest: resolution.nearest };
  }
  if (plans.length === 0) return { ok: false, problem: "noPlan" };
  const plan = planInForce(plansOfRegion(plans, region), year);
  if (plan === null) {
    const periods = plans.map(({ startYear, endYear }) => (startYear === endYear ? `${startYear}` : `${startYear}—${endYear}`));
    return { ok: false, problem: "noPlanForYear", year: year ?? 0, periods };
  }
  const { indicator, stage } = resolution;
  const strictest = strictestOf(targetsOf(plan, indicator, stage));
  if (strictest === null) return { ok: false, problem: "noTarget", indicator, stage, plan };
  const { deciding, others } = strictest;
  return { ok: true, indicator, stage, plan, target: deciding, others, relation: regionRelation(plan.region, region) };
}

function plansOfRegion(plans: readonly Plan[], region: string | null | undefined): readonly Plan[] {
  const related = (relation: RegionRelation): readonly Plan[] => plans.filter((plan) => regionRelation(plan.region, region) === relation);
  const own = related("own");
  if (own.length > 0) return own;
  const members = related("member");
  return members.length > 0 ? members : plans;
}

function targetsOf(plan: Plan, indicator: Indicator, stage: string | null): readonly Target[] {
  return [...plan.targets, ...plan.milestones.map(milestoneAsTarget)]
    .filter(({ indicatorId }) => indicatorId === indicator.id)
    .filter((target) => stage === null || target.stage === stage || target.name.endsWith(`（${stage}）`));
}

/** A milestone of a task row as a target without a number, so that both are judged alike. */
export function milestoneAsTarget(milestone: Milestone): Target {
  return {
    code: milestone.code, planId: milestone.planId, indicatorId: milestone.indicatorId, name: milestone.name,
    comparator: "milestone", value: null, upper: null, unit: "", year: milestone.year, startYear: null, yearStated: false,
    strength: "binding", kind: "goal", appliesTo: "region", comparatorText: "", scope: "", measure: "", stage: null,
    bodyTask: null, tableRow: milestone.tableRow, lead: [], source: milestone.source,
  };
}
