import type { CellValue, TableModel } from "./sheetModel";

/** What stands in a table of ours now: its headers, and its body as values (formulas as their results). */
export interface ExistingTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface MergedTable {
  readonly table: TableModel;
  /** Cells with something of the planner's that were carried over, own rows counted as one each. */
  readonly kept: number;
}

const isEmpty = (value: CellValue | undefined): boolean => value === undefined || value === null || value === "";

/**
 * The described table with what people typed into the present one: planner columns by row key, and rows that the
 * description does not know (a planner's own) behind the others. Words of the plan are the description's.
 */
export function mergeRows(table: TableModel, existing: ExistingTable): MergedTable {
  const at = (header: string): number => existing.headers.indexOf(header);
  const keyOf = (row: readonly CellValue[], indexOf: (header: string) => number): string =>
    JSON.stringify(table.key.map((header) => row[indexOf(header)] ?? "").map(String));
  const ownIndex = (header: string): number => table.columns.findIndex((column) => column.header === header);
  const known = new Set(table.rows.map((row) => keyOf(row, ownIndex)));
  const present = new Map(existing.rows.map((row) => [keyOf(row, at), row]));
  let kept = 0;

  const refreshed = table.rows.map((row) => {
    const old = present.get(keyOf(row, ownIndex));
    return row.map((value, index) => {
      const column = table.columns[index]!;
      const typed = column.role === "planner" ? old?.[at(column.header)] : undefined;
      if (isEmpty(typed)) return value;
      kept += 1;
      return typed!;
    });
  });
  const added = existing.rows
    .filter((row) => !known.has(keyOf(row, at)))
    .map((row) => table.columns.map((column) => (column.formula === null ? row[at(column.header)] ?? null : null)))
    .filter((row) => row.some((value) => !isEmpty(value)));
  const formats = Object.fromEntries(Object.entries(table.rowFormats).map(([header, values]) =>
    [header, [...values, ...added.map(() => table.columns[ownIndex(header)]!.numberFormat)]]));
  return { table: { ...table, rows: [...refreshed, ...added], rowFormats: formats }, kept: kept + added.length };
}
