import { createHeadlessWorkbench } from "../../../src/workbench/headless";
import { openFile, saveAsFile } from "./support";

const visible = async (context: Excel.RequestContext): Promise<unknown[]> => {
  const view = context.workbook.worksheets.getItem("Sheet1").getRange("A2:A4").getVisibleView().load("values");
  await context.sync();
  return view.values.flat();
};

test.each<[string, Excel.FilterCriteria, string[], string[]]>([
  ["values go along", { filterOn: "Values", values: ["城东"] }, [], ["一幼", "五中"]],
  // The library has no place for a condition: all rows are shown, and the loss is named.
  ["a condition does not, and that is said", { filterOn: "Custom", criterion1: "=城东" }, ["filters"], ["一幼", "三小", "五中"]],
])("a sheet's filter in a file: %s", async (_name, criteria, lost, expected) => {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [["名称", "区"], ["一幼", "城东"], ["三小", "城西"], ["五中", "城东"]];
    sheet.autoFilter.apply("A1:B4", 1, criteria);
    await context.sync();
  });
  const saved = await saveAsFile(workbench);
  await workbench.close();
  expect(saved.lost).toEqual(lost);
  const { workbench: opened } = await openFile(saved.bytes);
  const found = await opened.run(async (context) => {
    const names = await visible(context);
    const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
    const area = autoFilter.getRange().load("address");
    autoFilter.clearCriteria();
    const everything = await visible(context);
    return { names, address: area.address, everything };
  });
  await opened.close();
  expect(found).toEqual({ names: expected, address: "Sheet1!A1:B4", everything: ["一幼", "三小", "五中"] });
});
