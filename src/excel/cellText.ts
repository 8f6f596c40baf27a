import type { CellValue } from "../sheets";

/**
 * Texts that Excel takes for nothing but text: they begin with no sign of a formula and hold a Chinese character that
 * stands in no date or time. All others (1E5, 3-Mar, 9:00 AM, ￥500, 2025年6月) might become something else.
 */
const SURELY_TEXT = /^(?![=+\-@'])(?=.*(?![年月日时分秒上下午])\p{Script=Han})/su;

/**
 * The value as Excel must be given it so that text stays text: an apostrophe in front where it would become a
 * formula, a number or a date. The apostrophe is Excel's own mark and is no part of the value.
 */
export function literal(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && value !== "" && !SURELY_TEXT.test(value) ? `'${value}` : value;
}
