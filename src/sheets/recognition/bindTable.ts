import { lookUp, resolve, type Indicator, type Lookup, type Plans } from "../../plan";
import { makeBlock, modeOf, type BlockLine } from "./blocks";
import type { FoundTable } from "./findTables";
import type { Area, View } from "./grid";
import type { NameReader, StackReading } from "./nameReader";
import { remark, type Block, type Corrections, type LineCorrection, type Remark, type Unbound } from "./recognition";
import { headersOf, linesOf, nameRowOf, type Line, type TableLines } from "./tableLines";
import type { Title } from "./titles";
import { fittingUnit } from "./units";

export interface TableBinding {
  readonly blocks: readonly Block[];
  readonly unbound: readonly Unbound[];
}

export interface TableToBind {
  readonly view: View;
  readonly table: FoundTable;
  /** The nearest first. */
  readonly titles: readonly Title[];
  readonly names: NameReader;
  readonly plans: Plans;
  readonly corrections: Corrections;
  /** The indicator that the title names, for a table whose headers name none. */
  readonly titled: { readonly indicator: Indicator; readonly stage: string | null; readonly title: string } | null;
}

interface Column {
  readonly at: number;
  readonly reading: StackReading;
  readonly correction: LineCorrection | null;
}

/** Binds the columns of one table to targets, line by line. */
export function bindTable(task: TableToBind): TableBinding {
  const { view, table, names, corrections } = task;
  const columns = columnsOf(task);
  const figures = new Set(columns.filter((column) => isFigureColumn(task, column)).map(({ at }) => at));
  if (figures.size === 0) return { blocks: [], unbound: unboundOf(task, columns, new Map()) };
  const offset = view.isTurned ? view.place(0, 0).row : view.place(0, 0).column;
  const chosen = corrections.regionLine == null ? corrections.regionLine : corrections.regionLine - offset;
  const lines = linesOf(view, table, names, figures, chosen);
  const blocks: Block[] = [];
  // Null for a column that is bound.
  const reasons = new Map<number, Remark | null>();
  for (const column of columns.filter(({ at }) => figures.has(at))) {
    const bound = bindColumn(task, column, lines);
    blocks.push(...bound.blocks);
    reasons.set(column.at, bound.blocks.length === 0 ? bound.why : null);
  }
  return { blocks: task.titled === null ? blocks : joined(blocks), unbound: unboundOf(task, columns, reasons) };
}

function columnsOf({ view, table, names, corrections }: TableToBind): Column[] {
  const columns: Column[] = [];
  for (let at = table.firstColumn; at <= table.lastColumn; at += 1) {
    const { row, column } = view.place(table.lastHeader, at);
    const correction = corrections.lines?.find(({ line }) => line === (view.isTurned ? row : column)) ?? null;
    columns.push({ at, reading: names.stack(headersOf(view, table, at)), correction });
  }
  return columns;
}

/** True for a column that may hold an indicator's figures: its header, the title or the planner names one. */
function isFigureColumn({ view, table, titled, names }: TableToBind, { at, reading, correction }: Column): boolean {
  if (typeof correction?.indicator === "string") return true;
  if (correction?.indicator === null) return false;
  if (reading.isNoFigure) return false;
  if (reading.found.kind === "indicator") return hasFigures(view, table, at);
  if (titled === null || reading.found.kind !== "nameless" || reading.header === "") return false;
  // Under a title a column of years or counties holds its figures; one of years in the lines does not.
  const says = reading.year !== null || reading.region !== null || reading.unit !== null || names.header(reading.header).name === "";
  return says && hasFigures(view, table, at) && !/^(?:年份|年度|年|序号)$/.test(reading.header);
}

function hasFigures(view: View, table: FoundTable, column: number): boolean {
  for (let row = table.firstLine; row <= table.lastLine; row += 1) {
    if (view.at(row, column).kind === "figure") return true;
  }
  return false;
}

interface ColumnBinding {
  readonly blocks: readonly Block[];
  readonly why: Remark | null;
}

function bindColumn(task: TableToBind, column: Column, lines: TableLines): ColumnBinding {
  const { names, plans, titled } = task;
  const named = namedIndicator(column, titled, plans);
  if (named.indicator === null) return { blocks: [], why: named.why };
  const { indicator, stage } = named;
  const title = stage === null ? indicator.name : `${indicator.name}（${stage}）`;
  const groups = new Map<string, { readonly found: Extract<Lookup, { ok: true }>; readonly lines: BlockLine[] }>();
  let why: Remark | null = null;
  let counties = 0;
  const left: string[] = [];

  for (const line of lines.lines) {
    if (line.isNoFigure) continue;
    const kind = kindOf(line, column, names);
    if (kind === null) {
      if (line.kind === "unknown" && task.view.at(line.at, column.at).kind === "figure") {
        left.push(line.label);
        why ??= remark("unbound.lines");
      }
      continue;
    }
    const year = yearOfLine(task, column, line);
    const found = lookUp(plans, title, year);
    if (!found.ok) {
      why = whyNot(found, indicator);
      continue;
    }
    const mode = modeOf(found.target, kind);
    if (mode === null) {
      counties += Number(kind === "member");
      why = kind === "member" ? remark("unbound.countyCounts") : why;
      continue;
    }
    const key = `${found.target.code} ${mode}`;
    const group = groups.get(key) ?? { found, lines: [] };
    group.lines.push({ at: line.at, kind, label: labelOf(task, lines, line), year });
    groups.set(key, group);
  }

  const blocks: Block[] = [];
  for (const [key, { found, lines: bound }] of groups) {
    const unit = fittingUnit(column.correction?.unit ?? column.reading.unit, sheetUnit(task), found.target.unit);
    if (!unit.ok) {
      why = remark("unbound.unitDiffers", { actual: unit.actual, target: found.target.unit });
      continue;
    }
    if (["milestone", "nondecreasing"].includes(found.target.comparator) || (found.target.value === null && found.target.comparator !== "full" && found.target.comparator !== "zero")) {
      why = remark("unbound.notMeasurable", { name: found.target.name });
      continue;
    }
    blocks.push(makeBlock({
      view: task.view, table: task.table, column: column.at, names, scale: column.correction?.scale,
      header: titled === null || column.correction !== null ? column.reading.header : `${titled.title} ${column.reading.header}`.trim(),
      mode: key.endsWith(" benchmark") ? "benchmark" : "held", found, indicator, stage, lines: bound, tableLines: lines, unit: unit.unit,
      isCorrected: typeof column.correction?.indicator === "string",
      hints: {
        remarks: named.remarks, title: titled !== null && column.correction === null ? titled.title : null,
        namesRegion: task.titles.some(({ text }) => [names.region.name, ...names.region.aliases].some((word) => word !== "" && text.includes(word))),
        leavesCounties: counties > 0, left,
      },
    }));
  }
  return { blocks, why };
}

type Named =
  | { readonly indicator: Indicator; readonly stage: string | null; readonly remarks: readonly Remark[] }
  | { readonly indicator: null; readonly why: Remark };

function namedIndicator({ correction, reading }: Column, titled: TableToBind["titled"], { indicators }: Plans): Named {
  if (typeof correction?.indicator === "string") {
    const found = resolve(correction.indicator, indicators);
    if (found.ok) return { indicator: found.indicator, stage: found.stage, remarks: [] };
    const why = found.problem === "ambiguous" ? remark("unbound.ambiguous", { names: found.names.join("、") }) : remark("unbound.unknown");
    return { indicator: null, why };
  }
  if (reading.found.kind === "indicator") return reading.found;
  if (reading.found.kind === "nameless" && titled !== null) return { ...titled, remarks: [] };
  return { indicator: null, why: reading.found.kind === "none" ? reading.found.why : remark("unbound.unknown") };
}

/** Whose figure the cell holds: by its line, else by the header over it, else the region's own. Null: nobody's that is known. */
function kindOf(line: Line, column: Column, names: NameReader): BlockLine["kind"] | null {
  const ofColumn = column.reading.region === null ? null : names.line(column.reading.region, false);
  if (line.kind === "own" || line.kind === "member" || line.kind === "other") return line.kind;
  if (line.kind !== "plain") return null;
  return ofColumn === "member" || ofColumn === "other" ? ofColumn : "own";
}

function yearOfLine({ corrections, titles }: TableToBind, column: Column, line: Line): number | null {
  const ofSheet = corrections.year ?? titles.find(({ year }) => year !== null)?.year ?? null;
  const stated = column.correction?.year ?? column.reading.year ?? line.year;
  if (stated !== null) return stated;
  const isPrevious = column.reading.isPreviousYear || line.isPreviousYear;
  return isPrevious && ofSheet !== null ? ofSheet - 1 : ofSheet;
}

function labelOf({ view }: TableToBind, { regionColumn }: TableLines, line: Line): string {
  return regionColumn === null ? "" : String(view.at(line.at, regionColumn).value ?? "");
}

const sheetUnit = ({ titles }: TableToBind): string | null => titles.find(({ unit }) => unit !== null)?.unit ?? null;

function whyNot(found: Extract<Lookup, { ok: false }>, indicator: Indicator): Remark {
  switch (found.problem) {
    case "noPlan":
      return remark("unbound.noPlan");
    case "unknownIndicator":
      return remark("unbound.unknown");
    case "ambiguousIndicator":
      return remark("unbound.ambiguous", { names: found.names.join("、") });
    case "noPlanForYear":
      return remark("unbound.noPlanForYear", { year: String(found.year), periods: found.periods.join("、") });
    case "noTarget":
      return remark("unbound.noTarget", { name: indicator.name });
  }
}

/** Headers with figures below them that were not bound. Columns of labels and of serial numbers are no such headers. */
function unboundOf({ view, table, names }: TableToBind, columns: readonly Column[], reasons: ReadonlyMap<number, Remark | null>): Unbound[] {
  return columns.flatMap(({ at, reading, correction }): Unbound[] => {
    const known = reasons.get(at);
    const why = known !== undefined ? known : correction?.indicator === null ? remark("unbound.corrected") : reasonOf(reading);
    if (why === null || reading.header === "" || /^(?:序号|编号|行次|年份|年度|排序)$/.test(reading.header) || !hasFigures(view, table, at)) return [];
    return [{ header: reading.header, ...view.place(nameRowOf(view, table, at, names), at), why }];
  });
}

function reasonOf({ found, isNoFigure }: StackReading): Remark | null {
  if (isNoFigure) return remark("unbound.noFigure");
  return found.kind === "none" ? found.why : null;
}

/** Under a title the columns of one target are one block: the years of 学前教育毛入园率. */
function joined(blocks: readonly Block[]): Block[] {
  const byTarget = new Map<string, Block>();
  for (const block of blocks) {
    const key = `${block.target.code} ${block.mode} ${block.statedUnit}`;
    const before = byTarget.get(key);
    byTarget.set(key, before === undefined ? block : {
      ...before, areas: [...before.areas, ...block.areas], ruleAreas: besideEachOther([...before.ruleAreas, ...block.ruleAreas]),
    });
  }
  return [...byTarget.values()];
}

/** Areas of the same rows that touch become one, for a rule each is one too many. */
function besideEachOther(areas: readonly Area[]): Area[] {
  return areas.reduce<Area[]>((merged, area) => {
    const before = merged[merged.length - 1];
    const touches = before !== undefined && before.row === area.row && before.rows === area.rows && before.column + before.columns === area.column;
    return touches ? [...merged.slice(0, -1), { ...before, columns: before.columns + area.columns }] : [...merged, area];
  }, []);
}
