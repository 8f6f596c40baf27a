import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

test("a sheet is copied with its cells, formats, rules and validation to the place that is named", async () => {
  await workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
    sheet.getRange("A1").format.fill.color = "#FFC7CE";
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=$A$1>1";
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    sheet.pageLayout.setPrintArea("A1:B9");
    const last = worksheets.add("末");
    const copy = sheet.copy("After", last);
    const second = copy.copy("Beginning");
    copy.getRange("A1").values = [[5]];
    await context.sync();
    const cells = copy.getRange("A1:B1").load("values,formulas");
    const before = sheet.getRange("A1:B1").load("values");
    const fill = copy.getRange("A1").format.fill.load("color");
    const formats = copy.getRange("A1").conditionalFormats.load("items/type");
    const validation = copy.getRange("A2").dataValidation.load("type");
    const active = worksheets.getActiveWorksheet().load("name");
    const printed = copy.pageLayout.getPrintArea().load("address");
    worksheets.load("items/name");
    second.load("name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1 (3)", "Sheet1", "末", "Sheet1 (2)"]);
    expect(printed.address).toBe("'Sheet1 (2)'!A1:B9");
    expect([cells.values, cells.formulas, before.values]).toEqual([[[5, 15]], [[5, "=A1*3"]], [[2, 6]]]);
    expect([fill.color, formats.items.map(({ type }) => type), validation.type, active.name, second.name]).toEqual(["#FFC7CE", ["Custom"], "List", "Sheet1", "Sheet1 (3)"]);
  });
});

test("a sheet with protection is not copied by halves", async () => {
  const code = await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.protection.protect();
    sheet.copy("End");
    await context.sync();
    return "no error";
  }).catch((error: { code: string }) => error.code);
  expect(code).toBe("ApiNotFound");
});
