import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { numfmt } from "@univerjs/core";
import type { DrawnChart } from "../../model/charts/drawing";
import { chartOption } from "./chart-option";

use([BarChart, LineChart, PieChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const formatNumber = (format: string, value: number): string => {
  const clean = Number(value.toPrecision(12));
  return format === "General" || format === "" ? String(clean) : numfmt.format(format, clean) as string;
};

export interface Drawing {
  show(chart: DrawnChart, width: number, height: number): void;
  dispose(): void;
}

/** Charts as ECharts draws them, as SVG: sharp at every zoom. */
export function drawChart(element: HTMLElement): Drawing {
  let instance: ECharts | undefined;
  return {
    show(chart, width, height) {
      if (!instance) instance = init(element, undefined, { renderer: "svg", width, height });
      else instance.resize({ width, height });
      instance.setOption(chartOption(chart, formatNumber), { notMerge: true });
    },
    dispose: () => instance?.dispose(),
  };
}
