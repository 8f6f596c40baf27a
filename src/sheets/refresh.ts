import type { CellValue } from "./cell";
import type { TableModel } from "./sheetModel";

/** What stands in a table of ours now: its headers, and its body as values (formulas as their results). */
export interface ExistingTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Neighbouring cells of one column that are written together, rows 0-based below the header. */
export interface CellRun {
  readonly header: string;
  readonly firstRow: number;
  readonly values: readonly CellValue[];
  /** Number formats of the cells, where the description gives each row its own. */
  readonly formats: readonly string[] | null;
}

/** What a table of ours needs to say again what the plan says, and nothing more. */
export interface Refresh {
  /** Cells of the plan that differ from the description. */
  readonly runs: readonly CellRun[];
  /** Rows of the description that are gone, as indices of its rows; they go behind the others. */
  readonly missingRows: readonly number[];
  /** Cells of the plan that are restored, missing rows counted as one each. */
  readonly changed: number;
  /** Cells and rows of the planner's own that stay: typed cells, corrected figures, own rows counted as one each. */
  readonly kept: number;
}

export const isEmpty = (value: CellValue | undefined): boolean => value === undefined || value === null || value === "";
export const isSame = (one: CellValue | undefined, other: CellValue | undefined): boolean => (isEmpty(one) && isEmpty(other)) || one === other;

/**
 * Holds a table against its description. Rows belong together by the table's key, the first of several; their order, and
 * every column, row, format and formula that is the planner's, stays as it is. Only words of the plan that differ are
 * restored. A figure ("figure" columns) that somebody has corrected is theirs, too.
 */
export function refreshOf(table: TableModel, existing: ExistingTable): Refresh {
  const at = (header: string): number => existing.headers.indexOf(header);
  const own = (header: string): number => table.columns.findIndex((column) => column.header === header);
  const keyOf = (row: readonly CellValue[], indexOf: (header: string) => number): string =>
    JSON.stringify(table.key.map((header) => String(row[indexOf(header)] ?? "")));
  const placeByKey = new Map<string, number>();
  existing.rows.forEach((row, place) => {
    if (!placeByKey.has(keyOf(row, at))) placeByKey.set(keyOf(row, at), place);
  });
  const calculated = new Set(table.columns.filter(({ formula }) => formula !== null).map(({ header }) => header));
  const holdsSomething = (row: readonly CellValue[]): boolean =>
    row.some((value, index) => !isEmpty(value) && !calculated.has(existing.headers[index] ?? ""));
  const placeOf = table.rows.map((row) => placeByKey.get(keyOf(row, own)) ?? null);
  // The empty row of a table that had nothing to hold takes the first row that it is to hold.
  if (existing.rows.length === 1 && placeOf[0] === null && !holdsSomething(existing.rows[0]!)) placeOf[0] = 0;
  const missingRows = placeOf.flatMap((place, index) => (place === null ? [index] : []));
  const isOurs = new Set(placeOf);
  let kept = existing.rows.filter((row, place) => !isOurs.has(place) && holdsSomething(row)).length;

  const runs: CellRun[] = [];
  for (const [index, column] of table.columns.entries()) {
    if (column.formula !== null) continue;
    const differing = new Map<number, number>();
    table.rows.forEach((row, line) => {
      const place = placeOf[line] ?? null;
      if (place === null) return;
      const present = existing.rows[place]?.[at(column.header)];
      const isTheirs = column.role === "planner" || (column.role === "figure" && !isSame(present, row[index]));
      if (isTheirs && !isEmpty(present)) kept += 1;
      else if (!isSame(present, row[index])) differing.set(place, line);
    });
    runs.push(...runsOfColumn(table, index, differing));
  }
  const changed = runs.reduce((count, { values }) => count + values.length, 0) + missingRows.length;
  return { runs, missingRows, changed, kept };
}

/** `differing` gives the description's row for each place that differs. */
export function runsOfColumn(table: TableModel, index: number, differing: ReadonlyMap<number, number>): CellRun[] {
  const { header } = table.columns[index]!;
  const formats = table.rowFormats[header];
  const runs: { header: string; firstRow: number; values: CellValue[]; formats: string[] | null }[] = [];
  for (const place of [...differing.keys()].sort((one, other) => one - other)) {
    const line = differing.get(place)!;
    let last = runs[runs.length - 1];
    if (last === undefined || last.firstRow + last.values.length !== place) {
      last = { header, firstRow: place, values: [], formats: formats === undefined ? null : [] };
      runs.push(last);
    }
    last.values.push(table.rows[line]?.[index] ?? null);
    last.formats?.push(formats?.[line] ?? table.columns[index]!.numberFormat);
  }
  return runs;
}
