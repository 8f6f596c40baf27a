import { createHeadlessWorkbench } from "../../src/workbench/headless";

test("columns are sorted by a row, the header column stays, and listeners hear which have moved", async () => {
  const workbench = await createHeadlessWorkbench();
  try {
    const heard: unknown[] = [];
    const values = await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:F4").formulas = [["县区", "甲", "乙", "丙", "丁"], ["数", 9, 20, 5, 7], ["倍", "=C3*2", "=D3*2", "=E3*2", "=F3*2"]];
      sheet.onColumnSorted.add(async ({ type, address, source }) => { heard.push([type, address, source]); });
      await context.sync();
      const range = sheet.getRange("B2:F4");
      range.sort.apply([{ key: 1, ascending: true }], false, true, "Columns");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["县区", "丙", "丁", "甲", "乙"], ["数", 5, 7, 9, 20], ["倍", 10, 14, 18, 40]]);
    expect(await workbench.cellFormula("Sheet1", "C4")).toBe("=C3*2");
    await workbench.settle();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual([["WorksheetColumnSorted", "C2:F4", "Local"]]);
  } finally {
    await workbench.close();
  }
});
