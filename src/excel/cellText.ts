import type { CellValue } from "../sheets";

/** Texts that Excel would take for a formula, a number, a date or a share if they were typed. */
const TAKEN_FOR_SOMETHING_ELSE = /^(?:[=+\-@'].*|[\d\s.,:/%年月日-]+|true|false)$/is;

/**
 * The value as Excel must be given it so that text stays text: an apostrophe in front where it would become a
 * formula, a number or a date. The apostrophe is Excel's own mark and is no part of the value.
 */
export function literal(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && TAKEN_FOR_SOMETHING_ELSE.test(value) ? `'${value}` : value;
}
