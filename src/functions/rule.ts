import { describeRule } from "../plan";
import { findOwnTarget } from "./findTarget";

/** EDU.RULE of one cell: every sentence that binds the indicator, strictest first. #N/A as EDU.TARGET. */
export function ruleOf(indicator: unknown, year: unknown, region: unknown): string {
  const { target, others } = findOwnTarget(indicator, year, region);
  return describeRule([target, ...others]);
}
