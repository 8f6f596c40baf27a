import type { Book } from "../book";
import { type Box, reachOf } from "./anchor";
import { axisScale } from "./axis-scale";
import type { AxisName, ChartState, LineLook, SeriesState } from "./chart-state";
import { factsOf, hasAxes } from "./chart-types";
import type { Scale } from "./scale";
import { type Point, trendlinePoints } from "./trendline-points";
import { trendlineName } from "./trendlines";
import { seriesName, type SeriesValues, seriesValues } from "./values";

export interface DrawnTrendline {
  readonly name: string;
  readonly line: LineLook | undefined;
  readonly points: readonly Point[];
}

/** A chart with everything that there is to be drawn of it. */
export interface DrawnChart {
  readonly state: ChartState;
  readonly box: Box;
  /** Whether it begins in frozen rows or columns, which do not scroll. */
  readonly stands: { readonly rows: boolean; readonly columns: boolean };
  /** Of the frozen rows and columns, in points: what scrolls goes below them. */
  readonly frozen: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly series: readonly SeriesValues[];
  /** Of each series, the lines of its trends. */
  readonly trendlines: readonly (readonly DrawnTrendline[])[];
  readonly scales: Partial<Readonly<Record<AxisName, Scale>>>;
}

/** The charts of the sheet that is shown; right only after calculation.settle(). */
export function drawnCharts(book: Book): DrawnChart[] {
  const active = book.engine.sheets.active();
  const frozen = book.engine.layout.frozen(active);
  return book.charts.list(active).map((state) => ({
    state: structuredClone(state),
    stands: standing(book, state, frozen),
    frozen: reachOf(book, active, frozen),
    box: book.charts.box(state),
    title: state.title?.text ?? (state.series.length === 1 ? seriesName(book, state.series[0]!, 0) : book.charts.words.title),
    series: state.series.map((series, index) => seriesValues(book, state, series, index)),
    trendlines: state.series.map((series, index) => trendlines(book, state, series, index)),
    scales: hasAxes(state.type)
      ? { category: axisScale(book, state, "category"), value: axisScale(book, state, "value"), secondaryValue: axisScale(book, state, "secondaryValue") } : {},
  }));
}

function trendlines(book: Book, chart: ChartState, series: SeriesState, index: number): DrawnTrendline[] {
  const { grouping, family } = factsOf(series.chartType ?? chart.type);
  if (!series.trendlines || grouping !== "clustered" || !hasAxes(chart.type)) return [];
  const { name, values, xValues } = seriesValues(book, chart, series, index);
  const points = values.flatMap((value, at): Point[] => {
    const x = family === "scatter" ? xValues[at] : at + 1;
    return value === null || x === null || x === undefined ? [] : [[x, value]];
  });
  return series.trendlines.map((one) => ({ name: trendlineName(one, name, book.charts.isChinese), line: one.line, points: trendlinePoints(one, points) }));
}

function standing(book: Book, { anchor }: ChartState, frozen: { rows: number; columns: number }): DrawnChart["stands"] {
  const place = book.engine.references.place(anchor.cells);
  return { rows: (place?.row ?? 0) < frozen.rows, columns: (place?.column ?? 0) < frozen.columns };
}
