import { createHeadlessWorkbench, type HeadlessWorkbench, type WorkbookState } from "../../src/workbench/headless";
import { openFile, saveAsFile } from "./file/support";

/** What a workbook says about itself and its sheets besides their cells, before and after a reload and a file. */

let workbench: HeadlessWorkbench;

beforeEach(async () => { workbench = await createHeadlessWorkbench(); });
afterEach(() => workbench.close());

const fails = (batch: (context: Excel.RequestContext) => void): Promise<string> =>
  workbench.run(async (context) => { batch(context); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);

async function write(): Promise<void> {
  await workbench.run(async ({ workbook }) => {
    Object.assign(workbook.properties, { title: "规划监测", subject: "教育", author: "规划科", keywords: "规划,监测", comments: "初稿", category: "报告", manager: "张三", company: "教育局" });
    workbook.properties.custom.add("年度", 2026);
    workbook.properties.custom.add("已审", true);
    workbook.properties.custom.add("说明", "第一版");
    workbook.properties.custom.add("年度", 2027);
    const sheet = workbook.worksheets.getItem("Sheet1");
    const groups = sheet.pageLayout.headersFooters;
    groups.state = "FirstAndDefault";
    groups.firstPage.centerHeader = "封面";
    groups.defaultForAllPages.leftFooter = "第 &P 页";
    workbook.protection.protect("secret");
  });
}

async function ask(): Promise<unknown> {
  return workbench.run(async ({ workbook }) => {
    const { properties, protection } = workbook;
    properties.load("title,subject,author,keywords,comments,category,manager,company");
    const custom = properties.custom.load("items/key,items/value,items/type");
    protection.load("protected");
    const groups = workbook.worksheets.getItem("Sheet1").pageLayout.headersFooters.load("state");
    groups.firstPage.load("centerHeader");
    groups.defaultForAllPages.load("leftFooter");
    await properties.context.sync();
    const { custom: _, creationDate: __, ...rest } = properties.toJSON() as Record<string, unknown>;
    return [rest, custom.items.map(({ key, value, type }) => [key, value, type]), protection.protected, groups.state, groups.firstPage.centerHeader, groups.defaultForAllPages.leftFooter];
  });
}

const expected = [
  { title: "规划监测", subject: "教育", author: "规划科", keywords: "规划,监测", comments: "初稿", category: "报告", manager: "张三", company: "教育局" },
  [["年度", 2027, "Number"], ["已审", true, "Boolean"], ["说明", "第一版", "String"]], true, "FirstAndDefault", "封面", "第 &P 页",
];

test("properties, protection and headers of first pages are read back, and stay through a reload and a file", async () => {
  await write();
  expect(await ask()).toEqual(expected);
  const state = JSON.parse(JSON.stringify(await workbench.save())) as WorkbookState;
  const { bytes, lost } = await saveAsFile(workbench);
  expect(lost).toEqual([]);
  await workbench.close();
  workbench = await createHeadlessWorkbench({ workbook: state });
  expect(await ask()).toEqual(expected);
  await workbench.close();
  ({ workbench } = await openFile(bytes));
  expect(await ask()).toEqual(expected);
}, 30_000);

test("while the structure is protected, sheets neither come nor go nor change, and cells still do; only the password ends it", async () => {
  await write();
  const sheet = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem("Sheet1");
  const refused: ((context: Excel.RequestContext) => void)[] = [
    (context) => { context.workbook.worksheets.add("新"); }, (context) => sheet(context).copy(), (context) => { sheet(context).name = "改名"; },
    (context) => { sheet(context).delete(); }, (context) => { context.workbook.protection.unprotect("wrong"); }, (context) => { context.workbook.protection.protect(); },
  ];
  for (const batch of refused) expect(await fails(batch)).toBe("AccessDenied");
  expect(await fails((context) => { sheet(context).getRange("A1").values = [[1]]; })).toBe("no error");
  expect(await fails((context) => { context.workbook.protection.unprotect("secret"); context.workbook.worksheets.add("新"); })).toBe("no error");
  expect(workbench.engine.sheets.list().map(({ name }) => name)).toEqual(["Sheet1", "新"]);
});

test("single properties are changed and taken away; a date stays one", async () => {
  await workbench.run(async ({ workbook }) => {
    const { custom } = workbook.properties;
    custom.add("截止", new Date(Date.UTC(2026, 11, 31)));
    custom.add("比例", 0.5);
    workbook.properties.revisionNumber = 3;
    const date = custom.getItem("截止").load("type,value");
    const missing = custom.getItemOrNullObject("没有").load("key");
    workbook.properties.load("revisionNumber,creationDate");
    custom.getItem("比例").value = 0.75;
    const rate = custom.getItem("比例").load("type,value");
    await custom.context.sync();
    expect([date.type, new Date(date.value as string).getTime(), missing.isNullObject]).toEqual(["Date", Date.UTC(2026, 11, 31), true]);
    expect([rate.type, rate.value, workbook.properties.revisionNumber, !Number.isNaN(workbook.properties.creationDate.getTime())]).toEqual(["Float", 0.75, 3, true]);
    custom.getItem("比例").delete();
    const one = custom.getCount();
    custom.deleteAll();
    const none = custom.getCount();
    await custom.context.sync();
    expect([one.value, none.value]).toEqual([1, 0]);
  });
  expect(await fails(({ workbook }) => { workbook.properties.custom.getItem("没有").load("value"); })).toBe("ItemNotFound");
});

test("a sheet's own properties are found in any case, go along with its copy and are told as lost by a file", async () => {
  await workbench.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.customProperties.add("Owner", "规划科");
    sheet.customProperties.add("owner", "督导室");
    const copy = sheet.copy("End");
    const found = copy.customProperties.getItem("OWNER").load("key,value");
    const missing = sheet.customProperties.getItemOrNullObject("none").load("key");
    sheet.customProperties.getItem("Owner").delete();
    const count = sheet.customProperties.getCount();
    await sheet.context.sync();
    expect([found.key, found.value, missing.isNullObject, count.value]).toEqual(["Owner", "督导室", true, 0]);
  });
  expect((await saveAsFile(workbench)).lost).toEqual(["properties"]);
});

test("how a Chinese Excel writes numbers and dates, and what a page's further settings are", async () => {
  await workbench.run(async ({ workbook, application }) => {
    const { cultureInfo } = application;
    cultureInfo.load("name");
    cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    cultureInfo.datetimeFormat.load("shortDatePattern,longDatePattern,dateSeparator");
    const { pageLayout } = workbook.worksheets.getItem("Sheet1");
    Object.assign(pageLayout, { firstPageNumber: 5, printComments: "EndSheet", printErrors: "Dash", printOrder: "OverThenDown" });
    pageLayout.load("firstPageNumber,printComments,printErrors,printOrder");
    await cultureInfo.context.sync();
    expect([cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator, cultureInfo.numberFormat.numberGroupSeparator]).toEqual(["zh-CN", ".", ","]);
    expect(cultureInfo.datetimeFormat.toJSON()).toMatchObject({ shortDatePattern: "yyyy/M/d", longDatePattern: "yyyy年M月d日", dateSeparator: "/" });
    expect([pageLayout.firstPageNumber, pageLayout.printComments, pageLayout.printErrors, pageLayout.printOrder]).toEqual([5, "EndSheet", "Dash", "OverThenDown"]);
  });
  expect(await fails(({ workbook }) => { workbook.worksheets.getItem("Sheet1").pageLayout.printOrder = "Sideways" as Excel.PrintOrder; })).toBe("InvalidArgument");
});
