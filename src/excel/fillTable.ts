import type { CellFill, ExistingTable } from "../sheets";
import { literal } from "./cellText";
import { rowsOfAddress } from "./editedRows";
import type { TableEdit } from "./watchTables";

export interface EditedTable extends ExistingTable {
  readonly id: string;
  /** Rows of the body that were edited in another column than those that are filled, 0-based. */
  readonly edited: readonly number[];
  /** Number formats of the asked columns, a row each. */
  readonly formats: Readonly<Record<string, readonly string[]>>;
}

/**
 * A table with the rows that the edits touch outside the columns `filled`; null where it is not there. The formulas of
 * new rows are such edits: the rows themselves may have been entered before the table took them in. One round trip, behind
 * the cell that is being edited, if one is.
 */
export async function readEditedTable(
  name: string, edits: readonly TableEdit[], filled: readonly string[], formatted: readonly string[],
): Promise<EditedTable | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("id");
    const header = table.getHeaderRowRange();
    header.load("values");
    const body = table.getDataBodyRange();
    body.load("values,rowIndex,columnIndex");
    const columns = formatted.map((wanted) => {
      const cells = table.columns.getItemOrNullObject(wanted).getDataBodyRange();
      cells.load("numberFormat");
      return { wanted, cells };
    });
    await context.sync();
    if (table.isNullObject) return null;
    const headers = (header.values[0] ?? []).map(String);
    const rows = body.values;
    const places = headers.flatMap((entry, place) => (filled.includes(entry) ? [] : [body.columnIndex + place]));
    const edited = edits.filter(({ tableId }) => tableId === table.id)
      .flatMap(({ address }) => rowsOfAddress(address, places, body.rowIndex, rows.length));
    return {
      id: table.id,
      headers,
      rows,
      edited: [...new Set(edited)],
      formats: Object.fromEntries(columns.map(({ wanted, cells }) =>
        [wanted, cells.isNullObject ? [] : (cells.numberFormat as unknown[][]).map(([format]) => String(format))])),
    };
  });
}

/**
 * Writes single cells of a table in one round trip. Not behind a cell that is being edited, which may be one of these:
 * it fails then, and nothing is written.
 */
export async function fillTable(name: string, fills: readonly CellFill[]): Promise<void> {
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(name);
    for (const { first, cells } of runsOf(fills)) {
      const range = columns.getItem(first.header).getDataBodyRange().getCell(first.row, 0).getResizedRange(cells.length - 1, 0);
      if (first.numberFormat !== undefined) range.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
      else range.values = cells.map(({ value }) => [literal(value ?? null)]);
    }
    await context.sync();
  });
}

/** Fills of one kind in neighbouring cells of a column, so that three hundred pasted rows are a few writes. */
function runsOf(fills: readonly CellFill[]): { readonly first: CellFill; readonly cells: readonly CellFill[] }[] {
  const kindOf = ({ header, numberFormat }: CellFill): string => `${header} ${numberFormat === undefined ? "value" : "format"}`;
  const ordered = [...fills].sort((one, other) => kindOf(one).localeCompare(kindOf(other)) || one.row - other.row);
  const runs: { first: CellFill; cells: CellFill[] }[] = [];
  for (const fill of ordered) {
    const last = runs[runs.length - 1];
    if (last !== undefined && kindOf(last.first) === kindOf(fill) && last.first.row + last.cells.length === fill.row) last.cells.push(fill);
    else runs.push({ first: fill, cells: [fill] });
  }
  return runs;
}
