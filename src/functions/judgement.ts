import { judge, readForTarget, type Judgement, type Reading } from "../plan";
import { optionalText, textOf } from "./cells";
import { findTarget, type Found, type WithoutTarget } from "./findTarget";

/** What a figure proves, how it was read, and the target that it was held against, where the plan has one. */
export interface Judged {
  readonly found: Found | WithoutTarget;
  readonly reading: Reading;
  readonly judgement: Judgement;
}

/** EDU.STATUS, EDU.GAP and EDU.WHY of one cell: the figure read beside the deciding target. */
export function judgeCells(indicator: unknown, actual: unknown, year: unknown, region: unknown, unit: unknown): Judged {
  const found = findTarget(indicator, year, region);
  const planRegion = found.plan.region;
  if (!found.ok) {
    const reading = withoutTarget(actual);
    return { found, reading, judgement: judge(null, reading, { planRegion }) };
  }
  const reading = readForTarget(actual, found.target, { origin: "function", unit: optionalText(unit) });
  return { found, reading, judgement: judge(found.target, reading, { planRegion, region: optionalText(region) }) };
}

function withoutTarget(actual: unknown): Reading {
  return textOf(actual) === ""
    ? { kind: "none", reason: { key: "blank", parameters: {} } }
    : { kind: "none", reason: { key: "noFigure", parameters: {} } };
}
