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
 * description does not know (a planner's own, or a second one of the same key) behind the others. Words of the plan
 * are the description's. Never fewer rows than there are: what is left over stays empty.
 */
export function mergeRows(table: TableModel, existing: ExistingTable): MergedTable {
  const at = (header: string): number => existing.headers.indexOf(header);
  const keyOf = (row: readonly CellValue[], indexOf: (header: string) => number): string =>
    JSON.stringify(table.key.map((header) => row[indexOf(header)] ?? "").map(String));
  const ownIndex = (header: string): number => table.columns.findIndex((column) => column.header === header);
  const present = new Map<string, readonly CellValue[]>();
  for (const row of existing.rows) if (!present.has(keyOf(row, at))) present.set(keyOf(row, at), row);
  const refreshedFrom = new Set(table.rows.map((row) => present.get(keyOf(row, ownIndex))));
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
    .filter((row) => !refreshedFrom.has(row))
    .map((row) => table.columns.map((column) => (column.formula === null ? row[at(column.header)] ?? null : null)))
    .filter((row) => row.some((value) => !isEmpty(value)));
  const spare = Math.max(0, existing.rows.length - refreshed.length - added.length);
  const rows = [...refreshed, ...added, ...Array.from({ length: spare }, () => table.columns.map(() => null))];
  const formats = Object.fromEntries(Object.entries(table.rowFormats).map(([header, values]) =>
    [header, rows.map((_, index) => values[index] ?? table.columns[ownIndex(header)]!.numberFormat)]));
  return { table: { ...table, rows, rowFormats: formats }, kept: kept + added.length };
}
