import { answers, behind, chartOf, figures, filled, seriesOf, typed } from "./chart-parts";
import { fill, read } from "./reading";
import { trials, type Trying } from "./trial";

const marks = { markerBackgroundColor: { writes: "#C00000" }, markerForegroundColor: { writes: "#00B050" }, markerSize: { writes: 11 }, markerStyle: { writes: "Diamond" } } as const;

/** What a series says of itself once the cells of the chart hold figures. */
const said = <Result>(ask: (series: Excel.ChartSeries) => OfficeExtension.ClientResult<Result>) => async (trying: Trying<Excel.ChartSeries>): Promise<Result> => {
  await figures(trying);
  const result = ask(trying.object);
  await trying.context.sync();
  return result.value;
};

export const chartSeries = trials<Excel.ChartSeries>("ChartSeries", {
  ...marks,
  axisGroup: { writes: "Secondary" },
  chartType: { writes: "Line" },
  dataLabels: behind((object) => object.dataLabels, "showSeriesName", true),
  delete: {
    async does(trying) {
      await figures(trying);
      trying.object.delete();
      return [await read(trying.context, chartOf(trying.sheet).series, "count"), await read(trying.context, seriesOf(trying.sheet), "name")];
    },
    gives: [1, "义务"],
  },
  doughnutHoleSize: { writes: 40, first: typed("Doughnut") },
  filtered: { writes: true },
  firstSliceAngle: { writes: 90, first: typed("Pie") },
  format: behind((object) => object.format.line, "color", "#C00000"),
  gapWidth: { writes: 80 },
  getDimensionDataSourceString: { does: said((series) => series.getDimensionDataSourceString("Values")), gives: "Sheet1!$A$2:$A$3" },
  getDimensionDataSourceType: { does: said((series) => series.getDimensionDataSourceType("Values")), gives: "LocalRange" },
  getDimensionValues: { does: said((series) => series.getDimensionValues("Values")), gives: [10, 30] },
  hasDataLabels: { writes: true },
  name: { writes: "小学" },
  overlap: { writes: 50 },
  plotOrder: {
    async does(trying) {
      await figures(trying);
      const before = await read(trying.context, trying.object, "plotOrder");
      trying.object.plotOrder = 1;
      return [before, await read(trying.context, seriesOf(trying.sheet, 0), "name"), await read(trying.context, seriesOf(trying.sheet, 1), "name")];
    },
    gives: [0, "义务", "学前"],
  },
  points: answers((object) => object.points, "count", 2),
  setValues: {
    async does({ object, context, sheet }) {
      object.setValues(await fill(context, sheet, "F4:H4", [[7, 8, 9]]));
      const values = object.getDimensionValues("Values");
      const source = object.getDimensionDataSourceString("Values");
      await context.sync();
      return [values.value, source.value];
    },
    gives: [[7, 8, 9], "Sheet1!$F$4:$H$4"],
  },
  setXAxisValues: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await figures(trying);
      object.setXAxisValues(await fill(context, sheet, "F4:F5", [["2021年"], ["2022年"]]));
      const categories = object.getDimensionValues("Categories");
      await context.sync();
      return categories.value;
    },
    gives: ["2021年", "2022年"],
  },
  smooth: { writes: true, first: typed("Line") },
  trendlines: {
    async does({ object, context }) {
      const count = object.trendlines.getCount();
      await context.sync();
      return [count.value, await read(context, object.trendlines.getItem(0), "type")];
    },
    gives: [1, "Linear"],
  },
  varyByCategories: { writes: true },
});

export const chartSeriesCollection = trials<Excel.ChartSeriesCollection>("ChartSeriesCollection", {
  add: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await figures(trying);
      object.add("小学", 1);
      return [await read(context, object, "count"), await read(context, seriesOf(sheet, 1), "name"), await read(context, seriesOf(sheet, 2), "name")];
    },
    gives: [3, "小学", "义务"],
  },
  count: { reads: 2, first: figures },
  getCount: {
    async does(trying) {
      const { object, context } = trying;
      await figures(trying);
      object.getItemAt(0).delete();
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 1,
  },
  getItemAt: answers((object) => object.getItemAt(1), "name", "义务"),
});

export const chartSeriesFormat = trials<Excel.ChartSeriesFormat>("ChartSeriesFormat", {
  fill: filled((object) => object.fill, ({ series }) => series[0]!.fill),
  line: behind((object) => object.line, "weight", 4),
});

export const chartPointsCollection = trials<Excel.ChartPointsCollection>("ChartPointsCollection", {
  count: { reads: 2, first: figures },
  getCount: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await figures(trying);
      sheet.getRange("2:2").rowHidden = true;
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 1,
  },
  getItemAt: answers((object) => object.getItemAt(1), "value", 30),
});

export const chartPoint = trials<Excel.ChartPoint>("ChartPoint", {
  ...marks,
  dataLabel: behind((object) => object.dataLabel, "showCategoryName", true),
  format: filled((object) => object.format.fill, ({ series }) => series[0]!.points?.[0]?.fill),
  hasDataLabel: { writes: true },
  value: { reads: 10, first: figures },
});

export const chartPointFormat = trials<Excel.ChartPointFormat>("ChartPointFormat", {
  border: behind((object) => object.border, "weight", 2),
  fill: filled((object) => object.fill, ({ series }) => series[0]!.points?.[0]?.fill),
});
