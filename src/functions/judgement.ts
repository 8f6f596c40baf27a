import { judge, readForTarget, type Judgement, type Target } from "../plan";
import { findTarget, regionOf, textOf, type Found } from "./findTarget";

/** What a figure proves, and the target it was held against; null where the plan has none. */
export interface Judged {
  readonly target: Target | null;
  readonly judgement: Judgement;
}

/** EDU.STATUS and EDU.GAP of one cell: the figure read beside the deciding target. */
export function judgeCells(indicator: unknown, actual: unknown, year: unknown, region: unknown, unit: unknown): Judged {
  const found = findTarget(indicator, year, region);
  if (!found.ok) return { target: null, judgement: withoutTarget(actual, found.plan.region) };
  const reading = readForTarget(actual, found.target, { origin: "function", unit: unitOf(unit) });
  return {
    target: found.target,
    judgement: judge(found.target, reading, { planRegion: found.plan.region, region: regionOf(region) }),
  };
}

function withoutTarget(actual: unknown, planRegion: Found["plan"]["region"]): Judgement {
  const reading = textOf(actual) === ""
    ? ({ kind: "none", reason: { key: "blank", parameters: {} } } as const)
    : ({ kind: "none", reason: { key: "noFigure", parameters: {} } } as const);
  return judge(null, reading, { planRegion });
}

/** A blank cell, which desktop Excel hands over as 0, is no unit. */
function unitOf(cell: unknown): string | null {
  return cell === 0 || textOf(cell) === "" ? null : textOf(cell);
}
