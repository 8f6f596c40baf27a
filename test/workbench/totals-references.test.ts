import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

const block = "F1:F6";
const written = [
  ["=ROWS(学校[#All])"], ["=学校[[#Totals],[学位]]"], ["=SUM(学校[#Totals])"], ["=SUM(学校[[#All],[学位]])"], ["=INDEX(学校[#All],4,2)"],
  ["=COUNTA(学校[#All])"],
];

async function after(isShown: boolean): Promise<unknown[]> {
  return workbench.run(async (context) => {
    context.workbook.tables.getItem("学校").showTotals = isShown;
    await context.sync();
    const range = context.workbook.worksheets.getItem("末").getRange(block).load("values,formulas");
    await context.sync();
    expect(range.formulas).toEqual(written);
    return range.values.flat();
  });
}

test("the whole of a table holds its totals while they are shown, and without them there are none to be read", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [["名称", "学位"], ["一幼", 120], ["三小", 600]];
    sheet.tables.add("B2:C4", true).name = "学校";
    context.workbook.worksheets.add("末").getRange(block).formulas = written;
    await context.sync();
  });
  const without = [3, "#REF!", "#REF!", 720, "#REF!", 6];
  const shown = [4, 720, 720, 1440, 720, 8];
  expect(await after(false)).toEqual(without);
  expect(await after(true)).toEqual(shown);
  expect(await after(false)).toEqual(without);
  expect(await after(true)).toEqual(shown);
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("学校").rows.add(undefined, [["五中", 80]]);
    context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [[100]];
    await context.sync();
  });
  // Index's fourth row is now the last of the body.
  expect(await after(true)).toEqual([5, 780, 780, 1560, 80, 10]);
});
