import type { ExistingTable, SheetModel, TableModel, TablePlace } from "../sheets";
import { highlightOf, requestHighlight, type HighlightRecord } from "./highlightRecord";
import { registerOf, requestRegister, type Register } from "./register";

/** A table of ours with its present content, and where it stands. */
export type StandingTable = ExistingTable & TablePlace;

/** What stands in the workbook under the names of our sheets and tables. */
export interface WorkbookState {
  readonly register: Register | null;
  /** The colours that are chosen, and their rules. */
  readonly highlight: HighlightRecord;
  /**
   * Sheets of ours, by the name that we gave them, with the present content of their table (null for a sheet without
   * one). A sheet that was renamed is found by its table; columns of the table may be missing.
   */
  readonly ours: ReadonlyMap<string, StandingTable | null>;
  /** Sheets and tables of our names that somebody else made. */
  readonly foreignSheets: readonly string[];
  readonly foreignTables: readonly string[];
}

/** The columns by which rows are known are there, and at least half of all. */
function isRecognised(table: TableModel, headers: readonly string[]): boolean {
  const present = table.columns.filter(({ header }) => headers.includes(header));
  return table.key.every((header) => headers.includes(header)) && present.length * 2 >= table.columns.length;
}

/** Looks before anything is written: one round trip. */
export async function lookAtWorkbook(context: Excel.RequestContext, sheets: readonly SheetModel[]): Promise<WorkbookState> {
  const setting = requestRegister(context);
  const highlightSetting = requestHighlight(context);
  const requested = sheets.map((model) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(model.name);
    sheet.load("name");
    if (model.table === null) return { model, sheet, table: null };
    const table = context.workbook.tables.getItemOrNullObject(model.table.name);
    table.load("name");
    const header = table.getHeaderRowRange();
    header.load("values,rowIndex,columnIndex");
    const body = table.getDataBodyRange();
    body.load("values");
    return { model, sheet, table: { table, header, body } };
  });
  await context.sync();

  const register = registerOf(setting);
  const ours = new Map<string, StandingTable | null>();
  const foreignSheets: string[] = [];
  const foreignTables: string[] = [];
  for (const { model, sheet, table } of requested) {
    const registered = register?.sheets.includes(model.name) ?? false;
    const tableIsThere = table !== null && !table.table.isNullObject;
    if (table === null) {
      if (!sheet.isNullObject) {
        if (registered) ours.set(model.name, null);
        else foreignSheets.push(model.name);
      }
      continue;
    }
    const headers = tableIsThere ? (table.header.values[0] ?? []).map(String) : [];
    if (registered && tableIsThere && isRecognised(model.table!, headers)) {
      const { rowIndex, columnIndex } = table.header;
      ours.set(model.name, { headers, rows: table.body.values, firstColumn: columnIndex, firstBodyRow: rowIndex + 1 });
      continue;
    }
    if (!sheet.isNullObject) foreignSheets.push(model.name);
    if (tableIsThere) foreignTables.push(model.table!.name);
  }
  return { register, highlight: highlightOf(highlightSetting), ours, foreignSheets, foreignTables };
}
