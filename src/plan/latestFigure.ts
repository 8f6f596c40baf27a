import { compare } from "./decimal";
import { describeFigure } from "./describe";
import type { Figure } from "./figure";
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

/**
 * The reported figure of an indicator: that of the latest year unless one is asked. Where a year has several, an exact
 * one goes before a bound (52%以上), and figures that still differ are refused. A figure of another object is none,
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
  const exact = latest.filter(({ figure }) => typeof figure.value === "number" && figure.bound === "等于");
  const [first, ...others] = exact.length > 0 ? exact : latest;
  if (first === undefined) throw new Error("The latest year has a figure");
  if (others.every(({ figure }) => isSameFigure(figure, first.figure))) return { ok: true, figure: first.figure };
  const said = [first, ...others].map(({ figure, document }) =>
    `${describeFigure(figure.value, figure.unit, figure.bound)}（${document.shortTitle}）`);
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
  return isSameValue && left.bound === right.bound && left.unit === right.unit;
}
