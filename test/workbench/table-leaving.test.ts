import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;
beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D5").formulas = [["县区", "数", "倍"], ["甲", 20, ""], ["乙", 5, ""], ["丙", 30, ""]];
    sheet.tables.add("B2:D5", true).name = "goals";
    sheet.getRange("D3:D5").formulas = [["=[@数]*2"], ["=[@数]*2"], ["=[@数]*2"]];
    context.workbook.worksheets.add("汇总").getRange("A1:A3").formulas = [["=SUM(goals[数])"], ["=ROWS(goals[#All])"], ['="goals[数]"']];
    await context.sync();
  });
});
afterEach(() => workbench.close());

const formulas = (sheet: string, address: string): Promise<unknown[][]> => workbench.run(async (context) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
  await context.sync();
  return range.formulas;
});

test("a table that becomes a range leaves its formulas calculating, by address", async () => {
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("goals").convertToRange();
    await context.sync();
  });
  expect(await formulas("Sheet1", "D3:D5")).toEqual([["=Sheet1!$C3*2"], ["=Sheet1!$C4*2"], ["=Sheet1!$C5*2"]]);
  expect(await formulas("汇总", "A1:A3")).toEqual([["=SUM(Sheet1!$C$3:$C$5)"], ["=ROWS(Sheet1!$B$2:$D$5)"], ['="goals[数]"']]);
  await workbench.type("Sheet1", "C4", "6");
  expect([await workbench.cellValue("Sheet1", "D4"), await workbench.cellValue("汇总", "A1"), await workbench.cellValue("汇总", "A2")]).toEqual([12, 56, 4]);
});

test("rows are sorted by the colours of their cells and of their letters, the others keep their order", async () => {
  const order = (): Promise<unknown[]> => workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B3:B5").load("values");
    await context.sync();
    return range.values.flat();
  });
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C4").format.fill.color = "#C00000";
    sheet.getRange("C5").format.font.color = "#00B050";
    sheet.getRange("B3:D5").sort.apply([{ key: 1, sortOn: "CellColor", color: "#C00000" }]);
    await context.sync();
  });
  expect(await order()).toEqual(["乙", "甲", "丙"]);
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("goals").sort.apply([{ key: 1, sortOn: "FontColor", color: "#00B050", ascending: true }]);
    await context.sync();
  });
  expect(await order()).toEqual(["丙", "乙", "甲"]);
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("goals").sort.apply([{ key: 1, sortOn: "FontColor", color: "#00B050", ascending: false }]);
    await context.sync();
  });
  expect(await order()).toEqual(["乙", "甲", "丙"]);
});
