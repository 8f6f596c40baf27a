import { describeTarget } from "../plan";
import { notAvailable } from "./cellError";
import { findTarget, regionOf } from "./findTarget";
import { formattedRate } from "./formattedRate";
import { say } from "./say";

/**
 * EDU.TARGET of one cell: the threshold of the deciding target, the lower end of a range; rates as fractions, shown as
 * 55% where the host has formatted numbers. #N/A for another region than the plan's, and where the target has no number.
 */
export function targetOf(indicator: unknown, year: unknown, region: unknown): unknown {
  const found = findTarget(indicator, year, region);
  if (!found.ok) throw notAvailable(say("target.none", { plan: found.plan.label, name: found.indicator.name }));
  if (found.relation === "other") {
    throw notAvailable(say("region.unknown", { region: found.plan.region.name, asked: regionOf(region) ?? "" }));
  }
  const { value, unit } = found.target;
  if (value === null) throw notAvailable(say("target.noNumber", { name: found.target.name, target: describeTarget(found.target) }));
  return formattedRate(value, unit);
}
