import { ltscProfile, createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const codeOf = (batch: Batch): Promise<string> => workbench.run(async (context) => {
  await batch(context.workbook.worksheets.getItem("Sheet1"), context);
  await context.sync();
  return "no error";
}).catch((error: { code: string }) => error.code);

test.each<[string, string, Batch]>([
  ["ItemNotFound", "a sheet that is not there", (_, { workbook }) => workbook.worksheets.getItem("没有").load("name")],
  ["ItemNotFound", "a table that is not there", (_, { workbook }) => workbook.tables.getItem("没有").load("name")],
  ["ItemNotFound", "a name that is not there", (_, { workbook }) => workbook.names.getItem("none").load("name")],
  ["ItemNotFound", "a setting that is not there", (_, { workbook }) => workbook.settings.getItem("none").load("value")],
  ["ItemNotFound", "a column that is not there", (sheet) => sheet.tables.add("A1:B2", true).columns.getItem("没有").load("name")],
  ["ItemNotFound", "a part that is not there", (_, { workbook }) => workbook.customXmlParts.getItem("{none}").load("id")],
  ["ItemNotFound", "ranges with nothing in common", (sheet) => sheet.getRange("A1").getIntersection("B2").load("address")],
  ["InvalidArgument", "2×2 values into 1×3 cells", (sheet) => { sheet.getRange("A1:C1").values = [[1, 2], [3, 4]]; }],
  ["InvalidArgument", "one row too few", (sheet) => { sheet.getRange("A1:A2").formulas = [["=1"]]; }],
  ["InvalidArgument", "formats of another size", (sheet) => { sheet.getRange("A1:B2").numberFormat = [["0.00", "0"]]; }],
  ["InvalidArgument", "an address that is none", (sheet) => sheet.getRange("A0").load("address")],
  ["InvalidArgument", "a formula that cannot be read", (sheet) => { sheet.getRange("A1").formulas = [["=SUM("]]; }],
  ["InvalidArgument", "a sheet's name with a forbidden sign", (_, { workbook }) => workbook.worksheets.add("一/二")],
  ["InvalidArgument", "a cell above the first", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")],
  ["InvalidArgument", "a colour that is none", (sheet) => { sheet.getRange("A1").format.fill.color = "no colour"; }],
  ["ItemAlreadyExists", "a sheet's name that is taken", (_, { workbook }) => workbook.worksheets.add("sheet1")],
  ["ItemAlreadyExists", "a name that is taken", (sheet, { workbook }) => { workbook.names.add("once", sheet.getRange("A1")); workbook.names.add("ONCE", sheet.getRange("A1")); }],
  ["ItemAlreadyExists", "a table's name that is taken", (sheet) => { sheet.tables.add("A1:A2", true).name = "表"; sheet.tables.add("C1:C2", true).name = "表"; }],
  ["InvalidReference", "a null object that is used", (sheet) => { sheet.getUsedRangeOrNullObject().format.fill.color = "#FF0000"; }],
  ["InvalidOperation", "the last sheet that is seen, hidden", (sheet) => { sheet.visibility = "Hidden"; }],
  ["AccessDenied", "a value on a protected sheet", (sheet) => { sheet.protection.protect(); sheet.getRange("A1").values = [[1]]; }],
  ["AccessDenied", "a format on a protected sheet", (sheet) => { sheet.protection.protect(); sheet.getRange("A1").format.fill.color = "#FF0000"; }],
  ["AccessDenied", "a row into a protected sheet", (sheet) => { sheet.protection.protect(); sheet.getRange("1:1").insert("Down"); }],
  ["AccessDenied", "a table on a protected sheet", (sheet) => { sheet.protection.protect(); sheet.tables.add("A1:B2", true); }],
  ["AccessDenied", "a rule on a protected sheet", (sheet) => { sheet.protection.protect(); sheet.getRange("A1").conditionalFormats.add("Custom"); }],
  ["AccessDenied", "a width on a protected sheet", (sheet) => { sheet.protection.protect(); sheet.getRange("A:A").format.columnWidth = 50; }],
  ["AccessDenied", "a protected sheet protected again", (sheet) => { sheet.protection.protect(); sheet.protection.protect(); }],
  ["AccessDenied", "the wrong password", (sheet) => { sheet.protection.protect({}, "一"); sheet.protection.unprotect("二"); }],
  ["ApiNotFound", "a class that this host does not have", (sheet) => sheet.shapes.load("items/name")],
  ["ApiNotFound", "a member that this host does not have", (sheet) => sheet.getRange("A1").load("valuesAsJson")],
])("%s: %s", async (code, _, batch) => {
  expect(await codeOf(batch)).toBe(code);
});

test("InvalidOperationInCellEditMode: every batch while a cell is being edited", async () => {
  workbench.setCellEditing(true);
  expect(await codeOf((sheet) => { sheet.getRange("A1").values = [[1]]; })).toBe("InvalidOperationInCellEditMode");
  expect(await codeOf((sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
  workbench.setCellEditing(false);
  expect(await codeOf((sheet) => { sheet.getRange("A1").values = [[1]]; })).toBe("no error");
});

test("a batch that asks for it waits for the end of cell editing, and others are refused meanwhile", async () => {
  workbench.setCellEditing(true);
  const steps: string[] = [];
  const patient = workbench.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["等到了"]];
    await context.sync();
    steps.push("written");
  });
  expect(await codeOf((sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
  steps.push("refused");
  workbench.setCellEditing(false);
  await patient;
  expect(steps).toEqual(["refused", "written"]);
  expect(await workbench.cellValue("Sheet1", "A1")).toBe("等到了");
});

test("a person's typing on a protected sheet changes nothing, except in open cells", async () => {
  expect(await codeOf((sheet) => { sheet.getRange("B1").format.protection.locked = false; sheet.protection.protect(); })).toBe("no error");
  await expect(workbench.type("Sheet1", "A1", "1")).rejects.toThrow("Sheet1!A1 is protected");
  await workbench.type("Sheet1", "B1", "2");
  expect([await workbench.cellValue("Sheet1", "A1"), await workbench.cellValue("Sheet1", "B1")]).toEqual(["", 2]);
});

test("ApiNotFound: what is newer than the imitated Excel, although a newer one answers it", async () => {
  const copy: Batch = (sheet) => sheet.getRange("A1").copyFrom("B1");
  expect(await codeOf(copy)).toBe("no error");
  await workbench.close();
  const older = { ...ltscProfile, requirementSets: { ...ltscProfile.requirementSets, excelapi: "1.8" } };
  workbench = await createHeadlessWorkbench({ profile: older });
  expect(await codeOf(copy)).toBe("ApiNotFound");
});

test("a protected sheet keeps what it has, takes what its cells and its options allow, and is free again afterwards", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["标题"]];
    sheet.getRange("B2:B9").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true, allowInsertRows: true }, "密码");
    await context.sync();
    sheet.getRange("B3").values = [[5]];
    sheet.getRange("A:A").format.columnWidth = 60;
    sheet.getRange("1:1").insert("Down");
    // The open cells have gone down with the row.
    sheet.getRange("B10").values = [[6]];
    sheet.protection.load("protected,options");
    const mixed = sheet.getRange("B2:B3").format.protection.load("locked");
    const cells = sheet.getRange("A2:B4").load("values");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowFormatColumns, sheet.protection.options.allowSort, mixed.locked]).toEqual([true, true, false, null]);
    expect(cells.values).toEqual([["标题", ""], ["", ""], ["", 5]]);
  });
  expect(await codeOf((sheet) => { sheet.getRange("B2").values = [[1]]; })).toBe("AccessDenied");
  expect(await codeOf((sheet) => { sheet.getRange("A3:B3").values = [[1, 2]]; })).toBe("AccessDenied");
  expect(await workbench.cellValue("Sheet1", "B3")).toBe("");
  expect(await codeOf((sheet) => { sheet.protection.unprotect("密码"); sheet.getRange("A2").values = [["新"]]; })).toBe("no error");
});

test("a protected sheet is protected when its workbook is opened again", async () => {
  expect(await codeOf((sheet) => { sheet.getRange("B1").format.protection.locked = false; sheet.protection.protect(); })).toBe("no error");
  const saved = await workbench.save();
  await workbench.close();
  workbench = await createHeadlessWorkbench({ workbook: saved });
  expect(await codeOf((sheet) => { sheet.getRange("A1").values = [[1]]; })).toBe("AccessDenied");
  expect(await codeOf((sheet) => { sheet.getRange("B1").values = [[1]]; })).toBe("no error");
});
