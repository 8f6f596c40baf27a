import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.add("监测");
    sheet.getRange("A1:D4").formulas = [
      ["编码", "实际值", "目标", "差距"],
      ["甲", 0.53, "=INDEX(Sheet1!$B$2:$B$4,MATCH(A2,Sheet1!$A$2:$A$4,0))", "=B2-C2"],
      ["乙", 0.55, "=INDEX(Sheet1!$B$2:$B$4,MATCH(A3,Sheet1!$A$2:$A$4,0))", "=B3-C3"],
      ["丙", 0.9, "=INDEX(Sheet1!$B$2:$B$4,MATCH(A4,Sheet1!$A$2:$A$4,0))", "=B4-C4"],
    ];
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B4").values = [["编码", "值"], ["甲", 0.55], ["乙", 0.5], ["丙", 0.9]];
    sheet.tables.add("A1:D4", true).name = "tblActuals";
    await context.sync();
  });
});
afterEach(() => workbench.close());

const read = async (address: string, sheet = "监测"): Promise<unknown[][]> => workbench.run(async (context) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
  await context.sync();
  return range.values;
});
const formulas = async (address: string, sheet = "监测"): Promise<unknown[][]> => workbench.run(async (context) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
  await context.sync();
  return range.formulas;
});
const fails = async (batch: (context: Excel.RequestContext) => void): Promise<string> =>
  workbench.run(async (context) => { batch(context); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);

test("a table's parts and options come back", async () => {
  const answer = await workbench.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActuals");
    table.style = "TableStyleLight9";
    table.showFilterButton = false;
    table.showBandedRows = false;
    table.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton,columns/items/name,worksheet/name,rows/count");
    const whole = table.getRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("address");
    const column = table.columns.getItem("差距").getDataBodyRange().load("address");
    const row = table.rows.getItemAt(1).load("values,index");
    const count = table.columns.getCount();
    await context.sync();
    return [table.name, table.style, table.showHeaders, table.showBandedRows, table.showFilterButton, table.columns.items.map((item) => item.name), table.worksheet.name,
      table.rows.count, whole.address, header.values, body.address, column.address, row.values[0]![0], row.index, count.value];
  });
  expect(answer).toEqual(["tblActuals", "TableStyleLight9", true, false, false, ["编码", "实际值", "目标", "差距"], "监测", 3, "监测!A1:D4",
    [["编码", "实际值", "目标", "差距"]], "监测!A2:D4", "监测!D2:D4", "乙", 1, 4]);
});

test("structured references are kept as Excel writes them and calculated, on this sheet and another", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("监测");
    sheet.getRange("D2:D4").formulas = [["=[@实际值]-[@目标]"], ["=tblActuals[@实际值]-[@目标]"], ['=IF("[@x]"="",0,[@实际值]-[@目标])']];
    context.workbook.worksheets.getItem("Sheet1").getRange("D1:D3").formulas = [["=SUM(tblActuals[实际值])"], ["=INDEX(tblActuals[编码],2)"], ["=ROWS(tblActuals[#All])"]];
    await context.sync();
  });
  expect(await formulas("D2:D4")).toEqual([["=[@实际值]-[@目标]"], ["=[@实际值]-[@目标]"], ['=IF("[@x]"="",0,[@实际值]-[@目标])']]);
  expect((await read("D3:D3"))[0]![0]).toBeCloseTo(0.05, 10);
  expect(await read("D1:D3", "Sheet1")).toEqual([[1.98], ["乙"], [4]]);
});

test("sorting moves values and formulas, and every row keeps its own answer", async () => {
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblActuals").sort.apply([{ key: 3, ascending: false }]);
    await context.sync();
  });
  const rows = await read("A2:D4");
  expect(rows.map((row) => row[0])).toEqual(["乙", "丙", "甲"]);
  expect(rows.map((row) => Math.round(Number(row[3]) * 100))).toEqual([5, 0, -2]);
  expect(await formulas("C2:D2")).toEqual([["=INDEX(Sheet1!$B$2:$B$4,MATCH(A2,Sheet1!$A$2:$A$4,0))", "=B2-C2"]]);
});

test("a row inserted inside a table grows it, fills its calculated columns and moves what refers to it", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("D1").formulas = [["=SUM(监测!B2:B4)"]];
    context.workbook.worksheets.getItem("监测").getRange("3:3").insert("Down" as Excel.InsertShiftDirection);
    const table = context.workbook.tables.getItem("tblActuals").getRange().load("address");
    await context.sync();
    expect(table.address).toBe("监测!A1:D5");
  });
  expect(await formulas("C3:D4")).toEqual([
    ["=INDEX(Sheet1!$B$2:$B$4,MATCH(A3,Sheet1!$A$2:$A$4,0))", "=B3-C3"],
    ["=INDEX(Sheet1!$B$2:$B$4,MATCH(A4,Sheet1!$A$2:$A$4,0))", "=B4-C4"],
  ]);
  expect(await formulas("D1:D1", "Sheet1")).toEqual([["=SUM(监测!B2:B5)"]]);
  await workbench.type("监测", "A3", "丙");
  await workbench.type("监测", "B3", "0.95");
  expect(Number((await read("D3:D3"))[0]![0])).toBeCloseTo(0.05, 10);
});

test("rows on another sheet that are deleted or inserted leave this sheet's table alone", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("监测").activate();
    context.workbook.worksheets.getItem("Sheet1").getRange("2:3").delete("Up" as Excel.DeleteShiftDirection);
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down" as Excel.InsertShiftDirection);
    const table = context.workbook.tables.getItem("tblActuals").getRange().load("address");
    await context.sync();
    expect(table.address).toBe("监测!A1:D4");
  });
});

test("rows are added at the end, in between, and deleted", async () => {
  await workbench.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActuals");
    table.rows.add(undefined, [["甲", 0.6, null, null]] as never);
    table.rows.add(0, [["丙", 0.8, null, null]] as never);
    table.rows.getItemAt(2).delete();
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("监测!A1:D5");
  });
  const rows = await read("A2:D5");
  expect(rows.map((row) => row[0])).toEqual(["丙", "甲", "丙", "甲"]);
  expect(rows.map((row) => Math.round(Number(row[3]) * 100))).toEqual([-10, -2, 0, 5]);
});

test("a row typed under a table belongs to it, with its formulas", async () => {
  await workbench.type("监测", "A5", "乙");
  await workbench.type("监测", "B5", "0.4");
  expect(await workbench.cellFormula("监测", "D5")).toBe("=B5-C5");
  expect(Number(await workbench.cellValue("监测", "D5"))).toBeCloseTo(-0.1, 10);
});

test("a renamed header renames the column and the formulas that name it, and so does a renamed table", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1").formulas = [["=SUM(tblActuals[实际值])"]];
    context.workbook.worksheets.getItem("监测").getRange("B1").values = [["上报值"]];
    context.workbook.tables.getItem("tblActuals").name = "tblReported";
    const columns = context.workbook.tables.getItem("tblReported").columns.load("items/name");
    await context.sync();
    expect(columns.items.map((column) => column.name)).toEqual(["编码", "上报值", "目标", "差距"]);
  });
  expect(await formulas("D1:D1", "Sheet1")).toEqual([["=SUM(tblReported[上报值])"]]);
  expect(await read("D1:D1", "Sheet1")).toEqual([[1.98]]);
});

test("columns are added, renamed and deleted", async () => {
  await workbench.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActuals");
    table.columns.add(undefined, [["备注"], ["a"], ["b"], ["c"]]);
    table.columns.getItem("实际值").name = "数";
    const columns = table.columns.load("items/name");
    await context.sync();
    expect(columns.items.map((column) => column.name)).toEqual(["编码", "数", "目标", "差距", "备注"]);
    table.columns.getItem("备注").delete();
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("监测!A1:D4");
  });
});

test("resize, convert and delete", async () => {
  await workbench.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActuals");
    table.resize("A1:D6");
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("监测!A1:D6");
    table.convertToRange();
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
    const again = context.workbook.worksheets.getItem("监测").tables.add("A1:D4", true);
    again.delete();
    const gone = context.workbook.tables.getItemOrNullObject("表1").load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(await read("A1:A2")).toEqual([[""], [""]]);
});

test("what Excel refuses is refused with its codes", async () => {
  expect(await fails((context) => context.workbook.tables.getItem("没有").load("name"))).toBe("ItemNotFound");
  expect(await fails((context) => context.workbook.tables.getItem("tblActuals").columns.getItem("没有").load("name"))).toBe("ItemNotFound");
  expect(await fails((context) => { context.workbook.tables.getItem("tblActuals").name = "A1"; })).toBe("InvalidArgument");
  expect(await fails((context) => { context.workbook.tables.getItem("tblActuals").name = "two words"; })).toBe("InvalidArgument");
  expect(await fails((context) => { context.workbook.worksheets.getItem("监测").tables.add("B2:E6", true); })).toBe("InvalidOperation");
  expect(await fails((context) => { context.workbook.tables.add("Sheet1!A1:B4", true).name = "TBLACTUALS"; })).toBe("ItemAlreadyExists");
  expect(await fails((context) => { context.workbook.tables.getItem("tblActuals").showHeaders = false; })).toBe("ApiNotFound");
});

test("changes of a table reach its listeners and the collection's", async () => {
  const seen: string[] = [];
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblActuals").onChanged.add(async (event) => { seen.push(`table ${event.address}`); });
    context.workbook.tables.onChanged.add(async (event) => { seen.push(`all ${event.address} ${event.tableId === "" ? "?" : "id"}`); });
    await context.sync();
  });
  await workbench.type("监测", "B2", "0.6");
  await workbench.type("监测", "F9", "elsewhere");
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen.sort()).toEqual(["all B2 id", "table B2"]);
});
