import type { FundingLine } from "../plan";
import { fundingSheet } from "./fundingSheet";
import { readFunding } from "./readFunding";
import { isEmpty, isSame, runsOfColumn, type ExistingTable, type Refresh } from "./refresh";
import type { TableModel } from "./sheetModel";

const REASON = "说明";
const SOURCE = "出处";

/** How 两个只增不减 takes lines in, and what comes of it. */
export interface FundingRefresh {
  /** The rows to write or add; its order is that of the lines. */
  readonly table: TableModel;
  readonly refresh: Refresh;
  /** Lines that get a row of their own. */
  readonly added: number;
  /** Rows whose figures become those of a line. */
  readonly updated: number;
  /** Typed cells of 说明 in updated rows, all of which stay. */
  readonly reasonsKept: number;
}

/** What a line is known by. */
export const fundingKeyOf = ({ region, year, stage, series, account }: FundingLine): string =>
  JSON.stringify([region, year, stage, series, account]);

/** True where all figures of two lines are the same, whatever their reasons and sources say. */
export function hasSameFigures(one: FundingLine, other: FundingLine): boolean {
  const figures = ({ total, unit, students, average }: FundingLine): string => JSON.stringify([legOf(total), unit, students, legOf(average)]);
  return figures(one) === figures(other);
}

const legOf = ({ current, published, restated, printed }: FundingLine["total"]) =>
  [current, published, restated, printed === null ? null : [printed.growth, printed.base]];

/**
 * Holds lines against the sheet. A row of the same region, year, stage, series and account (the first of several) takes
 * all figures of its line, blanks too: a base left over from other figures, or in another unit, would be a wrong one. A
 * typed 说明 stays. Rows whose figures are the line's already, rows of other lines and rows that cannot be read stay as
 * they are; only a blank 说明 or 出处 is filled in. Lines without a row go behind the others.
 */
export function fundingRefreshOf(lines: readonly FundingLine[], existing: ExistingTable): FundingRefresh {
  const table = fundingSheet(lines).table!;
  const standing = new Map<string, { readonly row: number; readonly line: FundingLine }>();
  for (const item of readFunding(existing).rows) {
    if (!standing.has(fundingKeyOf(item.line))) standing.set(fundingKeyOf(item.line), item);
  }
  const present = (row: number, header: string) => existing.rows[row]?.[existing.headers.indexOf(header)];
  const inputs = table.columns.filter(({ role }) => role === "planner").map(({ header }) => header);
  const isBlank = (row: number): boolean => inputs.every((header) => isEmpty(present(row, header)));
  const places = lines.map((line) => standing.get(fundingKeyOf(line)) ?? null);
  // The empty row of a table that had nothing to hold takes the first line.
  const spare = existing.rows.length === 1 && isBlank(0) ? places.indexOf(null) : -1;

  const replaced = new Map<number, number>();
  const filled = new Map<number, number>();
  lines.forEach((line, index) => {
    const place = places[index] ?? null;
    if (place === null) return;
    (hasSameFigures(place.line, line) ? filled : replaced).set(place.row, index);
  });
  const updated = replaced.size;
  const reasonsKept = [...replaced.keys()].filter((row) => !isEmpty(present(row, REASON))).length;
  if (spare >= 0) replaced.set(0, spare);

  const runs = table.columns.flatMap((column, index) => {
    if (column.formula !== null) return [];
    const differing = new Map<number, number>();
    const consider = (row: number, line: number): void => {
      if (!isSame(present(row, column.header), table.rows[line]?.[index])) differing.set(row, line);
    };
    for (const [row, line] of replaced) if (column.header !== REASON || isEmpty(present(row, REASON))) consider(row, line);
    if (column.header === REASON || column.header === SOURCE) {
      for (const [row, line] of filled) if (isEmpty(present(row, column.header))) consider(row, line);
    }
    return runsOfColumn(table, index, differing);
  });
  const missingRows = places.flatMap((place, index) => (place === null && index !== spare ? [index] : []));
  const changed = runs.reduce((count, { values }) => count + values.length, 0) + missingRows.length;
  return {
    table, refresh: { runs, missingRows, changed, kept: reasonsKept },
    added: missingRows.length + (spare >= 0 ? 1 : 0), updated, reasonsKept,
  };
}
