import type { IStyleBase } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { addressOf } from "./address";
import type { Area } from "./area";
import { comparison, comparisonFrom, deviation } from "./formula-conditions";
import { iconsToUniver } from "./icons";
import type { CellValueOperator, RuleCondition } from "./rules-face";
import { highlightOf, scaledPart, scaleFollowed, scaleOf } from "./scales";

type UniverRule = IConditionFormattingRule["rule"];
type TextCondition = Extract<RuleCondition, { type: "ContainsText" }>;

const textOperators: Record<TextCondition["operator"], CFTextOperator> = {
  Contains: CFTextOperator.containsText, NotContains: CFTextOperator.notContainsText, BeginsWith: CFTextOperator.beginsWith, EndsWith: CFTextOperator.endsWith,
};

const numberOperators: Partial<Record<CFNumberOperator, CellValueOperator>> = {
  [CFNumberOperator.between]: "Between", [CFNumberOperator.notBetween]: "NotBetween", [CFNumberOperator.equal]: "EqualTo",
  [CFNumberOperator.notEqual]: "NotEqualTo", [CFNumberOperator.greaterThan]: "GreaterThan", [CFNumberOperator.lessThan]: "LessThan",
  [CFNumberOperator.greaterThanOrEqual]: "GreaterThanOrEqual", [CFNumberOperator.lessThanOrEqual]: "LessThanOrEqual",
};

/** What a rule was before it took Univer's form, where that form alone does not say it. */
export interface Remembered {
  readonly formula: string;
  readonly condition: RuleCondition;
}

export interface Written {
  readonly rule: UniverRule;
  readonly remembered?: Remembered;
}

/** Univer's form of a condition. */
export function conditionToUniver(condition: RuleCondition, areas: readonly Area[], style: IStyleBase): Written {
  const base = { type: CFRuleType.highlightCell as const, style };
  const byFormula = (formula: string): UniverRule => ({ ...base, subType: CFSubRuleType.formula, value: formula });
  const scale = gradesOf(condition, areas);
  const named = highlightOf(condition);
  const other = scale ?? (named && { ...base, ...named });
  if (other) return { rule: other as UniverRule, remembered: { formula: JSON.stringify(scaledPart(other)), condition } };
  switch (condition.type) {
    case "Custom": return { rule: byFormula(condition.formula.startsWith("=") ? condition.formula : `=${condition.formula}`) };
    case "ContainsText": return { rule: { ...base, subType: CFSubRuleType.text, operator: textOperators[condition.operator], value: condition.text } };
    default: {
      const formula = formulaOf(condition, areas)!;
      return { rule: byFormula(formula), remembered: { formula, condition } };
    }
  }
}

const gradesOf = (condition: RuleCondition, areas: readonly Area[]): object | undefined =>
  (condition.type === "IconSet" ? iconsToUniver(condition, addressOf(areas[0]!)) : scaleOf(condition, addressOf(areas[0]!)));

function formulaOf(condition: RuleCondition, areas: readonly Area[]): string | undefined {
  if (condition.type === "CellValue") return comparison(condition, areas);
  return condition.type === "PresetCriteria" ? deviation(condition.criterion, areas) : undefined;
}

/** What a stored rule says in Excel's words; undefined for a kind that Excel does not have. */
export function conditionFromUniver(rule: UniverRule, areas: readonly Area[], remembered: Remembered | undefined): RuleCondition | undefined {
  if (remembered && remembered.formula === JSON.stringify(scaledPart(rule))) return remembered.condition;
  if (rule.type !== CFRuleType.highlightCell) return remembered && scaleFollowed(rule, remembered.condition, areas, gradesOf);
  if (rule.subType === CFSubRuleType.formula && "value" in rule) {
    const formula = String(rule.value);
    return followed(formula, areas, remembered) ?? { type: "Custom", formula };
  }
  if (rule.subType === CFSubRuleType.text && "operator" in rule && "value" in rule) {
    const operator = (Object.entries(textOperators) as [TextCondition["operator"], CFTextOperator][]).find((entry) => entry[1] === rule.operator)?.[0];
    return operator && { type: "ContainsText", operator, text: String(rule.value ?? "") };
  }
  if (rule.subType === CFSubRuleType.number && "operator" in rule && "value" in rule) {
    const operator = numberOperators[rule.operator as CFNumberOperator];
    const [formula1, formula2] = Array.isArray(rule.value) ? rule.value.map(String) : [String(rule.value)];
    return operator && { type: "CellValue", operator, formula1: `=${formula1}`, formula2: formula2 && `=${formula2}` };
  }
  return undefined;
}

/** The remembered condition as its formula now says it. */
function followed(formula: string, areas: readonly Area[], remembered: Remembered | undefined): RuleCondition | undefined {
  const condition = remembered?.condition;
  if (!condition) return undefined;
  if (remembered.formula === formula || formulaOf(condition, areas) === formula) return condition;
  return condition.type === "CellValue" ? comparisonFrom(formula, condition, areas) : undefined;
}
