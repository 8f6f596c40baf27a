import { createHeadlessWorkbench } from "../../src/workbench/headless";

test("rows that one batch removes one after another come back where they were, and go again", async () => {
  const workbench = await createHeadlessWorkbench();
  const column = (): Promise<unknown[]> => workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A6").load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A6").values = [[1], [2], [3], [4], [5], [6]];
    await context.sync();
  });
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("5:5").delete("Up");
    sheet.getRange("1:2").delete("Up");
    sheet.getRange("A1").values = [[30]];
    await context.sync();
  });
  expect(await column()).toEqual([30, 4, 6, "", "", ""]);
  await workbench.undo();
  expect(await column()).toEqual([1, 2, 3, 4, 5, 6]);
  await workbench.redo();
  expect(await column()).toEqual([30, 4, 6, "", "", ""]);
  await workbench.close();
});
