import { compare } from "./decimal";
import { describeFigure } from "./describe";
import type { Figure, Stage } from "./figure";
import type { Indicator } from "./indicator";
import type { Region, Report } from "./plan";
import { isSameRegion } from "./region";

/** Which figure is asked for. */
export interface FigureQuestion {
  readonly indicator: Indicator;
  /** Stage of completion that the name asked for; null without one. */
  readonly stage: string | null;
  /** Null: the latest year that has a figure. */
  readonly year: number | null;
  readonly region: string;
  /** Region of the plan in force, whose other names and counties are known; null without a plan. */
  readonly home: Region | null;
}

export type FigureAnswer =
  | { readonly ok: true; readonly figure: Figure }
  /** No figure; the years of that region and the regions of that indicator which have one. */
  | { readonly ok: false; readonly problem: "none"; readonly years: readonly number[]; readonly regions: readonly string[] }
  /** Figures of one year and region that differ, each in words with its document. */
  | { readonly ok: false; readonly problem: "several"; readonly year: number; readonly figures: readonly string[] };

/** Stages at which a number counts what is there; at any other it counts what is still to come, or is a claim. */
const FINISHED: ReadonlySet<Stage | null> = new Set<Stage | null>([null, "建成", "获批", "通过验收", "已实现"]);

/**
 * A figure as a cell must show it where a bare number would say more than the report does: 52%以上, 30所（遴选）, or its
 * words. Null for an exact number of a finished stage, or of the stage that the name asked for.
 */
export function describeReported(figure: Figure, askedStage: string | null): string | null {
  const isNumber = typeof figure.value === "number";
  const mark = isNumber && askedStage === null && !FINISHED.has(figure.stage) ? `（${figure.stage ?? ""}）` : "";
  if (isNumber && figure.bound === "等于" && mark === "") return null;
  return `${describeFigure(figure.value, figure.unit, figure.bound)}${mark}`;
}

/**
 * The reported figure of an indicator: that of the latest year unless one is asked. Where a year has several, an exact
 * number of a finished stage goes before the others (52%以上, 30所在建), and figures that still differ are refused. A figure of another object is none,
 * and one of another stage of completion than the name asks for neither: 遴选 is not 通过验收.
 */
export function latestFigure(reports: readonly Report[], question: FigureQuestion): FigureAnswer {
  const all = reports.flatMap(({ document, figures }) => figures
    .filter((figure) => answers(figure, question))
    .map((figure) => ({ figure, document })));
  const here = all.filter(({ figure }) => isSameRegion(question.home, figure.region, question.region));
  const asked = here.filter(({ figure }) => question.year === null || figure.year === question.year);
  if (asked.length === 0) {
    return {
      ok: false, problem: "none",
      years: [...new Set(here.map(({ figure }) => figure.year))].sort(),
      regions: [...new Set(all.map(({ figure }) => figure.region))],
    };
  }
  const year = Math.max(...asked.map(({ figure }) => figure.year));
  const latest = asked.filter(({ figure }) => figure.year === year);
  const exact = latest.filter(({ figure }) => describeReported(figure, question.stage) === null);
  const [first, ...others] = exact.length > 0 ? exact : latest;
  if (first === undefined) throw new Error("The latest year has a figure");
  if (others.every(({ figure }) => isSameFigure(figure, first.figure))) return { ok: true, figure: first.figure };
  const said = [first, ...others].map(({ figure, document }) =>
    `${describeReported(figure, question.stage) ?? describeFigure(figure.value, figure.unit, figure.bound)}（${document.shortTitle}）`);
  return { ok: false, problem: "several", year, figures: [...new Set(said)] };
}

function answers(figure: Figure, { indicator, stage }: FigureQuestion): boolean {
  if (figure.indicatorId !== indicator.id || figure.stage === "对象不同") return false;
  if (stage === null || figure.stage === stage) return true;
  return figure.comparisons.some((comparison) =>
    comparison.name.endsWith(`（${stage}）`) && (comparison.stage === null || comparison.stage === stage));
}

function isSameFigure(left: Figure, right: Figure): boolean {
  const isSameValue = typeof left.value === "number" && typeof right.value === "number"
    ? compare(left.value, right.value) === 0
    : left.value === right.value;
  return isSameValue && left.bound === right.bound && left.unit === right.unit && FINISHED.has(left.stage) === FINISHED.has(right.stage);
}
