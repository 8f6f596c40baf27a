import { columnLetters } from "../address";

/** Where the rules find 指标目标: plain ranges of its columns, as a formula of another sheet writes them. */
export interface TargetPlaces {
  /** Name of the sheet as it is now. */
  readonly sheet: string;
  /** Rows of the table's body, 1-based, ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Letters of the columns by header; every one of TARGET_PLACE_HEADERS. */
  readonly letters: Readonly<Record<(typeof TARGET_PLACE_HEADERS)[number], string>>;
}

export const TARGET_PLACE_HEADERS = ["编码", "比较", "目标值", "单位", "地区", "下辖", "另有更严"] as const;

/** 指标目标 as it stands: name of the sheet, headers in their present order and the place of its first body cell, 0-based. */
export interface StandingTargets {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly firstColumn: number;
  readonly firstBodyRow: number;
  readonly rows: number;
}

/** Where the rules find their thresholds, or the header of a column that is gone. */
export function targetPlacesOf({ sheet, headers, firstColumn, firstBodyRow, rows }: StandingTargets): TargetPlaces | { readonly missing: string } {
  const missing = TARGET_PLACE_HEADERS.find((header) => !headers.includes(header));
  if (missing !== undefined) return { missing };
  const letters = Object.fromEntries(TARGET_PLACE_HEADERS.map((header) => [header, columnLetters(firstColumn + headers.indexOf(header))]));
  return { sheet, firstRow: firstBodyRow + 1, lastRow: firstBodyRow + Math.max(1, rows), letters: letters as TargetPlaces["letters"] };
}

/** A cell of a target's row, found by its code: it follows an edited, a sorted and a moved row. */
export function ofTarget({ sheet, firstRow, lastRow, letters }: TargetPlaces, header: (typeof TARGET_PLACE_HEADERS)[number], code: string): string {
  const range = (letter: string): string => `'${sheet.replace(/'/g, "''")}'!$${letter}$${firstRow}:$${letter}$${lastRow}`;
  return `INDEX(${range(letters[header])},MATCH("${code.replace(/"/g, '""')}",${range(letters["编码"])},0))`;
}
