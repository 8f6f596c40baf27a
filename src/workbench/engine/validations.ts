import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, generateRandomId, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel, UpdateSheetDataValidationOptionsCommand, UpdateSheetDataValidationSettingCommand,
} from "@univerjs/sheets-data-validation";
import { cellsOf, intersection, sameArea } from "./area";
import { areaOf, type Kernel } from "./kernel";
import type { Validation, ValidationOperator, Validations, ValidationType } from "./validations-face";

const types: Record<ValidationType, DataValidationType> = {
  List: DataValidationType.LIST, WholeNumber: DataValidationType.WHOLE, Decimal: DataValidationType.DECIMAL, Date: DataValidationType.DATE,
  Time: DataValidationType.TIME, TextLength: DataValidationType.TEXT_LENGTH, Custom: DataValidationType.CUSTOM,
};
const operators: Record<ValidationOperator, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN, NotBetween: DataValidationOperator.NOT_BETWEEN, EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL, GreaterThan: DataValidationOperator.GREATER_THAN, LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL, LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const errorStyles = { Stop: DataValidationErrorStyle.STOP, Warning: DataValidationErrorStyle.WARNING, Information: DataValidationErrorStyle.INFO } as const;

const keyOf = <Key extends string>(table: Record<Key, unknown>, value: unknown): Key | undefined =>
  (Object.entries(table) as [Key, unknown][]).find((entry) => entry[1] === value)?.[0];

export function readValidation(rule: ISheetDataValidationRule): Validation {
  return {
    type: keyOf(types, rule.type) ?? "Custom",
    operator: keyOf(operators, rule.operator),
    formula1: rule.formula1 ?? "",
    formula2: rule.formula2,
    inCellDropDown: rule.showDropDown,
    ignoreBlanks: rule.allowBlank ?? true,
    error: { show: rule.showErrorMessage ?? true, style: keyOf(errorStyles, rule.errorStyle) ?? "Stop", title: rule.errorTitle ?? "", message: rule.error ?? "" },
    prompt: { show: rule.showInputMessage ?? true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
  };
}

export function createValidations(kernel: Kernel): Validations {
  const { unitId } = kernel;
  const model = kernel.injector.get(SheetDataValidationModel);

  async function clear(sheetId: string, area: Parameters<Validations["clear"]>[1]): Promise<void> {
    await kernel.run(ClearRangeDataValidationCommand.id, { unitId, subUnitId: sheetId, ranges: [kernel.range(sheetId, area)] });
  }

  return {
    get(sheetId, area) {
      const ids = new Set<string | undefined>();
      for (const { row, column } of cellsOf(areaOf(kernel.range(sheetId, area)))) {
        ids.add(model.getRuleIdByLocation(unitId, sheetId, row, column) || undefined);
        if (ids.size > 1) return "mixed";
      }
      const [id] = ids;
      const rule = id === undefined ? undefined : model.getRuleById(unitId, sheetId, id);
      return rule && readValidation(rule);
    },
    async set(sheetId, area, validation) {
      const setting = {
        type: types[validation.type],
        operator: validation.operator && operators[validation.operator],
        formula1: validation.formula1,
        formula2: validation.formula2,
        allowBlank: validation.ignoreBlanks,
      };
      const options = {
        showDropDown: validation.inCellDropDown,
        showErrorMessage: validation.error?.show ?? true,
        errorStyle: errorStyles[validation.error?.style ?? "Stop"],
        errorTitle: validation.error?.title,
        error: validation.error?.message,
        showInputMessage: validation.prompt?.show ?? true,
        promptTitle: validation.prompt?.title,
        prompt: validation.prompt?.message,
      };
      const touched = model.getRules(unitId, sheetId).filter((rule) => rule.ranges.some((range) => intersection(areaOf(range), area)));
      const [only] = touched;
      if (only && touched.length === 1 && only.ranges.length === 1 && sameArea(areaOf(only.ranges[0]!), area)) {
        const place = { unitId, subUnitId: sheetId, ruleId: only.uid };
        await kernel.run(UpdateSheetDataValidationSettingCommand.id, { ...place, setting });
        await kernel.run(UpdateSheetDataValidationOptionsCommand.id, { ...place, options });
        return;
      }
      if (touched.length > 0) await clear(sheetId, area);
      const rule: ISheetDataValidationRule = { uid: generateRandomId(6), ranges: [kernel.range(sheetId, area)], ...setting, ...options };
      await kernel.run(AddSheetDataValidationCommand.id, { unitId, subUnitId: sheetId, rule });
    },
    clear,
  };
}
