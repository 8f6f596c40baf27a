import { ICommandService } from "@univerjs/core";
import { UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
import { CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, type IConditionFormattingRule, SetConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { quoteSheet } from "./address";
import type { Events } from "./events-face";
import type { Kernel } from "./kernel";
import { boundFormulas, withBoundFormulas } from "./scales";

/** A text, a sheet's name in quotes or without, and whatever stands between. */
const pieces = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** The formula with the new name of a sheet wherever the old one stands; texts stay as they are. */
export function renamedSheet(formula: string, before: string, after: string): string {
  return formula.replace(pieces, (piece, quoted: string | undefined, plain: string | undefined) =>
    ((quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!` : piece));
}

/**
 * Conditional formats and validation say a sheet's new name: Univer changes it in cells and defined names alone, so that a rule
 * loses its colours. Undoing the name's change tells of another change, which brings the old one back.
 */
export function followSheetNames(kernel: Kernel, events: Pick<Events, "listen">): void {
  const { injector, unitId } = kernel;
  const commands = injector.get(ICommandService);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const validations = injector.get(SheetDataValidationModel);

  events.listen((event) => {
    if (event.type !== "sheetRenamed") return;
    const renamed = (formula: string): string => renamedSheet(formula, event.before, event.after);
    for (const sheet of kernel.workbook.getSheets()) {
      const subUnitId = sheet.getSheetId();
      for (const rule of rules.getSubunitRules(unitId, subUnitId) ?? []) {
        const changed = withFormulas(rule, renamed);
        if (changed) commands.syncExecuteCommand(SetConditionalRuleMutation.id, { unitId, subUnitId, cfId: rule.cfId, rule: changed });
      }
      for (const { uid, type, operator, allowBlank, formula1, formula2 } of validations.getRules(unitId, subUnitId)) {
        const [first, second] = [formula1, formula2].map((formula) => formula && renamed(formula));
        if (first === formula1 && second === formula2) continue;
        const payload = { type: UpdateRuleType.SETTING, payload: { type, operator, allowBlank, formula1: first, formula2: second } };
        commands.syncExecuteCommand(UpdateDataValidationMutation.id, { unitId, subUnitId, ruleId: uid, payload });
      }
    }
  });
}

/** Undefined where nothing changes. */
function withFormulas(rule: IConditionFormattingRule, change: (formula: string) => string): IConditionFormattingRule | undefined {
  const own = rule.rule;
  if (own.type === CFRuleType.highlightCell) {
    if (own.subType !== CFSubRuleType.formula || !("value" in own)) return undefined;
    const value = change(String(own.value));
    return value === own.value ? undefined : { ...structuredClone(rule), rule: { ...structuredClone(own), value } as IConditionFormattingRule["rule"] };
  }
  const formulas = boundFormulas(own);
  const changed = formulas.map(change);
  if (changed.every((formula, index) => formula === formulas[index])) return undefined;
  return { ...structuredClone(rule), rule: withBoundFormulas(structuredClone(own), changed) };
}
