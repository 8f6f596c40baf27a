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

/** A cell of a target's row, found by its code: it follows an edited, a sorted and a moved row. */
export function ofTarget({ sheet, firstRow, lastRow, letters }: TargetPlaces, header: (typeof TARGET_PLACE_HEADERS)[number], code: string): string {
  const range = (letter: string): string => `'${sheet.replace(/'/g, "''")}'!$${letter}$${firstRow}:$${letter}$${lastRow}`;
  return `INDEX(${range(letters[header])},MATCH("${code.replace(/"/g, '""')}",${range(letters["编码"])},0))`;
}
