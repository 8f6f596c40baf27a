import { loadPlan } from "../../src/actions/loadPlan";
import { readOverview, selectLine } from "../../src/actions/readOverview";
import type { LoadResult, Progress } from "../../src/actions/results";
import type { HeadlessWorkbench, WorkbookState } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { ONE_PLAN } from "../support/loaded";
import { cellsOf, rowOf } from "../support/tables";

let workbench: HeadlessWorkbench;
/** The first load of both plans: what it said, its round trips, and the workbook that it left. */
let result: LoadResult;
let requests: number;
const progress: Progress[] = [];
let loaded: WorkbookState;

beforeAll(async () => {
  workbench = await openAddin();
  const before = workbench.requests;
  result = await loadPlan({ onProgress: (step) => progress.push(step) });
  requests = workbench.requests - before;
  loaded = await workbench.save();
}, 120_000);
afterAll(() => workbench.close());

/** Another workbook takes the place of the one before. */
async function open(workbook?: WorkbookState): Promise<void> {
  await workbench.close();
  workbench = await openAddin({ workbook });
}
const openEmpty = () => open();
/** Loading takes its time: what is done with a loaded workbook begins with the first one, saved and opened. */
const openLoaded = () => open(loaded);

const SHEETS = ["说明", "任务分工", "重点任务", "指标名称", "指标目标", "名词解释", "监测数据", "差距清单"];
/** A row of the region itself that is held against the plan of 2023—2025. */
const OWN = { 地区: "柳州市", 规划: "2023—2025年规划" };

test("载入规划 writes its sheets in at most four round trips and one a sheet, and says what it wrote", async () => {
  expect(requests).toBeLessThanOrEqual(4 + SHEETS.length);
  expect(result).toEqual({
    outcome: "loaded", sheets: SHEETS, tasks: 9, figures: 103, kept: 0, changed: 0,
    plans: [{ label: "2023—2025年规划", targets: 61, indicators: 49 }, { label: "2021年要点", targets: 41, indicators: 41 }],
  });
  expect(progress.map(({ phase, sheet }) => sheet ?? phase)).toEqual(["look", ...SHEETS]);

  const tasks = await cellsOf(workbench, "tblTasks");
  expect(tasks.rows).toHaveLength(9);
  expect(rowOf(tasks, { 序号: 9 })).toMatchObject({ 牵头部门: "市财政局", 配合部门: "各县（区）人民政府、新区管委会" });
  expect((await cellsOf(workbench, "tblTargets")).rows).toHaveLength(61 + 41);
}, 60_000);

// The table of expected answers, 柳州 2024 against the 2023—2025 plan. A gap of "" is none.
const EXPECTED = [
  ["普惠性幼儿园覆盖率", "≥90%", 1.07, "达标"],
  ["公办园在园幼儿占比", "≥55%", -3, "待核实"],
  ["县级以上示范园", "≥300所", -35, "未达标"],
  ["高中阶段毛入学率", "≥95%", 4, "达标"],
  ["自治区星级特色普通高中占比", "力争≥60%", -13.85, "未达标"],
  ["市级产教融合型企业", "100家", -26, "未达标"],
  ["自治区级市域产教联合体", "3–5个", -1, "未达标"],
  ["行业产教融合共同体", "1–2个", 0, "达标"],
  ["初中强校实验校（通过验收）", "30所", "", "不可比"],
  ["初中强校共建校", "30所", "", "不可比"],
  ["现代工匠学院", "3所", 0, "达标"],
  ["初中强校实验校（培育）", "30所", 0, "达标"],
  ["汽车产教联合体", "里程碑", "", "达标"],
] as const;

test("each figure of 2024 has its word, its gap and its colour, and keeps them through a sort and an inserted row", async () => {
  await expectAnswers();

  await workbench.run(async (context) => {
    const targets = context.workbook.tables.getItem("tblTargets");
    targets.sort.apply([{ key: 2, ascending: false }]);
    await context.sync();
    const codes = targets.columns.getItem("编码").getDataBodyRange();
    codes.load("values");
    await context.sync();
    expect(codes.values[0]).not.toEqual(["LZ2023-01"]);
    targets.worksheet.getRange("8:8").insert("Down");
    context.workbook.tables.getItem("tblActuals").sort.apply([{ key: 3, ascending: true }]);
    await context.sync();
  });
  await expectAnswers();
}, 120_000);

async function expectAnswers(): Promise<void> {
  const figures = await cellsOf(workbench, "tblActuals");
  const answers = EXPECTED.map(([name]) => rowOf(figures, { 指标: name, ...OWN }));
  expect(answers.map((row) => [row.指标, row.目标, row.差距, row.结论])).toEqual(EXPECTED);
  const fillOf = async (name: string) => {
    const row = figures.rows.findIndex((cells) => Object.entries({ 指标: name, ...OWN }).every(([header, value]) => cells[figures.headers.indexOf(header)] === value));
    return workbench.displayedFill("监测数据", `${figures.letters("结论")}${figures.firstRow + row}`);
  };
  expect(await fillOf("县级以上示范园")).toBe("#FDE7E9");
  expect(await fillOf("公办园在园幼儿占比")).toBe("#FFEBD9");
  expect(await fillOf("普惠性幼儿园覆盖率")).toBe("#DFF6DD");
}

test("an edited target reaches the verdict and the colour", async () => {
  await openLoaded();
  const targets = await cellsOf(workbench, "tblTargets");
  const row = targets.rows.findIndex((cells) => cells[0] === "LZ2023-18");
  await workbench.type("指标目标", `${targets.letters("目标值")}${targets.firstRow + row}`, "260");
  const figures = await cellsOf(workbench, "tblActuals");
  expect(rowOf(figures, { 指标: "县级以上示范园", ...OWN })).toMatchObject({ 目标: "≥260所", 差距: 5, 结论: "达标" });
}, 60_000);

test("a row that the planner adds is held against the strictest target of its name", async () => {
  await openLoaded();
  const { headers } = await cellsOf(workbench, "tblActuals");
  const row = (cells: Readonly<Record<string, unknown>>) => headers.map((header) => cells[header] ?? null);
  await workbench.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActuals");
    table.rows.add(undefined, [row({ 指标: "九年义务教育巩固率", 地区: "柳州市", 年度: 2025, 实际值: "98.5%" })] as never);
    // 100家左右 in the body, 100家 in the table: 95 satisfies the first and not the second.
    table.rows.add(undefined, [row({ 指标: "市级产教融合型企业", 地区: "柳州市", 年度: 2025, 实际值: 95 })] as never);
    await context.sync();
  });
  const figures = await cellsOf(workbench, "tblActuals");
  expect(rowOf(figures, { 指标: "九年义务教育巩固率", 地区: "柳州市" })).toMatchObject({ 目标: "≥99%", 差距: -0.5, 结论: "接近", 时点: "逐年" });
  expect(rowOf(figures, { 指标: "市级产教融合型企业", 年度: 2025 })).toMatchObject({ 目标: "100家", 差距: -5, 结论: "未达标", 时点: "到期" });
}, 60_000);

test("a sheet of our name that somebody else made is asked about, and nothing is touched", async () => {
  await openEmpty();
  await workbench.run(async (context) => {
    context.workbook.worksheets.add("指标目标").getRange("A1").values = [["我的指标"]];
    await context.sync();
  });
  expect(await loadPlan()).toEqual({ outcome: "conflict", sheets: ["指标目标"], tables: [] });
  expect(await sheetNames()).toEqual(["Sheet1", "指标目标"]);
  expect(await workbench.cellValue("指标目标", "A1")).toBe("我的指标");

  expect(await loadPlan({ plans: ONE_PLAN, conflicts: "rename" })).toMatchObject({
    outcome: "loaded", renamed: [{ from: "指标目标", to: "指标目标（原有）" }],
  });
  expect(await sheetNames()).toEqual(["Sheet1", "指标目标（原有）", ...SHEETS]);
  expect(await workbench.cellValue("指标目标（原有）", "A1")).toBe("我的指标");
}, 60_000);

test("a table of our name on another sheet is asked about as well", async () => {
  await openEmpty();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [["任务", "负责人"], ["一", "张三"]];
    sheet.tables.add("A1:B2", true).name = "tblTasks";
    await context.sync();
  });
  expect(await loadPlan()).toEqual({ outcome: "conflict", sheets: [], tables: ["tblTasks"] });
  expect(await loadPlan({ plans: ONE_PLAN, conflicts: "rename" })).toMatchObject({ outcome: "loaded" });
  expect((await cellsOf(workbench, "tblTasks_原有")).rows).toEqual([["一", "张三"]]);
}, 60_000);

test("loading again asks first; then it restores the plan's words and leaves everything of the planner's where it is", async () => {
  await openLoaded();
  const tasks = await cellsOf(workbench, "tblTasks");
  const figures = await cellsOf(workbench, "tblActuals");
  await workbench.type("任务分工", `${tasks.letters("进展")}6`, "已完成评审");
  await workbench.type("任务分工", `${tasks.letters("完成率")}6`, "=5/9");
  await workbench.type("任务分工", `${tasks.letters("重点任务")}6`, "改过的名称");
  await workbench.type("监测数据", `${figures.letters("实际值")}6`, "55.6%");
  const ownRow = figures.firstRow + figures.rows.length;
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblActuals").rows.add(undefined, [figures.headers.map((header) =>
      header === "指标" ? "自建指标" : header === "年度" ? 2025 : header === "实际值" ? "=12/26" : null)] as never);
    // A column of the planner's own, then another order, a row of the plan that is gone, a note under the table.
    const targets = context.workbook.tables.getItem("tblTargets");
    targets.columns.add(undefined, [["我的列"], ...Array.from({ length: 102 }, (_, index) => [`记${index + 1}`])] as never);
    targets.sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
    targets.rows.getItemAt(3).delete();
    await context.sync();
    targets.worksheet.getRange("A111").values = [["表下的备忘"]];
    await context.sync();
  });
  expect(await workbench.cellValue("监测数据", `A${ownRow}`)).toBe("自建指标");

  expect(await loadPlan()).toEqual({ outcome: "alreadyLoaded", sheets: SHEETS, planIds: ["liuzhou-2023-2025", "liuzhou-2021"] });
  // Kept: 进展, 完成率, the corrected figure, the own row. Restored: a name and a row.
  expect(await loadPlan({ again: "reload" })).toMatchObject({ outcome: "loaded", kept: 4, changed: 2 });

  expect(rowOf(await cellsOf(workbench, "tblTasks"), { 序号: 2 })).toMatchObject({ 重点任务: "普通高中内涵建设行动", 进展: "已完成评审" });
  expect(await workbench.cellFormula("任务分工", `${tasks.letters("完成率")}6`)).toBe("=5/9");
  expect(rowOf(await cellsOf(workbench, "tblActuals"), { 指标: "公办园在园幼儿占比", ...OWN })).toMatchObject({ 实际值: 0.556, 结论: "达标" });
  expect(await workbench.cellFormula("监测数据", `${figures.letters("实际值")}${ownRow}`)).toBe("=12/26");

  const targets = await cellsOf(workbench, "tblTargets");
  const column = (header: string) => targets.rows.map((row) => row[targets.headers.indexOf(header)]);
  expect(targets.rows).toHaveLength(102);
  expect(column("编码").slice(0, 4)).toEqual(["LZ2023-61", "LZ2023-60", "LZ2023-59", "LZ2023-57"]);
  expect(column("编码")[101]).toBe("LZ2023-58");
  const placeOf = (code: string) => Number(code.slice(-2)) + (code.startsWith("LZ2021") ? 61 : 0);
  for (const [index, code] of column("编码").slice(0, 101).entries()) expect(column("我的列")[index]).toBe(`记${placeOf(String(code))}`);
  expect(await workbench.cellValue("指标目标", "A112")).toBe("表下的备忘");
}, 120_000);

test("a column that was deleted, one that was renamed and a sheet that was renamed are ours still", async () => {
  await openLoaded();
  const tasks = await cellsOf(workbench, "tblTasks");
  await workbench.type("任务分工", `${tasks.letters("备注")}5`, "请市财政局补充");
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblTargets").columns.getItem("目标值").delete();
    context.workbook.tables.getItem("tblActuals").columns.getItem("结论").delete();
    await context.sync();
    context.workbook.tables.getItem("tblTasks").columns.getItem("备注").name = "我的备注";
    context.workbook.worksheets.getItem("监测数据").name = "二〇二四年监测";
    await context.sync();
  });
  expect(await loadPlan()).toEqual({ outcome: "alreadyLoaded", sheets: SHEETS, planIds: ["liuzhou-2023-2025", "liuzhou-2021"] });
  expect(await loadPlan({ again: "reload" })).toMatchObject({ outcome: "loaded" });
  expect(await sheetNames()).toEqual(["Sheet1", ...SHEETS.map((name) => (name === "监测数据" ? "二〇二四年监测" : name))]);
  expect(rowOf(await cellsOf(workbench, "tblTasks"), { 序号: 1 })).toMatchObject({ 我的备注: "请市财政局补充", 备注: "" });
  const figures = await cellsOf(workbench, "tblActuals");
  expect(EXPECTED.map(([name]) => rowOf(figures, { 指标: name, ...OWN })).map((row) => [row.指标, row.目标, row.差距, row.结论])).toEqual(EXPECTED);
}, 120_000);

test("while a cell is being edited nothing is written", async () => {
  await openEmpty();
  workbench.setCellEditing(true);
  expect(await loadPlan()).toEqual({ outcome: "cellEditing" });
  workbench.setCellEditing(false);
  expect(await sheetNames()).toEqual(["Sheet1"]);
}, 60_000);

test("a cancelled load says what stands and what does not", async () => {
  await openEmpty();
  const stop = new AbortController();
  const cancelled = await loadPlan({ plans: ONE_PLAN, signal: stop.signal, onProgress: ({ sheet }) => { if (sheet === "任务分工") stop.abort(); } });
  expect(cancelled).toEqual({ outcome: "cancelled", written: SHEETS.slice(0, 2), notWritten: SHEETS.slice(2) });
  expect(await sheetNames()).toEqual(["Sheet1", "说明", "任务分工"]);
  // The next load goes on where this one stopped, without a question.
  expect(await loadPlan({ plans: ONE_PLAN })).toMatchObject({ outcome: "loaded", sheets: SHEETS.slice(2) });
  await expectAnswers();
}, 60_000);

test("a failure half-way takes back the sheet it had begun and says which ones stand", async () => {
  await openEmpty();
  const broken = await loadPlan({
    plans: ONE_PLAN,
    // Editing begins between two sheets: Excel then refuses the next batch.
    onProgress: ({ sheet }) => { if (sheet === "指标目标") workbench.setCellEditing(true); },
  });
  workbench.setCellEditing(false);
  expect(broken).toEqual({
    outcome: "failed", written: SHEETS.slice(0, 4), notWritten: SHEETS.slice(4), unfinished: [],
    code: "InvalidOperationInCellEditMode",
  });
  expect(await sheetNames()).toEqual(["Sheet1", ...SHEETS.slice(0, 4)]);
  // What stands is known as ours: the next load goes on from it.
  expect(await loadPlan({ plans: ONE_PLAN, again: "reload" })).toMatchObject({ outcome: "loaded" });
}, 60_000);

test("the pane's overview counts every word and lists what misses, worst first", async () => {
  await openEmpty();
  expect(await readOverview()).toEqual({ state: "noPlan" });
  await openLoaded();
  const overview = await readOverview();
  if (overview.state !== "ready") throw new Error(overview.state);
  expect(overview.counts).toMatchObject({
    // 柳州: six of the plan of 2025 and two beside targets of 2021; five of 崇左 for comparison, three claims of 荔浦.
    达标: 6 + 2, 未达标: 4, 接近: 0, 待核实: 1, 不可比: 3, 高于对照: 1, 低于对照: 4, 自述达标: 3, 无目标: 20 + 32 + 29 + 1,
  });
  // 1/3, 26/100, 13.85/60, 35/300; then what is to be verified.
  expect(overview.missed.map(({ name, gapText }) => [name, gapText])).toEqual([
    ["自治区级市域产教联合体", "−1 个"], ["市级产教融合型企业", "−26 家"], ["自治区星级特色普通高中占比", "−13.85 个百分点"],
    ["县级以上示范园", "−35 所"], ["公办园在园幼儿占比", "−3.00 个百分点"],
  ]);
  expect(overview.missed.map(({ actual }) => actual)).toEqual(["2 个", "74 家", "46.15%", "265 所", "52%以上"]);
}, 60_000);

test("a press on a line finds its row even after a sort that nobody told the pane of", async () => {
  await openLoaded();
  const overview = await readOverview();
  if (overview.state !== "ready") throw new Error(overview.state);
  const line = overview.missed.find(({ name }) => name === "县级以上示范园")!;
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblActuals").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await selectLine(line);
  const selected = await workbench.run(async (context) => {
    const cell = context.workbook.getSelectedRange();
    cell.load("rowIndex,values");
    await context.sync();
    return { row: cell.rowIndex + 1, word: cell.values[0]![0] };
  });
  expect(selected.word).toBe("未达标");
  expect(await workbench.cellValue("监测数据", `A${selected.row}`)).toBe("县级以上示范园");
}, 60_000);

async function sheetNames(): Promise<string[]> {
  return workbench.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
