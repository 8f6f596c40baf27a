import { columnLetters } from "../../src/sheets";
import type { HeadlessWorkbench } from "../../src/workbench/headless";

/** A table as it stands in the workbench. */
export interface TableCells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Row number of the first body row, as in an address. */
  readonly firstRow: number;
  /** Letters of a column in the sheet. */
  letters(header: string): string;
}

export async function cellsOf(workbench: HeadlessWorkbench, table: string): Promise<TableCells> {
  return workbench.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    const [headers = [], ...rows] = range.values;
    return {
      headers: headers.map(String), rows, firstRow: range.rowIndex + 2,
      letters: (header) => columnLetters(range.columnIndex + headers.indexOf(header)),
    };
  });
}

/** The first row with the given cells, as an object by header. */
export function rowOf({ headers, rows }: TableCells, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const row = rows.find((cells) => Object.entries(wanted).every(([header, value]) => cells[headers.indexOf(header)] === value));
  if (row === undefined) throw new Error(`No row with ${JSON.stringify(wanted)}`);
  return Object.fromEntries(headers.map((header, index) => [header, row[index]]));
}
