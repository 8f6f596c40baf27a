import { watchTables } from "../../src/excel";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await openAddin(); });
afterEach(() => workbench.close());

test("tables are watched although a person was typing when the pane began to", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [["值"], [1]];
    sheet.tables.add("A1:A2", true).name = "tblWatched";
    await context.sync();
  });
  const edits: (string | undefined)[] = [];
  workbench.setCellEditing(true);
  const watching = watchTables((edit) => { edits.push(edit?.address); });
  workbench.setCellEditing(false);
  const stop = await watching;
  await workbench.type("Sheet1", "A2", "5");
  while (edits.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(edits).toEqual(["A2"]);
  await stop();
});
