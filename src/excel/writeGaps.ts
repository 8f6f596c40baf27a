import {
  chosenRules, firstChanges, GAP_SOURCES, gapRefreshOf, SNAPSHOT_DATE, STATUS_ROW, type ExistingGaps, type GapChanges, type GapRefresh,
  type GapSnapshot, type Highlighting, type SheetModel, type TableModel, type TablePlace,
} from "../sheets";
import { literal } from "./cellText";
import { runsOf } from "./measures";
import { requestTables, type TableContent } from "./readTable";
import { queueNewSheet, queueStatus } from "./writeSheet";
import { queueFormulas, queueRefresh } from "./writeTable";

/** How a snapshot is made of the tables that it is made from, in the order of GAP_SOURCES; they are all there. */
export type DescribeGaps = (sources: readonly (TableContent | null)[]) => GapSnapshot;

/** Rows above the table in which title, date and status are looked for. */
const HEAD_ROWS = 10;

/** What a snapshot is made from, and the sheet as it stands; null where there is none of ours. */
export interface GapsReading {
  readonly sources: readonly (TableContent | null)[];
  readonly existing: { readonly gaps: ExistingGaps & TablePlace; readonly head: readonly string[] } | null;
}

/** Reads what a snapshot is made from, calculated to the end: one round trip. */
export async function readForGaps(context: Excel.RequestContext, table: TableModel, isThere: boolean): Promise<GapsReading> {
  // Where people calculate by hand, the words would be older than the figures.
  context.application.calculate("Recalculate");
  const sources = requestTables(context, GAP_SOURCES);
  const existing = isThere ? context.workbook.tables.getItem(table.name) : null;
  const header = existing?.getHeaderRowRange().load("values,rowIndex,columnIndex");
  const body = existing?.getDataBodyRange().load("values,formulas");
  const head = existing?.worksheet.getRangeByIndexes(0, 0, HEAD_ROWS, 1).load("formulas");
  await context.sync();
  return {
    sources: sources.contents(),
    existing: header === undefined || body === undefined || head === undefined ? null : {
      gaps: {
        headers: (header.values[0] ?? []).map(String), rows: body.values, formulas: body.formulas,
        firstColumn: header.columnIndex, firstBodyRow: header.rowIndex + 1,
      },
      head: head.formulas.map(([cell]) => String(cell ?? "")),
    },
  };
}

/** Queues the snapshot as a new sheet, or what of the present one has changed; nothing is sent. Answers the rules that it wrote. */
export function queueGaps(
  context: Excel.RequestContext, snapshot: GapSnapshot, { existing }: GapsReading, highlighting: Highlighting,
): { readonly changes: GapChanges; readonly rules: readonly Excel.ConditionalFormat[] } {
  if (existing === null) return { rules: queueNewSheet(context, snapshot.sheet, highlighting), changes: firstChanges(snapshot) };
  const refresh = gapRefreshOf(snapshot, existing.gaps);
  const table = context.workbook.tables.getItem(refresh.table.name);
  const rules = queueRefresh(table, existing.gaps, refresh.table, refresh.refresh, chosenRules(snapshot.sheet.rules, highlighting));
  for (const place of refresh.deleted) table.rows.getItemAt(place).delete();
  queueOrder(table, existing.gaps, refresh);
  // Once more behind deletions and the sort: every row's formula counts in all rows, which have moved.
  queueFormulas(table, refresh.table);
  queueHead(context.workbook.tables.getItem(refresh.table.name).worksheet, snapshot.sheet, existing.head);
  return { changes: refresh.changes, rules };
}

function queueOrder(table: Excel.Table, { headers }: ExistingGaps, { table: { columns }, isToSort, heights }: GapRefresh): void {
  if (isToSort) {
    const added = columns.map(({ header }) => header).filter((header) => !headers.includes(header));
    table.sort.apply([{ key: [...headers, ...added].indexOf("排序"), ascending: true }]);
  }
  if (heights === null) return;
  const body = table.getDataBodyRange();
  for (const [first, count, height] of runsOf(heights)) body.getRow(first).getResizedRange(count - 1, 0).format.rowHeight = height;
}

/** Date and status in their cells; where a person has put something else there, it stays. */
function queueHead(sheet: Excel.Worksheet, { subtitle, status }: SheetModel, head: readonly string[]): void {
  const dated = head.findIndex((cell) => cell.startsWith(SNAPSHOT_DATE));
  if (dated >= 0) sheet.getRangeByIndexes(dated, 0, 1, 1).values = [[literal(subtitle)]];
  const stated = head.findIndex((cell) => cell.startsWith("=") && cell.includes(status!.word));
  if (stated >= 0) sheet.getRangeByIndexes(stated, 0, 1, 1).formulas = [[`=${status!.formula}`]];
  else if (head[STATUS_ROW] === "") queueStatus(sheet, status!);
}
