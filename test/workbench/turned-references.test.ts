import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

/** What stands in D5:E5 after D1:D2, the first with the formula, has been turned onto them; or the code of the refusal, and what stands there then. */
async function turned(formula: string): Promise<unknown[]> {
  return workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1:D2").formulas = [[formula], [7]];
    sheet.getRange("D5:E5").values = [["前", "前"]];
    await context.sync();
    let code = "";
    try {
      sheet.getRange("D5").copyFrom("D1:D2", "All", false, true);
      await context.sync();
    } catch (error) {
      code = (error as { code: string }).code;
    }
    const range = sheet.getRange("D5:E5").load("formulas");
    await context.sync();
    return [code, ...range.formulas[0]!];
  });
}

test.each([
  // One column to the left of D1 is one row above D5.
  ["=C1*2", "=D4*2"],
  ["=$C$1*2", "=$C$1*2"],
  ["=SUM(C1:C3)", "=SUM(D4:F4)"],
])("%s turned over the diagonal is %s", async (formula, expected) => {
  expect(await turned(formula)).toEqual(["", expected, 7]);
});

test.each(["=$C1", "=C$1", "=SUM($C1:C2)", "=SUM(B:B)", "=SUM($B:$B)", "=SUM(4:4)"])("%s is not turned, and nothing is written", async (formula) => {
  expect(await turned(formula)).toEqual(["ApiNotFound", "前", "前"]);
});

test("a reference that leaves the sheet is lost", async () => {
  const left = await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1").formulas = [["=A1+1"]];
    // A1 is three columns to the left; three rows above E2 is no row.
    sheet.getRange("E2").copyFrom("D1", "Formulas", false, true);
    const range = sheet.getRange("E2").load("formulas,values");
    await context.sync();
    return [range.formulas, range.values];
  });
  expect(left).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
});
