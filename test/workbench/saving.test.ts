import { createHeadlessWorkbench, type HeadlessWorkbench, type WorkbookState } from "../../src/workbench/headless";
import { readState } from "../../src/workbench/host";

/** What counts as a change of the workbook, and what is no workbook. */

let workbench: HeadlessWorkbench;
let changes: number;
beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  workbench.host.listenToChanges(() => { changes += 1; });
});
afterEach(() => workbench.close());

async function changesBy(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<boolean> {
  await workbench.settle();
  changes = 0;
  await workbench.run(async (context) => {
    work(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await workbench.settle();
  return changes > 0;
}

test("cells, looks, layout, tables, rules, settings and print settings are changes; reading and calculating are none", async () => {
  await workbench.type("Sheet1", "A1", "1");
  await workbench.type("Sheet1", "B1", "=A1*2");
  expect(await changesBy((_, sheet) => { sheet.getRange("A2").values = [[3]]; })).toBe(true);
  expect(await changesBy((_, sheet) => { sheet.getRange("A2").format.fill.color = "#FF0000"; })).toBe(true);
  expect(await changesBy((_, sheet) => { sheet.getRange("A:A").format.columnWidth = 200; })).toBe(true);
  expect(await changesBy((_, sheet) => { sheet.tables.add("D1:E3", true).name = "tblPart"; })).toBe(true);
  expect(await changesBy((_, sheet) => { sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>0"; })).toBe(true);
  expect(await changesBy((context) => { context.workbook.settings.add("key", "value"); })).toBe(true);
  expect(await changesBy((_, sheet) => { sheet.pageLayout.orientation = "Landscape"; })).toBe(true);
  expect(await changesBy((_, sheet) => { sheet.getRange("A1:B2").load("values,formulas,text"); })).toBe(false);
  expect(await changesBy((context) => { context.workbook.application.calculate("Full"); })).toBe(false);
});

test("a saved state does not change with the workbook", async () => {
  await workbench.type("Sheet1", "A1", "1");
  const state = await workbench.save();
  const text = JSON.stringify(state);
  await workbench.type("Sheet1", "A1", "2");
  await changesBy((context) => { context.workbook.settings.add("key", { deep: true }); });
  expect(JSON.stringify(state)).toBe(text);
});

test("what is changed after opening is undone step by step, and no further than the opening", async () => {
  await workbench.type("Sheet1", "A1", "1");
  const state = await workbench.save();
  await workbench.close();
  workbench = await createHeadlessWorkbench({ workbook: state });
  await workbench.type("Sheet1", "A1", "2");
  await workbench.undo();
  await workbench.undo();
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(1);
});

test("a block that a formula has spilled stands as it was saved, with what reads it, and follows its source again", async () => {
  const entries = { A1: "1", A2: "2", A3: "3", C1: "=A1:A3*10", E1: "=SUM(C1:C3)" };
  for (const [cell, text] of Object.entries(entries)) await workbench.type("Sheet1", cell, text);
  const shown = () => Promise.all(["C1", "C2", "C3", "E1"].map((cell) => workbench.cellValue("Sheet1", cell)));
  expect(await shown()).toEqual([10, 20, 30, 60]);
  const state = await workbench.save();
  await workbench.close();
  workbench = await createHeadlessWorkbench({ workbook: state });
  expect(await shown()).toEqual([10, 20, 30, 60]);
  await workbench.type("Sheet1", "A2", "5");
  expect(await shown()).toEqual([10, 50, 30, 90]);
}, 60_000);

test.each<[string, unknown]>([
  ["nothing", undefined], ["a text", "workbook"], ["another format", { format: 0, engine: {}, book: {} }], ["a part of one", { format: 1, engine: {} }],
])("%s is no workbook", (_, stored) => {
  expect(readState(stored)).toBeUndefined();
});

test.each<[string, (state: WorkbookState) => unknown]>([
  ["whose sheets are none", (state) => ({ ...state, engine: { ...state.engine, workbook: { id: "x", sheets: 5 } } })],
  ["whose resources are none", (state) => ({ ...state, engine: { ...state.engine, workbook: { ...state.engine.workbook, resources: 5 } } })],
  ["whose settings are none", (state) => ({ ...state, book: { ...state.book, settings: 5 } })],
])("a workbook %s is not opened by half", async (_, spoil) => {
  const broken = spoil(await workbench.save()) as WorkbookState;
  await expect(createHeadlessWorkbench({ workbook: broken })).rejects.toThrow();
});
