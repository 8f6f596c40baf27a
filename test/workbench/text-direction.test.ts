import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { openFile, saveAsFile } from "./file/support";

let workbench: HeadlessWorkbench;

beforeEach(async () => { workbench = await createHeadlessWorkbench(); });
afterEach(() => workbench.close());

const onSheet = <Result>(batch: (sheet: Excel.Worksheet) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1")));
const fails = (batch: (sheet: Excel.Worksheet) => void): Promise<string> =>
  onSheet(async (sheet) => { batch(sheet); await sheet.context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);
const orientations = (): Promise<number[]> => onSheet(async (sheet) => {
  const ranges = ["A1", "A2", "A3", "A4"].map((address) => sheet.getRange(address).load("format/textOrientation"));
  const mixed = sheet.getRange("A1:A2").load("format/textOrientation");
  await sheet.context.sync();
  expect(mixed.format.textOrientation).toBeNull();
  return ranges.map(({ format }) => format.textOrientation);
});

test("text is turned upwards, downwards and set letter below letter, and a file keeps it", async () => {
  await onSheet(async (sheet) => {
    sheet.getRange("A1:A4").values = [["上"], ["下"], ["竖"], ["平"]];
    for (const [index, degrees] of [45, -90, 180].entries()) sheet.getRange(`A${index + 1}`).format.textOrientation = degrees;
  });
  expect(await orientations()).toEqual([45, -90, 180, 0]);
  const { bytes, lost } = await saveAsFile(workbench);
  await workbench.close();
  const opened = await openFile(bytes);
  workbench = opened.workbench;
  expect([lost, opened.lost]).toEqual([[], []]);
  expect(await orientations()).toEqual([45, -90, 180, 0]);
  expect(await fails((sheet) => { sheet.getRange("A1").format.textOrientation = 91; })).toBe("InvalidArgument");
});

test("an indent grows and shrinks from what each cell has, and never below nothing", async () => {
  await onSheet(async (sheet) => {
    sheet.getRange("A1").format.indentLevel = 2;
    sheet.getRange("A1:A2").format.adjustIndent(1);
    const [first, second] = ["A1", "A2"].map((address) => sheet.getRange(address).load("format/indentLevel"));
    await sheet.context.sync();
    expect([first!.format.indentLevel, second!.format.indentLevel]).toEqual([3, 1]);
  });
  expect(await fails((sheet) => { sheet.getRange("A1:A2").format.adjustIndent(-2); })).toBe("InvalidArgument");
});

test("borders are reached by their place too", async () => {
  await onSheet(async (sheet) => {
    const { borders } = sheet.getRange("B2").format;
    borders.getItemAt(1).style = "Double";
    const bottom = borders.getItem("EdgeBottom").load("style");
    await sheet.context.sync();
    expect(bottom.style).toBe("Double");
  });
  expect(await fails((sheet) => { sheet.getRange("B2").format.borders.getItemAt(9); })).toBe("ItemNotFound");
});

test("what is not there is not deleted, without an error", async () => {
  expect(await fails((sheet) => { sheet.context.workbook.worksheets.getItemOrNullObject("Sample").delete(); sheet.getRange("A1").values = [[1]]; })).toBe("no error");
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(1);
});
