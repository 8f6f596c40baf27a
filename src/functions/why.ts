import { explain, explainWithoutTarget } from "../plan";
import { optionalText, textOf, yearOf } from "./cells";
import { judgeCells } from "./judgement";

/**
 * EDU.WHY of one cell: one Chinese sentence that says why EDU.STATUS answers what it does. Where the plan sets no target
 * the sentence says so. #N/A for an unknown name or year.
 */
export function whyOf(indicator: unknown, actual: unknown, year: unknown, region: unknown, unit: unknown): string {
  const { found, reading, judgement } = judgeCells(indicator, actual, year, region, unit);
  if (!found.ok) return explainWithoutTarget(found.indicator.name, found.plan.label, judgement);
  return explain({
    target: found.target, others: found.others, reading, judgement,
    actual: textOf(actual), region: optionalText(region) ?? "", year: yearOf(year),
  });
}
