import { behind, filled } from "./chart-parts";
import { codeOf, read } from "./reading";
import { trials } from "./trial";

export const chartTitle = trials<Excel.ChartTitle>("ChartTitle", {
  format: behind((object) => object.format.font, "size", 20),
  overlay: { writes: true },
  // Drawn above the chart only: every other place is refused.
  position: {
    async does({ object, context }) {
      return [await codeOf(context, () => { object.position = "Top"; }), await codeOf(context, () => { object.position = "Left"; }), await read(context, object, "position")];
    },
    gives: ["no error", "ApiNotFound", "Top"],
  },
  text: { writes: "学前教育" },
  visible: { writes: false },
});

export const chartTitleFormat = trials<Excel.ChartTitleFormat>("ChartTitleFormat", {
  border: behind((object) => object.border, "color", "#C00000"),
  fill: filled((object) => object.fill, ({ title }) => title?.look?.fill),
  font: behind((object) => object.font, "italic", true),
});

export const chartAxisTitle = trials<Excel.ChartAxisTitle>("ChartAxisTitle", {
  format: behind((object) => object.format.font, "size", 13),
  text: { writes: "人数" },
  visible: { writes: true },
});

export const chartAxisTitleFormat = trials<Excel.ChartAxisTitleFormat>("ChartAxisTitleFormat", {
  border: behind((object) => object.border, "weight", 2),
  fill: filled((object) => object.fill, ({ axes }) => axes?.value?.title?.look?.fill),
  font: behind((object) => object.font, "color", "#C00000"),
});
