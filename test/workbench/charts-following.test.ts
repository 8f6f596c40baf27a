import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { testOfSet } from "../support/usualExcel";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await onSheet(async (sheet) => {
    sheet.getRange("A2:B5").values = [["年份", "学前"], ["2021年", 10], ["2022年", 20], ["2023年", 30]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A2:B5"));
    chart.name = "图";
    chart.setPosition("E8", "H15");
  });
});
afterEach(() => workbench.close());

const onSheet = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));

/** Where the values of a series come from is told by a newer Excel only. */
const testOfSource = testOfSet("ExcelApi", "1.15");

/** Where the values come from, and what they are. */
const read = (from = workbench, sheetName = "Sheet1") => from.run(async (context) => {
  const series = context.workbook.worksheets.getItem(sheetName).charts.getItem("图").series.getItemAt(0).load("name");
  const source = series.getDimensionDataSourceString("Values");
  const values = series.getDimensionValues("Values");
  await context.sync();
  return [series.name, source.value, values.value];
});

testOfSource("a chart follows inserted and removed rows, columns and cells, and their undoing", async () => {
  await onSheet(async (sheet) => { sheet.getRange("1:1").insert("Down"); });
  expect(await read()).toEqual(["学前", "Sheet1!$B$4:$B$6", [10, 20, 30]]);
  await onSheet(async (sheet) => { sheet.getRange("5:5").delete("Up"); });
  expect(await read()).toEqual(["学前", "Sheet1!$B$4:$B$5", [10, 30]]);
  await workbench.undo();
  await workbench.settle();
  expect(await read()).toEqual(["学前", "Sheet1!$B$4:$B$6", [10, 20, 30]]);
  await onSheet(async (sheet) => { sheet.getRange("A:A").insert("Right"); });
  expect(await read()).toEqual(["学前", "Sheet1!$C$4:$C$6", [10, 20, 30]]);
  await onSheet(async (sheet) => { sheet.getRange("C1:C2").insert("Down"); });
  expect(await read()).toEqual(["学前", "Sheet1!$C$6:$C$8", [10, 20, 30]]);
  await onSheet(async (sheet) => { sheet.getRange("C6").values = [[11]]; });
  expect(await read()).toEqual(["学前", "Sheet1!$C$6:$C$8", [11, 20, 30]]);
});

test("a chart moves and grows with the cells below it", async () => {
  const place = () => onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem("图").load("top,height,left,width");
    await context.sync();
    return [chart.top, chart.height];
  });
  const [top, height] = await place() as [number, number];
  const row = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1").load("height");
    await context.sync();
    return cell.height;
  });
  await onSheet(async (sheet) => { sheet.getRange("1:1").insert("Down"); });
  expect(await place()).toEqual([top + row, height]);
  await onSheet(async (sheet) => { sheet.getRange("12:12").insert("Down"); });
  expect(await place()).toEqual([top + row, height + row]);
  await onSheet(async (sheet) => { sheet.getRange("18:18").insert("Down"); });
  expect(await place()).toEqual([top + row, height + row]);
});

testOfSource("a chart of a table takes in the rows that the table takes in", async () => {
  await onSheet(async (sheet) => { sheet.tables.add("A2:B5", true).rows.add(undefined, [["2024年", 40]]); });
  expect(await read()).toEqual(["学前", "Sheet1!$B$3:$B$6", [10, 20, 30, 40]]);
  await workbench.type("Sheet1", "B7", "50");
  expect(await read()).toEqual(["学前", "Sheet1!$B$3:$B$7", [10, 20, 30, 40, 50]]);
});

testOfSource("a chart follows the name of its sheet, goes with it and comes along to its copy", async () => {
  await onSheet(async (sheet, context) => {
    sheet.copy("End").name = "副本";
    await context.sync();
    context.workbook.worksheets.getItem("副本").getRange("B3").values = [[99]];
    sheet.name = "监测 1";
  });
  expect(await read(workbench, "监测 1")).toEqual(["学前", "'监测 1'!$B$3:$B$5", [10, 20, 30]]);
  expect(await read(workbench, "副本")).toEqual(["学前", "副本!$B$3:$B$5", [99, 20, 30]]);
  await workbench.run(async (context) => { context.workbook.worksheets.getItem("监测 1").delete(); });
  expect((await workbench.save()).book.charts?.map(({ sheetId }) => sheetId)).toHaveLength(1);
  await workbench.undo();
  await workbench.settle();
  expect(await read(workbench, "监测 1")).toEqual(["学前", "'监测 1'!$B$3:$B$5", [10, 20, 30]]);
});

testOfSource("a chart is there again in a workbook that was saved, and follows its cells there", async () => {
  await onSheet(async (sheet) => {
    sheet.charts.getItem("图").title.text = "学前教育";
    sheet.charts.getItem("图").series.getItemAt(0).format.fill.setSolidColor("#C00000");
  });
  const again = await createHeadlessWorkbench({ workbook: JSON.parse(JSON.stringify(await workbench.save())) as Awaited<ReturnType<typeof workbench.save>> });
  try {
    await again.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("1:1").insert("Down");
      const chart = sheet.charts.getItem("图");
      chart.title.load("text");
      const line = chart.series.getItemAt(0).format.line.load("color");
      const second = sheet.charts.add("Pie", sheet.getRange("A3:B6")).load("name,id");
      chart.load("id");
      await context.sync();
      expect([chart.title.text, line.color, second.name]).toEqual(["学前教育", "#C00000", "图表 1"]);
      expect(second.id).not.toBe(chart.id);
    });
    expect(await read(again)).toEqual(["学前", "Sheet1!$B$4:$B$6", [10, 20, 30]]);
  } finally {
    await again.close();
  }
});

testOfSource("cells that are hidden are left out, or not, as the chart says", async () => {
  await onSheet(async (sheet) => { sheet.getRange("4:4").rowHidden = true; });
  expect((await read())[2]).toEqual([10, 30]);
  await onSheet(async (sheet) => { sheet.charts.getItem("图").plotVisibleOnly = false; });
  expect((await read())[2]).toEqual([10, 20, 30]);
});

test("a protected sheet keeps its charts as they are", async () => {
  const change = () => onSheet(async (sheet, context) => {
    sheet.charts.getItem("图").title.text = "别的";
    await context.sync();
    return "no error";
  }).catch((error: { code: string }) => error.code);
  await onSheet(async (sheet) => sheet.protection.protect());
  expect(await change()).toBe("AccessDenied");
  await onSheet(async (sheet) => { sheet.protection.unprotect(); sheet.protection.protect({ allowEditObjects: true }); });
  expect(await change()).toBe("no error");
});

test("charts tell when they are made, activated and deleted", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.load("id");
    await context.sync();
    const told = (what: string) => async ({ worksheetId }: { worksheetId: string }) => void heard.push(`${what} ${worksheetId === sheet.id}`);
    sheet.charts.onAdded.add(told("added"));
    sheet.charts.onDeleted.add(told("deleted"));
    sheet.charts.onActivated.add(told("activated"));
    sheet.charts.getItem("图").onDeactivated.add(told("chart deactivated"));
    await context.sync();
  });
  const active = () => workbench.run(async (context) => {
    const chart = context.workbook.getActiveChartOrNullObject().load("name");
    await context.sync();
    return chart.isNullObject ? null : chart.name;
  });
  expect(await active()).toBeNull();
  await onSheet(async (sheet) => { sheet.charts.getItem("图").activate(); });
  expect(await active()).toBe("图");
  await onSheet(async (sheet, context) => {
    const other = sheet.charts.add("Pie", sheet.getRange("A2:B5"));
    other.activate();
    await context.sync();
    context.workbook.getActiveChart().delete();
    await context.sync();
  });
  expect(await active()).toBeNull();
  await workbench.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["activated true", "added true", "chart deactivated true", "activated true", "deleted true"]);
});

test("a workbook in English names its charts in English", async () => {
  const english = await createHeadlessWorkbench({ language: "en-US" });
  await english.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2")).load("name");
    chart.title.load("text");
    chart.series.load("items/name");
    await context.sync();
    expect([chart.name, chart.title.text, chart.series.items.map(({ name }) => name)]).toEqual(["Chart 1", "Chart Title", ["Series1", "Series2"]]);
  });
  await english.close();
});
