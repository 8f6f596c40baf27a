import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../../src/workbench/headless";
import { openFile, saveAsFile } from "./support";

/** Outlines, page breaks, headings and alignments in a file and out of it again. */
let first: HeadlessWorkbench;
let second: HeadlessWorkbench;
let lost: readonly string[];

beforeAll(async () => {
  first = await createHeadlessWorkbench();
  await first.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [["一", "二", "三"], [1, 2, 3], [4, 5, 6]];
    for (const rows of ["4:9", "4:5"]) sheet.getRange(rows).group("ByRows");
    sheet.getRange("F:H").group("ByColumns");
    sheet.showOutlineLevels(2, 1);
    sheet.horizontalPageBreaks.add("A8");
    sheet.verticalPageBreaks.add("C1");
    sheet.showHeadings = false;
    sheet.getRange("A1").format.shrinkToFit = true;
    sheet.getRange("B1").format.readingOrder = "RightToLeft";
    sheet.getRange("C1").format.verticalAlignment = "Justify";
    sheet.getRange("C2").format.horizontalAlignment = "CenterAcrossSelection";
    sheet.getRange("A2").style = "Good";
    await context.sync();
  });
  const saved = await saveAsFile(first);
  ({ lost } = saved);
  ({ workbench: second } = await openFile(saved.bytes));
}, 60_000);

afterAll(async () => {
  await first.close();
  await second.close();
});

test("what goes to the file comes back; of styles only the names are lost", async () => {
  expect(lost).toEqual(["cellStyles"]);
  await second.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("showHeadings");
    const rows = sheet.getRange("4:5").load("rowHidden");
    const columns = sheet.getRange("F:H").load("columnHidden");
    const breaks = [sheet.horizontalPageBreaks.getItem(0).load("rowIndex"), sheet.verticalPageBreaks.getItem(0).load("columnIndex")] as const;
    const formats = ["A1", "B1", "C1", "C2", "A2"].map((address) => sheet.getRange(address).load("format/shrinkToFit,format/readingOrder,format/verticalAlignment,format/horizontalAlignment,format/fill/color,style"));
    await context.sync();
    expect([sheet.showHeadings, rows.rowHidden, columns.columnHidden, breaks[0].rowIndex, breaks[1].columnIndex]).toEqual([false, true, true, 7, 2]);
    const [a1, b1, c1, c2, a2] = formats;
    expect([a1!.format.shrinkToFit, b1!.format.readingOrder, c1!.format.verticalAlignment, c2!.format.horizontalAlignment, a2!.format.fill.color, a2!.style])
      .toEqual([true, "RightToLeft", "Justify", "CenterAcrossSelection", "#C6EFCE", "Normal"]);
    sheet.showOutlineLevels(3, 2);
    const shown = [sheet.getRange("4:9").load("rowHidden"), sheet.getRange("F:H").load("columnHidden")] as const;
    sheet.showOutlineLevels(1, 0);
    const all = sheet.getRange("4:9").load("rowHidden");
    await context.sync();
    expect([shown[0].rowHidden, shown[1].columnHidden, all.rowHidden]).toEqual([false, false, true]);
  });
});
