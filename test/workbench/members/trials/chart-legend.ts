import { answers, behind, figures, filled } from "./chart-parts";
import { trials } from "./trial";

export const chartLegend = trials<Excel.ChartLegend>("ChartLegend", {
  format: behind((object) => object.format.font, "size", 13),
  legendEntries: behind((object) => object.legendEntries.getItemAt(0), "visible", false),
  overlay: { writes: true },
  position: { writes: "Top" },
  visible: { writes: true },
});

export const chartLegendEntry = trials<Excel.ChartLegendEntry>("ChartLegendEntry", { index: { reads: 0 }, visible: { writes: false } });

export const chartLegendEntryCollection = trials<Excel.ChartLegendEntryCollection>("ChartLegendEntryCollection", {
  getCount: {
    async does(trying) {
      const { object, context } = trying;
      await figures(trying);
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 2,
  },
  getItemAt: answers((object) => object.getItemAt(1), "index", 1),
});

export const chartLegendFormat = trials<Excel.ChartLegendFormat>("ChartLegendFormat", {
  border: behind((object) => object.border, "lineStyle", "Dash"),
  fill: filled((object) => object.fill, ({ legend }) => legend?.look?.fill),
  font: behind((object) => object.font, "name", "SimHei"),
});
