import type { SheetChart } from "hucre";
import { BODY_COLOR, columnLetters, QUIET_COLOR, type ChartCells, type ChartModel } from "../sheets";
import { rgb } from "./styles";

const KINDS = {
  columns: { type: "column", barGrouping: "clustered" },
  stackedBars: { type: "bar", barGrouping: "stacked", overlap: 100 },
} as const;

/** A chart of a sheet as the file holds it. */
export function chartOf(sheetName: string, model: ChartModel): SheetChart {
  const address = ({ row, column, rows, columns }: ChartCells): string =>
    `'${sheetName}'!$${columnLetters(column)}$${row + 1}:$${columnLetters(column + columns - 1)}$${row + rows}`;
  const { row, column, rows, columns } = model.place;
  const isLying = model.kind === "stackedBars";
  const axis = { labelFontSize: 10, labelColor: rgb(QUIET_COLOR).rgb };
  return {
    ...KINDS[model.kind],
    title: model.title, titleFontSize: 12, titleBold: true, titleColor: rgb(BODY_COLOR).rgb, frameTitle: model.title, altText: model.title,
    legend: model.hasLegend ? "bottom" : false,
    gapWidth: 60,
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    series: model.series.map(({ name, values, color, pointColors = [], hasLabels }) => ({
      name, values: address(values), categories: address(model.categories), color: rgb(color).rgb,
      ...(pointColors.length === 0 ? {} : { dataPoints: pointColors.map((point, idx) => ({ idx, fillColor: rgb(point).rgb })) }),
      dataLabels: hasLabels ? { showValue: true, numberFormat: { formatCode: model.numberFormat, sourceLinked: false }, fontSize: 10 } : false,
    })),
    axes: {
      x: { ...axis, gridlines: { major: false, minor: false }, ...(isLying ? { reverse: true } : {}) },
      y: {
        ...axis, gridlines: { major: false, minor: false }, numberFormat: { formatCode: model.numberFormat, sourceLinked: false },
        scale: { min: 0, ...(model.maximum === null ? {} : { max: model.maximum }) }, ...(isLying ? { tickLblPos: "high" as const } : {}),
      },
    },
  };
}
