import { createLivingTables, type LivingTables } from "../../src/actions/livingTables";
import { loadPlan } from "../../src/actions/loadPlan";
import { readOverview } from "../../src/actions/readOverview";
import { readWorkbookPlans } from "../../src/actions/readWorkbookPlans";
import type { TablesState } from "../../src/actions/results";
import { builtInContent, catalogue } from "../../src/catalogue";
import { calculateAll, watchTables } from "../../src/excel";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { ONE_PLAN, openLoaded } from "../support/loaded";
import { cellsOf, rowOf } from "../support/tables";

/** The tables of the workbook are the truth: what a person changes in them is what EDU.* answers. */

let workbench: HeadlessWorkbench;
let living: LivingTables;
let reads: number;
let calculations: number;
let state: TablesState;

beforeEach(() => begin());
afterEach(async () => {
  await living.stop();
  catalogue.replace(builtInContent);
  await workbench.close();
});

function begin(overrides: Partial<Parameters<typeof createLivingTables>[1]> = {}): void {
  reads = 0;
  calculations = 0;
  living = createLivingTables(catalogue, {
    read: () => { reads += 1; return readWorkbookPlans(); },
    watch: watchTables,
    calculate: () => { calculations += 1; return calculateAll(); },
    ...overrides,
  });
  living.subscribe((next) => { state = next; });
}

/** The add-in comes to a workbook with a plan in it. */
async function startLoaded(): Promise<void> {
  workbench = await openLoaded(ONE_PLAN);
  await living.start();
}

/** Waits until what was changed has been read: longer than the rest after a change, and until nothing is under way. */
async function quiet(): Promise<void> {
  await workbench.settle();
  await new Promise((resolve) => setTimeout(resolve, 400));
  await living.readNow();
  await workbench.settle();
}

async function address(table: string, row: Readonly<Record<string, unknown>>, header: string): Promise<string> {
  const cells = await cellsOf(workbench, table);
  const index = cells.rows.findIndex((values) => Object.entries(row).every(([name, value]) => values[cells.headers.indexOf(name)] === value));
  return `${cells.letters(header)}${cells.firstRow + index}`;
}

async function changeTarget(code: string, text: string): Promise<void> {
  await workbench.type("指标目标", await address("tblTargets", { 编码: code }, "目标值"), text);
}

/** Answers of functions come a while behind the calculation that asks for them: waits until the cells show these. */
async function expectShown(cells: Readonly<Record<string, string>>): Promise<void> {
  const shown = async () => Object.fromEntries(await Promise.all(Object.keys(cells).map(async (cell) => [cell, await workbench.cellText("Sheet1", cell)])));
  for (let tries = 0; tries < 50 && JSON.stringify(await shown()) !== JSON.stringify(cells); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await shown()).toEqual(cells);
}

test("a changed target reaches the EDU cell, the verdict of the sheet and its colour, and comes back with undo", async () => {
  workbench = await openAddin();
  await living.start();
  await living.during(() => loadPlan());
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("县级以上示范园")');
  await workbench.type("Sheet1", "A2", '=EDU.STATUS("县级以上示范园",265)');
  await expectShown({ A1: "300", A2: "未达标" });

  await changeTarget("LZ2023-18", "260");
  await quiet();
  await expectShown({ A1: "260", A2: "达标" });
  const figure = { 指标: "县级以上示范园", 编码: "LZ2023-18" };
  expect(rowOf(await cellsOf(workbench, "tblActuals"), figure)).toMatchObject({ 目标: "≥260所", 差距: 5, 结论: "达标" });
  expect(await workbench.displayedFill("监测数据", await address("tblActuals", figure, "结论"))).toBe("#DFF6DD");

  await workbench.undo();
  await quiet();
  await expectShown({ A1: "300", A2: "未达标" });
}, 120_000);

test("until the tables are read nothing answers, and never the built-in plan", async () => {
  workbench = await openLoaded(ONE_PLAN);
  await changeTarget("LZ2023-18", "260");
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => { release = resolve; });
  begin({ read: async () => { await gate; return readWorkbookPlans(); } });
  living.hold();
  const started = living.start();
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("县级以上示范园")');
  await expectShown({ A1: "#N/A" });
  expect(await workbench.errorMessage("Sheet1", "A1")).toBe("规划尚未读入，请稍候或打开面板");
  release();
  await started;
  await expectShown({ A1: "260" });
}, 120_000);

test("a workbook without a plan is answered by the built-in one", async () => {
  workbench = await openAddin();
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("县级以上示范园")');
  await living.start();
  expect(catalogue.current()).toBe(builtInContent);
  await expectShown({ A1: "300" });
}, 60_000);

test("two changes in a row are one reading; a reading that finds nothing new calculates nothing; our own calculation starts no reading", async () => {
  await startLoaded();
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("县级以上示范园")');
  const before = { reads, calculations };
  const first = await address("tblTargets", { 编码: "LZ2023-18" }, "目标值");
  const second = await address("tblTargets", { 编码: "LZ2023-02" }, "目标值");
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("指标目标");
    sheet.getRange(first).values = [[260]];
    sheet.getRange(second).values = [[0.5]];
    await context.sync();
  });
  await workbench.settle();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await workbench.settle();
  expect({ reads: reads - before.reads, calculations: calculations - before.calculations }).toEqual({ reads: 1, calculations: 1 });
  await expectShown({ A1: "260" });

  await workbench.type("任务分工", await address("tblTasks", { 序号: 2 }, "进展"), "已完成评审");
  await quiet();
  expect(reads - before.reads).toBeGreaterThan(1);
  expect(calculations - before.calculations).toBe(1);
}, 120_000);

test("a row that is added is a target, and none any more once it is deleted", async () => {
  await startLoaded();
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("校园书屋")');
  await expectShown({ A1: "#N/A" });
  const { headers } = await cellsOf(workbench, "tblTargets");
  const own: Readonly<Record<string, unknown>> = { 规划: "2023—2025年规划", 指标: "校园书屋", 比较: "≥", 目标值: 40, 单位: "间", 年度: 2025 };
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblTargets").rows.add(undefined, [headers.map((header) => own[header] ?? null)] as never);
    await context.sync();
  });
  await quiet();
  await expectShown({ A1: "40" });
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblTargets").rows.getItemAt(61).delete();
    await context.sync();
  });
  await quiet();
  await expectShown({ A1: "#N/A" });
}, 120_000);

test("a target that is text answers no number, and the cell is named", async () => {
  await startLoaded();
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("县级以上示范园")');
  await workbench.type("Sheet1", "A2", '=EDU.STATUS("县级以上示范园",400)');
  await changeTarget("LZ2023-18", "三百所");
  await quiet();
  await expectShown({ A1: "#N/A", A2: "无目标" });
  expect(state).toMatchObject({ kind: "read", problems: [{ sheet: "指标目标", column: "目标值", kind: "notANumber", parameters: { value: "三百所" } }] });
  expect(rowOf(await cellsOf(workbench, "tblActuals"), { 指标: "县级以上示范园", 编码: "LZ2023-18" })).toMatchObject({ 结论: "无目标" });
}, 120_000);

test("a renamed column is told by the pane and by the functions, until it has its name again", async () => {
  await startLoaded();
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("县级以上示范园")');
  const { headers, letters, firstRow } = await cellsOf(workbench, "tblTargets");
  await workbench.type("指标目标", `${letters("目标值")}${firstRow - 1}`, "要达到的数");
  await quiet();
  expect(await readOverview()).toEqual({ state: "broken", sheet: "指标目标", column: "目标值" });
  await expectShown({ A1: "#N/A" });
  expect(await workbench.errorMessage("Sheet1", "A1")).toBe("工作表“指标目标”缺少“目标值”列，请恢复列名，或在面板中重新载入规划");

  await workbench.type("指标目标", `${letters("目标值")}${firstRow - 1}`, "目标值");
  await quiet();
  expect((await cellsOf(workbench, "tblTargets")).headers).toEqual(headers);
  await expectShown({ A1: "300" });
}, 120_000);

test("a failed reading is told and can be tried again", async () => {
  workbench = await openAddin();
  let fails = true;
  begin({ read: () => { if (fails) throw new Error("Excel is away"); return readWorkbookPlans(); } });
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await living.start();
  expect(state.kind).toBe("stale");
  expect(catalogue.current().origin).toBe("unread");
  fails = false;
  await living.readNow();
  expect(state.kind).toBe("read");
  expect(told).toHaveBeenCalled();
  told.mockRestore();
}, 60_000);
