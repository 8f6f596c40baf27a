import type { CellValue } from "./cell";
import type { Column } from "./sheetModel";

/** A table of a workbook has one row at the least: an empty one where there is nothing to write. */
export function atLeastOneRow(columns: readonly Column[], rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return rows.length > 0 ? rows : [columns.map(() => null)];
}
