import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { testOfSet } from "../support/usualExcel";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await onSheet(async (sheet) => {
    sheet.getRange("A1:C5").values = [["年份", "学前", "小学"], ["2021年", 10, 100], ["2022年", 20, 110], ["2023年", 30, 120], ["2024年", 40, 130]];
  });
});
afterEach(() => workbench.close());

const onSheet = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
const fails = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> =>
  onSheet(async (sheet, context) => { batch(sheet, context); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);
const seriesOf = (name: string) => onSheet(async (sheet, context) => {
  const { series } = sheet.charts.getItem(name);
  series.load("items/name");
  await context.sync();
  const read = series.items.map((one) => [one.getDimensionValues("Values"), one.getDimensionValues("Categories")] as const);
  await context.sync();
  return series.items.map((one, index) => ({ name: one.name, values: read[index]![0].value, categories: read[index]![1].value }));
});

test("a chart takes the names and categories of its cells and Excel's own names and size", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Auto").load("name,chartType,width,height,id,plotBy");
    chart.title.load("text,visible");
    chart.legend.load("visible,position");
    sheet.charts.load("count");
    const single = sheet.charts.add("Line", sheet.getRange("A1:B5")).load("name");
    single.title.load("text");
    single.legend.load("visible");
    await context.sync();
    expect([chart.name, chart.chartType, chart.width, chart.height, chart.plotBy]).toEqual(["图表 1", "ColumnClustered", 360, 216, "Columns"]);
    expect([chart.title.text, chart.title.visible, chart.legend.visible, chart.legend.position]).toEqual(["图表标题", true, true, "Bottom"]);
    expect([single.name, single.title.text, single.legend.visible, sheet.charts.count]).toEqual(["图表 2", "学前", false, 1]);
  });
  expect(await seriesOf("图表 1")).toEqual([
    { name: "学前", values: [10, 20, 30, 40], categories: ["2021年", "2022年", "2023年", "2024年"] },
    { name: "小学", values: [100, 110, 120, 130], categories: ["2021年", "2022年", "2023年", "2024年"] },
  ]);
});

test("the longer side of a block goes along the axis, or the one that is asked for", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("E1:H3").values = [["", "一", "二", "三"], ["甲", 1, 2, 3], ["乙", 4, 5, 6]];
    sheet.charts.add("Line", sheet.getRange("E1:H3"), "Auto").name = "auto";
    sheet.charts.add("Line", sheet.getRange("E1:H3"), "Columns").name = "columns";
    await context.sync();
  });
  expect((await seriesOf("auto")).map(({ name, values, categories }) => [name, values, categories])).toEqual([["甲", [1, 2, 3], ["一", "二", "三"]], ["乙", [4, 5, 6], ["一", "二", "三"]]]);
  expect((await seriesOf("columns")).map(({ name, values }) => [name, values])).toEqual([["一", [1, 4]], ["二", [2, 5]], ["三", [3, 6]]]);
  await onSheet(async (sheet) => { sheet.charts.getItem("auto").plotBy = "Columns"; });
  expect((await seriesOf("auto")).map(({ name }) => name)).toEqual(["一", "二", "三"]);
});

test("figures above figures are values, an empty corner makes them names, and a block without names is counted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("E1:F3").values = [["年", "数"], [2021, 5], [2022, 6]];
    sheet.charts.add("ColumnClustered", sheet.getRange("E1:F3")).name = "figures";
    sheet.getRange("H1:I3").values = [["", "数"], [2021, 5], [2022, 6]];
    sheet.charts.add("ColumnClustered", sheet.getRange("H1:I3")).name = "corner";
    sheet.charts.add("ColumnClustered", sheet.getRange("I2:I3")).name = "bare";
    await context.sync();
  });
  expect((await seriesOf("figures")).map(({ name, categories }) => [name, categories])).toEqual([["年", ["1", "2"]], ["数", ["1", "2"]]]);
  expect(await seriesOf("corner")).toEqual([{ name: "数", values: [5, 6], categories: ["2021", "2022"] }]);
  expect(await seriesOf("bare")).toEqual([{ name: "系列1", values: [5, 6], categories: ["1", "2"] }]);
});

test("types that only Excel draws are refused by name, and what is no type is an invalid argument", async () => {
  for (const type of ["Bubble", "Radar", "3DColumn", "Treemap", "StockHLC", "PieExploded", "CylinderCol"]) {
    expect(await fails((sheet) => { sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C5")); })).toBe("ApiNotFound");
  }
  expect(await fails((sheet) => { sheet.charts.add("Column" as Excel.ChartType, sheet.getRange("A1:C5")); })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.charts.getItem("none").load("name"); })).toBe("ItemNotFound");
  expect(await fails((sheet) => { sheet.charts.getItemAt(0).load("name"); })).toBe("ItemNotFound");
  expect(await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemOrNullObject("none").load("name");
    await context.sync();
    return chart.isNullObject;
  })).toBe(true);
});

test("a chart is placed over cells, moved, sized, renamed and deleted", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B5"));
    chart.name = "饼";
    chart.setPosition("E2", "H10");
    const area = sheet.getRange("E2:H10").load("left,top,width,height");
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([area.left, area.top, area.width, area.height]);
    chart.left = 100;
    chart.top = 50;
    chart.width = 300;
    chart.height = 200.5;
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 50, 300, 200.5]);
    sheet.charts.getItem("饼").delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(await fails((sheet) => { sheet.charts.add("Pie", sheet.getRange("A1:B5")).width = 0; })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.charts.add("Pie", sheet.getRange("A1:B5")).setPosition("nowhere"); })).toBe("InvalidArgument");
});

test("titles, legend and axes are set and read back", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"));
    chart.title.text = "在园幼儿";
    chart.title.format.font.set({ bold: true, color: "#C00000", size: 16, name: "宋体", italic: true, underline: "Single" });
    chart.title.overlay = true;
    chart.legend.set({ position: "Right", overlay: true });
    chart.legend.format.fill.setSolidColor("yellow");
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.set({ minimum: 0, maximum: 200, majorUnit: 50, numberFormat: "0.0", reversePlotOrder: true, displayUnit: "Hundreds", textOrientation: 30 });
    valueAxis.title.text = "人数";
    valueAxis.majorGridlines.visible = false;
    valueAxis.format.line.color = "#0000FF";
    categoryAxis.visible = false;
    categoryAxis.format.font.bold = true;
    categoryAxis.majorGridlines.visible = true;
    await context.sync();
    chart.title.load("text,overlay,visible");
    chart.title.format.font.load();
    chart.legend.load("position,overlay");
    valueAxis.load();
    valueAxis.title.load("text,visible");
    valueAxis.majorGridlines.load("visible");
    valueAxis.format.line.load("color");
    categoryAxis.load("visible,type,minimum");
    categoryAxis.title.load("visible,text");
    const again = chart.axes.getItem("Value").load("maximum");
    await context.sync();
    expect([chart.title.text, chart.title.overlay, chart.title.visible]).toEqual(["在园幼儿", true, true]);
    expect(chart.title.format.font.toJSON()).toEqual({ bold: true, color: "#C00000", italic: true, name: "宋体", size: 16, underline: "Single" });
    expect([chart.legend.position, chart.legend.overlay]).toEqual(["Right", true]);
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat, valueAxis.linkNumberFormat, valueAxis.reversePlotOrder, valueAxis.displayUnit, valueAxis.textOrientation])
      .toEqual([0, 200, 50, "0.0", false, true, "Hundreds", 30]);
    expect([valueAxis.title.text, valueAxis.title.visible, valueAxis.majorGridlines.visible, valueAxis.format.line.color]).toEqual(["人数", true, false, "#0000FF"]);
    expect([categoryAxis.visible, categoryAxis.type, categoryAxis.minimum, categoryAxis.title.visible, categoryAxis.title.text, again.maximum])
      .toEqual([false, "Category", "", false, "坐标轴标题", 200]);
  });
  expect(await fails((sheet) => { sheet.charts.getItemAt(0).axes.categoryAxis.minimum = 1; })).toBe("ApiNotFound");
  expect(await fails((sheet) => { sheet.charts.add("Pie", sheet.getRange("A1:B5")).axes.valueAxis.load("minimum"); })).toBe("ItemNotFound");
  expect(await fails((sheet) => { sheet.charts.getItemAt(0).legend.position = "Custom"; })).toBe("ApiNotFound");
});

test.each([
  // The highest value and a twentieth of the span, up to the next step.
  [[100, 130], [0, 140, 20]],
  [[7, 0], [0, 8, 1]],
  [[0.5, 0.9], [0, 1, 0.2]],
  // Close together: half the span below the lowest.
  [[98, 100], [97, 100.5, 0.5]],
  [[-3, 9], [-4, 10, 2]],
])("an axis of values finds its own ends for %j", async (values, [minimum, maximum, majorUnit]) => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("E1:E2").values = values.map((value) => [value]);
    const axis = sheet.charts.add("ColumnClustered", sheet.getRange("E1:E2")).axes.valueAxis.load("minimum,maximum,majorUnit");
    await context.sync();
    expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([minimum, maximum, majorUnit]);
    axis.maximum = values[0]! * 10;
    axis.load("maximum");
    await context.sync();
    expect(axis.maximum).toBe(values[0]! * 10);
    axis.maximum = "";
    axis.load("maximum");
    await context.sync();
    expect(axis.maximum).toBe(maximum);
  });
});

testOfSet("ExcelApi", "1.15")("series are added, named, pointed at cells, formatted, reordered and deleted", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"));
    chart.name = "图";
    const made = chart.series.add("新系列");
    made.setValues(sheet.getRange("C2:C5"));
    made.setXAxisValues(sheet.getRange("A2:A5"));
    made.format.fill.setSolidColor("#FF0000");
    made.set({ gapWidth: 80, overlap: 10, hasDataLabels: true, axisGroup: "Secondary" });
    made.format.line.set({ color: "#00FF00", weight: 3, lineStyle: "Dash" });
    made.dataLabels.set({ showSeriesName: true, position: "InsideEnd", numberFormat: "0.00", separator: ";" });
    made.points.getItemAt(1).format.fill.setSolidColor("#0000FF");
    await context.sync();
    const added = chart.series.getItemAt(1);
    const first = chart.series.getItemAt(0).load("gapWidth,overlap,hasDataLabels,axisGroup,markerSize");
    first.format.line.load("color");
    added.load("name,axisGroup,hasDataLabels,plotOrder");
    added.format.line.load("color,weight,lineStyle");
    added.dataLabels.load("showValue,showSeriesName,position,numberFormat,separator");
    added.points.load("items/value,count");
    const source = added.getDimensionDataSourceString("Values");
    const sourceType = added.getDimensionDataSourceType("Categories");
    await context.sync();
    expect([first.gapWidth, first.overlap, first.hasDataLabels, first.axisGroup, first.markerSize, first.format.line.color]).toEqual([80, 10, false, "Primary", 5, "#4472C4"]);
    expect([added.name, added.axisGroup, added.hasDataLabels, added.plotOrder]).toEqual(["新系列", "Secondary", true, 1]);
    expect(added.format.line.toJSON()).toEqual({ color: "#00FF00", weight: 3, lineStyle: "Dash" });
    expect([added.dataLabels.showValue, added.dataLabels.showSeriesName, added.dataLabels.position, added.dataLabels.numberFormat, added.dataLabels.separator]).toEqual([true, true, "InsideEnd", "0.00", ";"]);
    expect([added.points.count, added.points.items.map(({ value }) => value)]).toEqual([4, [100, 110, 120, 130]]);
    expect([source.value, sourceType.value]).toEqual(["Sheet1!$C$2:$C$5", "LocalRange"]);
    added.plotOrder = 0;
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["新系列", "学前"]);
    chart.series.getItemAt(0).delete();
    await context.sync();
  });
  expect((await seriesOf("图")).map(({ name }) => name)).toEqual(["学前"]);
  expect(await fails((sheet) => { sheet.charts.getItem("图").series.getItemAt(0).plotOrder = 1; })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.charts.getItem("图").series.getItemAt(0).setValues(sheet.getRange("B2:C5")); })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.charts.getItem("图").series.getItemAt(0).chartType = "BarClustered"; })).toBe("no error");
  expect(await fails((sheet) => { sheet.charts.getItem("图").series.getItemAt(0).smooth = 1 as unknown as boolean; })).toBe("InvalidArgument");
});

test("setData gives a chart other cells and leaves its looks", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:B5"));
    chart.name = "图";
    chart.series.getItemAt(0).set({ markerStyle: "Diamond", markerSize: 9, smooth: true });
    chart.setData(sheet.getRange("A1:C3"), "Columns");
    const first = chart.series.getItemAt(0).load("markerStyle,markerSize,smooth,chartType");
    await context.sync();
    expect([first.markerStyle, first.markerSize, first.smooth, first.chartType]).toEqual(["Diamond", 9, true, "LineMarkers"]);
  });
  expect((await seriesOf("图")).map(({ name, values }) => [name, values])).toEqual([["学前", [10, 20]], ["小学", [100, 110]]]);
});

test("labels of a chart are those of its series, and each point may have its own", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B5"));
    const series = chart.series.getItemAt(0).load("hasDataLabels");
    await context.sync();
    expect(series.hasDataLabels).toBe(false);
    chart.dataLabels.set({ showPercentage: true, showValue: false, showCategoryName: true, position: "OutsideEnd" });
    chart.dataLabels.format.font.color = "white";
    series.points.getItemAt(0).hasDataLabel = false;
    series.load("hasDataLabels");
    series.dataLabels.load("showPercentage,showValue,position");
    series.dataLabels.format.font.load("color");
    const [first, second] = [series.points.getItemAt(0).load("hasDataLabel"), series.points.getItemAt(1).load("hasDataLabel,value")];
    await context.sync();
    expect([series.hasDataLabels, series.dataLabels.showPercentage, series.dataLabels.showValue, series.dataLabels.position, series.dataLabels.format.font.color])
      .toEqual([true, true, false, "OutsideEnd", "#FFFFFF"]);
    expect([first.hasDataLabel, second.hasDataLabel, second.value]).toEqual([false, true, 20]);
  });
  expect(await fails((sheet) => { sheet.charts.getItemAt(0).dataLabels.position = "Top"; })).toBe("InvalidArgument");
});

test("a scatter has its places in the first column, figures or not", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("XYScatterLines", sheet.getRange("B1:C5"));
    chart.series.load("items/name");
    chart.axes.categoryAxis.load("minimum,maximum");
    await context.sync();
    const x = chart.series.items[0]!.getDimensionValues("XValues");
    const y = chart.series.items[0]!.getDimensionValues("YValues");
    await context.sync();
    expect([chart.series.items.map(({ name }) => name), x.value, y.value]).toEqual([["小学"], [10, 20, 30, 40], [100, 110, 120, 130]]);
    expect([chart.axes.categoryAxis.minimum, chart.axes.categoryAxis.maximum]).toEqual([0, 50]);
  });
});

test("a small chart has wider steps on its axis than a large one", async () => {
  const scales = await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [["年份", "入园率"], ["2021年", 0.88], ["2022年", 0.98]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    const read = async (): Promise<readonly number[]> => {
      const axis = chart.axes.valueAxis.load("minimum,maximum,majorUnit");
      await context.sync();
      return [axis.minimum, axis.maximum, axis.majorUnit] as number[];
    };
    const large = await read();
    chart.height = 140;
    return [large, await read()];
  });
  // From half the span of 0.10 below the lowest to a twentieth of it above the highest: 0.83 to 0.985, in steps of 0.02 or of 0.05.
  expect(scales).toEqual([[0.82, 1, 0.02], [0.8, 1, 0.05]]);
});
