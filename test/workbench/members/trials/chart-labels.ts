import { behind, filled } from "./chart-parts";
import { trials } from "./trial";

const said = {
  linkNumberFormat: { writes: false },
  numberFormat: { writes: "0.0%" },
  position: { writes: "InsideEnd" },
  separator: { writes: "; " },
  showCategoryName: { writes: true },
  showLegendKey: { writes: true },
  showPercentage: { writes: true },
  showSeriesName: { writes: true },
  showValue: { writes: false },
} as const;

export const chartDataLabels = trials<Excel.ChartDataLabels>("ChartDataLabels", { ...said, format: behind((object) => object.format.font, "size", 12) });
export const chartDataLabel = trials<Excel.ChartDataLabel>("ChartDataLabel", { ...said, format: behind((object) => object.format.font, "size", 12) });

export const chartDataLabelFormat = trials<Excel.ChartDataLabelFormat>("ChartDataLabelFormat", {
  border: behind((object) => object.border, "color", "#C00000"),
  fill: filled((object) => object.fill, ({ labels }) => labels?.look?.fill),
  font: behind((object) => object.font, "bold", true),
});
