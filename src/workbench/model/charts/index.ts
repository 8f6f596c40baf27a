/**
 * Charts: how the workbook keeps them, what Excel's objects answer of them (one file a class), and what there is to be drawn of
 * them once their cells are read.
 */
export { ChartCollection } from "./chart-collection";
export { Chart } from "./chart";
export { type ChartEvent, Charts } from "./charts";
export { type DrawnChart, drawnCharts } from "./drawing";
export type * from "./chart-state";
