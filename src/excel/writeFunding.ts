import {
  emptyFundingSheet, FUNDING_INPUTS, FUNDING_SHEET, FUNDING_TABLE, fundingKeyOf, fundingRefreshOf, fundingSheet, isBlankFunding, missingOfFunding, readFunding,
  takeBackFunding, undoOfNewSheet, undoOfRefresh, type ExistingTable, type FundingUndo,
} from "../sheets";
import type { FundingLine } from "../plan";
import { literal } from "./cellText";
import { isCellEditing } from "./hostErrors";
import { lookAtWorkbook, type WorkbookState } from "./lookAtWorkbook";
import { registerOf, requestRegister, storeRegister } from "./register";
import { renameForeign, type Renamed } from "./renameForeign";
import { takeBack } from "./takeBack";
import { queueNewSheet } from "./writeSheet";
import { queueRefresh } from "./writeTable";

export interface WriteFundingOptions {
  readonly version: string;
  /** What to do about a sheet or table of our name that is not ours. */
  readonly conflicts: "ask" | "rename";
}

export type WriteFundingResult =
  | {
      readonly outcome: "written";
      /** Name of the sheet as it is now: a person may have renamed it. */
      readonly sheet: string;
      readonly added: number;
      readonly updated: number;
      readonly reasonsKept: number;
      readonly renamed: readonly Renamed[];
      readonly undo: FundingUndo;
    }
  | { readonly outcome: "conflict"; readonly sheets: readonly string[]; readonly tables: readonly string[] }
  | { readonly outcome: "broken"; readonly sheet: string; readonly column: string }
  | { readonly outcome: "failed"; readonly unfinished: boolean; readonly renamed: readonly Renamed[]; readonly error: unknown };

/**
 * Puts lines into 两个只增不减, made where it is not there: look, write, and two more where something is renamed. The
 * colours of its verdicts are part of the sheet. Throws only where nothing was changed.
 */
export async function writeFunding(lines: readonly FundingLine[], { version, conflicts }: WriteFundingOptions): Promise<WriteFundingResult> {
  return Excel.run(async (context) => {
    const state = await lookAtWorkbook(context, [emptyFundingSheet()]);
    const existing = state.ours.get(FUNDING_SHEET) ?? null;
    const missing = existing === null ? null : missingOfFunding(existing.headers);
    if (missing !== null) return { outcome: "broken", sheet: FUNDING_SHEET, column: missing };
    const isForeign = state.foreignSheets.length + state.foreignTables.length > 0;
    if (isForeign && conflicts === "ask") return { outcome: "conflict", sheets: state.foreignSheets, tables: state.foreignTables };
    const renamed = isForeign ? await renameForeign(context, state) : [];
    const taking = existing === null ? null : fundingRefreshOf(lines, existing);
    const undo = taking === null ? undoOfNewSheet(lines) : undoOfRefresh(taking, existing!);
    try {
      context.application.suspendApiCalculationUntilNextSync();
      if (taking === null) queueNewSheet(context, fundingSheet(lines), state.highlight);
      else queueRefresh(context.workbook.tables.getItem(FUNDING_TABLE), existing!, taking.table, taking.refresh, []);
      register(context, state, version);
      const { worksheet } = context.workbook.tables.getItem(FUNDING_TABLE);
      worksheet.load("name");
      worksheet.activate();
      await context.sync();
      const { added, updated, reasonsKept } = taking ?? { added: lines.length, updated: 0, reasonsKept: 0 };
      return { outcome: "written", sheet: worksheet.name, added, updated, reasonsKept, renamed, undo };
    } catch (error) {
      if (isCellEditing(error) && renamed.length === 0) throw error;
      const isTakenBack = existing === null && (await takeBack(FUNDING_SHEET));
      return { outcome: "failed", unfinished: !isTakenBack && !isCellEditing(error), renamed, error };
    }
  });
}

function register(context: Excel.RequestContext, { register: standing }: WorkbookState, version: string): void {
  const { planIds = [], sheets = [] } = standing ?? {};
  storeRegister(context, { ...standing, version: standing?.version ?? version, planIds, sheets: [...new Set([...sheets, FUNDING_SHEET])] });
}

/** Takes back what was written; "changed" where somebody has changed it since, and nothing is touched then. */
export async function undoFunding(undo: FundingUndo): Promise<"undone" | "changed"> {
  return Excel.run(async (context) => {
    const read = await readTable(context);
    if (read === null) return "changed";
    const { table, existing, sheet } = read;
    const back = takeBackFunding(undo, existing);
    if (back === null) return "changed";
    // Nothing but what was written stands in the sheet that was made for it.
    if (undo.isNewSheet && (back.emptied !== null || isBlankFunding(existing))) {
      const setting = requestRegister(context);
      await context.sync();
      sheet.delete();
      const standing = registerOf(setting);
      if (standing !== null) storeRegister(context, { ...standing, sheets: standing.sheets.filter((name) => name !== FUNDING_SHEET) });
      await context.sync();
      return "undone";
    }
    const cell = (header: string, place: number): Excel.Range => table.columns.getItem(header).getDataBodyRange().getCell(place, 0);
    for (const { place, header, value } of back.cells) cell(header, place).values = [[literal(value)]];
    if (back.emptied !== null) for (const header of FUNDING_INPUTS) cell(header, back.emptied).values = [[""]];
    for (const place of back.deleted) table.rows.getItemAt(place).delete();
    await context.sync();
    return "undone";
  });
}

/** Writes the reason of a line into its cell; false where another line stands in its row now. */
export async function writeFundingReason(line: FundingLine, place: number, reason: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const read = await readTable(context);
    const standing = read === null ? undefined : readFunding(read.existing).rows.find(({ row }) => row === place);
    if (read === null || standing === undefined || fundingKeyOf(standing.line) !== fundingKeyOf(line)) return false;
    read.table.columns.getItem("说明").getDataBodyRange().getCell(place, 0).values = [[literal(reason)]];
    await context.sync();
    return true;
  });
}

async function readTable(context: Excel.RequestContext): Promise<{ table: Excel.Table; existing: ExistingTable; sheet: Excel.Worksheet } | null> {
  const table = context.workbook.tables.getItemOrNullObject(FUNDING_TABLE);
  table.load("name");
  const header = table.getHeaderRowRange();
  header.load("values");
  const body = table.getDataBodyRange();
  body.load("values");
  await context.sync();
  if (table.isNullObject) return null;
  const headers = (header.values[0] ?? []).map(String);
  if (missingOfFunding(headers) !== null) return null;
  return { table, existing: { headers, rows: body.values }, sheet: table.worksheet };
}
