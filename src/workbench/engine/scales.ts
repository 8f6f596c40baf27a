import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFTimePeriodOperator, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type { PresetCriterion, RuleBound, RuleCondition } from "./rules-face";

const valueTypes: Record<Exclude<RuleBound["type"], "Automatic">, CFValueType> = {
  LowestValue: CFValueType.min, HighestValue: CFValueType.max, Number: CFValueType.num, Percent: CFValueType.percent,
  Percentile: CFValueType.percentile, Formula: CFValueType.formula,
};

/** A bar that begins or ends by itself takes in zero, as Excel's do. */
function boundOf({ type, formula = "" }: RuleBound, side: "MIN" | "MAX", address: string): { type: CFValueType; value?: number | string } {
  if (type === "Automatic") return { type: CFValueType.formula, value: `=${side}(0,${address})` };
  if (type === "LowestValue" || type === "HighestValue") return { type: valueTypes[type] };
  const number = Number(formula.replace(/^=/, ""));
  if (type === "Formula" || Number.isNaN(number)) return { type: CFValueType.formula, value: formula.startsWith("=") ? formula : `=${formula}` };
  return { type: valueTypes[type], value: number };
}

/** Univer's form of the conditions that colour by degrees; undefined for all others. */
export function scaleOf(condition: RuleCondition, address: string): object | undefined {
  if (condition.type === "ColorScale") {
    return {
      type: CFRuleType.colorScale,
      config: condition.points.map((point, index) => ({ index, color: point.color, value: boundOf(point, index === 0 ? "MIN" : "MAX", address) })),
    };
  }
  if (condition.type !== "DataBar") return undefined;
  return {
    type: CFRuleType.dataBar, isShowValue: !condition.barOnly,
    config: {
      min: boundOf(condition.lower, "MIN", address), max: boundOf(condition.upper, "MAX", address), isGradient: condition.gradient,
      positiveColor: condition.color, nativeColor: condition.negativeColor,
    },
  };
}

const texts: Partial<Record<PresetCriterion, CFTextOperator>> = {
  Blanks: CFTextOperator.containsBlanks, NonBlanks: CFTextOperator.notContainsBlanks, Errors: CFTextOperator.containsErrors, NonErrors: CFTextOperator.notContainsErrors,
};
const averages: Partial<Record<PresetCriterion, CFNumberOperator>> = {
  AboveAverage: CFNumberOperator.greaterThan, BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual, EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
};
const periods: Partial<Record<PresetCriterion, CFTimePeriodOperator>> = {
  Yesterday: CFTimePeriodOperator.yesterday, Today: CFTimePeriodOperator.today, Tomorrow: CFTimePeriodOperator.tomorrow,
  LastSevenDays: CFTimePeriodOperator.last7Days, LastWeek: CFTimePeriodOperator.lastWeek, ThisWeek: CFTimePeriodOperator.thisWeek,
  NextWeek: CFTimePeriodOperator.nextWeek, LastMonth: CFTimePeriodOperator.lastMonth, ThisMonth: CFTimePeriodOperator.thisMonth, NextMonth: CFTimePeriodOperator.nextMonth,
};

/** Univer's form of the conditions that it knows by name; undefined for all others. */
export function highlightOf(condition: RuleCondition): object | undefined {
  if (condition.type === "TopBottom") {
    return {
      subType: CFSubRuleType.rank, isBottom: condition.kind.startsWith("Bottom"), isPercent: condition.kind.endsWith("Percent"), value: condition.rank,
    };
  }
  if (condition.type !== "PresetCriteria") return undefined;
  const { criterion } = condition;
  if (criterion === "UniqueValues") return { subType: CFSubRuleType.uniqueValues };
  if (criterion === "DuplicateValues") return { subType: CFSubRuleType.duplicateValues };
  if (texts[criterion]) return { subType: CFSubRuleType.text, operator: texts[criterion] };
  if (averages[criterion]) return { subType: CFSubRuleType.average, operator: averages[criterion] };
  return { subType: CFSubRuleType.timePeriod, operator: periods[criterion] };
}

/** What says whether a stored rule is still the one that was written: all but its looks. */
export function scaledPart(rule: object): object {
  const { style: _style, ...rest } = rule as { style?: unknown };
  return rest;
}
