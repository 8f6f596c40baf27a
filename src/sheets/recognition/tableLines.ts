import type { FoundTable } from "./findTables";
import type { GridCell, View } from "./grid";
import { isRegionHeader, yearOf, type LineKind } from "./headerText";
import type { NameReader } from "./nameReader";

/** A line of figures below the headers: a row of the sheet, or a column where it was turned. */
export interface Line {
  /** Row of the view. */
  readonly at: number;
  /** Whose figures they are; "plain" where nothing in front says, or only a year or 实际值 does. */
  readonly kind: LineKind | "plain";
  /** Labels as printed, joined; "" without any. */
  readonly label: string;
  readonly year: number | null;
  readonly isPreviousYear: boolean;
  /** True for a line of targets or gaps. */
  readonly isNoFigure: boolean;
}

export interface TableLines {
  readonly lines: readonly Line[];
  /** Column of the view that holds the regions; null where none does. */
  readonly regionColumn: number | null;
  /** True where a label of the regions stands for several lines in a merged area. */
  readonly hasRepeatedRegions: boolean;
  /** Column of the view that holds a year in every line; null where none does. */
  readonly yearColumn: number | null;
}

/** Share of the lines that must hold a year to make a column of years. */
const MOST = 0.6;

/** Reads what stands in front of the lines; `figureColumns` hold figures and are no labels. */
export function linesOf(
  view: View, table: FoundTable, names: NameReader, figureColumns: ReadonlySet<number>, chosenRegions: number | null | undefined,
): TableLines {
  const labels: number[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) if (!figureColumns.has(column)) labels.push(column);
  const headed = (test: (text: string) => boolean) => (column: number): boolean => headersOf(view, table, column).some(test);
  const regionColumn = chosenRegions !== undefined ? chosenRegions : findRegionColumn(view, table, names, labels, headed(isRegionHeader));
  const yearColumn = labels.find((column) => column !== regionColumn && isYearColumn(view, table, column)) ?? null;
  const isRegionLabel = regionColumn !== null && headed(isRegionHeader)(regionColumn);
  const front = labels.filter((column) => column < Math.min(...figureColumns) || column === regionColumn || column === yearColumn);

  const lines: Line[] = [];
  let hasRepeatedRegions = false;
  for (let at = table.firstLine; at <= table.lastLine; at += 1) {
    const cells = front.map((column) => view.at(at, column));
    const isBlankLine = cells.every(({ value }) => value === null) && [...figureColumns].every((column) => view.at(at, column).value === null);
    if (isBlankLine) continue;
    const read = lineOf(at, cells.filter(isLabel), regionColumn === null ? null : view.at(at, regionColumn), names, isRegionLabel);
    // The planner said that no column names regions: then every line is the region's own.
    const line = chosenRegions === null && read.kind !== "note" ? { ...read, kind: "plain" as const } : read;
    const year = yearColumn === null ? null : yearOf(view.at(at, yearColumn).value);
    if (regionColumn !== null && view.at(at, regionColumn).repeated) hasRepeatedRegions = true;
    lines.push({ ...line, year: year ?? line.year });
  }
  return { lines, regionColumn, hasRepeatedRegions, yearColumn };
}

/** Headings of columns that say something of an indicator and are no part of its name. */
const BESIDE_THE_NAME = /责任|牵头|配合|部门|科室|处室|来源|出处|备注|学段|类别|类型|性质|序号/;

/** Rows of a header band that say who answers for an indicator or of what kind it is; on a view on its side only. */
function isBesideTheName(view: View, table: FoundTable, row: number): boolean {
  if (!view.isTurned) return false;
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    const { value, kind } = view.at(row, column);
    // The first words in the line are its heading.
    if (kind === "text") return BESIDE_THE_NAME.test(String(value).replace(/\s/g, ""));
  }
  return false;
}

/** Row of the header band with the lowest words of a name over a column: not a unit, a year or a department. */
export function nameRowOf(view: View, table: FoundTable, column: number, names: NameReader): number {
  for (let row = table.lastHeader; row > table.firstHeader; row -= 1) {
    const { value, kind, repeated } = view.at(row, column);
    if (kind === "text" && !repeated && names.header(String(value)).name !== "" && !isBesideTheName(view, table, row)) return row;
  }
  return table.firstHeader;
}

/** Texts of the header band over a column, each once. */
export function headersOf(view: View, table: FoundTable, column: number): string[] {
  const texts: string[] = [];
  for (let row = table.firstHeader; row <= table.lastHeader; row += 1) {
    if (isBesideTheName(view, table, row)) continue;
    const { value } = view.at(row, column);
    const text = value === null ? "" : String(value).trim();
    if (text !== "" && texts[texts.length - 1] !== text) texts.push(text);
  }
  return texts;
}

const isLabel = ({ kind }: GridCell): boolean => kind === "text" || kind === "year";

function lineOf(
  at: number, labels: readonly GridCell[], region: GridCell | null, names: NameReader, isRegionLabel: boolean,
): Line {
  const texts = labels.map(({ value }) => String(value));
  const read = texts.filter((text) => text.length <= 20).map((text) => names.header(text));
  const regionText = region === null || region.value === null ? "" : String(region.value);
  const ofRegion = regionText === "" ? null : regionKind(regionText, names, isRegionLabel);
  const others = texts.map((text) => names.line(text, false)).find((kind) => ["subtotal", "average", "note"].includes(kind));
  const isPlain = region === null && read.length === texts.length && read.every(({ name }) => name === "");
  const kind = others ?? ofRegion ?? (isPlain ? "plain" : "unknown");
  return {
    at,
    kind: kind === "average" && ofRegion === "own" ? "own" : kind,
    label: texts.join(" "),
    year: read.reduce<number | null>((found, { year }) => found ?? year, null),
    isPreviousYear: read.some(({ isPreviousYear }) => isPreviousYear),
    isNoFigure: read.some(({ isNoFigure }) => isNoFigure),
  };
}

/** A label may carry more than the region: 柳州市2024年实际值. */
function regionKind(text: string, names: NameReader, isRegionLabel: boolean): LineKind {
  const whole = names.line(text, isRegionLabel);
  if (whole !== "unknown" && !(whole === "other" && !isRegionLabel)) return whole;
  const { name } = names.header(text);
  return name === "" ? "own" : names.line(name, isRegionLabel);
}

function findRegionColumn(
  view: View, table: FoundTable, names: NameReader, labels: readonly number[], isHeaded: (column: number) => boolean,
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const column of labels) {
    let count = isHeaded(column) ? 0.5 : 0;
    for (let row = table.firstLine; row <= table.lastLine; row += 1) {
      const { value, kind: isText } = view.at(row, column);
      if (typeof value !== "string" || isText !== "text") continue;
      const kind = regionKind(value, names, false);
      if (names.header(value).name !== "" && (kind === "own" || kind === "member" || kind === "other")) count += 1;
    }
    if (count > most) [best, most] = [column, count];
  }
  return best;
}

function isYearColumn(view: View, table: FoundTable, column: number): boolean {
  let years = 0;
  let cells = 0;
  for (let row = table.firstLine; row <= table.lastLine; row += 1) {
    const { value, repeated } = view.at(row, column);
    if (value === null || repeated) continue;
    cells += 1;
    if (yearOf(value) !== null) years += 1;
  }
  return cells > 0 && years / cells >= MOST;
}
