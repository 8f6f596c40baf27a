import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFTimePeriodOperator, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type { Area } from "./area";
import type { PresetCriterion, RuleBound, RuleCondition } from "./rules-face";

const valueTypes: Record<Exclude<RuleBound["type"], "Automatic">, CFValueType> = {
  LowestValue: CFValueType.min, HighestValue: CFValueType.max, Number: CFValueType.num, Percent: CFValueType.percent,
  Percentile: CFValueType.percentile, Formula: CFValueType.formula,
};

/** A bar that begins or ends by itself takes in zero, as Excel's do. */
export function boundOf({ type, formula = "" }: RuleBound, side: "MIN" | "MAX", address: string): { type: CFValueType; value?: number | string } {
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
      positiveColor: condition.color, nativeColor: condition.oneColor ? condition.color : condition.negativeColor,
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
  if (condition.type !== "PresetCriteria" || condition.criterion.includes("StdDev")) return undefined;
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

/** Univer's rule as far as it has bounds: each bound's place in it. */
interface Graded {
  readonly config?: readonly { readonly value: Stored }[] | { readonly min: Stored; readonly max: Stored };
}
interface Stored {
  readonly type: CFValueType;
  readonly value?: number | string;
}

/** The formulas of a scale's, bar's or icon set's bounds, in their order in Univer's rule. */
export function boundFormulas(rule: object): string[] {
  const { config } = rule as Graded;
  const bounds = Array.isArray(config) ? (config as readonly { readonly value: Stored }[]).map(({ value }) => value) : config && "min" in config ? [config.min, config.max] : [];
  return bounds.flatMap(({ type, value }) => (type === CFValueType.formula ? [String(value)] : []));
}

/** Univer's rule with other formulas for its bounds. */
export function withBoundFormulas<Rule extends object>(rule: Rule, formulas: readonly string[]): Rule {
  let next = 0;
  const renewed = (bound: Stored): Stored => (bound.type === CFValueType.formula ? { ...bound, value: formulas[next++] } : bound);
  const { config } = rule as Graded;
  if (Array.isArray(config)) return { ...rule, config: (config as readonly { readonly value: Stored }[]).map((entry) => ({ ...entry, value: renewed(entry.value) })) };
  return config && "min" in config ? { ...rule, config: { ...config, min: renewed(config.min), max: renewed(config.max) } } : rule;
}

const takes = ({ type, formula = "" }: RuleBound): boolean =>
  type !== "Automatic" && type !== "LowestValue" && type !== "HighestValue" && (type === "Formula" || Number.isNaN(Number(formula.replace(/^=/, ""))));

/**
 * The condition after the formulas of its bounds have followed their cells.
 * @returns undefined where more than these has changed
 */
export function scaleFollowed(
  rule: object, before: RuleCondition, areas: readonly Area[], toUniver: (condition: RuleCondition, areas: readonly Area[]) => object | undefined,
): RuleCondition | undefined {
  const formulas = boundFormulas(rule);
  const bare = (formula: string | undefined, now: string): string => (formula?.startsWith("=") ? now : now.replace(/^=/, ""));
  let next = 0;
  const renewed = <Bound extends RuleBound>(bound: Bound): Bound => {
    const univer = takes(bound) || bound.type === "Automatic" ? formulas[next++] : undefined;
    return univer !== undefined && takes(bound) ? { ...bound, formula: bare(bound.formula, univer) } : bound;
  };
  let condition: RuleCondition;
  if (before.type === "ColorScale") condition = { ...before, points: before.points.map(renewed) };
  else if (before.type === "DataBar") condition = { ...before, lower: renewed(before.lower), upper: renewed(before.upper) };
  else if (before.type === "IconSet") condition = { ...before, criteria: [...before.criteria].reverse().map(renewed).reverse() };
  else return undefined;
  const expected = toUniver(condition, areas);
  const same = expected && JSON.stringify(scaledPart(withBoundFormulas(expected, formulas))) === JSON.stringify(scaledPart(rule));
  return same ? condition : undefined;
}
