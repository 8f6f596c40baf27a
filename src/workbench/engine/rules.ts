import { ConditionalFormattingRuleModel, createCfId, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { DeleteCfCommand, MoveCfCommand, SetCfCommand, AddCfCommand } from "@univerjs/sheets-conditional-formatting";
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { conditionFromUniver, conditionToUniver, type Remembered } from "./conditions";
import { areaOf, type Kernel } from "./kernel";
import type { Rule, Rules, RuleStyle } from "./rules-face";
import { hexColor } from "./univer-style";

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

/** What rules were before they took Univer's form, by the rule's id. */
export type Comparisons = Map<string, Remembered>;

export function createRules(kernel: Kernel, comparisons: Comparisons): Rules {
  const { injector, unitId } = kernel;
  const model = injector.get(ConditionalFormattingRuleModel);

  function toUniver(sheetId: string, { id, areas, condition, style, stopIfTrue }: Rule): IConditionFormattingRule {
    const { rule, remembered } = conditionToUniver(condition, areas, styleToUniver(style));
    if (remembered) comparisons.set(id, remembered);
    else comparisons.delete(id);
    return { cfId: id, stopIfTrue, ranges: areas.map((area) => kernel.range(sheetId, area)), rule };
  }

  const stored = (sheetId: string): IConditionFormattingRule[] => model.getSubunitRules(unitId, sheetId) ?? [];

  return {
    list(sheetId) {
      return stored(sheetId).flatMap((entry) => {
        const areas = entry.ranges.map(areaOf);
        const condition = conditionFromUniver(entry.rule, areas, comparisons.get(entry.cfId));
        if (!condition) return [];
        return [{ id: entry.cfId, areas, condition, style: "style" in entry.rule ? styleFromUniver(entry.rule.style) : {}, stopIfTrue: entry.stopIfTrue }];
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
