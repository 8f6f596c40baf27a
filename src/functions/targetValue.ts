import { describeTarget } from "../plan";
import { notAvailable } from "./cellError";
import { findOwnTarget } from "./findTarget";
import { formattedRate } from "./formattedRate";
import { say } from "./say";

/**
 * EDU.TARGET of one cell: the threshold of the deciding target, the lower end of a range; rates as fractions, shown as
 * 55% where the host has formatted numbers. #N/A for another region than the plan's, and where the target has no number.
 */
export function targetOf(indicator: unknown, year: unknown, region: unknown): unknown {
  const { target } = findOwnTarget(indicator, year, region);
  if (target.value === null) throw notAvailable(say("target.noNumber", { name: target.name, target: describeTarget(target) }));
  return formattedRate(target.value, target.unit);
}
