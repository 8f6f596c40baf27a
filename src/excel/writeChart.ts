import { BODY_COLOR, FONT, QUIET_COLOR, type ChartCells, type ChartModel } from "../sheets";

const TYPES = { columns: "ColumnClustered", stackedBars: "BarStacked" } as const;

/** Sizes in points of what is written in a chart: small beside cells of 11 points, since its page is shrunk to fit. */
const TITLE_SIZE = 12;
const LABEL_SIZE = 10;

/** Queues a native chart over cells of the sheet; they must be written before. */
export function queueChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const cells = ({ row, column, rows, columns }: ChartCells): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);
  const [first] = model.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[model.kind], cells(first.values), "Columns");
  chart.name = model.title;
  chart.title.text = model.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = BODY_COLOR;
  chart.title.format.font.name = FONT;
  chart.legend.visible = model.hasLegend;
  if (model.hasLegend) chart.legend.position = "Bottom";
  const { row, column, rows, columns } = model.place;
  chart.setPosition(cells({ row, column, rows: 1, columns: 1 }), cells({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }));

  model.series.forEach(({ name, values, color, pointColors = [], hasLabels }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (index > 0) series.setValues(cells(values));
    series.setXAxisValues(cells(model.categories));
    series.name = name;
    series.format.fill.setSolidColor(color);
    series.gapWidth = 60;
    pointColors.forEach((point, place) => series.points.getItemAt(place).format.fill.setSolidColor(point));
    series.hasDataLabels = hasLabels;
    if (!hasLabels) return;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = model.numberFormat;
    series.dataLabels.format.font.size = LABEL_SIZE;
  });

  const { categoryAxis, valueAxis } = chart.axes;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.format.font.size = LABEL_SIZE;
    axis.format.font.color = QUIET_COLOR;
  }
  valueAxis.minimum = 0;
  if (model.maximum !== null) valueAxis.maximum = model.maximum;
  valueAxis.numberFormat = model.numberFormat;
  valueAxis.majorGridlines.visible = false;
  // Lying bars begin at the bottom; the worst one stands on top. The other axis would go up with it.
  if (model.kind === "stackedBars") {
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = "High";
  }
}
