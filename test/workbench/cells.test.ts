import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

test("values, formulas, texts and formats come back as Excel gives them", async () => {
  const answer = await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C2");
    range.numberFormat = [["@", "0.0%", "General"], ["General", "General", "General"]];
    range.values = [["20:1", 0.52, true], ["甲", "12%", "=B1*2"]];
    range.load("address,values,formulas,text,numberFormat,valueTypes,rowIndex,columnIndex,rowCount,columnCount,cellCount");
    await context.sync();
    return range.toJSON();
  });
  expect(answer).toMatchObject({
    address: "Sheet1!A1:C2",
    values: [["20:1", 0.52, true], ["甲", 0.12, 1.04]],
    formulas: [["20:1", 0.52, true], ["甲", 0.12, "=B1*2"]],
    text: [["20:1", "52.0%", "TRUE"], ["甲", "12%", "1.04"]],
    numberFormat: [["@", "0.0%", "General"], ["General", "0%", "General"]],
    valueTypes: [["String", "Double", "Boolean"], ["String", "Double", "Double"]],
    rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 3, cellCount: 6,
  });
});
