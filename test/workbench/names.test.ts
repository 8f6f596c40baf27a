import { createHeadlessWorkbench, type HeadlessWorkbench, type WorkbookState } from "../../src/workbench/headless";
import { openFile, saveAsFile } from "./file/support";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await run(async ({ workbook }, sheet) => {
    sheet.getRange("A1:B2").values = [[7, 8], ["甲", true]];
    workbook.names.add("语文成绩", sheet.getRange("A1"), "一班的成绩");
    workbook.names.add("合计", "=SUM(Sheet1!$A$1:$B$1)");
    workbook.names.add("增长率", 0.05 as unknown as string);
    sheet.names.add("本表", "=Sheet1!$B$1");
  });
});
afterEach(() => workbench.close());

const run = <Result>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>): Promise<Result> =>
  workbench.run(async (context) => {
    const result = await batch(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
const fails = (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<string> =>
  run(async (context, sheet) => { batch(context, sheet); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);

test("names in Chinese are used by formulas and follow their cells and the name of their sheet", async () => {
  await run(async (_, sheet) => {
    sheet.getRange("D1:D3").formulas = [["=语文成绩*2"], ["=合计+增长率"], ["=本表"]];
    sheet.getRange("1:1").insert("Down");
    sheet.name = "新 表";
  });
  // A formula that is written long after its name.
  await workbench.type("新 表", "D6", "=语文成绩&增长率");
  expect(await workbench.cellValue("新 表", "D6")).toBe("70.05");
  expect([await workbench.cellValue("新 表", "D2"), await workbench.cellValue("新 表", "D3"), await workbench.cellValue("新 表", "D4")]).toEqual([14, 15.05, 8]);
  await workbench.run(async ({ workbook }) => {
    const items = workbook.names.load("items/name,items/formula");
    await items.context.sync();
    expect(items.items.map(({ name, formula }) => [name, formula])).toEqual([
      ["语文成绩", "='新 表'!$A$2"], ["合计", "=SUM('新 表'!$A$2:$B$2)"], ["增长率", "=0.05"],
    ]);
  });
});

test("a name tells its type and value, its comment, and whether it is shown", async () => {
  await run(async ({ workbook }, sheet) => {
    workbook.names.add("列表", "={1,2;3,4}");
    workbook.names.add("字", "一年级");
    const names = ["语文成绩", "合计", "增长率", "列表", "字"].map((name) => workbook.names.getItem(name));
    for (const item of names) item.load("type,value,comment,visible,scope,arrayValues/values,arrayValues/types");
    await sheet.context.sync();
    expect(names.map(({ type, value }) => [type, value])).toEqual([
      ["Range", "Sheet1!$A$1"], ["Double", 15], ["Double", 0.05], ["Array", [[1, 2], [3, 4]]], ["String", "一年级"],
    ]);
    expect(names.map(({ arrayValues }) => arrayValues.values)).toEqual([[[7]], [[15]], [[0.05]], [[1, 2], [3, 4]], [["一年级"]]]);
    expect(names[3]!.arrayValues.types).toEqual([["Double", "Double"], ["Double", "Double"]]);
    expect([names[0]!.comment, names[0]!.visible, names[0]!.scope]).toEqual(["一班的成绩", true, "Workbook"]);
    names[0]!.comment = "二班的成绩";
    names[0]!.visible = false;
    names[0]!.load("comment,visible");
    await sheet.context.sync();
    expect([names[0]!.comment, names[0]!.visible]).toEqual(["二班的成绩", false]);
  });
});

test("a sheet's own names are told by that sheet alone, and go with it", async () => {
  await run(async ({ workbook }, sheet) => {
    const own = sheet.names.getItem("本表").load("scope,name");
    own.worksheet.load("name");
    const missing = workbook.names.getItemOrNullObject("本表").load("name");
    const other = workbook.worksheets.add("另表");
    other.names.addFormulaLocal("别名", "=另表!$A$1:$A$3", "另一张表");
    const counts = [sheet.names.getCount(), other.names.getCount(), workbook.names.getCount()];
    await sheet.context.sync();
    expect([own.scope, own.worksheet.name, missing.isNullObject, ...counts.map(({ value }) => value)]).toEqual(["Worksheet", "Sheet1", true, 1, 1, 3]);
    const range = other.names.getItem("别名").getRange().load("address");
    const byName = sheet.getRange("语文成绩").load("address");
    await sheet.context.sync();
    expect([range.address, byName.address]).toEqual(["另表!A1:A3", "Sheet1!A1"]);
    other.delete();
    await sheet.context.sync();
    expect(workbench.engine.names.list().map(({ name }) => name)).not.toContain("别名");
  });
});

test("what Excel refuses as a name is refused, and the same name twice where the engine cannot hold it", async () => {
  for (const name of ["A1", "R1C1", "1号", "有 空格", "", "减-号"]) expect([name, await fails(({ workbook }) => { workbook.names.add(name, "=1"); })]).toEqual([name, "InvalidArgument"]);
  expect(await fails(({ workbook }, sheet) => { workbook.names.add("语文成绩", sheet.getRange("B1")); })).toBe("ItemAlreadyExists");
  expect(await fails((_, sheet) => { sheet.names.add("语文成绩", sheet.getRange("B1")); })).toBe("ApiNotFound");
  expect(await fails(({ workbook }) => { workbook.names.add("坏", "=SUM("); })).toBe("InvalidArgument");
  expect(await fails(({ workbook }) => { workbook.names.getItem("合计").worksheet.load("name"); })).toBe("InvalidArgument");
});

test("names, their scopes and comments survive a reload and a file", async () => {
  const known = workbench.engine.names.list().map(({ name, formula, comment, sheetId }) => [name, formula, comment, sheetId !== undefined]);
  expect(known).toHaveLength(4);
  const state = JSON.parse(JSON.stringify(await workbench.save())) as WorkbookState;
  const { bytes, lost } = await saveAsFile(workbench);
  expect(lost).toEqual([]);
  // Two workbenches of one workbook in one process share what the engine remembers of it.
  await workbench.close();
  for (const open of [() => createHeadlessWorkbench({ workbook: state }), async () => (await openFile(bytes)).workbench]) {
    workbench = await open();
    expect(workbench.engine.names.list().map(({ name, formula, comment, sheetId }) => [name, formula, comment, sheetId !== undefined])).toEqual(known);
    await workbench.type("Sheet1", "D9", "=语文成绩+本表");
    expect(await workbench.cellValue("Sheet1", "D9")).toBe(15);
    await workbench.type("Sheet1", "A1", "70");
    expect(await workbench.cellValue("Sheet1", "D9")).toBe(78);
    await workbench.close();
  }
  workbench = await createHeadlessWorkbench();
});
