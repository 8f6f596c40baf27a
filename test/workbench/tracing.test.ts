import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { offers } from "../support/usualExcel";

let workbench: HeadlessWorkbench;
beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const other = context.workbook.worksheets.add("汇总 表");
    sheet.getRange("B2:D4").formulas = [["甲", "乙", "差"], [5, 3, "=B3-C3"], [9, 4, "=B4-C4"]];
    sheet.tables.add("B2:D4", true).name = "goals";
    context.workbook.names.add("Quota", sheet.getRange("G1"));
    sheet.getRange("F1:F3").formulas = [["=SUM(goals[差])*Quota"], ["=F1+\"B3\"&SUM(B3:B4)"], [1]];
    other.getRange("A1").formulas = [["=Sheet1!F1*2"]];
    await context.sync();
  });
});
afterEach(() => workbench.close());

type Trace = "getDirectPrecedents" | "getPrecedents" | "getDirectDependents" | "getDependents";
const trace = (address: string, name: Trace, sheet = "Sheet1"): Promise<string[]> => workbench.run(async (context) => {
  const areas = context.workbook.worksheets.getItem(sheet).getRange(address)[name]().areas.load("items/address");
  await context.sync();
  return areas.items.map((item) => item.address);
}).catch((error: { code: string }) => [error.code]);

test("precedents are what a formula names: cells, a table's column, a name's cells; never a text", async () => {
  expect(await trace("D3", "getDirectPrecedents")).toEqual(["Sheet1!B3:C3"]);
  expect(await trace("F1", "getDirectPrecedents")).toEqual(["Sheet1!G1,Sheet1!D3:D4"]);
  expect(await trace("F2", "getDirectPrecedents")).toEqual(["Sheet1!F1,Sheet1!B3:B4"]);
  expect(await trace("A1", "getDirectPrecedents", "汇总 表")).toEqual(["Sheet1!F1"]);
  expect(await trace("F3", "getDirectPrecedents")).toEqual(["ItemNotFound"]);
});

test("all precedents are followed to the end", async () => {
  expect(await trace("A1", "getPrecedents", "汇总 表")).toEqual(["Sheet1!F1:G1,Sheet1!B3:D4"]);
});

test("dependents are found on every sheet", async () => {
  expect(await trace("F1", "getDirectDependents")).toEqual(["Sheet1!F2", "'汇总 表'!A1"]);
  expect(await trace("C4", "getDirectDependents")).toEqual(["Sheet1!D4"]);
  expect(await trace("F3", "getDirectDependents")).toEqual(["ItemNotFound"]);
});

test("all dependents are followed to the end, in an Excel that has them", async () => {
  expect(await trace("C4", "getDependents")).toEqual(offers("ExcelApi", "1.15") ? ["Sheet1!F1:F2,Sheet1!D4", "'汇总 表'!A1"] : ["ApiNotFound"]);
});

test("the blocks are asked for by sheet, one by one and as addresses", async () => {
  const answer = await workbench.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Sheet1").getRange("F1").getDirectDependents().load("addresses");
    const own = found.getRangeAreasBySheet("汇总 表").load("address");
    const none = found.getRangeAreasOrNullObjectBySheet("没有").load("address");
    const ranges = found.ranges.load("items/address");
    const count = found.areas.getCount();
    const first = found.areas.getItemAt(0).load("address");
    await context.sync();
    return [found.addresses, own.address, none.isNullObject, ranges.items.map((range) => range.address), count.value, first.address];
  });
  expect(answer).toEqual([["Sheet1!F2", "'汇总 表'!A1"], "'汇总 表'!A1", true, ["Sheet1!F2", "'汇总 表'!A1"], 2, "Sheet1!F2"]);
});
