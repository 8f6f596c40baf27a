import { BarChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

import type { chartOption } from "./chartOption";

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

/** A chart that stands in an element of the page. */
export interface DrawnChart {
  resize(): void;
  remove(): void;
}

/** Draws into an element, as wide as that is; the element must be empty. */
export function drawChart(element: HTMLElement, option: ReturnType<typeof chartOption>): DrawnChart {
  const chart = init(element, null, { renderer: "svg" });
  chart.setOption(option);
  return { resize: () => chart.resize(), remove: () => chart.dispose() };
}
