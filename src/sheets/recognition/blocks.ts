import { unitClass, type Indicator, type Lookup, type Target } from "../../plan";
import type { FoundTable } from "./findTables";
import type { Area, View } from "./grid";
import type { NameReader } from "./nameReader";
import { readCell, settleScale } from "./readCell";
import { remark, type Block, type BoundArea, type Confidence, type Guard, type RegionMode, type Remark } from "./recognition";
import type { TableLines } from "./tableLines";

/** A line whose cell is bound. */
export interface BlockLine {
  /** Row of the view. */
  readonly at: number;
  readonly kind: "own" | "member" | "other";
  /** Label of the region as printed; "" where no line names one. */
  readonly label: string;
  readonly year: number | null;
}

/**
 * How a target holds a line: "held" with a verdict, "benchmark" without one; null where it says nothing of the line. A
 * rate binds region and counties, a count or ratio the region alone, a target set 以县为单位 each county (and a count
 * of it not the total). A national ratio is a benchmark beside any region.
 */
export function modeOf(target: Target, kind: BlockLine["kind"]): "held" | "benchmark" | null {
  if (kind === "other" || target.kind === "nationalReference") return "benchmark";
  const unit = unitClass(target.unit);
  if (kind === "own") return target.appliesTo === "eachCounty" && unit === "count" ? null : "held";
  return target.appliesTo === "eachCounty" || unit === "rate" ? "held" : null;
}

export interface BlockToMake {
  readonly view: View;
  readonly table: FoundTable;
  /** Column of the view. */
  readonly column: number;
  readonly names: NameReader;
  readonly header: string;
  readonly mode: "held" | "benchmark";
  readonly found: Extract<Lookup, { ok: true }>;
  readonly indicator: Indicator;
  readonly stage: string | null;
  readonly lines: readonly BlockLine[];
  readonly tableLines: TableLines;
  readonly unit: string | null;
  readonly scale: "fraction" | "percent" | undefined;
  readonly isCorrected: boolean;
  readonly hints: {
    readonly remarks: readonly Remark[];
    /** The title that names the indicator; null where a header does. */
    readonly title: string | null;
    /** True where a title names the region. */
    readonly namesRegion: boolean;
    readonly leavesCounties: boolean;
    /** Labels of lines with figures that were not understood. */
    readonly left: readonly string[];
  };
}

export function makeBlock(task: BlockToMake): Block {
  const { view, column, found, lines, unit } = task;
  const { target } = found;
  const areas = areasOf(task);
  const cells = lines.map(({ at }) => view.at(at, column));
  const scale = task.scale !== undefined && unitClass(target.unit) === "rate" ? task.scale : settleScale(cells, target, unit);
  const mode: RegionMode = task.mode === "benchmark" ? "benchmark" : lines.some(({ kind }) => kind === "member") ? "members" : "own";
  const draft = {
    id: `${target.code}@R${areas[0]!.row + 1}C${areas[0]!.column + 1}`, indicator: task.indicator, stage: task.stage, plan: found.plan, target,
    header: task.header, statedUnit: unit, scale, mode, areas, ...rulesOf(task, areas, mode),
  };
  return { ...draft, ...judgedConfidence(task, draft) };
}

/** Runs of neighbouring lines of one year, as areas of the sheet. */
function areasOf({ view, column, lines }: BlockToMake): BoundArea[] {
  const runs: { first: number; last: number; year: number | null }[] = [];
  for (const { at, year } of lines) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.last === at - 1 && run.year === year) run.last = at;
    else runs.push({ first: at, last: at, year });
  }
  return runs.map(({ first, last, year }) => ({ ...areaOf(view, { first, last }, { first: column, last: column }), year }));
}

interface Span { readonly first: number; readonly last: number }

function areaOf(view: View, rows: Span, columns: Span): Area {
  const from = view.place(rows.first, columns.first);
  const to = view.place(rows.last, columns.last);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/**
 * Where the rules of a block stand and what they look at beside the figure. Lines that a sort may exchange are told by
 * their labels: then the rules stand on every line from the table's first region to its last, and a label that is none
 * of the block's keeps its cells plain. On a sheet turned on its side the lines of the sheet are the indicators themselves.
 */
function rulesOf(task: BlockToMake, areas: readonly BoundArea[], mode: RegionMode): Pick<Block, "ruleAreas" | "guards"> {
  const { view, column, lines, tableLines } = task;
  const plain = areas.map(({ row, column: first, rows, columns }) => ({ row, column: first, rows, columns }));
  if (view.isTurned) return rulesOfRow(task, plain);
  const guards: Guard[] = [];
  const { regionColumn, yearColumn, hasRepeatedRegions } = tableLines;
  const years = yearColumn === null ? [] : [...new Set(lines.map(({ at }) => withoutBlanks(String(view.at(at, yearColumn).value ?? ""))))];
  const hasRepeatedYears = yearColumn !== null && lines.some(({ at }) => view.at(at, yearColumn).repeated);
  if (regionColumn !== null && !hasRepeatedRegions) {
    guards.push({
      along: "column", index: view.place(0, regionColumn).column, labels: [...new Set(lines.map(({ label }) => withoutBlanks(label)))],
      names: mode === "benchmark" ? [] : namesOf(task),
    });
  }
  if (yearColumn !== null && !hasRepeatedYears) guards.push({ along: "column", index: view.place(0, yearColumn).column, labels: years, names: [] });
  // A total may be sorted to the place of any county.
  const places = tableLines.lines.filter(({ kind }) => kind !== "note" && kind !== "plain" && kind !== "unknown").map(({ at }) => at);
  const first = Math.min(lines[0]!.at, places[0] ?? Infinity);
  const last = Math.max(lines[lines.length - 1]!.at, places[places.length - 1] ?? 0);
  const tellsLines = guards.length > 0 && !hasRepeatedRegions && !hasRepeatedYears;
  // A merged label stands in its first cell alone, so it cannot tell the lines below it.
  return { ruleAreas: tellsLines ? [areaOf(view, { first, last }, { first: column, last: column })] : plain, guards: tellsLines ? guards : [] };
}

/** A line that is new or was renamed counts where its label is a name that the target binds. */
function namesOf({ found: { target }, lines }: BlockToMake): ("own" | "members")[] {
  return [
    ...(lines.some(({ kind }) => kind === "own") ? ["own" as const] : []),
    ...(modeOf(target, "member") === "held" && lines.some(({ kind }) => kind === "member") ? ["members" as const] : []),
  ];
}

/** On a sheet turned on its side: every row from the first indicator to the last, told by the name in front of it. */
function rulesOfRow(task: BlockToMake, plain: readonly Area[]): Pick<Block, "ruleAreas" | "guards"> {
  const { view, table, column, lines } = task;
  const at = headerLine(task);
  if (at === null) return { ruleAreas: plain, guards: [] };
  const rows = [view.place(at, column).row];
  for (let other = table.firstColumn; other <= table.lastColumn; other += 1) {
    const isNamed = view.at(at, other).value !== null && lines.some((line) => view.at(line.at, other).kind === "figure");
    if (isNamed) rows.push(view.place(at, other).row);
  }
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return {
    ruleAreas: plain.map((area) => ({ ...area, row: first, rows: last - first + 1 })),
    guards: [{ along: "column", index: view.place(at, column).column, labels: [withoutBlanks(String(view.at(at, column).value))], names: [] }],
  };
}

/** Header line in which the row has a name that no other row has; null where its name stands in a merged area. */
function headerLine({ view, table, column, names }: BlockToMake): number | null {
  for (let at = table.lastHeader; at >= table.firstHeader; at -= 1) {
    const cell = view.at(at, column);
    if (cell.value === null || cell.repeated || names.header(String(cell.value)).name === "") continue;
    const text = withoutBlanks(String(cell.value));
    const same = Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (_, index) => view.at(at, table.firstColumn + index).value)
      .filter((value) => value !== null && withoutBlanks(String(value)) === text);
    if (same.length === 1 && names.isIndicator(String(cell.value))) return at;
  }
  return null;
}

export const withoutBlanks = (text: string): string => text.replace(/[ \u3000]/g, "");

function judgedConfidence(
  { view, column, lines, tableLines, found, unit, isCorrected, hints }: BlockToMake,
  block: Pick<Block, "target" | "stage" | "scale" | "statedUnit" | "mode" | "areas">,
): { readonly confidence: Confidence; readonly remarks: readonly Remark[] } {
  const { target, mode } = block;
  const isOfKey = (key: Remark["key"]) => (one: Remark): boolean => one.key === key;
  const asks = hints.remarks.filter(isOfKey("ask.group"));
  const isDoubtful = lines.some(({ at }) => {
    const reading = readCell(view.at(at, column).value, block);
    return reading.kind === "unclear" && reading.reason.key === "percentOrFraction";
  });
  if (isDoubtful) asks.push(remark("ask.scale"));
  if (target.stage !== null && block.stage === null) asks.push(remark("ask.stage", { stage: target.stage }));

  const likely: Remark[] = [];
  if (hints.title !== null) likely.push(remark("likely.title", { title: hints.title }));
  if (block.areas.some(({ year }) => year === null)) likely.push(remark("likely.noYear"));
  if (unit === null && unitClass(target.unit) === "count") likely.push(remark("likely.noUnit", { unit: target.unit }));
  if (tableLines.regionColumn === null && mode === "own" && !hints.namesRegion) likely.push(remark("likely.noRegion", { region: found.plan.region.name }));

  const said = hints.remarks.filter(isOfKey("likely.combined"));
  if (mode === "members") said.push(remark(target.appliesTo === "region" ? "held.regionTarget" : "held.eachCounty"));
  if (mode === "benchmark") said.push(remark("held.benchmark"));
  if (hints.leavesCounties) said.push(remark("held.totalOnly"));
  if (hints.left.length > 0) said.push(remark("held.linesLeft", { labels: [...new Set(hints.left)].slice(0, 5).join("、") }));
  const confidence: Confidence = asks.length > 0 ? "ask" : !isCorrected && likely.length > 0 ? "likely" : "sure";
  return { confidence, remarks: [...asks, ...likely, ...said] };
}
