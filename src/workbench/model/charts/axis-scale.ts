import type { Book } from "../book";
import type { AxisName, ChartState } from "./chart-state";
import { factsOf } from "./chart-types";
import { mostSteps, type Scale, scaleOf } from "./scale";
import { type SeriesValues, seriesValues } from "./values";

const figures = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** What an axis must have room for; stacks count as their sums. */
function reached(chart: ChartState, name: AxisName, read: readonly SeriesValues[]): number[] {
  const shown = read.filter((_, index) => {
    const series = chart.series[index]!;
    return !series.filtered && (series.axisGroup === "Secondary") === name.startsWith("secondary");
  });
  const { family, grouping } = factsOf(chart.type);
  if (family === "scatter" && name.toLowerCase().endsWith("category")) return shown.flatMap(({ xValues }) => figures(xValues));
  if (grouping !== "stacked") return shown.flatMap(({ values }) => figures(values));
  const length = Math.max(0, ...shown.map(({ values }) => values.length));
  return Array.from({ length }, (_, index) => shown.map(({ values }) => values[index] ?? 0))
    .flatMap((stack) => [true, false].map((isUp) => stack.filter((value) => value > 0 === isUp).reduce((sum, value) => sum + value, 0)));
}

const pixels = (points: number): number => points / 0.75;

/** How many steps have room for their labels beside one another: a small chart has wider ones, as in Excel. */
function stepsOf(book: Book, chart: ChartState, name: AxisName): number {
  const { width, height } = book.charts.box(chart);
  const isAcross = (factsOf(chart.type).family === "bar") !== name.toLowerCase().endsWith("category");
  const beside = (chart.title?.visible === false ? 0 : 44) + (chart.legend?.visible ? 36 : 0) + 34;
  const room = isAcross ? (pixels(width) - 60) / 50 : (pixels(height) - beside) / 20;
  return Math.max(2, Math.min(mostSteps, Math.floor(room)));
}

/** The ends and steps of an axis of figures as they are drawn; right only after calculation.settle(). */
export function axisScale(book: Book, chart: ChartState, name: AxisName): Scale {
  const read = chart.series.map((series, index) => seriesValues(book, chart, series, index));
  const { family, grouping } = factsOf(chart.type);
  const isHundred = grouping === "percentStacked" && family !== "pie" && family !== "doughnut";
  return scaleOf(reached(chart, name, read), chart.axes?.[name] ?? {}, isHundred, stepsOf(book, chart, name));
}
