import { createHeadlessWorkbench } from "../../../src/workbench/headless";
import { openFile, saveAsFile } from "./support";

test("a table without rows has none after saving and opening, and its first row comes to stand in the blank one", async () => {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C2").values = [["名称", "学位"]];
    sheet.tables.add("B2:C2", true).name = "学校";
    sheet.getRange("F2:F3").values = [["区"], ["城东"]];
    sheet.tables.add("F2:F3", true).name = "各区";
    await context.sync();
  });
  const { bytes } = await saveAsFile(workbench);
  await workbench.close();
  const { workbench: opened, lost } = await openFile(bytes);
  const found = await opened.run(async (context) => {
    const counts = ["学校", "各区"].map((name) => context.workbook.tables.getItem(name).rows.load("count"));
    await context.sync();
    const before = counts.map(({ count }) => count);
    const table = context.workbook.tables.getItem("学校");
    table.rows.add(undefined, [["一幼", 120]]);
    const range = table.getRange().load("address,values");
    await context.sync();
    return [before, range.address, range.values];
  });
  await opened.close();
  expect(lost).toEqual([]);
  expect(found).toEqual([[0, 1], "Sheet1!B2:C3", [["名称", "学位"], ["一幼", 120]]]);
});
