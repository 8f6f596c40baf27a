import { LISTED, VERDICTS, type Verdict } from "../plan";
import { withChange, type ChangedLine, type GapChanges } from "./gapChanges";
import type { GapRow } from "./gapRows";
import type { GapSnapshot } from "./gapSnapshot";
import { FIGURE_GONE, GAP_INPUTS, gapsTable } from "./gapsSheet";
import { bodyRowHeights } from "./layout";
import { isEmpty, isSame, runsOfColumn, type ExistingTable, type Refresh } from "./refresh";
import { IDENTITY } from "./signature";
import type { CellValue } from "./cell";
import type { TableModel } from "./sheetModel";

/** 差距清单 as it stands, with what was typed into its cells: formulas begin with "=". */
export interface ExistingGaps extends ExistingTable {
  readonly formulas: readonly (readonly CellValue[])[];
}

/** How 差距清单 becomes what it should be, in this order: cells and new rows, deletions, the sort, the heights. */
export interface GapRefresh {
  /** The cells to write, by the places of the present rows, and the rows to add. */
  readonly table: TableModel;
  readonly refresh: Refresh;
  /** Places of rows that go, the last one first. */
  readonly deleted: readonly number[];
  /** True where the rows are not in the order of 排序 behind that. */
  readonly isToSort: boolean;
  /** Heights in points of all rows in their new order; null where the old ones hold. */
  readonly heights: readonly number[] | null;
  readonly changes: GapChanges;
}

/** A row as it will be: where it stands now (null for a new one) and what is written into it (null for nothing). */
interface Outcome {
  readonly place: number | null;
  readonly written: GapRow | null;
}

/** What comes of a first list: there is none to hold it against. */
export const firstChanges = ({ listed }: GapSnapshot): GapChanges =>
  ({ lines: listed.length, isCompared: false, added: [], cleared: [], left: [], kept: 0 });

/**
 * Holds the list against the sheet. Rows belong together by 指标, 地区, 年度 and 编码, several of one name in their order.
 * A line that is no longer on the list goes; where a planner has typed something into its row, it stays behind the others
 * with its present word. Rows of the planner's own, and their columns, formats and formulas, are not touched.
 */
export function gapRefreshOf(snapshot: GapSnapshot, existing: ExistingGaps): GapRefresh {
  const read = readerOf(existing);
  const listed = byIdentity(snapshot.listed);
  const others = byIdentity(snapshot.others);
  const stays: Outcome[] = [];
  const blank: number[] = [];
  const gone: number[] = [];
  const added: ChangedLine[] = [];
  const cleared: ChangedLine[] = [];
  const left: ChangedLine[] = [];
  let kept = 0;
  for (const place of existing.rows.keys()) {
    if (isEmpty(read.value(place, "来源"))) {
      if (read.isBlank(place)) blank.push(place);
      else {
        kept += 1;
        stays.push({ place, written: null });
      }
      continue;
    }
    // Either tells: a person may have written over the word.
    const wasListed = typeof read.value(place, "排序") === "number" || LISTED.has(VERDICTS.find((word) => word === read.value(place, "结论")) ?? "无目标");
    const line = take(listed, read.identity(place));
    kept += GAP_INPUTS.filter((header) => !isEmpty(read.value(place, header))).length;
    if (line !== null) {
      if (!wasListed) added.push(changedLine(line.cells, true));
      stays.push({ place, written: withChange(line, wasListed ? "stays" : "added") });
      continue;
    }
    const other = take(others, read.identity(place));
    const isTyped = read.isTyped(place);
    const isMet = other?.cells.结论 === MET;
    if (wasListed) (isMet ? cleared : left).push(changedLine(other?.cells ?? { ...read.cells(place), 结论: null }, isTyped));
    if (isTyped) stays.push({ place, written: withChange(other ?? goneRow(read, place), isMet ? "cleared" : "left") });
    else gone.push(place);
  }
  const unplaced = [...listed.values()].flat().map((line) => withChange(line, "added"));
  added.push(...unplaced.map(({ cells }) => changedLine(cells, true)));
  const placed = unplaced.map((written, index): Outcome => ({ place: blank[index] ?? null, written }));
  // A table keeps one row: the last one that would go is emptied instead.
  const spare = stays.length + placed.length + blank.length === 0 ? gone.shift() : undefined;
  if (spare !== undefined) stays.push({ place: spare, written: { cells: {}, gapFormat: "General" } });
  const untouched = blank.slice(unplaced.length).map((place): Outcome => ({ place, written: null }));
  const outcomes = inOrder([...stays, ...placed, ...untouched]);
  return {
    ...writing(outcomes, existing),
    deleted: gone.reverse(),
    ...arrangement(outcomes, existing, gone.length > 0),
    changes: { lines: snapshot.listed.length, isCompared: true, added, cleared, left, kept },
  };
}

const MET: Verdict = "达标";

function changedLine(cells: Readonly<Record<string, CellValue>>, isInSheet: boolean): ChangedLine {
  return {
    name: String(cells.指标 ?? ""), region: String(cells.地区 ?? ""), year: typeof cells.年度 === "number" ? cells.年度 : 0,
    verdict: VERDICTS.find((word) => word === cells.结论) ?? null, isInSheet,
  };
}

function readerOf({ headers, rows, formulas }: ExistingGaps) {
  const value = (place: number, header: string): CellValue => rows[place]?.[headers.indexOf(header)] ?? null;
  const columns = gapsTable([]).columns;
  const ours = new Set(columns.map(({ header }) => header));
  const isFormula = (place: number, index: number): boolean => String(formulas[place]?.[index] ?? "").startsWith("=");
  const isFilled = (place: number, index: number): boolean => !isEmpty(rows[place]?.[index]) && !isFormula(place, index);
  return {
    value,
    identity: (place: number): string => identityOf((header) => value(place, header)),
    /** Nothing but results of formulas. */
    isBlank: (place: number): boolean => headers.every((_, index) => !isFilled(place, index)),
    /** Something stands in a column of the planner's: theirs in our table, or one that they added (its formulas do not count). */
    isTyped: (place: number): boolean => headers.some((header, index) =>
      (ours.has(header) ? GAP_INPUTS.includes(header) && !isEmpty(rows[place]?.[index]) : isFilled(place, index))),
    cells: (place: number): Record<string, CellValue> =>
      Object.fromEntries(columns.filter(({ formula }) => formula === null).map(({ header }) => [header, value(place, header)])),
  };
}

const identityOf = (value: (header: string) => CellValue | undefined): string =>
  JSON.stringify(IDENTITY.map((header) => String(value(header) ?? "")));

function byIdentity(rows: readonly GapRow[]): Map<string, GapRow[]> {
  const found = new Map<string, GapRow[]>();
  for (const row of rows) {
    const identity = identityOf((header) => row.cells[header]);
    found.set(identity, [...(found.get(identity) ?? []), row]);
  }
  return found;
}

function take(rows: Map<string, GapRow[]>, identity: string): GapRow | null {
  return rows.get(identity)?.shift() ?? null;
}

/** The figure was taken out of 监测数据: the row keeps its target and says that there is no figure. */
function goneRow(read: ReturnType<typeof readerOf>, place: number): GapRow {
  const nothing = { 排序: null, 实际: null, 差距: null, 结论: "无数据", 来源: FIGURE_GONE, 实际原文: null, 实际词: null };
  return { cells: { ...read.cells(place), ...nothing }, gapFormat: "General" };
}

/** Present rows as they stand, then new ones. */
const inOrder = (outcomes: readonly Outcome[]): Outcome[] =>
  [...outcomes].sort((one, other) => (one.place ?? Number.MAX_SAFE_INTEGER) - (other.place ?? Number.MAX_SAFE_INTEGER));

/** The cells that differ from what is written, and the rows to add. */
function writing(outcomes: readonly Outcome[], existing: ExistingGaps): Pick<GapRefresh, "table" | "refresh"> {
  const rows = outcomes.filter((outcome): outcome is Outcome & { readonly written: GapRow } => outcome.written !== null);
  const table = gapsTable(rows.map(({ written }) => written));
  const runs = table.columns.flatMap((column, index) => {
    if (column.formula !== null || column.role === "planner") return [];
    const differing = new Map<number, number>();
    rows.forEach(({ place }, line) => {
      if (place === null) return;
      const present = existing.rows[place]?.[existing.headers.indexOf(column.header)];
      if (!isSame(present, table.rows[line]?.[index])) differing.set(place, line);
    });
    return runsOfColumn(table, index, differing);
  });
  const missingRows = rows.flatMap(({ place }, line) => (place === null ? [line] : []));
  return { table, refresh: { runs, missingRows, changed: 0, kept: 0 } };
}

/** Whether the rows must be sorted, and how high they then are. */
function arrangement(outcomes: readonly Outcome[], existing: ExistingGaps, hasDeletions: boolean): Pick<GapRefresh, "isToSort" | "heights"> {
  const present = (place: number | null, header: string): CellValue =>
    (place === null ? null : existing.rows[place]?.[existing.headers.indexOf(header)] ?? null);
  const columns = gapsTable([]).columns;
  const rows = outcomes.map(({ place, written }) => ({
    order: written === null ? present(place, "排序") : written.cells.排序 ?? null,
    cells: columns.map(({ header, role }) => (written === null || role === "planner" ? present(place, header) : written.cells[header] ?? null)),
  }));
  const sorted = [...rows].sort((one, other) => rankOf(one.order) - rankOf(other.order));
  const isToSort = sorted.some((row, index) => row !== rows[index]);
  const isRearranged = isToSort || hasDeletions || outcomes.some(({ place }) => place === null);
  const model = { table: { ...gapsTable([]), rows: sorted.map(({ cells }) => cells) }, lines: [], lineWidths: [] };
  return { isToSort, heights: isRearranged ? bodyRowHeights(model) : null };
}

/** As a sort puts them: numbers, then texts, then blanks. */
function rankOf(order: CellValue): number {
  if (typeof order === "number") return order;
  return isEmpty(order) ? Number.MAX_VALUE : Number.MAX_SAFE_INTEGER;
}
