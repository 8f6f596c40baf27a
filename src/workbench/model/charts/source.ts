import { type Area, type Cell, intersection, type Place } from "../../engine/terms";
import type { Book } from "../book";
import { invalidArgument } from "../errors";
import type { SeriesState } from "./chart-state";
import { type ChartType, factsOf } from "./chart-types";

/** What a chart takes from a block of cells. */
export interface SourceReading {
  readonly plotBy: "Rows" | "Columns";
  readonly series: readonly { readonly name?: Area; readonly categories?: Area; readonly values: Area }[];
}

const isDateFormat = (format: string | null | undefined): boolean => /[ymd年月日]/i.test((format ?? "").replace(/"[^"]*"|\[[^\]]*\]|General/gi, ""));

/**
 * Reads a block as Excel does: texts (and dates) at its left and its top are categories and names, and so is what stands beside an
 * empty corner; the longer side of what is left goes along the axis.
 */
export function readSource(book: Book, place: Place, type: ChartType, seriesBy: "Auto" | "Rows" | "Columns"): SourceReading {
  const used = book.engine.cells.used(place.sheetId, true);
  // Whole columns end where the sheet's cells end.
  const area = (used && intersection(place, used)) ?? { row: place.row, column: place.column, rows: 1, columns: 1 };
  const cells = book.engine.cells.read(place.sheetId, area);
  const cell = (row: number, column: number): Cell => cells[row]![column]!;
  const isEmptyCorner = area.rows > 1 && area.columns > 1 && cell(0, 0).kind === "blank";
  const isDate = (row: number, column: number): boolean =>
    cell(row, column).kind === "number" && isDateFormat(book.engine.cells.style(place.sheetId, area.row + row, area.column + column).numberFormat);
  const isName = (row: number, column: number): boolean => cell(row, column).kind === "text" || isDate(row, column);
  const all = (count: number, test: (index: number) => boolean): boolean => Array.from({ length: count }, (_, index) => index).every(test);
  const isScatter = factsOf(type).family === "scatter";

  let headRows = 0;
  let headColumns = 0;
  if (isEmptyCorner) headRows = headColumns = 1;
  else {
    // The corner may hold a word of its own.
    while (headRows < area.rows - 1 && all(area.columns - (area.columns > 1 ? 1 : 0), (index) => isName(headRows, index + (area.columns > 1 ? 1 : 0)))) headRows++;
    const rest = area.rows - headRows;
    while (headColumns < area.columns - 1 && all(rest, (index) => isName(headRows + index, headColumns))) headColumns++;
    const hasFigures = cells.slice(headRows).some((row, down) => row.some((one, across) => across >= headColumns && one.kind === "number" && !isDate(headRows + down, across)));
    // A block of texts alone is no heap of names.
    if (!hasFigures) [headRows, headColumns] = [Math.min(headRows, 1), Math.min(headColumns, 1)];
  }

  const rows = area.rows - headRows;
  const columns = area.columns - headColumns;
  const plotBy = seriesBy === "Auto" ? (rows >= columns ? "Columns" : "Rows") : seriesBy;
  const byColumns = plotBy === "Columns";
  // Points of a scatter have their places in the first column, figures or not.
  if (isScatter && (byColumns ? headColumns : headRows) === 0 && (byColumns ? columns : rows) > 1) {
    if (byColumns) headColumns = 1;
    else headRows = 1;
  }
  const at = (row: number, column: number, height: number, width: number): Area => ({ row: area.row + row, column: area.column + column, rows: height, columns: width });
  const series = byColumns
    ? Array.from({ length: area.columns - headColumns }, (_, index) => ({
      ...(headRows > 0 ? { name: at(0, headColumns + index, headRows, 1) } : {}),
      ...(headColumns > 0 ? { categories: at(headRows, 0, rows, headColumns) } : {}),
      values: at(headRows, headColumns + index, rows, 1),
    }))
    : Array.from({ length: area.rows - headRows }, (_, index) => ({
      ...(headColumns > 0 ? { name: at(headRows + index, 0, 1, headColumns) } : {}),
      ...(headRows > 0 ? { categories: at(0, headColumns, headRows, area.columns - headColumns) } : {}),
      values: at(headRows + index, headColumns, 1, area.columns - headColumns),
    }));
  if (series.length > mostSeries) throw invalidArgument("sourceData: more than 255 series");
  return { plotBy, series };
}

/** Excel's own limit. */
const mostSeries = 255;

/** The series with their cells followed from now on. */
export function followSeries(book: Book, sheetId: string, { series }: SourceReading): SeriesState[] {
  const follow = (area: Area): string => book.engine.references.follow({ sheetId, ...area }, true);
  return series.map(({ name, categories, values }) => ({
    ...(name ? { nameCell: follow(name) } : {}), ...(categories ? { categories: follow(categories) } : {}), values: follow(values),
  }));
}

