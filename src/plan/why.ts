import Big from "big.js";
import { speak } from "../words";
import { reasonWords } from "../words/reasons";
import { compare, divide } from "./decimal";
import { describeFigure, describeGap, describeTarget } from "./describe";
import { describeYear } from "./describeRule";
import type { Bound } from "./figure";
import { ABOUT_TOLERANCE } from "./interval";
import type { Reading } from "./reading";
import { stageOfName } from "./stageOfName";
import { STRENGTH_LABELS } from "./strength";
import type { Target } from "./target";
import { thresholdOf, type Threshold } from "./threshold";
import { unitClass } from "./unit";
import type { Judgement, Reason } from "./verdict";

/** A verdict and what it came from. */
export interface Judged {
  /** The target that decided. */
  readonly target: Target;
  /** The other sentences that bind the indicator. */
  readonly others: readonly Target[];
  readonly reading: Reading;
  readonly judgement: Judgement;
  /** The figure as it was given, for one that is no number; "" for a blank. */
  readonly actual: string;
  /** Region of the figure where one was given; "" for the plan's own. */
  readonly region: string;
  /** Year of the figure; null where none was given. */
  readonly year: number | null;
}

/**
 * One Chinese sentence that says why a verdict is what it is: the target with its strength and year, the figure, the
 * verdict with its shortfall or reason, what every year must still bring where the deadline lies ahead, and a sentence
 * of the plan that reads otherwise.
 */
export function explain(judged: Judged): string {
  const clauses = [targetClause(judged.target), actualClause(judged), verdictClause(judged), noteClause(judged), riseClause(judged)];
  return `${clauses.filter((clause) => clause !== "").join("，")}${otherClause(judged)}。`;
}

/** The same for a figure of an indicator for which the plan sets no target. */
export function explainWithoutTarget(name: string, planLabel: string, { verdict, reason }: Judgement): string {
  const why = reason === null || reason.key === "noTarget" ? "" : `，${sentenceOf(reason)}`;
  return `${verdict}：${planLabel}没有为“${name}”设定目标${why}。`;
}

function targetClause(target: Target): string {
  const description = describeTarget(target);
  const label = STRENGTH_LABELS[target.strength];
  const marks = [description.includes(label) ? "" : label, describeYear(target)].filter((mark) => mark !== "");
  return `${target.name}目标${description}（${marks.join("，")}）`;
}

function actualClause({ reading, target, actual, region }: Judged): string {
  if (reading.kind === "interval") {
    return `${region}实际${describeFigure(reading.interval.nominal, target.unit, reading.bound, target.value)}`;
  }
  return actual === "" ? "" : `${region}填写“${actual}”`;
}

function verdictClause(judged: Judged): string {
  const { verdict, gap, reason } = judged.judgement;
  const why = reason === null ? "" : `：${sentenceOf(reason)}`;
  const shown = verdict === "接近" ? "接近（按未达标计）" : verdict;
  if (gap === null) return `${shown}${why}`;
  switch (verdict) {
    case "高于对照":
    case "低于对照":
      return `${verdict}${gap === 0 ? "" : ` ${sizeOf(gap, judged.target)}`}${why}`;
    case "待核实":
      return `${verdict}${why}${gap === 0 ? "" : `，按所列数计${difference(judged, gap)}`}`;
    default:
      return `${shown}${why}${marginOf(judged, gap)}`;
  }
}

function marginOf(judged: Judged, gap: number): string {
  if (gap !== 0) return `，${precision(judged)}${difference(judged, gap)}`;
  return judged.judgement.verdict === "达标" ? "" : "，等于目标值，而目标不含该值";
}

/** 差 35 所, 超出 1, 高出 1.07 个百分点, 低于上限 1. */
function difference({ target, judgement }: Judged, gap: number): string {
  const isCeiling = thresholdFor(target)?.direction === "ceiling";
  const size = sizeOf(gap, target);
  if (gap < 0) return isCeiling ? `超出 ${size}` : `${target.comparator === "about" ? "距容差下限" : ""}差 ${size}`;
  if (isCeiling) return `低于上限 ${size}`;
  return `${judgement.reason?.key === "aboveRange" ? "高出上限" : "高出目标"} ${size}`;
}

/** 至少 where the figure is a bound that leaves the difference open upwards, 约 for an approximate one. */
function precision({ reading, judgement }: Judged): string {
  if (!judgement.gapIsBound || reading.kind !== "interval") return "";
  return reading.bound === "约" ? "约" : "至少";
}

function noteClause({ judgement: { note } }: Judged): string {
  return note === null ? "" : sentenceOf(note);
}

const LOWER_BOUNDS: readonly Bound[] = ["以上", "超过"];

/** What every year must bring until the deadline, rounded up, so that the sum reaches the target; "" where nothing is left. */
function riseClause({ target, judgement: { verdict, gap, reason }, reading, year }: Judged): string {
  if (year === null || year >= target.year || target.startYear !== null || gap === null || gap >= 0 || reading.kind !== "interval") return "";
  const isMissed = verdict === "未达标" || verdict === "接近";
  if (!isMissed && reason?.key !== "lowerBoundOnly") return "";
  const isCeiling = thresholdFor(target)?.direction === "ceiling";
  const isWhole = unitClass(target.unit) === "count" && Number.isInteger(gap);
  const perYear = new Big(divide(Math.abs(gap), target.year - year)).round(isWhole ? 0 : 2, Big.roundUp).toNumber();
  const verb = unitClass(target.unit) === "count" ? (isCeiling ? "减少" : "增加") : isCeiling ? "降低" : "提高";
  const most = LOWER_BOUNDS.includes(reading.bound) ? "最多" : reading.bound === "等于" ? "" : "约";
  return `${year}年尚未到期，到${target.year}年每年${most}需${verb} ${sizeOf(perYear, target)}`;
}

function otherClause({ target, others }: Judged): string {
  const sentences = others.filter((other) => disagrees(target, other)).map((other) => {
    const stage = stageOfName(other.name);
    return `${describeTarget(other)}${stage === null ? "" : `（${stage}）`}`;
  });
  return sentences.length === 0 ? "" : `；文中另有表述：${[...new Set(sentences)].join("、")}`;
}

/** 全覆盖 and 100% ask for the same; 55% and 力争55% do not. */
function disagrees(target: Target, other: Target): boolean {
  const [a, b] = [thresholdFor(target), thresholdFor(other)];
  const isSameThreshold = a === null || b === null
    ? a === b && target.comparator === other.comparator
    : a.direction === b.direction && a.strict === b.strict && compare(a.edge, b.edge) === 0 && compare(a.top, b.top) === 0;
  return !isSameThreshold || target.strength !== other.strength || target.year !== other.year
    || stageOfName(target.name) !== stageOfName(other.name);
}

function thresholdFor(target: Target): Threshold | null {
  return thresholdOf(target, ABOUT_TOLERANCE);
}

function sizeOf(gap: number, { unit }: Target): string {
  return describeGap(Math.abs(gap), unit).replace(/^\+/, "");
}

function sentenceOf({ key, parameters }: Reason): string {
  return speak(reasonWords, "zh-CN")(key, parameters);
}
