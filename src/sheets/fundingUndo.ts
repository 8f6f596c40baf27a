import type { FundingLine } from "../plan";
import { fundingKeyOf, type FundingRefresh } from "./fundingRefresh";
import { FUNDING_INPUTS, fundingSheet } from "./fundingSheet";
import { readFunding } from "./readFunding";
import { isEmpty, isSame, type ExistingTable } from "./refresh";
import type { CellValue } from "./cell";
import type { TableModel } from "./sheetModel";

/** What taking lines into 两个只增不减 changed, so that it can be taken back while nobody has touched it. */
export interface FundingUndo {
  /** True where the sheet was made for it. */
  readonly isNewSheet: boolean;
  /** Inputs of the rows that were added, in the order of FUNDING_INPUTS. */
  readonly added: readonly (readonly CellValue[])[];
  readonly overwritten: readonly { readonly key: string; readonly header: string; readonly before: CellValue; readonly after: CellValue }[];
}

/** How to take back: places are rows of the table's body, from 0. */
export interface FundingBack {
  /** Rows to delete, descending. */
  readonly deleted: readonly number[];
  /** The last row of a table cannot be deleted: its inputs are emptied. */
  readonly emptied: number | null;
  readonly cells: readonly { readonly place: number; readonly header: string; readonly value: CellValue }[];
}

/** Of a sheet that was made for the lines. */
export const undoOfNewSheet = (lines: readonly FundingLine[]): FundingUndo =>
  ({ isNewSheet: true, added: lines.length === 0 ? [] : inputsOf(fundingSheet(lines).table!), overwritten: [] });

/** Of lines that were taken into the table that stood. */
export function undoOfRefresh({ table, refresh }: FundingRefresh, existing: ExistingTable): FundingUndo {
  const inputs = inputsOf(table);
  const before = (place: number, header: string): CellValue => existing.rows[place]?.[existing.headers.indexOf(header)] ?? null;
  const lines = new Map(readFunding(existing).rows.map(({ row, line }) => [row, fundingKeyOf(line)]));
  const cells = refresh.runs.flatMap(({ header, firstRow, values }) => values.map((after, index) => ({ place: firstRow + index, header, after })));
  // The one empty row took a line: it is a row that was added.
  const isSpare = (place: number): boolean => !lines.has(place);
  const spareLine = cells.some(({ place }) => isSpare(place)) ? [...inputs.keys()].find((line) => !refresh.missingRows.includes(line)) : undefined;
  return {
    isNewSheet: false,
    added: [...refresh.missingRows, ...(spareLine === undefined ? [] : [spareLine])].map((line) => inputs[line]!),
    overwritten: cells.filter(({ place }) => !isSpare(place))
      .map(({ place, header, after }) => ({ key: lines.get(place)!, header, before: before(place, header), after })),
  };
}

/** How to take back what was written; null where somebody has changed one of its cells or rows since. */
export function takeBackFunding({ added, overwritten }: FundingUndo, existing: ExistingTable): FundingBack | null {
  const at = (place: number, header: string): CellValue => existing.rows[place]?.[existing.headers.indexOf(header)] ?? null;
  const placeOf = new Map(readFunding(existing).rows.map(({ row, line }) => [fundingKeyOf(line), row] as const).reverse());
  const deleted = new Set<number>();
  for (const cells of added) {
    const place = existing.rows.findIndex((_, row) =>
      !deleted.has(row) && FUNDING_INPUTS.every((header, index) => isSame(at(row, header), cells[index])));
    if (place < 0) return null;
    deleted.add(place);
  }
  const cells = overwritten.map(({ key, header, before, after }) => ({ place: placeOf.get(key), header, value: before, after }));
  const isAsWritten = cells.every(({ place, header, after }) => place !== undefined && isSame(at(place, header), after));
  if (!isAsWritten) return null;
  const places = [...deleted].sort((one, other) => other - one);
  const isAll = places.length === existing.rows.length;
  return {
    deleted: isAll ? places.slice(0, -1) : places,
    emptied: isAll ? places[places.length - 1] ?? null : null,
    cells: cells.map(({ place, header, value }) => ({ place: place!, header, value })),
  };
}

/** True where the table holds nothing that a person has typed. */
export const isBlankFunding = ({ headers, rows }: ExistingTable): boolean =>
  rows.every((row) => FUNDING_INPUTS.every((header) => isEmpty(row[headers.indexOf(header)])));

const inputsOf = ({ columns, rows }: TableModel): CellValue[][] => {
  const headers = columns.map(({ header }) => header);
  return rows.map((row) => FUNDING_INPUTS.map((header) => row[headers.indexOf(header)] ?? null));
};
