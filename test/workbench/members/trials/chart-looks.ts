import { behind, filled } from "./chart-parts";
import { read } from "./reading";
import { type Trial, trials } from "./trial";

/** The chart's own border and a series' line are cleared alike. */
const cleared: Trial<Excel.ChartBorder & Excel.ChartLineFormat> = {
  async does({ object, context }) {
    object.lineStyle = "Dash";
    await context.sync();
    object.clear();
    return read(context, object, "lineStyle");
  },
  gives: "None",
};

const line = { clear: cleared, color: { writes: "#C00000" }, lineStyle: { writes: "DashDot" }, weight: { writes: 3.5 } } as const;

export const chartAreaFormat = trials<Excel.ChartAreaFormat>("ChartAreaFormat", {
  border: behind((object) => object.border, "weight", 2),
  fill: filled((object) => object.fill, ({ look }) => look?.fill),
  font: behind((object) => object.font, "color", "#C00000"),
  roundedCorners: { writes: true },
});

export const chartBorder = trials<Excel.ChartBorder>("ChartBorder", line);
export const chartLineFormat = trials<Excel.ChartLineFormat>("ChartLineFormat", line);

const fill = filled<Excel.ChartFill>((object) => object, ({ look }) => look?.fill);
export const chartFill = trials<Excel.ChartFill>("ChartFill", { clear: fill, setSolidColor: fill });

export const chartFont = trials<Excel.ChartFont>("ChartFont", {
  bold: { writes: true },
  color: { writes: "#C00000" },
  italic: { writes: true },
  name: { writes: "SimHei" },
  size: { writes: 17 },
  underline: { writes: "Single" },
});

export const chartPlotArea = trials<Excel.ChartPlotArea>("ChartPlotArea", { format: behind((object) => object.format.border, "weight", 2) });

export const chartPlotAreaFormat = trials<Excel.ChartPlotAreaFormat>("ChartPlotAreaFormat", {
  border: behind((object) => object.border, "color", "#C00000"),
  fill: filled((object) => object.fill, ({ plotArea }) => plotArea?.fill),
});
