import { describeTarget } from "./describe";
import { stageOfName } from "./stageOfName";
import type { Target } from "./target";

/**
 * Every sentence that binds an indicator, in the order given (strictest first): ≥55%（2025年）；力争≥55%. In brackets the
 * stage of completion, the year (每年 where it is due in every year) and 全国口径 for a national ratio; a year that
 * the sentence before has is not said again. Sentences that read alike are one.
 */
export function describeRule(targets: readonly Target[]): string {
  const distinct = targets.filter((target, index) => targets.findIndex((other) => readsAlike(target, other)) === index);
  return distinct.map((target, index) => describe(target, distinct[index - 1])).join("；");
}

function describe(target: Target, before: Target | undefined): string {
  const year = describeYear(target);
  const marks = [
    stageOfName(target.name) ?? "",
    before !== undefined && describeYear(before) === year ? "" : year,
    target.kind === "nationalReference" ? "全国口径" : "",
  ].filter((mark) => mark !== "");
  return `${describeTarget(target)}${marks.length === 0 ? "" : `（${marks.join("，")}）`}`;
}

/** When a target is due: 2025年, or 2023—2025年每年 where it holds in every year. */
export function describeYear({ year, startYear }: Target): string {
  if (startYear === null) return `${year}年`;
  return startYear === year ? `${year}年` : `${startYear}—${year}年每年`;
}

function readsAlike(left: Target, right: Target): boolean {
  return describeTarget(left) === describeTarget(right) && stageOfName(left.name) === stageOfName(right.name)
    && describeYear(left) === describeYear(right);
}
