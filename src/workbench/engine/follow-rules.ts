import { IConfigService, type IDisposable, type IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation, AddConditionalRuleMutationUndoFactory, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, createCfId,
  DeleteConditionalRuleMutation, type IConditionFormattingRule, SetConditionalRuleMutation, setConditionalRuleMutationUndoFactory,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import type { Kernel } from "./kernel";
import { boundFormulas, withBoundFormulas } from "./scales";

/** Set by the plugin that draws the rules' panel; that plugin moves rules itself. */
const panelConfiguration = "sheets-conditional-formatting-ui.config";

/**
 * Conditional formats move with the cells: Univer does this in its drawn half alone, so without it a row inserted in a headless
 * workbook leaves every rule, and what its formula refers to, one row behind.
 */
export function moveRulesWithCells(kernel: Kernel): void {
  const { injector } = kernel;
  if (injector.get(IConfigService).getConfig(panelConfiguration)) return;
  const references = injector.get(FormulaRefRangeService);
  const watched = new Map<string, IDisposable>();

  const formulasOf = ({ rule }: IConditionFormattingRule): string[] =>
    rule.type === CFRuleType.highlightCell
      ? (rule.subType === CFSubRuleType.formula && "value" in rule ? [String(rule.value)] : [])
      : boundFormulas(rule);
  const changed = (rule: IConditionFormattingRule, ranges: IRange[], formulas: string[], cfId = rule.cfId): IConditionFormattingRule => ({
    ...structuredClone(rule), cfId, ranges,
    rule: (rule.rule.type === CFRuleType.highlightCell
      ? { ...structuredClone(rule.rule), ...(formulas[0] === undefined ? {} : { value: formulas[0] }) }
      : withBoundFormulas(structuredClone(rule.rule), formulas)) as IConditionFormattingRule["rule"],
  });

  function watch(unitId: string, subUnitId: string, rule: IConditionFormattingRule): void {
    const key = `${subUnitId} ${rule.cfId}`;
    watched.get(key)?.dispose();
    watched.set(key, references.registerRangeFormula(unitId, subUnitId, rule.ranges, formulasOf(rule), (parts) => {
      const [first, ...others] = parts;
      if (!first) {
        return {
          redos: [{ id: DeleteConditionalRuleMutation.id, params: { unitId, subUnitId, cfId: rule.cfId } }],
          undos: [{ id: AddConditionalRuleMutation.id, params: { unitId, subUnitId, rule } }],
        };
      }
      const kept = { unitId, subUnitId, cfId: rule.cfId, rule: changed(rule, first.ranges, first.formulas) };
      const added = others.map((part) => ({ unitId, subUnitId, rule: changed(rule, part.ranges, part.formulas, createCfId()) }));
      return {
        redos: [
          { id: SetConditionalRuleMutation.id, params: kept },
          ...added.map((params) => ({ id: AddConditionalRuleMutation.id, params })),
        ],
        undos: [
          ...setConditionalRuleMutationUndoFactory(injector, kept),
          ...added.map((params) => AddConditionalRuleMutationUndoFactory(injector, params)),
        ],
      };
    }));
  }

  injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
    if (type === "delete") {
      watched.get(`${subUnitId} ${rule.cfId}`)?.dispose();
      watched.delete(`${subUnitId} ${rule.cfId}`);
    } else if (type === "add" || type === "set") {
      watch(unitId, subUnitId, rule);
    }
  });
}
