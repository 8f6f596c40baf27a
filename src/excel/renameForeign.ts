import type { WorkbookState } from "./lookAtWorkbook";

const MARK = "（原有）";
/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** A name for somebody else's sheet that is free: 指标目标（原有）, 指标目标（原有）2, … */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? MARK : `${MARK}${count}`;
    const candidate = name.slice(0, LONGEST_NAME - tail.length) + tail;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A sheet or table that was given another name. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/**
 * Renames sheets and tables of our names that somebody else made, so that ours can stand beside them, and answers their
 * new names. Formulas of the workbook follow a renamed sheet or table. Two round trips; only after a person agreed.
 */
export async function renameForeign(context: Excel.RequestContext, state: WorkbookState): Promise<Renamed[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const sheetNames = new Set(sheets.items.map(({ name }) => name));
  const tableNames = new Set(tables.items.map(({ name }) => name));
  const renamedSheets = state.foreignSheets.map((from) => ({ from, to: freeName(from, sheetNames) }));
  const renamedTables = state.foreignTables.map((from) => ({ from, to: freeTableName(from, tableNames) }));
  for (const { from, to } of renamedSheets) context.workbook.worksheets.getItem(from).name = to;
  for (const { from, to } of renamedTables) context.workbook.tables.getItem(from).name = to;
  await context.sync();
  return [...renamedSheets, ...renamedTables];
}

function freeTableName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = `${name}_原有${count === 1 ? "" : count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
