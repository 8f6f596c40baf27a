import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, ConditionalFormattingRuleModel, createCfId, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { DeleteCfCommand, MoveCfCommand, SetCfCommand, AddCfCommand } from "@univerjs/sheets-conditional-formatting";
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { addressOf, columnName } from "./address";
import type { Area } from "./area";
import { areaOf, type Kernel } from "./kernel";
import type { CellValueOperator, Rule, RuleCondition, Rules, RuleStyle } from "./rules-face";
import { highlightOf, scaledPart, scaleOf } from "./scales";
import { hexColor } from "./univer-style";

const comparisonSigns: Record<Exclude<CellValueOperator, "Between" | "NotBetween">, string> = {
  EqualTo: "=", NotEqualTo: "<>", GreaterThan: ">", LessThan: "<", GreaterThanOrEqual: ">=", LessThanOrEqual: "<=",
};

const textOperators: Record<Extract<RuleCondition, { type: "ContainsText" }>["operator"], CFTextOperator> = {
  Contains: CFTextOperator.containsText, NotContains: CFTextOperator.notContainsText, BeginsWith: CFTextOperator.beginsWith, EndsWith: CFTextOperator.endsWith,
};

/** Univer's own rules on values know numbers only: every comparison becomes a formula on the first cell. */
function formulaOf(condition: Extract<RuleCondition, { type: "CellValue" }>, first: Area): string {
  const cell = `${columnName(first.column)}${first.row + 1}`;
  const bound = (formula: string): string => `(${formula.replace(/^=/, "")})`;
  const one = bound(condition.formula1);
  const other = bound(condition.formula2 ?? "0");
  switch (condition.operator) {
    case "Between": return `=AND(NOT(ISBLANK(${cell})),${cell}>=${one},${cell}<=${other})`;
    case "NotBetween": return `=OR(${cell}<${one},${cell}>${other})`;
    default: return `=${cell}${comparisonSigns[condition.operator]}${one}`;
  }
}

function styleToUniver(style: RuleStyle): IStyleBase {
  return {
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.bold === undefined ? {} : { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.italic === undefined ? {} : { it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
}

function styleFromUniver(style: IStyleBase): RuleStyle {
  return {
    fill: hexColor(style.bg?.rgb), fontColor: hexColor(style.cl?.rgb),
    bold: style.bl === undefined || style.bl === null ? undefined : style.bl === BooleanNumber.TRUE,
    italic: style.it === undefined || style.it === null ? undefined : style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE || undefined,
    strikethrough: style.st?.s === BooleanNumber.TRUE || undefined,
  };
}

const numberOperators: Partial<Record<CFNumberOperator, CellValueOperator>> = {
  [CFNumberOperator.between]: "Between", [CFNumberOperator.notBetween]: "NotBetween", [CFNumberOperator.equal]: "EqualTo",
  [CFNumberOperator.notEqual]: "NotEqualTo", [CFNumberOperator.greaterThan]: "GreaterThan", [CFNumberOperator.lessThan]: "LessThan",
  [CFNumberOperator.greaterThanOrEqual]: "GreaterThanOrEqual", [CFNumberOperator.lessThanOrEqual]: "LessThanOrEqual",
};

/** What comparisons were before they became formulas, by the rule's id. */
export type Comparisons = Map<string, { readonly formula: string; readonly condition: RuleCondition }>;

export function createRules(kernel: Kernel, comparisons: Comparisons): Rules {
  const { injector, unitId } = kernel;
  const model = injector.get(ConditionalFormattingRuleModel);

  function toUniver(sheetId: string, rule: Rule): IConditionFormattingRule {
    const style = styleToUniver(rule.style);
    const { condition } = rule;
    const base = { type: CFRuleType.highlightCell as const, style };
    const ranges = rule.areas.map((area) => kernel.range(sheetId, area));
    const scaled = scaleOf(condition, addressOf(rule.areas[0]!)) ?? (highlightOf(condition) && { ...base, ...highlightOf(condition) });
    if (scaled) {
      comparisons.set(rule.id, { formula: JSON.stringify(scaledPart(scaled)), condition });
      return { cfId: rule.id, stopIfTrue: rule.stopIfTrue, ranges, rule: scaled as IConditionFormattingRule["rule"] };
    }
    let formula: string | undefined;
    if (condition.type === "Custom") formula = condition.formula.startsWith("=") ? condition.formula : `=${condition.formula}`;
    if (condition.type === "CellValue") {
      formula = formulaOf(condition, rule.areas[0]!);
      comparisons.set(rule.id, { formula, condition });
    }
    return {
      cfId: rule.id, stopIfTrue: rule.stopIfTrue, ranges,
      rule: formula === undefined
        ? { ...base, subType: CFSubRuleType.text, operator: textOperators[(condition as Extract<RuleCondition, { type: "ContainsText" }>).operator], value: (condition as Extract<RuleCondition, { type: "ContainsText" }>).text }
        : { ...base, subType: CFSubRuleType.formula, value: formula },
    };
  }

  function conditionOf({ cfId, rule }: IConditionFormattingRule): RuleCondition | undefined {
    const scale = comparisons.get(cfId);
    if (scale && scale.formula === JSON.stringify(scaledPart(rule))) return scale.condition;
    if (rule.type !== CFRuleType.highlightCell) return undefined;
    if (rule.subType === CFSubRuleType.formula && "value" in rule) {
      const formula = String(rule.value);
      const remembered = comparisons.get(cfId);
      return remembered?.formula === formula ? remembered.condition : { type: "Custom", formula };
    }
    if (rule.subType === CFSubRuleType.text && "operator" in rule && "value" in rule) {
      const operator = (Object.entries(textOperators) as [keyof typeof textOperators, CFTextOperator][]).find((entry) => entry[1] === rule.operator)?.[0];
      return operator && { type: "ContainsText", operator, text: String(rule.value ?? "") };
    }
    if (rule.subType === CFSubRuleType.number && "operator" in rule && "value" in rule) {
      const operator = numberOperators[rule.operator as CFNumberOperator];
      const [formula1, formula2] = Array.isArray(rule.value) ? rule.value.map(String) : [String(rule.value)];
      return operator && { type: "CellValue", operator, formula1: `=${formula1}`, formula2: formula2 && `=${formula2}` };
    }
    return undefined;
  }

  const stored = (sheetId: string): IConditionFormattingRule[] => model.getSubunitRules(unitId, sheetId) ?? [];

  return {
    list(sheetId) {
      return stored(sheetId).flatMap((entry) => {
        const condition = conditionOf(entry);
        if (!condition) return [];
        return [{ id: entry.cfId, areas: entry.ranges.map(areaOf), condition, style: "style" in entry.rule ? styleFromUniver(entry.rule.style) : {}, stopIfTrue: entry.stopIfTrue }];
      });
    },
    add(sheetId, rule) {
      const id = createCfId();
      kernel.runNow(AddCfCommand.id, { unitId, subUnitId: sheetId, rule: toUniver(sheetId, { ...rule, id }) });
      return id;
    },
    replace(sheetId, rule) {
      const before = stored(sheetId).find((entry) => entry.cfId === rule.id);
      const after = toUniver(sheetId, rule);
      const sameFormula = before && "value" in before.rule && "value" in after.rule && before.rule.value === after.rule.value;
      if (sameFormula) {
        kernel.runNow(SetCfCommand.id, { unitId, subUnitId: sheetId, cfId: rule.id, rule: after });
        return;
      }
      // Univer does not calculate the new formula of a changed rule: the rule leaves and comes back at its place.
      const position = stored(sheetId).findIndex((entry) => entry.cfId === rule.id);
      kernel.runNow(DeleteCfCommand.id, { unitId, subUnitId: sheetId, cfId: rule.id });
      kernel.runNow(AddCfCommand.id, { unitId, subUnitId: sheetId, rule: after });
      moveTo(sheetId, rule.id, position);
    },
    remove(sheetId, ruleId) {
      kernel.runNow(DeleteCfCommand.id, { unitId, subUnitId: sheetId, cfId: ruleId });
    },
    move: moveTo,
  };

  function moveTo(sheetId: string, ruleId: string, position: number): void {
    const others = stored(sheetId).filter((entry) => entry.cfId !== ruleId);
    const now = stored(sheetId).findIndex((entry) => entry.cfId === ruleId);
    if (now === position || others.length === 0) return;
    const next = others[position];
    const end = next ? { id: next.cfId, type: "before" } : { id: others[others.length - 1]!.cfId, type: "after" };
    kernel.runNow(MoveCfCommand.id, { unitId, subUnitId: sheetId, start: { id: ruleId, type: "self" }, end });
  }
}
