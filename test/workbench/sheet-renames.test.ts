import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;
beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const { workbook } = context;
    const targets = workbook.worksheets.add("指标目标");
    targets.getRange("A1:A2").values = [[60], [90]];
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[55], [95]];
    const custom = sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom;
    custom.rule.formula = '=AND(A1<指标目标!A1,"指标目标!A1"<>"")';
    custom.format.fill.color = "#FFC7CE";
    const compared = sheet.getRange("A1:A2").conditionalFormats.add("CellValue").cellValue;
    compared.rule = { formula1: "=指标目标!$A$2", operator: "GreaterThan" };
    compared.format.font.color = "#006100";
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "=指标目标!$A$1:$A$2" } };
    sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=B2>指标目标!$A$1" } };
    workbook.names.add("target", "=指标目标!$A$1");
    await context.sync();
  });
});
afterEach(() => workbench.close());

const formulas = () => workbench.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const rules = sheet.getRange("A1:A2").conditionalFormats;
  const compared = rules.getItemAt(0).cellValue.load("rule");
  const custom = rules.getItemAt(1).custom.rule.load("formula");
  const list = sheet.getRange("B1").dataValidation.load("rule");
  const own = sheet.getRange("B2").dataValidation.load("rule");
  const name = context.workbook.names.getItem("target").load("formula");
  await context.sync();
  return [custom.formula, compared.rule.formula1, list.rule.list?.source, own.rule.custom?.formula, name.formula];
});
const rename = (before: string, after: string) => workbench.run(async (context) => {
  context.workbook.worksheets.getItem(before).name = after;
  await context.sync();
});
const colours = async () => [await workbench.displayedFill("Sheet1", "A1"), await workbench.displayedFill("Sheet1", "A2"), await workbench.displayedFontColor("Sheet1", "A2")];

test("rules, validation and names follow a sheet's new name, and its old one when that is undone; texts do not", async () => {
  expect(await colours()).toEqual(["#FFC7CE", undefined, "#006100"]);
  await rename("指标目标", "目标 2025");
  expect(await formulas()).toEqual([
    '=AND(A1<\'目标 2025\'!A1,"指标目标!A1"<>"")', "='目标 2025'!$A$2", "='目标 2025'!$A$1:$A$2", "=B2>'目标 2025'!$A$1", "='目标 2025'!$A$1",
  ]);
  expect(await colours()).toEqual(["#FFC7CE", undefined, "#006100"]);
  await workbench.undo();
  expect((await formulas()).slice(0, 4)).toEqual(['=AND(A1<指标目标!A1,"指标目标!A1"<>"")', "=指标目标!$A$2", "=指标目标!$A$1:$A$2", "=B2>指标目标!$A$1"]);
});
