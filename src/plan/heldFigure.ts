import type { Comparison, Figure } from "./figure";
import { judge } from "./judge";
import type { Plan, Report, SourceDocument } from "./plan";
import { readForTarget } from "./reading";
import { regionRelation } from "./region";
import type { Target } from "./target";
import type { Judgement } from "./verdict";

/** A reported figure and the document that reports it. */
export interface ReportedFigure {
  readonly figure: Figure;
  readonly document: SourceDocument;
}

/** A figure held against a target, as one row of 监测数据 holds it. */
export interface HeldFigure extends ReportedFigure {
  readonly comparison: Comparison;
  readonly judgement: Judgement;
}

/**
 * The latest figure of the plan's own region that is held against the target, and what it proves; null where there is
 * none. Only a reviewed comparison holds a figure against a target: figures of the same name may count something else.
 */
export function latestHeld(target: Target, plan: Plan, reports: readonly Report[]): HeldFigure | null {
  const held = reports.flatMap(({ document, figures }) => figures
    .filter(({ region }) => regionRelation(plan.region, region) === "own")
    .flatMap((figure) => figure.comparisons
      .filter(({ targetCode }) => targetCode === target.code)
      .map((comparison) => ({ figure, document, comparison }))));
  const latest = latestOf(held);
  return latest === null ? null : { ...latest, judgement: judgementOf(target, plan, latest.figure, latest.comparison) };
}

/** The latest figure of an indicator in the plan's own region, whatever it is held against; null where there is none. */
export function latestReported(indicatorId: string, plan: Plan, reports: readonly Report[]): ReportedFigure | null {
  return latestOf(reports.flatMap(({ document, figures }) => figures
    .filter((figure) => figure.indicatorId === indicatorId && regionRelation(plan.region, figure.region) === "own")
    .map((figure) => ({ figure, document }))));
}

function judgementOf(target: Target, plan: Plan, figure: Figure, comparison: Comparison): Judgement {
  const reading = readForTarget(figure.value, target, { origin: "sheet", unit: figure.unit, bound: figure.bound });
  return judge(target, reading, {
    planRegion: plan.region, region: figure.region, stage: comparison.stage ?? figure.stage, hasProof: figure.source.quote !== "",
  });
}

/** Of one year the first in the order of the documents. */
function latestOf<Entry extends ReportedFigure>(entries: readonly Entry[]): Entry | null {
  return entries.reduce<Entry | null>((best, entry) => (best === null || entry.figure.year > best.figure.year ? entry : best), null);
}
