import { answers, behind, figures, seriesOf } from "./chart-parts";
import { codeOf, read } from "./reading";
import { trials, type Trying } from "./trial";

const become = (type: Excel.ChartTrendline["type"]) => async ({ object, context }: Trying<Excel.ChartTrendline>): Promise<void> => {
  object.type = type;
  await context.sync();
};

export const chartTrendline = trials<Excel.ChartTrendline>("ChartTrendline", {
  delete: {
    async does({ object, context, sheet }) {
      object.delete();
      const count = seriesOf(sheet).trendlines.getCount();
      await context.sync();
      return count.value;
    },
    gives: 0,
  },
  format: behind((object) => object.format.line, "color", "#C00000"),
  movingAveragePeriod: { writes: 3, first: become("MovingAverage") },
  name: {
    async does(trying) {
      const { object, context } = trying;
      seriesOf(trying.sheet).name = "学前";
      const before = await read(context, object, "name");
      object.name = "趋势";
      return [before, await read(context, object, "name")];
    },
    gives: ["线性 (学前)", "趋势"],
  },
  polynomialOrder: { writes: 4, first: become("Polynomial") },
  type: { writes: "Exponential" },
});

export const chartTrendlineCollection = trials<Excel.ChartTrendlineCollection>("ChartTrendlineCollection", {
  add: {
    async does(trying) {
      const { object, context, sheet } = trying;
      const added = object.add("MovingAverage");
      const types = [await read(context, added, "type"), await read(context, object.getItem(1), "type")];
      await figures(trying);
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
      await context.sync();
      return [...types, await codeOf(context, () => chart.series.getItemAt(0).trendlines.add())];
    },
    gives: ["MovingAverage", "MovingAverage", "InvalidOperation"],
  },
  getCount: {
    async does({ object, context }) {
      object.add("Power");
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 2,
  },
  getItem: answers((object) => {
    object.add("Logarithmic");
    return object.getItem(1);
  }, "type", "Logarithmic"),
});

export const chartTrendlineFormat = trials<Excel.ChartTrendlineFormat>("ChartTrendlineFormat", { line: behind((object) => object.line, "weight", 4) });
