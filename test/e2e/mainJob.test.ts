import { openWorkbench, type OpenedWorkbench } from "../support/browser";
import { gridOf, until, type Grid } from "../support/grid";
import { misfits } from "../support/textFit";

/** The main job as a planner does it, in a real browser: load, read, type formulas, sort, insert. */

const SHEETS = ["说明", "任务分工", "重点任务", "指标名称", "指标目标", "名词解释", "监测数据", "差距清单"];

let opened: OpenedWorkbench;
let grid: Grid;
beforeAll(async () => {
  opened = await openWorkbench();
  grid = gridOf(opened.page);
}, 60_000);
afterAll(() => opened.close());

interface TableRead { readonly headers: readonly string[]; readonly rows: readonly (readonly unknown[])[]; readonly firstRow: number }

const readTable = (name: string): Promise<TableRead> =>
  opened.pane.evaluate((table) => Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("values,rowIndex");
    await context.sync();
    const [headers = [], ...rows] = range.values;
    return { headers: headers.map(String), rows, firstRow: range.rowIndex + 2 };
  }), name);

function column(table: TableRead, header: string): number {
  const index = table.headers.indexOf(header);
  if (index < 0) throw new Error(`No column ${header}`);
  return index;
}

/** A row of the region itself that is held against the plan of 2023—2025. */
function isOwn(figures: TableRead, row: readonly unknown[], name: string): boolean {
  const own = { 指标: name, 地区: "柳州市", 规划: "2023—2025年规划" };
  return Object.entries(own).every(([header, value]) => row[column(figures, header)] === value);
}

// The table of expected answers, 柳州 2024 against the 2023—2025 plan: name, unit, gap, word. A gap of "" is none.
const EXPECTED = [
  ["普惠性幼儿园覆盖率", "%", 1.07, "达标"],
  ["公办园在园幼儿占比", "%", -3, "待核实"],
  ["县级以上示范园", "所", -35, "未达标"],
  ["高中阶段毛入学率", "%", 4, "达标"],
  ["自治区星级特色普通高中占比", "%", -13.85, "未达标"],
  ["市级产教融合型企业", "家", -26, "未达标"],
  ["自治区级市域产教联合体", "个", -1, "未达标"],
  ["行业产教融合共同体", "个", 0, "达标"],
  ["初中强校实验校（通过验收）", "所", "", "不可比"],
  ["初中强校共建校", "所", "", "不可比"],
  ["现代工匠学院", "所", 0, "达标"],
  ["初中强校实验校（培育）", "所", 0, "达标"],
  ["汽车产教联合体", "", "", "达标"],
] as const;

async function expectAnswers(): Promise<void> {
  await grid.idle();
  const figures = await readTable("tblActuals");
  const cell = (row: readonly unknown[], header: string) => row[column(figures, header)];
  const found = EXPECTED.map(([name, unit]) => {
    const row = figures.rows.find((cells) => isOwn(figures, cells, name) && cell(cells, "单位") === unit);
    return row === undefined ? [name, unit] : [name, unit, cell(row, "差距"), cell(row, "结论")];
  });
  expect(found).toEqual(EXPECTED);
  expect(await fillOf(figures, "县级以上示范园")).toBe("#FDE7E9");
  expect(await fillOf(figures, "公办园在园幼儿占比")).toBe("#FFEBD9");
  expect(await fillOf(figures, "普惠性幼儿园覆盖率")).toBe("#DFF6DD");
}

async function fillOf(figures: TableRead, name: string): Promise<string | undefined> {
  const row = figures.firstRow + figures.rows.findIndex((cells) => isOwn(figures, cells, name));
  const address = `${String.fromCharCode(65 + column(figures, "结论"))}${row}`;
  return grid.fillOf("监测数据", address);
}

/** Types into a cell by real keys, as a person does. */
async function typeByKeys(sheet: string, address: string, text: string): Promise<void> {
  await opened.page.evaluate(([name, place]) => (window as unknown as Window).workbench.selectCell(name!, place!), [sheet, address]);
  await opened.page.keyboard.type(text, { delay: 25 });
  // The list of functions must have closed, or it takes the Enter.
  await opened.page.waitForTimeout(500);
  await opened.page.keyboard.press("Enter");
  await grid.idle();
}

test("one press loads the plan, and the pane says what was written", async () => {
  await opened.screenshot("1-before");
  await opened.pane.click('[data-testid="load-plan"]');
  await opened.pane.waitForSelector('[data-testid="load-result"][data-outcome="loaded"]', { timeout: 60_000 });
  const result = await opened.pane.textContent('[data-testid="load-result"]');
  expect(result).toContain(`已写入 ${SHEETS.length} 张工作表`);
  expect(result).toContain("2023—2025年规划 61 条目标（49 项指标）、2021年要点 41 条目标（41 项指标）");
  await opened.pane.waitForSelector('[data-testid="gap-row"]');
  await grid.idle();
  await opened.screenshot("2-loaded");
}, 90_000);

test("9 task rows with their departments and the targets of both plans stand in the sheets", async () => {
  const tasks = await readTable("tblTasks");
  expect(tasks.rows.map((row) => [row[column(tasks, "序号")], row[column(tasks, "牵头部门")]])).toEqual([
    [1, "市教育局"], [2, "市教育局"], [3, "市教育局、柳东新区管委会"], [4, "柳东新区管委会"], [5, "市教育局"],
    [6, "市教育局、市高校办、柳东新区管委会、柳州工学院"], [7, "市委编办、市财政局、教育局、住房和城乡建设局"], [8, "市教育局"], [9, "市财政局"],
  ]);
  expect(tasks.rows[8]![column(tasks, "配合部门")]).toBe("各县（区）人民政府、新区管委会");
  const targets = await readTable("tblTargets");
  expect(targets.rows).toHaveLength(61 + 41);
  expect(new Set(targets.rows.map((row) => row[column(targets, "编码")])).size).toBe(61 + 41);
});

test("every reported figure has its word, its gap and its colour", expectAnswers, 60_000);

test("every written cell's text fits its column and its lines", async () => {
  for (const sheet of SHEETS) {
    expect({ sheet, misfits: await misfits(opened.pane, sheet) }).toEqual({ sheet, misfits: [] });
  }
}, 60_000);

test("EDU functions typed by hand answer in a blank sheet", async () => {
  await typeByKeys("Sheet1", "A1", "公办园在园幼儿占比");
  await typeByKeys("Sheet1", "A2", "县级以上示范园");
  await typeByKeys("Sheet1", "A3", "没有这个指标");
  await typeByKeys("Sheet1", "C1", '=EDU.TARGET("公办幼儿园在园幼儿占比")');
  await typeByKeys("Sheet1", "C2", '=EDU.STATUS("公办园在园幼儿占比","52%以上")');
  await typeByKeys("Sheet1", "C3", '=EDU.GAP("县级以上示范园",265)');
  await typeByKeys("Sheet1", "E1", "=EDU.TARGET(A1:A3)");
  await expectFunctions();
  await opened.screenshot("3-functions");
}, 60_000);

async function expectFunctions(): Promise<void> {
  await grid.idle();
  expect([await grid.textOf("Sheet1", "C1"), await grid.textOf("Sheet1", "C2"), await grid.textOf("Sheet1", "C3")]).toEqual(["55%", "待核实", "-35"]);
  expect([await grid.textOf("Sheet1", "E1"), await grid.textOf("Sheet1", "E2"), await grid.textOf("Sheet1", "E3")]).toEqual(["55%", "300", "#N/A"]);
}

test("after a sort and an inserted row verdicts, fills and answers are as before", async () => {
  await opened.pane.evaluate(() => Excel.run(async (context) => {
    const targets = context.workbook.tables.getItem("tblTargets");
    targets.sort.apply([{ key: 2, ascending: false }]);
    await context.sync();
    targets.worksheet.getRange("8:8").insert("Down");
    await context.sync();
  }));
  await expectAnswers();
  await expectFunctions();
  const targets = await readTable("tblTargets");
  expect(targets.rows).toHaveLength(61 + 41 + 1);
  await opened.pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("指标目标").activate();
    await context.sync();
  }));
  await opened.page.waitForTimeout(500);
  await opened.screenshot("4-sorted");
}, 60_000);

test("a press on a gap selects its verdict in the sheet", async () => {
  await opened.pane.click('[data-testid="gap-row"] >> nth=0');
  await until(() => opened.pane.evaluate(() => Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange();
    cell.load("address,values");
    await context.sync();
    return cell.address.startsWith("监测数据!") && cell.values[0]![0] === "未达标";
  })), "a verdict that misses is selected");
  await opened.screenshot("5-gap");
});

test("nothing was asked of another computer, and nothing went wrong unseen", () => {
  expect(opened.strangers).toEqual([]);
  expect(opened.errors).toEqual([]);
});
