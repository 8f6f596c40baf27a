import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

const onSheet = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
const fails = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> =>
  onSheet(async (sheet, context) => { batch(sheet, context); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);

test("the visible part of a range leaves out hidden rows and columns", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").formulas = [["a", "b", "c"], [1, 2, 3], [4, 5, "=A3+B3"]];
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const view = sheet.getRange("A1:C3").getVisibleView().load("values,formulas,cellAddresses,rowCount,columnCount");
    const rows = sheet.getRange("A1:C3").getVisibleView().rows.load("items/values,items/index");
    const last = sheet.getRange("A1:C3").getVisibleView().rows.getItemAt(1).getRange().load("address");
    await context.sync();
    expect([view.values, view.formulas, view.rowCount, view.columnCount]).toEqual([[["a", "c"], [4, 9]], [["a", "c"], [4, "=A3+B3"]], 2, 2]);
    expect(view.cellAddresses).toEqual([["Sheet1!A1", "Sheet1!C1"], ["Sheet1!A3", "Sheet1!C3"]]);
    expect(rows.items.map(({ values, index }) => [values, index])).toEqual([[[["a", "c"]], 0], [[[4, 9]], 1]]);
    expect(last.address).toBe("Sheet1!A3:C3");
  });
  expect(await fails((sheet) => { sheet.getRange("A1").getVisibleView().rows.getItemAt(1).load("values"); })).toBe("ItemNotFound");
});

test("a name is pointed elsewhere and belongs to the workbook", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    const name = context.workbook.names.add("place", sheet.getRange("A1"));
    sheet.getRange("C1").formulas = [["=place*10"]];
    name.formula = "=Sheet1!$B$1";
    const scope = name.worksheetOrNullObject.load("name");
    name.load("formula");
    const cell = sheet.getRange("C1").load("values");
    await context.sync();
    expect([name.formula, scope.isNullObject, cell.values]).toEqual(["=Sheet1!$B$1", true, [[20]]]);
  });
  expect(await fails((_, { workbook }) => { workbook.names.getItem("place").formula = "=SUM("; })).toBe("InvalidArgument");
  expect(await fails((_, { workbook }) => { workbook.names.getItem("place").worksheet.load("name"); })).toBe("InvalidArgument");
});

test("the print area, title columns and margins of a page are kept", async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    const none = pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    pageLayout.setPrintArea("A1:D9");
    pageLayout.setPrintTitleColumns("A:B");
    pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
    pageLayout.setPrintMargins("Centimeters", { bottom: 2.54 });
    const area = pageLayout.getPrintArea().load("address");
    const columns = pageLayout.getPrintTitleColumns().load("address");
    pageLayout.load("topMargin,leftMargin,bottomMargin,rightMargin");
    await context.sync();
    expect([area.address, columns.address]).toEqual(["Sheet1!A1:D9", "Sheet1!A:B"]);
    expect([pageLayout.topMargin, pageLayout.leftMargin, pageLayout.bottomMargin, pageLayout.rightMargin]).toEqual([72, 36, 72, 50.4]);
  });
  expect(await fails((_, { workbook }) => { workbook.worksheets.add("二").pageLayout.getPrintArea().load("address"); })).toBe("ItemNotFound");
});

test("a table among the tables of a range is found by its name, or is a null object", async () => {
  await onSheet(async (sheet, context) => {
    sheet.tables.add("A1:A6", true).name = "数";
    const found = sheet.getRange("A1").getTables(false).getItemOrNullObject("数").load("name");
    const none = sheet.getRange("A1").getTables(false).getItemOrNullObject("无").load("name");
    await context.sync();
    expect([found.name, none.isNullObject]).toEqual(["数", true]);
  });
});

test("a rule tells all its areas, and the application its separators", async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("B2:C4").conditionalFormats.add("Custom");
    const areas = format.getRanges().load("address");
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
    await context.sync();
    expect([areas.address, application.decimalSeparator, application.thousandsSeparator, application.useSystemSeparators])
      .toEqual(["Sheet1!B2:C4", ".", ",", true]);
  });
});
