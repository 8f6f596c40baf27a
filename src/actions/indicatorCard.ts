import type { CatalogueContent } from "../catalogue";
import {
  describeFigure, describeGap, describeTarget, judge, latestHeld, latestReported, leadOfTargets, markQuotation, readForTarget, targetOfIndicator,
  type HeldFigure, type Indicator, type Judgement, type Plan, type PlannedTarget, type Quotation, type ReportedFigure, type Target,
} from "../plan";
import type {
  CardFigure, CardTarget, CardVerdict, CitedSentence, FormulaKind, IndicatorCard, IndicatorEntry,
} from "./indicatorResults";

/** The search's line of an indicator; null for one with neither target nor figure in what is loaded. */
export function entryOf(content: CatalogueContent, indicator: Indicator): IndicatorEntry | null {
  const planned = targetOfIndicator(content, indicator);
  const target = planned?.found.target ?? null;
  if (target === null && reportedWithoutTarget(content, indicator) === null) return null;
  const { id, name, aliases, stage } = indicator;
  return {
    id, name, aliases, stage,
    target: target === null ? "" : describeTarget(target),
    strength: target?.strength ?? null,
    verdict: planned === null ? null : (heldOf(content, planned)?.judgement.verdict ?? "无数据"),
  };
}

/** The card of an indicator; null where there is no such indicator. */
export function cardOf(content: CatalogueContent, id: string): IndicatorCard | null {
  const indicator = content.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return null;
  const planned = targetOfIndicator(content, indicator);
  const { name, aliases, stage } = indicator;
  const common = { origin: content.origin, id, name, aliases, stage };
  if (planned === null) {
    const reported = reportedWithoutTarget(content, indicator);
    return {
      ...common, planLabel: null, region: reported?.figure.region ?? "", target: null, verdict: null, lead: [], others: [], formulas: [],
      figure: reported === null ? null : figureOf(reported, reported.figure.stage, reported.figure.note, null),
    };
  }
  const { plan, target, others } = planned.found;
  const held = heldOf(content, planned);
  return {
    ...common,
    planLabel: plan.label,
    region: plan.region.name,
    target: targetOf(plan, target),
    figure: held === null ? null : heldFigureOf(held, target),
    verdict: held === null ? { verdict: "无数据", gapText: "", gapIsNominal: false, reason: null, note: null } : verdictOf(held.judgement, target),
    lead: leadOfTargets(plan, [target, ...others]),
    others: others.map((other) => {
      const otherHeld = latestHeld(other, plan, content.reports);
      return { target: targetOf(plan, other), verdict: otherHeld === null ? null : verdictOf(otherHeld.judgement, other) };
    }),
    formulas: formulasOf(target),
  };
}

/**
 * The latest figure as text for EDU.STATUS and EDU.GAP; null where there is none, or where the text alone would not
 * give the verdict of the card: the functions know no stage of completion and no object that differs.
 */
export function figureForFormula(content: CatalogueContent, planned: PlannedTarget): string | null {
  const held = heldOf(content, planned);
  if (held === null) return null;
  const { plan, target } = planned.found;
  const { value, unit, bound } = held.figure;
  const text = describeFigure(value, unit, bound, target.value);
  const answer = judge(target, readForTarget(text, target, { origin: "function" }), { planRegion: plan.region });
  const same = answer.verdict === held.judgement.verdict && answer.gap === held.judgement.gap;
  return same ? text : null;
}

/** EDU.TARGET and EDU.GAP answer a target with a number only. */
function formulasOf(target: Target): readonly FormulaKind[] {
  return target.value === null ? ["status", "source"] : ["target", "status", "gap", "source"];
}

function heldOf(content: CatalogueContent, { found }: PlannedTarget): HeldFigure | null {
  return latestHeld(found.target, found.plan, content.reports);
}

/** A figure has a region, a plan says whose region is meant: of several plans the last that has a figure of the indicator. */
function reportedWithoutTarget(content: CatalogueContent, indicator: Indicator): ReportedFigure | null {
  const plans = [...content.plans].sort((one, other) => other.endYear - one.endYear);
  for (const plan of plans) {
    const reported = latestReported(indicator.id, plan, content.reports);
    if (reported !== null) return reported;
  }
  return null;
}

function targetOf(plan: Plan, target: Target): CardTarget {
  const { code, strength, year, yearStated, scope, measure, stage, source } = target;
  return { code, text: describeTarget(target), strength, year, yearStated, scope, measure, stage, sentence: sentenceOf(source, plan.document.shortTitle) };
}

function heldFigureOf(held: HeldFigure, target: Target): CardFigure {
  const { comparison, figure } = held;
  const note = [...new Set([comparison.note, figure.note])].filter((part) => part !== "").join("；");
  return figureOf(held, comparison.stage ?? figure.stage, note, target.value);
}

function figureOf({ figure, document }: ReportedFigure, stage: string | null, note: string, threshold: number | null): CardFigure {
  const { value, unit, bound, name, year, source } = figure;
  return { text: describeFigure(value, unit, bound, threshold), name, year, stage, note, sentence: sentenceOf(source, document.shortTitle) };
}

function sentenceOf(source: Quotation, document: string): CitedSentence {
  return { ...markQuotation(source), document, section: source.section };
}

function verdictOf({ verdict, gap, gapIsBound, reason, note }: Judgement, target: Target): CardVerdict {
  return { verdict, gapText: describeGap(gap, target.unit), gapIsNominal: gapIsBound, reason, note };
}
