import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Contents } from "./contents-face";
import { areaOf, type Kernel } from "./kernel";
import type { Rules } from "./rules-face";
import { readValidation } from "./validations";

export function createContents(kernel: Kernel, rules: Rules): Contents {
  const { injector, unitId } = kernel;
  const validations = injector.get(SheetDataValidationModel);
  const formats = injector.get(ConditionalFormattingRuleModel);
  return {
    merges: (sheetId) => kernel.sheet(sheetId).getMergedRanges().map((range) => areaOf(range.getRange())),
    validations: (sheetId) => validations.getRules(unitId, sheetId).map((rule) => ({ areas: rule.ranges.map(areaOf), validation: readValidation(rule) })),
    unlistedRules: (sheetId) => (formats.getSubunitRules(unitId, sheetId)?.length ?? 0) - rules.list(sheetId).length,
    isFilteredOut: (sheetId, row) => kernel.sheet(sheetId).getSheet().isRowFiltered(row),
    movedFormula: (formula, rows, columns) => kernel.lexer.moveFormulaRefOffset(formula, columns, rows),
  };
}
