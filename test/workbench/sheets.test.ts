import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

const fails = async (batch: (context: Excel.RequestContext) => void): Promise<string> =>
  workbench.run(async (context) => { batch(context); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);

test("sheets are added, found by name and id, renamed, moved, coloured, hidden and deleted", async () => {
  await workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("指标目标");
    added.tabColor = "#107C41";
    added.showGridlines = false;
    added.load("id,name,position,visibility,tabColor,showGridlines");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([added.name, added.position, added.visibility, added.tabColor, added.showGridlines]).toEqual(["指标目标", 1, "Visible", "#107C41", false]);
    expect(active.name).toBe("Sheet1");

    const byId = worksheets.getItem(added.id);
    byId.name = "目标 一";
    byId.position = 0;
    byId.activate();
    worksheets.load("items/name");
    const count = worksheets.getCount();
    const first = worksheets.getFirst().load("name");
    const now = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["目标 一", "Sheet1"]);
    expect([count.value, first.name, now.name]).toEqual([2, "目标 一", "目标 一"]);

    const other = worksheets.getItem("sheet1");
    other.visibility = "Hidden";
    other.load("visibility");
    await context.sync();
    expect(other.visibility).toBe("Hidden");
    other.visibility = "Visible";
    other.delete();
    const gone = worksheets.getItemOrNullObject("Sheet1").load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a sheet's new name is followed by formulas", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.add("甲");
    sheet.getRange("A1").values = [[7]];
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=甲!A1+1"]];
    sheet.name = "乙 表";
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("formulas,values");
    await context.sync();
    expect([cell.formulas[0]![0], cell.values[0]![0]]).toEqual(["='乙 表'!A1+1", 8]);
  });
});

test("names and deletions that Excel refuses", async () => {
  expect(await fails((context) => { context.workbook.worksheets.getItem("没有").load("name"); })).toBe("ItemNotFound");
  expect(await fails((context) => { context.workbook.worksheets.add("sheet1"); })).toBe("ItemAlreadyExists");
  expect(await fails((context) => { context.workbook.worksheets.add("a/b"); })).toBe("InvalidArgument");
  expect(await fails((context) => { context.workbook.worksheets.add("x".repeat(32)); })).toBe("InvalidArgument");
  expect(await fails((context) => { context.workbook.worksheets.getItem("Sheet1").delete(); })).toBe("InvalidOperation");
  expect(await fails((context) => { context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden"; })).toBe("InvalidOperation");
});

test("panes are frozen and the place comes back", async () => {
  await workbench.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
    const before = freezePanes.getLocationOrNullObject().load("address");
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocationOrNullObject().load("address");
    freezePanes.freezeRows(1);
    const rows = freezePanes.getLocation().load("address");
    freezePanes.freezeColumns(2);
    const columns = freezePanes.getLocation().load("address");
    freezePanes.unfreeze();
    const after = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([before.isNullObject, both.address, rows.address, columns.address, after.isNullObject]).toEqual([true, "Sheet1!A1:B3", "Sheet1!1:1", "Sheet1!A:B", true]);
  });
});

test("print settings are kept for each sheet", async () => {
  await workbench.run(async (context) => {
    const layout = context.workbook.worksheets.getItem("Sheet1").pageLayout;
    layout.orientation = "Landscape" as Excel.PageOrientation;
    layout.paperSize = "A3" as Excel.PaperType;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.centerHorizontally = true;
    layout.printGridlines = false;
    layout.setPrintArea("A1:F20");
    layout.setPrintTitleRows("$1:$2");
    layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    layout.load("orientation,paperSize,zoom,centerHorizontally,printGridlines");
    layout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    const rows = layout.getPrintTitleRows().load("address");
    await context.sync();
    expect([layout.orientation, layout.paperSize, layout.zoom, layout.centerHorizontally, layout.printGridlines]).toEqual(["Landscape", "A3", { horizontalFitToPages: 1, verticalFitToPages: 0 }, true, false]);
    expect([layout.headersFooters.defaultForAllPages.centerFooter, layout.headersFooters.defaultForAllPages.leftHeader, rows.address]).toEqual(["第 &P 页", "", "Sheet1!1:2"]);
  });
});

test("settings and custom XML parts", async () => {
  await workbench.run(async (context) => {
    const { settings, customXmlParts } = context.workbook;
    settings.add("plan", { version: 3 });
    settings.add("plan", { version: 4 });
    const setting = settings.getItem("plan").load("key,value");
    const missing = settings.getItemOrNullObject("none").load("value");
    const part = customXmlParts.add('<p:plan xmlns:p="urn:plan"><a/></p:plan>').load("id,namespaceUri");
    customXmlParts.add("<other/>");
    const xml = customXmlParts.getByNamespace("urn:plan").getOnlyItem().getXml();
    await context.sync();
    expect([setting.key, setting.value, missing.isNullObject, part.namespaceUri]).toEqual(["plan", { version: 4 }, true, "urn:plan"]);
    expect(xml.value).toBe('<p:plan xmlns:p="urn:plan"><a/></p:plan>');

    customXmlParts.getItem(part.id).setXml('<p:plan xmlns:p="urn:plan"/>');
    const changed = customXmlParts.getItem(part.id).getXml();
    settings.getItem("plan").delete();
    customXmlParts.load("items/id,items/namespaceUri");
    settings.load("items/key");
    await context.sync();
    expect([changed.value, customXmlParts.items.map((item) => item.namespaceUri), settings.items.length]).toEqual(['<p:plan xmlns:p="urn:plan"/>', ["urn:plan", ""], 0]);
    customXmlParts.getItem(part.id).delete();
    const none = customXmlParts.getByNamespace("urn:plan").getOnlyItemOrNullObject().load("id");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(await fails((context) => { context.workbook.settings.getItem("none").load("value"); })).toBe("ItemNotFound");
  expect(await fails((context) => { context.workbook.customXmlParts.add("<open>"); })).toBe("InvalidArgument");
});

test("selection and activation are told and can be read", async () => {
  const seen: string[] = [];
  await workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("二");
    worksheets.onSelectionChanged.add(async (event) => { seen.push(`select ${event.address}`); });
    worksheets.onActivated.add(async () => { seen.push("activate"); });
    worksheets.onAdded.add(async (event) => { seen.push(`add ${event.source}`); });
    worksheets.onDeleted.add(async () => { seen.push("delete"); });
    await context.sync();
    worksheets.add("三").delete();
    worksheets.getItem("二").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["二!B2:C3", "二!B2"]);
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen.sort()).toEqual(["activate", "add Local", "delete", "select B2:C3"]);
});

test("the calculation modes that are not there are refused; a full calculation is taken", async () => {
  expect(await fails((context) => { context.workbook.application.calculationMode = "Manual" as Excel.CalculationMode; })).toBe("ApiNotFound");
  await workbench.run(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.calculate("Full" as Excel.CalculationType);
    context.workbook.application.load("calculationMode");
    context.runtime.enableEvents = false;
    await context.sync();
    expect(context.workbook.application.calculationMode).toBe("Automatic");
  });
});

test("names of the workbook are added, used by formulas, followed and deleted", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A2:A3").values = [[1], [2]];
    context.workbook.names.add("targetValues", sheet.getRange("A2:A3"));
    sheet.getRange("C1").formulas = [["=SUM(targetValues)"]];
    const cell = sheet.getRange("C1").load("values");
    const item = context.workbook.names.getItem("targetValues").load("name,formula,scope");
    const missing = context.workbook.names.getItemOrNullObject("none").load("name");
    await context.sync();
    expect([cell.values[0]![0], item.name, item.formula, item.scope, missing.isNullObject]).toEqual([3, "targetValues", "=Sheet1!$A$2:$A$3", "Workbook", true]);
    sheet.getRange("1:1").insert("Down");
    const range = item.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A3:A4");
    item.delete();
    const count = context.workbook.names.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(await fails((context) => { context.workbook.names.add("1目标", context.workbook.worksheets.getItem("Sheet1").getRange("A1")); })).toBe("InvalidArgument");
});
