import { cellsOf, intersection, type Place } from "../../engine/terms";
import type { Book } from "../book";
import type { ChartState, Reference, SeriesState } from "./chart-state";
import { factsOf } from "./chart-types";

/** A series as it is drawn. Null stands for a cell without a figure. */
export interface SeriesValues {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** As they read in the cells, or 1, 2, 3 where there are none. */
  readonly categories: readonly string[];
  /** Of a scatter: where the points stand. */
  readonly xValues: readonly (number | null)[];
  /** Of the first value's cell. */
  readonly numberFormat: string;
  /** Of the first place's cell of a scatter, "General" where the points are only counted. */
  readonly xNumberFormat: string;
}

interface Held {
  readonly value: number | null;
  readonly text: string;
}

/** What the cells of a reference hold; cells that are not to be seen are left out where the chart leaves them out. */
function held(book: Book, place: Place, visibleOnly: boolean): Held[] {
  const { cells, layout } = book.engine;
  const used = cells.used(place.sheetId, false);
  const isWhole = place.rows > 10_000 || place.columns > 1000;
  const area = isWhole ? used && intersection(place, used) : place;
  if (!area) return [];
  const values = cells.read(place.sheetId, area);
  const texts = cells.texts(place.sheetId, area);
  const lines = area.columns > 1 && area.rows > 1 ? [...cellsOf({ ...area, columns: 1 })] : [...cellsOf(area)];
  return lines.filter(({ row, column }) => !visibleOnly || !(layout.rowHidden(place.sheetId, row) || layout.columnHidden(place.sheetId, column)))
    .map(({ row, column }) => {
      const [down, across] = [row - area.row, column - area.column];
      const cell = values[down]![across]!;
      // A text counts as nought, an error and an empty cell as no figure.
      const value = cell.kind === "number" ? Number(cell.value) : cell.kind === "text" ? 0 : cell.kind === "boolean" ? Number(cell.value) : null;
      const text = lines.length < area.rows * area.columns ? texts[down]!.filter((part) => part !== "").join(" ") : texts[down]![across]!;
      return { value, text };
    });
}

export const placeOfReference = (book: Book, reference: Reference | undefined): Place | undefined =>
  (reference === undefined ? undefined : book.engine.references.place(reference));

const read = (book: Book, chart: ChartState, reference: Reference | undefined): Held[] => {
  const place = placeOfReference(book, reference);
  return place ? held(book, place, chart.plotVisibleOnly !== false) : [];
};

/** "系列1" where neither a cell nor a text names the series. */
export function seriesName(book: Book, series: SeriesState, index: number): string {
  if (series.nameText !== undefined) return series.nameText;
  const place = placeOfReference(book, series.nameCell);
  if (place) return book.engine.cells.texts(place.sheetId, place).flat().filter((text) => text !== "").join(" ");
  return `${book.charts.words.series}${index + 1}`;
}

/** Right only after calculation.settle(). */
export function seriesValues(book: Book, chart: ChartState, series: SeriesState, index: number): SeriesValues {
  // A series that nobody has given values is one point of 1, as in Excel.
  const values = series.values === undefined ? [{ value: 1, text: "1" }] : read(book, chart, series.values);
  const own = read(book, chart, series.categories ?? (factsOf(chart.type).family === "scatter" ? undefined : chart.series[0]?.categories));
  const isNumeric = own.length > 0 && own.some(({ value, text }) => value !== null && value !== 0 && text !== "" && !Number.isNaN(Number(value)));
  const formatOf = (reference: Reference | undefined): string => {
    const place = placeOfReference(book, reference);
    return (place && book.engine.cells.style(place.sheetId, place.row, place.column).numberFormat) ?? "General";
  };
  return {
    name: seriesName(book, series, index),
    values: values.map(({ value }) => value),
    categories: values.map((_, position) => own[position]?.text ?? String(position + 1)),
    xValues: values.map((_, position) => (isNumeric ? (own[position]?.value ?? null) : position + 1)),
    numberFormat: formatOf(series.values),
    xNumberFormat: isNumeric ? formatOf(series.categories) : "General",
  };
}
