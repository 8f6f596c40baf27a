import { cellKind, type CellKind } from "./cellKind";
import type { View } from "./grid";
import type { NameReader } from "./nameReader";

/** A table in a view: headers in the rows of the band, lines of figures in those of the body; ends are included. */
export interface FoundTable {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstHeader: number;
  readonly lastHeader: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** True where no header names an indicator: the title has to. */
  readonly isNameless: boolean;
}

/** Rows between a header and its first figure that may hold units, years, blanks. */
const MOST_HEADER_ROWS = 4;

export interface TableSearch {
  readonly view: View;
  readonly names: NameReader;
  /** Columns of the view for which the planner named an indicator. */
  readonly corrected: ReadonlySet<number>;
  /** Row of the view that is known to be a header; null where none is. */
  readonly knownHeader: number | null;
}

/**
 * The tables whose headers name an indicator, from the top down in each run of columns that hold something. A header
 * row holds no figures and at least one name with figures below it; its table ends at the next header row, or at a row
 * of words alone that no region stands in front of. Turned on its side a view has its header column among figures of
 * other tables, so there names must only outnumber figures.
 */
export function findTables(search: TableSearch): FoundTable[] {
  return stripsOf(search).flatMap((strip) => tablesOf(search, strip));
}

/** A table for an indicator that only the title names: the first row of words and years with figures below it. */
export function findNamelessTables(search: TableSearch): FoundTable[] {
  return stripsOf(search).flatMap((strip): FoundTable[] => {
    for (let row = 0; row < search.view.rows - 1; row += 1) {
      const kinds = kindsOf(search.view, strip, row);
      const heads = kinds.filter((kind) => kind === "text" || kind === "year").length;
      if (heads < 2 || kinds.includes("figure") || !kindsOf(search.view, strip, row + 1).includes("figure")) continue;
      return [withBody(search, strip, { first: row, last: row }, true)];
    }
    return [];
  });
}

interface Strip { readonly first: number; readonly last: number }

/** Runs of columns between blank ones; a view on its side is one run, for its blank columns are the sheet's blank rows. */
function stripsOf({ view }: TableSearch): Strip[] {
  if (view.columns === 0) return [];
  if (view.isTurned) return [{ first: 0, last: view.columns - 1 }];
  const strips: Strip[] = [];
  let first: number | null = null;
  for (let column = 0; column <= view.columns; column += 1) {
    const isEmpty = column === view.columns || isEmptyColumn(view, column);
    if (!isEmpty && first === null) first = column;
    if (isEmpty && first !== null) {
      strips.push({ first, last: column - 1 });
      first = null;
    }
  }
  return strips;
}

function isEmptyColumn(view: View, column: number): boolean {
  for (let row = 0; row < view.rows; row += 1) if (view.at(row, column).value !== null) return false;
  return true;
}

function tablesOf(search: TableSearch, strip: Strip): FoundTable[] {
  const tables: FoundTable[] = [];
  let free = 0;
  for (let row = 0; row < search.view.rows; row += 1) {
    if (!isHeaderRow(search, strip, row)) continue;
    const last = lastOfBand(search, strip, row);
    const table = withBody(search, strip, { first: firstOfBand(search, strip, row, free), last }, false);
    // Headers without a line below belong to the next ones: first-level names in front of the indicators.
    if (table.lastLine < table.firstLine) continue;
    tables.push(table);
    row = table.lastLine;
    free = row + 1;
  }
  return tables;
}

function isHeaderRow(search: TableSearch, strip: Strip, row: number): boolean {
  const { view } = search;
  if (search.knownHeader !== null && row < search.knownHeader && !view.isTurned) return false;
  let named = 0;
  let figures = 0;
  for (let column = strip.first; column <= strip.last; column += 1) {
    const kind = view.at(row, column).kind;
    if (kind === "figure") figures += 1;
    if (kind === "figure" && !view.isTurned) return false;
    if (kind === "text" && isNameOver(search, row, column)) named += 1;
  }
  return named > figures;
}

/** True for a name with figures as the first thing that is neither blank nor words for years and units below it. */
function isNameOver({ view, names, corrected }: TableSearch, row: number, column: number): boolean {
  const text = String(view.at(row, column).value);
  if (!corrected.has(column) && !names.isIndicator(text) && !isUpperPart(view, names, row, column, text)) return false;
  let words = 0;
  for (let below = row + 1; below < view.rows; below += 1) {
    const kind = view.at(below, column).kind;
    if (kind === "figure") return true;
    if (kind === "text" && view.at(below, column).value !== text) words += 1;
    if (words > MOST_HEADER_ROWS) return false;
  }
  return false;
}

/** True where the words are no indicator alone and are one with those below or above them: 生师比 over 小学. */
function isUpperPart(view: View, names: NameReader, row: number, column: number, text: string): boolean {
  if (row + 1 >= view.rows || text.length > 20) return false;
  const below = view.at(row + 1, column).value;
  if (typeof below !== "string" || below === text || cellKind(below) !== "text" || below.length > 20) return false;
  const { found } = names.stack([text, below]);
  return found.kind === "indicator" && found.remarks.length > 0;
}

function lastOfBand(search: TableSearch, strip: Strip, header: number): number {
  const { view, names } = search;
  let last = header;
  while (last + 1 < view.rows && last - header < MOST_HEADER_ROWS - 1) {
    const next = last + 1;
    const kinds = kindsOf(view, strip, next);
    const hasWordsBelow = kinds.some((kind, index) => (kind === "text" || kind === "year") && view.at(header, strip.first + index).kind === "text"
      && (names.isIndicator(String(view.at(header, strip.first + index).value)) || view.at(next, strip.first + index).repeated
        || isUpperPart(view, names, header, strip.first + index, String(view.at(header, strip.first + index).value))));
    if (kinds.includes("figure") || !hasWordsBelow || startsWithRegion(search, strip, next)) break;
    // On its side a view has the next column of names below: two of them are two tables.
    if (isHeaderRow(search, strip, next) && view.isTurned && !kinds.some((kind) => kind === "year")) break;
    last = next;
  }
  return last;
}

function firstOfBand({ view }: TableSearch, strip: Strip, header: number, free: number): number {
  let first = header;
  while (first > free && header - first < MOST_HEADER_ROWS - 1) {
    const kinds = kindsOf(view, strip, first - 1);
    if (kinds.includes("figure") || kinds.every((kind) => kind === "blank")) break;
    first -= 1;
  }
  return first;
}

function withBody(search: TableSearch, strip: Strip, band: Strip, isNameless: boolean): FoundTable {
  const { view } = search;
  let end = band.last + 1;
  while (end < view.rows && !isHeaderRow(search, strip, end) && !isEnd(search, strip, end)) end += 1;
  while (end - 1 > band.last && kindsOf(view, strip, end - 1).every((kind) => kind === "blank")) end -= 1;
  return {
    firstColumn: strip.first, lastColumn: strip.last, firstHeader: band.first, lastHeader: band.last,
    firstLine: band.last + 1, lastLine: end - 1, isNameless,
  };
}

/** A row of several texts and no figure, with no region in front: another table's header, or the signatures. */
function isEnd(search: TableSearch, strip: Strip, row: number): boolean {
  const { view } = search;
  if (view.isTurned) return false;
  let texts = 0;
  for (let column = strip.first; column <= strip.last; column += 1) {
    const cell = view.at(row, column);
    const kind = cellKind(cell.value);
    if (kind === "figure" || kind === "year") return false;
    if (kind === "text" && !cell.repeated) texts += 1;
  }
  return texts >= 2 && !startsWithRegion(search, strip, row);
}

function startsWithRegion({ view, names }: TableSearch, strip: Strip, row: number): boolean {
  for (let column = strip.first; column <= Math.min(strip.last, strip.first + 3); column += 1) {
    const { value } = view.at(row, column);
    if (typeof value === "string" && ["own", "member", "other", "subtotal", "average"].includes(names.line(value, false))) return true;
  }
  return false;
}

function kindsOf(view: View, strip: Strip, row: number): CellKind[] {
  return Array.from({ length: strip.last - strip.first + 1 }, (_, index) => view.at(row, strip.first + index).kind);
}
