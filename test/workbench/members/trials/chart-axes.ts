import { answers, behind, chartOf, figures, seriesOf } from "./chart-parts";
import { fill, read } from "./reading";
import { type Trial, trials } from "./trial";

const onCategories = <Name extends keyof Excel.ChartAxis & string>(name: Name, value: Excel.ChartAxis[Name]): Trial<Excel.ChartAxis> =>
  behind((_, sheet) => chartOf(sheet).axes.categoryAxis, name, value);

export const chartAxes = trials<Excel.ChartAxes>("ChartAxes", {
  categoryAxis: answers((object) => object.categoryAxis, "type", "Category"),
  getItem: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await figures(trying);
      seriesOf(sheet, 1).axisGroup = "Secondary";
      const axis = object.getItem("Value", "Secondary");
      return [await read(context, axis, "type"), await read(context, axis, "axisGroup"), await read(context, object.getItem("Category"), "type")];
    },
    gives: ["Value", "Secondary", "Category"],
  },
  valueAxis: answers((object) => object.valueAxis, "type", "Value"),
});

export const chartAxis = trials<Excel.ChartAxis>("ChartAxis", {
  axisGroup: { reads: "Primary" },
  displayUnit: { writes: "TenThousands" },
  format: behind((object) => object.format.font, "size", 12),
  isBetweenCategories: onCategories("isBetweenCategories", false),
  linkNumberFormat: { writes: false },
  logBase: { writes: 2, async first({ object, context }) { object.scaleType = "Logarithmic"; await context.sync(); } },
  majorGridlines: behind((object) => object.majorGridlines, "visible", false),
  majorTickMark: { writes: "Outside" },
  majorUnit: { writes: 25 },
  maximum: { writes: 200 },
  minimum: { writes: 5 },
  minorGridlines: behind((object) => object.minorGridlines, "visible", true),
  minorTickMark: { writes: "Inside" },
  minorUnit: { writes: 4 },
  numberFormat: { writes: "0.0%" },
  position: { writes: "Maximum" },
  positionAt: {
    async does({ object, context }) {
      object.setPositionAt(12);
      return read(context, object, "positionAt");
    },
    gives: 12,
  },
  reversePlotOrder: { writes: true },
  scaleType: { writes: "Logarithmic" },
  setCategoryNames: {
    async does(trying) {
      const { context, sheet } = trying;
      await figures(trying);
      const { categoryAxis } = chartOf(sheet).axes;
      categoryAxis.setCategoryNames(await fill(context, sheet, "F4:F5", [["2021年"], ["2022年"]]));
      const categories = seriesOf(sheet, 1).getDimensionValues("Categories");
      await context.sync();
      return categories.value;
    },
    gives: ["2021年", "2022年"],
  },
  setPositionAt: {
    async does({ object, context }) {
      object.setPositionAt(7);
      return [await read(context, object, "position"), await read(context, object, "positionAt")];
    },
    gives: ["Custom", 7],
  },
  showDisplayUnitLabel: { writes: false, async first({ object, context }) { object.displayUnit = "Thousands"; await context.sync(); } },
  textOrientation: { writes: 45 },
  tickLabelPosition: { writes: "High" },
  tickLabelSpacing: onCategories("tickLabelSpacing", 2),
  tickMarkSpacing: onCategories("tickMarkSpacing", 3),
  title: behind((object) => object.title, "text", "人数"),
  type: { reads: "Value" },
  visible: { writes: false },
});

export const chartAxisFormat = trials<Excel.ChartAxisFormat>("ChartAxisFormat", {
  font: behind((object) => object.font, "bold", true),
  line: behind((object) => object.line, "color", "#C00000"),
});

export const chartGridlines = trials<Excel.ChartGridlines>("ChartGridlines", {
  format: behind((object) => object.format.line, "color", "#C00000"),
  visible: { writes: false },
});

export const chartGridlinesFormat = trials<Excel.ChartGridlinesFormat>("ChartGridlinesFormat", { line: behind((object) => object.line, "weight", 2) });

