import { strFromU8, unzipSync } from "fflate";
import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { openFile, saveAsFile } from "./file/support";

/** Print areas and titles belong to their cells, not to an address. */

const ranges = (workbench: HeadlessWorkbench, sheetName: string): Promise<(string | undefined)[]> => workbench.run(async (context) => {
  const { pageLayout } = context.workbook.worksheets.getItem(sheetName);
  const found = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject(), pageLayout.getPrintTitleColumnsOrNullObject()].map((range) => range.load("address"));
  await context.sync();
  return found.map((range) => (range.isNullObject ? undefined : range.address));
});

async function made(): Promise<HeadlessWorkbench> {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:F9").values = Array.from({ length: 9 }, () => Array.from({ length: 6 }, () => 1));
    sheet.pageLayout.setPrintArea("A1:B9,D3:F9");
    sheet.pageLayout.setPrintTitleRows("$2:$3");
    sheet.pageLayout.setPrintTitleColumns("$A:$B");
    await context.sync();
  });
  return workbench;
}

test("they follow a renamed sheet and its inserted and deleted rows and columns", async () => {
  const workbench = await made();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "一 览表";
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("C:C").insert("Right");
    await context.sync();
  });
  expect(await ranges(workbench, "一 览表")).toEqual(["'一 览表'!A2:B10,'一 览表'!E4:G10", "'一 览表'!3:4", "'一 览表'!A:B"]);
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("一 览表");
    sheet.getRange("3:4").delete("Up");
    sheet.getRange("A:B").delete("Left");
    await context.sync();
  });
  expect(await ranges(workbench, "一 览表")).toEqual(["'一 览表'!C3:E8", undefined, undefined]);
  await workbench.close();
});

test("a file has them under the sheet's name as formulas write it, and they come back", async () => {
  const workbench = await made();
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = "一 览'表";
    await context.sync();
  });
  const { bytes } = await saveAsFile(workbench);
  const book = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!).replace(/&apos;|&#39;/g, "'");
  expect(book).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'一 览''表'!$A$1:$B$9,'一 览''表'!$D$3:$F$9</definedName>`);
  expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'一 览''表'!$A:$B,'一 览''表'!$2:$3</definedName>`);
  const { workbench: opened, lost } = await openFile(bytes);
  expect(lost).toEqual([]);
  expect(await ranges(opened, "一 览'表")).toEqual(["'一 览''表'!A1:B9,'一 览''表'!D3:F9", "'一 览''表'!2:3", "'一 览''表'!A:B"]);
  await workbench.close();
  await opened.close();
});

test("a copy of the sheet prints its own cells", async () => {
  const workbench = await made();
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").copy("End").name = "副本";
    await context.sync();
  });
  expect(await ranges(workbench, "副本")).toEqual(["副本!A1:B9,副本!D3:F9", "副本!2:3", "副本!A:B"]);
  await workbench.close();
});
