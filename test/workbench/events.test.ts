import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { testOfSet } from "../support/usualExcel";

let workbench: HeadlessWorkbench;
let heard: Record<string, unknown>[];

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  heard = [];
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [["名称", "学位"], ["一幼", 120], ["三小", 600], ["五中", 480]];
    sheet.getRange("D1").formulas = [["=SUM(B2:B4)"]];
    sheet.tables.add("A1:B4", true).name = "学校";
    await context.sync();
  });
});
afterEach(() => workbench.close());

type Handlers = OfficeExtension.EventHandlers<never>;
/** Listens, does something, and answers what was heard, without what differs from run to run. */
async function hear(source: (context: Excel.RequestContext) => unknown, work: (context: Excel.RequestContext) => void): Promise<Record<string, unknown>[]> {
  await workbench.run(async (context) => {
    (source(context) as Handlers).add((async (event: object) => { heard.push({ ...event }); }) as never);
    await context.sync();
  });
  await workbench.settle();
  heard.length = 0;
  await workbench.run(async (context) => { work(context); await context.sync(); });
  await workbench.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return heard.map((event) => Object.fromEntries(Object.entries(event).filter(([, value]) => typeof value !== "function")));
}
const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");
const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("学校");
const idOf = (name: string): string => workbench.engine.sheets.list().find((sheet) => sheet.name === name)!.id;

test("an edit of one cell tells what it held and what it holds, the result of a formula too", async () => {
  const events = await hear((context) => sheet1(context).onChanged, (context) => {
    sheet1(context).getRange("B2").values = [[150]];
    sheet1(context).getRange("C9").formulas = [["=1+1"]];
    sheet1(context).getRange("C9:D10").values = [[1, 2], [3, 4]];
  });
  expect(events.map(({ address, details, changeType, source, type, triggerSource, worksheetId }) => ({ address, details, changeType, source, type, triggerSource, worksheetId }))).toEqual([
    ["B2", { valueBefore: 120, valueAfter: 150, valueTypeBefore: "Double", valueTypeAfter: "Double" }],
    ["C9", { valueBefore: "", valueAfter: 1, valueTypeBefore: "Empty", valueTypeAfter: "Double" }],
    ["C9:D10", undefined],
  ].map(([address, details]) => ({
    address, details, changeType: "RangeEdited", source: "Local", type: "WorksheetChanged", triggerSource: "ThisLocalAddin", worksheetId: idOf("Sheet1"),
  })));
});

test("formulas tell what they were, and sheets that they have been calculated", async () => {
  const formulas = await hear((context) => sheet1(context).onFormulaChanged, (context) => {
    sheet1(context).getRange("D1").formulas = [["=SUM(学校[学位])"]];
    sheet1(context).getRange("B2").values = [[1]];
  });
  expect(formulas).toEqual([{
    type: "WorksheetFormulaChanged", source: "Local", worksheetId: idOf("Sheet1"), formulaDetails: [{ cellAddress: "D1", previousFormula: "=SUM(B2:B4)" }],
  }]);
  const calculated = await hear((context) => context.workbook.worksheets.onCalculated, (context) => { sheet1(context).getRange("B2").values = [[2]]; });
  expect(calculated).toContainEqual({ type: "WorksheetCalculated", worksheetId: idOf("Sheet1"), address: "D1" });
});

test("formats, hidden rows, filters and sorting", async () => {
  const formats = await hear((context) => sheet1(context).onFormatChanged, (context) => {
    sheet1(context).getRange("A2:B3").format.fill.color = "#FFC7CE";
    sheet1(context).getRange("A2").values = [["二幼"]];
  });
  expect(formats).toEqual([{ type: "WorksheetFormatChanged", source: "Local", worksheetId: idOf("Sheet1"), address: "A2:B3" }]);
  const hidden = await hear((context) => sheet1(context).onRowHiddenChanged, (context) => {
    sheet1(context).getRange("8:9").rowHidden = true;
    table(context).columns.getItem("学位").filter.applyCustomFilter(">=480");
    table(context).clearFilters();
  });
  const local = { type: "WorksheetRowHiddenChanged", source: "Local", worksheetId: idOf("Sheet1") };
  expect(hidden).toEqual([
    { ...local, address: "8:9", changeType: "Hidden" }, { ...local, address: "2:2", changeType: "Hidden" }, { ...local, address: "2:2", changeType: "Unhidden" },
  ]);
  // 120, 600, 480: the first stays where it is.
  const sorted = await hear((context) => sheet1(context).onRowSorted, (context) => table(context).sort.apply([{ key: 1, ascending: true }]));
  expect(sorted).toEqual([{ type: "WorksheetRowSorted", source: "Local", worksheetId: idOf("Sheet1"), address: "A3:B4" }]);
});

testOfSet("ExcelApiOnline", "1.1")("what happens to sheets: protection, visibility, name, place", async () => {
  await workbench.run(async (context) => { context.workbook.worksheets.add("副表"); await context.sync(); });
  const worksheetId = idOf("副表");
  const other = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("副表");
  const protection = await hear((context) => other(context).onProtectionChanged, (context) => { other(context).protection.protect(); other(context).protection.unprotect(); });
  expect(protection.map(({ isProtected }) => isProtected)).toEqual([true, false]);
  expect(protection[0]).toMatchObject({ type: "WorksheetProtectionChanged", source: "Local", worksheetId });
  const visibility = await hear((context) => context.workbook.worksheets.onVisibilityChanged, (context) => {
    for (const wanted of ["Hidden", "VeryHidden", "Visible"] as const) other(context).visibility = wanted;
  });
  expect(visibility.map(({ visibilityBefore, visibilityAfter }) => [visibilityBefore, visibilityAfter])).toEqual([["Visible", "Hidden"], ["Hidden", "VeryHidden"], ["VeryHidden", "Visible"]]);
  const moved = await hear((context) => context.workbook.worksheets.onMoved, (context) => { other(context).position = 0; });
  expect(moved).toEqual([{ type: "WorksheetMoved", source: "Local", worksheetId, positionBefore: 1, positionAfter: 0 }]);
  const renamed = await hear((context) => context.workbook.worksheets.onNameChanged, (context) => { other(context).name = "新名"; });
  expect(renamed).toEqual([{ type: "WorksheetNameChanged", source: "Local", worksheetId, nameBefore: "副表", nameAfter: "新名" }]);
});

test("tables come and go, and the selection enters and leaves them", async () => {
  const tableId = workbench.engine.tables.list()[0]!.id;
  const worksheetId = idOf("Sheet1");
  const selected = await hear((context) => table(context).onSelectionChanged, (context) => {
    for (const address of ["A2:D2", "F9", "F10"]) sheet1(context).getRange(address).select();
  });
  const inside = selected.filter(({ isInsideTable }) => isInsideTable);
  expect(inside[0]).toEqual({ type: "TableSelectionChanged", isInsideTable: true, worksheetId, tableId, address: "A2:B2" });
  expect(selected.filter(({ isInsideTable }) => !isInsideTable)).toEqual([{ type: "TableSelectionChanged", isInsideTable: false, worksheetId, tableId, address: "" }]);
  const added = await hear((context) => sheet1(context).tables.onAdded, (context) => { sheet1(context).tables.add("H1:I3", true); });
  expect(added).toEqual([{ type: "TableAdded", source: "Local", worksheetId, tableId: workbench.engine.tables.list()[1]!.id }]);
  const deleted = await hear((context) => context.workbook.tables.onDeleted, (context) => table(context).delete());
  expect(deleted).toContainEqual({ type: "TableDeleted", source: "Local", worksheetId, tableId, tableName: "学校" });
});
