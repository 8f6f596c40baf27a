import { createHeadlessWorkbench } from "../../../src/workbench/headless";
import { openFile, saveAsFile } from "./support";

test("a row of totals is one after saving and opening, with its label and its formula", async () => {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [["名称", "学位"], ["一幼", 120], ["三小", 600]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "学校";
    table.showTotals = true;
    await context.sync();
  });
  const { bytes } = await saveAsFile(workbench);
  await workbench.close();
  const { workbench: opened, lost } = await openFile(bytes);
  const found = await opened.run(async (context) => {
    const table = context.workbook.tables.getItem("学校").load("showTotals");
    const row = table.getTotalRowRange().load("address,formulas,values");
    const rows = table.rows.load("count");
    await context.sync();
    return { shown: table.showTotals, address: row.address, formulas: row.formulas, values: row.values, count: rows.count };
  });
  await opened.close();
  expect(lost).toEqual([]);
  expect(found).toEqual({ shown: true, address: "Sheet1!A4:B4", formulas: [["汇总", "=SUBTOTAL(109,[学位])"]], values: [["汇总", 720]], count: 2 });
});
