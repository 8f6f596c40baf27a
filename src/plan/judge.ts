import { COMPARATORS_WITH_NEAR } from "./comparator";
import { compare } from "./decimal";
import { ABOUT_TOLERANCE, isPoint } from "./interval";
import type { Region } from "./plan";
import type { Reading } from "./reading";
import { regionRelation, type RegionRelation } from "./region";
import type { Target } from "./target";
import { distance, gapOf, isDisproven, isNear, isProven, thresholdOf, type Threshold } from "./threshold";
import { unitClass } from "./unit";
import { reason, type Judgement, type Reason, type Verdict } from "./verdict";

/** What is known of a figure beside its number. */
export interface Facts {
  /** Region of the plan that the target belongs to. */
  readonly planRegion: Region;
  /** Region of the figure; blank means the plan's own. */
  readonly region?: string | null;
  /** Column 完成阶段; a value of STAGES, or another word that a planner typed. */
  readonly stage?: string | null;
  /** True where a sentence of a document proves it (column 原文); only milestones need one. */
  readonly hasProof?: boolean;
}

export interface JudgeSettings {
  /** Relative tolerance of 左右; domain rule: ±10 % unless the office sets another. */
  readonly aboutTolerance: number;
}

export const DEFAULT_SETTINGS: JudgeSettings = { aboutTolerance: ABOUT_TOLERANCE };

/**
 * Holds a figure against a target. The first of these that applies decides:
 *  1. stage 仅有自述: 自述达标. 2. no target: 无目标, without a figure 无数据. 3. background: 无目标.
 *  4. stage 对象不同: 不可比. 5. milestone: of another region or a county 不可比, 未实现 is 未达标, 已实现 with words and proof is 达标, else 无数据. Any other
 *     target whose number is missing: 无目标.
 *  6. no figure: 无数据. 7. a claim without a number: 自述达标. 8. only-rise targets: 不可比 (one figure is no series).
 *  9. another unit: 不可比. 10. a county's count beside the region's total: 不可比.
 * 11. another stage than the target demands: 不可比. 12. unclear reading: 待核实. 13. a stage is demanded and none is
 *     stated, or 在建 or 未实现 is stated where none is demanded: 待核实. 14. another region, or a national ratio beside a region's: 高于对照 where the nominal gap is at least 0, else 低于对照.
 * 15. every value of the interval satisfies: 达标; none does: 未达标, or 接近 for a goal with ≥, ＞, range or 左右
 *     missed by at most min(1 percentage point, 2 % of the target) for rates, 2 % otherwise; else 待核实.
 * The gap is that of the nominal value, where a number was read and the verdict is not 不可比.
 */
export function judge(target: Target | null, reading: Reading, facts: Facts, settings: JudgeSettings = DEFAULT_SETTINGS): Judgement {
  if (facts.stage === "仅有自述") return word("自述达标", reason("selfReported"));
  if (target === null) return isBlank(reading) ? word("无数据", reason("blank")) : word("无目标", reason("noTarget"));
  if (target.kind === "background") return word("无目标", reason("background"));
  if (facts.stage === "对象不同") return word("不可比", reason("objectDiffers"));
  const relation = target.kind === "nationalReference" ? "other" : regionRelation(facts.planRegion, facts.region);
  if (target.comparator === "milestone") return judgeMilestone(reading, facts, relation);
  const threshold = thresholdOf(target, settings.aboutTolerance);
  if (threshold === null && target.comparator !== "nondecreasing") return word("无目标", reason("noTarget"));
  if (reading.kind === "none") return word("无数据", reading.reason);
  if (reading.kind === "selfReported") return word("自述达标", reading.reason);
  if (threshold === null) return word("不可比", reason("trendNeedsSeries"));
  if (reading.kind === "notComparable") return word("不可比", reading.reason);

  if (relation === "member" && !bindsMembers(target)) return word("不可比", reason("countOfRegion"));
  const stage = facts.stage ?? "";
  if (target.stage !== null && stage !== "" && stage !== target.stage) {
    return word("不可比", reason("stageDiffers", { actual: stage, target: target.stage }));
  }
  const note = relation === "member" && target.appliesTo === "region" ? reason("regionTarget") : null;
  if (reading.kind === "unclear") return { ...word("待核实", reading.reason), note };
  return { ...measured(target, reading, threshold, relation, stage), note };
}

/** Stages at which a number counts what is still to come: 在建 schools are not 建成 ones. */
const UNFINISHED: ReadonlySet<string> = new Set(["在建", "未实现"]);

type IntervalReading = Extract<Reading, { kind: "interval" }>;

function measured(
  target: Target, { interval, bound }: IntervalReading, threshold: Threshold, relation: RegionRelation, stage: string,
): Judgement {
  const isStageMissing = stage === "";
  const isUnfinished = UNFINISHED.has(stage) && target.stage === null;
  const gap = gapOf(distance(interval.nominal, threshold, target), target.unit);
  const gapIsBound = !isPoint(interval);
  const answer = (verdict: Verdict, why: Reason | null): Judgement => ({ verdict, gap, gapIsBound, reason: why, note: null });

  if (target.stage !== null && isStageMissing) return answer("待核实", reason("stageMissing", { target: target.stage }));
  if (isUnfinished) return answer("待核实", reason("notFinished", { actual: stage }));
  if (relation === "other") return answer(gap >= 0 ? "高于对照" : "低于对照", reason(target.kind === "nationalReference" ? "nationalReference" : "otherRegion"));
  if (isProven(interval, threshold)) {
    const isAboveTop = hasTop(target) && compare(interval.nominal, threshold.top) > 0;
    return answer("达标", isAboveTop ? reason("aboveRange") : null);
  }
  if (isDisproven(interval, threshold)) {
    const canBeNear = target.kind === "goal" && COMPARATORS_WITH_NEAR.has(target.comparator);
    return answer(canBeNear && isNear(interval, threshold, target) ? "接近" : "未达标", null);
  }
  return answer("待核实", reason(bound === "以上" || bound === "超过" ? "lowerBoundOnly" : "intervalUndecided"));
}

function judgeMilestone(reading: Reading, facts: Facts, relation: RegionRelation): Judgement {
  if (relation !== "own") return word("不可比", reason(relation === "member" ? "countOfRegion" : "otherRegion"));
  if (facts.stage === "未实现") return word("未达标", null);
  const isProved = facts.stage === "已实现" && facts.hasProof === true && !isBlank(reading);
  return isProved ? word("达标", null) : word("无数据", reason("noProof"));
}

/** A rate or ratio of a county can be held against the region's; a count binds the total, unless the text binds each county. */
function bindsMembers(target: Target): boolean {
  return target.appliesTo === "eachCounty" || unitClass(target.unit) === "rate";
}

function hasTop(target: Target): boolean {
  return target.comparator === "range" ? target.upper !== null : target.comparator === "about";
}

function isBlank(reading: Reading): boolean {
  return reading.kind === "none" && reading.reason.key === "blank";
}

function word(verdict: Verdict, why: Reason | null): Judgement {
  return { verdict, gap: null, gapIsBound: false, reason: why, note: null };
}
