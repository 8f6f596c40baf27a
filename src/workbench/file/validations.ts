import type { DataValidation } from "hucre";
import { addressOf, type Area, parseAddress, type Validation, type ValidationOperator, type ValidationType } from "../engine/terms";
import type { FormulaConversion } from "./formula-conversion";

const types: Record<ValidationType, DataValidation["type"]> = {
  List: "list", WholeNumber: "whole", Decimal: "decimal", Date: "date", Time: "time", TextLength: "textLength", Custom: "custom",
};
const operators: Record<ValidationOperator, NonNullable<DataValidation["operator"]>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
};
const styles = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const keyOf = <Key extends string>(table: Record<Key, string>, value: string | undefined): Key | undefined =>
  (Object.entries(table) as [Key, string][]).find((entry) => entry[1] === value)?.[0];

/** Characters that Excel lets a list have that is written out in the rule itself. */
const longestList = 255;

/** @returns undefined for a list too long for a file */
export function validationToFile(validation: Validation, areas: readonly Area[], { toFile }: Pick<FormulaConversion, "toFile">): DataValidation | undefined {
  const { formula1, formula2, error, prompt } = validation;
  const isWrittenOut = validation.type === "List" && !formula1.startsWith("=");
  if (isWrittenOut && formula1.length > longestList) return undefined;
  return {
    type: types[validation.type],
    ...(validation.operator && validation.type !== "List" && validation.type !== "Custom" ? { operator: operators[validation.operator] } : {}),
    ...(isWrittenOut ? { values: formula1.split(",") } : { formula1: toFile(formula1) }),
    ...(formula2 === undefined || formula2 === "" ? {} : { formula2: toFile(formula2) }),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: error?.show ?? true, errorStyle: styles[error?.style ?? "Stop"], errorTitle: error?.title || undefined, errorMessage: error?.message || undefined,
    showInputMessage: prompt?.show ?? true, inputTitle: prompt?.title || undefined, inputMessage: prompt?.message || undefined,
    range: areas.map(addressOf).join(" "),
  };
}

/** @returns undefined where nothing of it can be used */
export function validationFromFile(rule: DataValidation, { fromFile }: Pick<FormulaConversion, "fromFile">): { areas: Area[]; validation: Validation } | undefined {
  const type = keyOf(types, rule.type);
  const areas = rule.range.split(/\s+/).map(parseAddress).filter((area) => area !== undefined);
  if (!type || areas.length === 0) return undefined;
  const formula1 = rule.values ? rule.values.join(",") : bound(rule.formula1, fromFile);
  if (formula1 === undefined) return undefined;
  return {
    areas,
    validation: {
      type, operator: type === "List" || type === "Custom" ? undefined : (keyOf(operators, rule.operator) ?? "Between"),
      formula1, formula2: bound(rule.formula2, fromFile), ignoreBlanks: rule.allowBlank === true,
      ...(type === "List" ? { inCellDropDown: true } : {}),
      error: { show: rule.showErrorMessage === true, style: keyOf(styles, rule.errorStyle) ?? "Stop", title: rule.errorTitle ?? "", message: rule.errorMessage ?? "" },
      prompt: { show: rule.showInputMessage === true, title: rule.inputTitle ?? "", message: rule.inputMessage ?? "" },
    },
  };
}

/** A number stays one; anything else of a file is a formula. */
function bound(text: string | undefined, fromFile: FormulaConversion["fromFile"]): string | undefined {
  if (text === undefined || text === "") return undefined;
  return Number.isNaN(Number(text)) ? fromFile(text) : text;
}
