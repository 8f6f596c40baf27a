import { writeFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "hucre";
import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../../src/workbench/headless";
import { convertWithLibreOffice } from "../../support/libreOffice";
import { openFile, saveAsFile } from "./support";

/** Charts made by Microsoft's client, saved as a file, and opened again. */

let first: HeadlessWorkbench;
let second: HeadlessWorkbench;
let bytes: Uint8Array;
let lost: readonly string[];
let lostOnOpening: readonly string[];

beforeAll(async () => {
  first = await createHeadlessWorkbench();
  await first.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "监测 一";
    sheet.getRange("A1:C5").values = [["年份", "学前", "小学"], ["2021年", 10, 100], ["2022年", 20, 110], ["2023年", 30, 120], ["2024年", 40, 130]];
    const column = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C5"));
    column.name = "柱";
    column.setPosition("E2", "J15");
    column.title.text = "在园与在校（人）";
    column.title.format.font.set({ size: 18, bold: true, color: "#C00000" });
    column.legend.position = "Right";
    column.axes.valueAxis.set({ minimum: 0, maximum: 300, majorUnit: 100, numberFormat: "#,##0" });
    column.axes.valueAxis.title.text = "人数";
    column.axes.categoryAxis.format.font.size = 12;
    column.series.getItemAt(0).format.fill.setSolidColor("#70AD47");
    column.series.getItemAt(0).set({ gapWidth: 60, hasDataLabels: true });
    column.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("#FF0000");
    const bar = sheet.charts.add("BarClustered", sheet.getRange("A1:B5"));
    bar.name = "条";
    bar.setPosition("A17", "D30");
    bar.axes.categoryAxis.reversePlotOrder = true;
    const line = sheet.charts.add("LineMarkers", sheet.getRange("A1:C5"));
    line.name = "线";
    line.setPosition("E17", "J30");
    line.series.getItemAt(1).set({ markerStyle: "Diamond", markerSize: 9, smooth: true });
    line.series.getItemAt(1).format.line.set({ color: "#0000FF", weight: 3, lineStyle: "Dash" });
    const pie = sheet.charts.add("Doughnut", sheet.getRange("A1:B5"));
    pie.name = "环";
    pie.setPosition("L2", "Q15");
    pie.dataLabels.set({ showPercentage: true, showValue: false });
    pie.series.getItemAt(0).doughnutHoleSize = 60;
    const scatter = sheet.charts.add("XYScatter", sheet.getRange("B1:C5"));
    scatter.name = "散";
  });
  await first.settle();
  ({ bytes, lost } = await saveAsFile(first));
  if (process.env.CHART_FILE) writeFileSync(process.env.CHART_FILE, bytes);
  const opened = await openFile(bytes);
  ({ workbench: second } = opened);
  lostOnOpening = opened.lost;
}, 60_000);
afterAll(async () => {
  await first.close();
  await second.close();
});

const inBoth = async <Result>(read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> => {
  const [before, after] = await Promise.all([first, second].map((workbench) => workbench.run((context) => read(context.workbook.worksheets.getItem("监测 一"), context))));
  expect(after).toEqual(before);
  return after!;
};

test("what the file cannot hold is told: points without lines", () => {
  expect(lost).toEqual(["charts"]);
  expect(lostOnOpening).toEqual([]);
});

/** A hundredth of a point is nothing: widths are kept as fractions of a digit. */
const isOver = (chart: Excel.Chart, range: Excel.Range): boolean =>
  (["left", "top", "width", "height"] as const).every((side) => Math.abs(chart[side] - range[side]) < 0.01);

test("types, places, titles and series are the same in the opened file", async () => {
  const read = await inBoth(async (sheet, context) => {
    const charts = ["柱", "条", "线", "环"].map((name) => sheet.charts.getItem(name).load("name,chartType,left,top,width,height"));
    const all = charts.map((chart) => {
      chart.title.load("text,visible");
      chart.legend.load("visible,position");
      chart.series.load("items/name,items/hasDataLabels");
      return chart;
    });
    // An opened sheet has other sizes of rows and columns than a new one: the cells below a chart are the same.
    const places = ["E2:J15", "A17:D30", "E17:J30", "L2:Q15"].map((address) => sheet.getRange(address).load("left,top,width,height"));
    await context.sync();
    const sources = all.flatMap((chart) => chart.series.items.map((series) => [series.getDimensionDataSourceString("Values"), series.getDimensionDataSourceString("Categories")]));
    await context.sync();
    return {
      charts: all.map((chart, index) => [chart.name, chart.chartType, isOver(chart, places[index]!), chart.title.text, chart.legend.visible, chart.legend.position]),
      series: all.map((chart) => chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])),
      sources: sources.map(([values, categories]) => [values!.value, categories!.value]),
    };
  });
  expect(read.charts.map(([name, type, over]) => [name, type, over])).toEqual([["柱", "ColumnStacked", true], ["条", "BarClustered", true], ["线", "LineMarkers", true], ["环", "Doughnut", true]]);
  expect(read.sources[0]).toEqual(["'监测 一'!$B$2:$B$5", "'监测 一'!$A$2:$A$5"]);
});

test("axes, fonts, colours, markers and labels are the same in the opened file", async () => {
  const read = await inBoth(async (sheet, context) => {
    const [column, bar, line, pie] = ["柱", "条", "线", "环"].map((name) => sheet.charts.getItem(name)) as [Excel.Chart, Excel.Chart, Excel.Chart, Excel.Chart];
    const font = column.title.format.font.load("size,bold,color");
    const axis = column.axes.valueAxis.load("minimum,maximum,majorUnit,numberFormat");
    const title = axis.title.load("text,visible");
    const categories = column.axes.categoryAxis.format.font.load("size");
    const first = column.series.getItemAt(0).load("gapWidth,hasDataLabels");
    first.format.line.load("color");
    const reversed = bar.axes.categoryAxis.load("reversePlotOrder");
    const dashed = line.series.getItemAt(1).load("markerStyle,markerSize,smooth");
    dashed.format.line.load("color,weight,lineStyle");
    const plain = line.series.getItemAt(0).load("markerStyle,smooth");
    const labels = pie.dataLabels.load("showPercentage,showValue");
    const hole = pie.series.getItemAt(0).load("doughnutHoleSize");
    await context.sync();
    return [font.toJSON(), axis.minimum, axis.maximum, axis.majorUnit, axis.numberFormat, title.toJSON(), categories.size, first.gapWidth, first.hasDataLabels, first.format.line.color,
      reversed.reversePlotOrder, dashed.toJSON(), plain.markerStyle, plain.smooth, labels.showPercentage, labels.showValue, hole.doughnutHoleSize];
  });
  expect(read.slice(1, 5)).toEqual([0, 300, 100, "#,##0"]);
});

test("the name of a series is its cell again, and follows it", async () => {
  await second.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("监测 一");
    sheet.getRange("B1").values = [["学前教育"]];
    const series = sheet.charts.getItem("柱").series.getItemAt(0).load("name");
    await context.sync();
    expect(series.name).toBe("学前教育");
  });
});

test("LibreOffice opens the file with its charts", async () => {
  const { sheets } = await readXlsx(await convertWithLibreOffice(bytes, "xlsx"));
  expect(sheets[0]!.charts?.map(({ kinds, title }) => [kinds, title])).toEqual([[["bar"], "在园与在校（人）"], [["bar"], "学前"], [["line"], undefined], [["doughnut"], "学前"]]);
}, 60_000);

test("a kind of chart that the workbench does not draw is told and left out", async () => {
  const file = await writeXlsx({ sheets: [{ name: "表", rows: [["a", "数"], ["甲", 1], ["乙", 2]], charts: [
    { type: "scatter", scatterStyle: "marker", series: [{ values: "表!$B$2:$B$3" }], anchor: { from: { row: 4, col: 0 } } },
    { type: "column", series: [{ name: "数", values: "表!$B$2:$B$3", categories: "表!$A$2:$A$3" }], anchor: { from: { row: 4, col: 0 }, to: { row: 12, col: 5 } } },
  ] }] });
  const { workbench, lost: left } = await openFile(file);
  expect(left).toEqual(["charts"]);
  await workbench.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("表");
    charts.load("items/chartType,items/name");
    await context.sync();
    expect(charts.items.map(({ chartType, name }) => [chartType, name])).toEqual([["ColumnClustered", "图表 1"]]);
  });
  await workbench.close();
});
