import type { CellStyle as FileStyle, ConditionalRule } from "hucre";
import { addressOf, type Area, type CellValueOperator, parseAddress, type PresetCriterion, type Rule, type RuleCondition, type RuleStyle } from "../engine/terms";
import { colorFromFile, colorToFile } from "./colors";
import { gradedFromFile, gradedToFile } from "./graded-rules";
import { namedCondition, presetFormula, topBottomFormula } from "./named-rules";
import type { FormulaConversion } from "./formula-conversion";

type FileOperator = NonNullable<ConditionalRule["operator"]>;
type TextOperator = Extract<RuleCondition, { type: "ContainsText" }>["operator"];

const operators: Record<CellValueOperator, FileOperator> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
};
const texts: Record<TextOperator, ConditionalRule["type"]> = { Contains: "containsText", NotContains: "notContainsText", BeginsWith: "beginsWith", EndsWith: "endsWith" };
const named: Partial<Record<ConditionalRule["type"], PresetCriterion>> = {
  uniqueValues: "UniqueValues", duplicateValues: "DuplicateValues", containsBlanks: "Blanks", notContainsBlanks: "NonBlanks",
};
const keyOf = <Key extends string>(table: Record<Key, string>, value: string | undefined): Key | undefined =>
  (Object.entries(table) as [Key, string][]).find((entry) => entry[1] === value)?.[0];

/** @param priority 1 for the rule that wins @returns undefined for a kind that has no place here */
export function ruleToFile(rule: Rule, priority: number, { toFile }: Pick<FormulaConversion, "toFile">): ConditionalRule | undefined {
  const { condition } = rule;
  const common = {
    priority, range: rule.areas.map(addressOf).join(" "), style: styleToFile(rule.style), ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
  };
  switch (condition.type) {
    case "Custom": return { ...common, type: "expression", formula: toFile(condition.formula) };
    case "CellValue": return {
      ...common, type: "cellIs", operator: operators[condition.operator],
      formula: [condition.formula1, ...(condition.formula2 === undefined ? [] : [condition.formula2])].map(toFile),
    };
    case "ContainsText": {
      const cell = addressOf({ ...rule.areas[0]!, rows: 1, columns: 1 });
      const text = `"${condition.text.replace(/"/g, '""')}"`;
      const formula = {
        Contains: `NOT(ISERROR(SEARCH(${text},${cell})))`, NotContains: `ISERROR(SEARCH(${text},${cell}))`,
        BeginsWith: `LEFT(${cell},LEN(${text}))=${text}`, EndsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
      }[condition.operator];
      return { ...common, type: texts[condition.operator], text: condition.text, formula };
    }
    case "PresetCriteria": {
      const formula = presetFormula(condition.criterion, rule.areas);
      if (formula !== undefined) return { ...common, type: "expression", formula };
      return { ...common, type: condition.criterion === "UniqueValues" ? "uniqueValues" : "duplicateValues" };
    }
    case "TopBottom": return { ...common, type: "expression", formula: topBottomFormula(condition, rule.areas) };
    default: {
      const { style: _, ...unstyled } = common;
      const graded = gradedToFile(condition, { toFile });
      return graded && { ...unstyled, ...graded };
    }
  }
}

/** A rule's fill is its background colour in the file. */
function styleToFile(style: RuleStyle): FileStyle {
  const font = {
    ...(style.fontColor ? { color: colorToFile(style.fontColor) } : {}), ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }), ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: colorToFile(style.fill), bgColor: colorToFile(style.fill) } } : {}),
  };
}

/** @returns undefined for a kind that the workbench does not have */
export function ruleFromFile(rule: ConditionalRule, theme: readonly string[], { fromFile }: Pick<FormulaConversion, "fromFile">): Omit<Rule, "id"> | undefined {
  const parsed = rule.range.split(/\s+/).map(parseAddress);
  const areas = parsed.filter((area) => area !== undefined);
  if (areas.length === 0 || areas.length < parsed.length) return undefined;
  const formulas = (Array.isArray(rule.formula) ? rule.formula : rule.formula === undefined ? [] : [rule.formula]).map(fromFile);
  const condition = gradedFromFile(rule, { fromFile }) ?? conditionFromFile(rule, formulas, areas);
  if (!condition) return undefined;
  return { areas, condition, style: styleFromFile(rule.style, theme), stopIfTrue: rule.stopIfTrue === true };
}

function conditionFromFile(rule: ConditionalRule, [formula1, formula2]: readonly string[], areas: readonly Area[]): RuleCondition | undefined {
  if (rule.type === "expression") {
    if (formula1 === undefined) return undefined;
    return namedCondition(formula1.replace(/^=/, ""), areas) ?? { type: "Custom", formula: formula1 };
  }
  const criterion = named[rule.type];
  if (criterion) return { type: "PresetCriteria", criterion };
  if (rule.type === "cellIs") {
    const operator = keyOf(operators, rule.operator);
    return operator && formula1 !== undefined ? { type: "CellValue", operator, formula1, formula2 } : undefined;
  }
  const operator = keyOf(texts, rule.type);
  return operator && rule.text !== undefined ? { type: "ContainsText", operator, text: rule.text } : undefined;
}

function styleFromFile(style: FileStyle | undefined, theme: readonly string[]): RuleStyle {
  const { font, fill } = style ?? {};
  const back = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
  return {
    fill: colorFromFile(back, theme), fontColor: colorFromFile(font?.color, theme), bold: font?.bold, italic: font?.italic,
    underline: font?.underline ? true : undefined, strikethrough: font?.strikethrough || undefined,
  };
}
