import { insertFormula } from "../../src/actions/insertFormula";
import { builtInContent, catalogue } from "../../src/catalogue";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";

let workbench: HeadlessWorkbench;
beforeAll(async () => { workbench = await openAddin(); });
beforeEach(async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:H30").clear();
    await context.sync();
  });
});
afterEach(() => {
  workbench.setCellEditing(false);
  catalogue.replace(builtInContent);
});
afterAll(() => workbench.close());

const KINDERGARTENS = "model-kindergartens-county-level-and-above";
const idOf = (name: string) => builtInContent.indicators.find((one) => one.name === name)!.id;

async function selection(): Promise<string> {
  return workbench.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

test("目标 stands in the empty selected cell and answers there; of several cells in the first, which is then selected", async () => {
  workbench.select("Sheet1", "B2:C4");
  expect(await insertFormula(KINDERGARTENS, "target")).toEqual({
    outcome: "inserted", sheet: "Sheet1", address: "B2", formula: '=EDU.TARGET("县级以上示范园")',
  });
  expect(await workbench.cellText("Sheet1", "B2")).toBe("300");
  expect(await workbench.cellText("Sheet1", "C4")).toBe("");
  expect(await selection()).toBe("Sheet1!B2");
});

test("结论 and 差距 refer to the cell to the left where it holds a figure", async () => {
  await workbench.type("Sheet1", "B3", "310");
  workbench.select("Sheet1", "C3");
  expect(await insertFormula(KINDERGARTENS, "status")).toMatchObject({ formula: '=EDU.STATUS("县级以上示范园",B3)' });
  expect(await workbench.cellText("Sheet1", "C3")).toBe("达标");
  await workbench.type("Sheet1", "B3", "290");
  expect(await workbench.cellText("Sheet1", "C3")).toBe("未达标");
});

test("a year, a name or nothing to the left is no figure: the latest one stands in the formula", async () => {
  await workbench.type("Sheet1", "B4", "2024");
  workbench.select("Sheet1", "C4");
  expect(await insertFormula(KINDERGARTENS, "status")).toMatchObject({ formula: '=EDU.STATUS("县级以上示范园","265所")' });
  expect(await workbench.cellText("Sheet1", "C4")).toBe("未达标");
  workbench.select("Sheet1", "A6");
  expect(await insertFormula(KINDERGARTENS, "gap")).toMatchObject({ formula: '=EDU.GAP("县级以上示范园","265所")' });
  expect(await workbench.cellValue("Sheet1", "A6")).toBe(-35);
});

test("without any figure nothing is written", async () => {
  workbench.select("Sheet1", "B7");
  expect(await insertFormula(idOf("学前教育毛入园率"), "status")).toEqual({ outcome: "noFigure" });
  expect(await insertFormula(idOf("初中强校实验校"), "status")).toEqual({ outcome: "noFigure" });
  expect(await workbench.cellFormula("Sheet1", "B7")).toBeUndefined();
});

test("a cell that holds something is asked about, and replaced only while it still holds that", async () => {
  await workbench.type("Sheet1", "D2", "市教育局");
  workbench.select("Sheet1", "D2");
  const asked = await insertFormula(KINDERGARTENS, "target");
  expect(asked).toEqual({ outcome: "occupied", cell: { sheet: "Sheet1", address: "D2", content: "市教育局" } });
  expect(await workbench.cellText("Sheet1", "D2")).toBe("市教育局");
  if (asked.outcome !== "occupied") throw new Error(asked.outcome);

  await workbench.type("Sheet1", "D2", "=1+1");
  expect(await insertFormula(KINDERGARTENS, "target", { replacing: asked.cell })).toEqual({
    outcome: "occupied", cell: { sheet: "Sheet1", address: "D2", content: "=1+1" },
  });
  // The answer is about the cell that was asked about, wherever the selection has gone meanwhile.
  workbench.select("Sheet1", "F9");
  const replacing = { sheet: "Sheet1", address: "D2", content: "=1+1" };
  expect(await insertFormula(KINDERGARTENS, "target", { replacing })).toMatchObject({ outcome: "inserted", address: "D2" });
  expect(await workbench.cellText("Sheet1", "D2")).toBe("300");
  expect(await workbench.cellText("Sheet1", "F9")).toBe("");
  expect(await selection()).toBe("Sheet1!D2");
});

test("while a cell is being edited nothing is written", async () => {
  workbench.select("Sheet1", "B9");
  workbench.setCellEditing(true);
  expect(await insertFormula(KINDERGARTENS, "target")).toEqual({ outcome: "cellEditing" });
  workbench.setCellEditing(false);
  expect(await workbench.cellFormula("Sheet1", "B9")).toBeUndefined();
});

test("an indicator that has gone, or has no target, has no formula", async () => {
  expect(await insertFormula(idOf("思政金课"), "target")).toEqual({ outcome: "noFormula" });
  catalogue.replace({ ...builtInContent, origin: "unread", plans: [], indicators: [], reports: [] });
  expect(await insertFormula(KINDERGARTENS, "target")).toEqual({ outcome: "noFormula" });
});
