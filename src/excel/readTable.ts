import type { CellValue } from "../sheets";
import { passing } from "./passing";

/** A table as it stands in the workbook now. */
export interface TableContent {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Where it stands in its sheet, from 0. */
  readonly firstColumn: number;
  readonly firstBodyRow: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As shown in the cells. */
  readonly text: readonly (readonly string[])[];
}

/** Tables that were asked for by name; loaded with the next sync. */
export interface RequestedTables {
  /** As they stand; null for each that is not there. */
  contents(): (TableContent | null)[];
}

/** Asks for tables without sending anything. */
export function requestTables(context: Excel.RequestContext, names: readonly string[]): RequestedTables {
  const requested = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name,worksheet/name");
    const header = passing(table.getHeaderRowRange());
    header.load("values,rowIndex,columnIndex");
    const body = passing(table.getDataBodyRange());
    body.load("values,text");
    return { table, header, body };
  });
  return {
    contents: () => requested.map(({ table, header, body }) => (table.isNullObject ? null : {
      sheet: table.worksheet.name,
      headers: (header.values[0] ?? []).map(String),
      firstColumn: header.columnIndex,
      firstBodyRow: header.rowIndex + 1,
      values: body.values,
      text: body.text,
    })),
  };
}

/**
 * Reads tables by name in one round trip; null for each that is not there. Waits while a cell is being edited: the
 * reading is nobody's press of a button, so there is nobody to tell.
 */
export async function readTables(names: readonly string[]): Promise<(TableContent | null)[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const requested = requestTables(context, names);
    await context.sync();
    return requested.contents();
  });
}
