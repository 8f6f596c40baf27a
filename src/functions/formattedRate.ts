import { numberFormatOf, unitClass } from "../plan";

/** A number that shows in its own format where the host has formatted numbers, and is a plain number elsewhere. */
export function formattedRate(value: number, unit: string): number | Excel.FormattedNumberCellValue {
  if (unitClass(unit) !== "rate" || !hasFormattedNumbers()) return value;
  return { type: "FormattedNumber", basicValue: value, numberFormat: numberFormatOf(value, unit) };
}

/** Formatted numbers as results came with this set, and with no version of ExcelApi. */
function hasFormattedNumbers(): boolean {
  return typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") === true;
}
