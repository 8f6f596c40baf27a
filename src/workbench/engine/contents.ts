import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Contents } from "./contents-face";
import { areaOf, type Kernel } from "./kernel";
import type { Rules } from "./rules-face";
import { readValidation } from "./validations";

/** Pixels: the size in which Univer draws a new note. */
const noteWidth = 160;
const noteHeight = 72;

export function createContents(kernel: Kernel, rules: Rules): Contents {
  const { injector, unitId } = kernel;
  const validations = injector.get(SheetDataValidationModel);
  const formats = injector.get(ConditionalFormattingRuleModel);
  return {
    merges: (sheetId) => kernel.sheet(sheetId).getMergedRanges().map((range) => areaOf(range.getRange())),
    validations: (sheetId) => validations.getRules(unitId, sheetId).map((rule) => ({ areas: rule.ranges.map(areaOf), validation: readValidation(rule) })),
    notes: (sheetId) => kernel.sheet(sheetId).getNotes().map(({ row, col, note }) => ({ row, column: col, text: note })),
    setNote(sheetId, row, column, text) {
      kernel.range(sheetId, { row, column, rows: 1, columns: 1 });
      kernel.sheet(sheetId).getRange(row, column).createOrUpdateNote({ id: "", row, col: column, width: noteWidth, height: noteHeight, note: text });
    },
    unlistedRules: (sheetId) => (formats.getSubunitRules(unitId, sheetId)?.length ?? 0) - rules.list(sheetId).length,
    isFilteredOut: (sheetId, row) => kernel.sheet(sheetId).getSheet().isRowFiltered(row),
    movedFormula: (formula, rows, columns) => kernel.lexer.moveFormulaRefOffset(formula, columns, rows),
  };
}
