import { openWorkbench, type OpenedWorkbench } from "../support/browser";
import { gridOf, until, type Grid } from "../support/grid";

/** A planner's own sheet held against the plan in a real browser: read, coloured, followed, cleared. */

let opened: OpenedWorkbench;
let grid: Grid;
beforeAll(async () => {
  opened = await openWorkbench();
  grid = gridOf(opened.page);
}, 60_000);
afterAll(() => opened.close());

const SHEET = "Sheet1";
/** 普惠 ≥90%, 公办占比 ≥55%, 示范园 ≥300 in all: 教师 is no indicator of the plan. */
const TYPED: readonly (readonly string[])[] = [
  ["县区", "普惠性幼儿园覆盖率（%）", "公办园在园幼儿占比（%）", "县级以上示范园（所）", "教师人数（人）"],
  ["城中区", "91.5", "61", "31", "500"],
  ["鱼峰区", "89.5", "52%以上", "28", "600"],
  ["柳南区", "52", "54.99", "—", "700"],
  ["柳城县", "", "40", "19", "800"],
  ["合计", "91.07", "55", "265", "2600"],
];
const YELLOW = "#FFF4CE";
const RED = "#FDE7E9";
const AMBER = "#FFEBD9";
const RULES = new Set([YELLOW, RED, AMBER, "#DFF6DD", "#F3F2F1"]);

const COLUMNS = ["A", "B", "C", "D", "E"];

/** The fills that rules give, row by row, behind the names of the lines; other grounds count as none. */
async function fills(): Promise<Record<string, (string | null)[]>> {
  await grid.idle();
  const found: Record<string, (string | null)[]> = {};
  for (let row = 2; row <= TYPED.length; row += 1) {
    const label = await grid.textOf(SHEET, `A${row}`);
    found[label] = await Promise.all(["B", "C", "D", "E"].map(async (column) => {
      const fill = await grid.fillOf(SHEET, `${column}${row}`);
      return fill !== undefined && RULES.has(fill) ? fill : null;
    }));
  }
  return found;
}

const everything = () => opened.pane.evaluate((name) => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem(name).getUsedRange();
  range.load("address,formulas,numberFormat");
  const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/id");
  await context.sync();
  return { address: range.address, formulas: range.formulas, numberFormat: range.numberFormat, rules: formats.items.map(({ id }) => id) };
}), SHEET);

const result = (outcome: string) => opened.pane.waitForSelector(`[data-testid="highlight-result"][data-outcome="${outcome}"]`);

/** By hand: 52%以上 may be 55; 54.99 misses 55 by 0.01 points and 89.5 misses 90 by 0.5; 40 and 52 miss; of 示范园 the total alone is held. */
const BY_HAND = {
  城中区: [null, null, null, null],
  鱼峰区: [YELLOW, AMBER, null, null],
  柳南区: [RED, YELLOW, null, null],
  柳城县: [null, RED, null, null],
  合计: [null, null, RED, null],
};

test("a sheet of the planner's own is read by one press, checked and coloured as by hand", async () => {
  await opened.pane.click('[data-testid="load-plan"]');
  await opened.pane.waitForSelector('[data-testid="load-result"][data-outcome="loaded"]', { timeout: 60_000 });
  for (const [row, cells] of TYPED.entries()) {
    for (const [column, text] of cells.entries()) if (text !== "") await grid.type(SHEET, `${COLUMNS[column]}${row + 1}`, text);
  }
  await grid.idle();
  await opened.page.evaluate((name) => (window as unknown as Window).workbench.selectCell(name, "B3"), SHEET);
  await opened.pane.click('[data-testid="tab-tools"]');
  await opened.pane.click('[data-testid="highlight-open"]');
  await opened.pane.waitForSelector('[data-testid="highlight-look"]');
  const rows = await opened.pane.locator('[data-testid="highlight-block"]').allTextContents();
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain("普惠性幼儿园覆盖率 ≥90%");
  expect(rows[0]).toContain("各县区按全市目标衡量");
  expect(rows[2]).toContain("县级以上示范园 ≥300所");
  expect(await opened.pane.textContent('[data-testid="highlight-unbound"]')).toContain("教师人数");
  await opened.pane.locator('[data-testid="highlight-sheet"]').scrollIntoViewIfNeeded();
  await opened.screenshot("highlight-sheet-1-understood");

  await opened.pane.locator('[data-testid="highlight-correct"]').first().click();
  await opened.pane.selectOption('[data-testid="highlight-year"]', "2024");
  await until(async () => (await opened.pane.locator('[data-testid="highlight-block"]').first().textContent())!.includes("数据年份 2024年"), "the year is corrected");
  await opened.pane.fill('[data-testid="highlight-indicator"] input, input[data-testid="highlight-indicator"]', "shifan");
  await opened.pane.waitForSelector('[data-testid="highlight-indicator-option"]');
  await opened.screenshot("highlight-sheet-1-correcting");

  await opened.pane.click('[data-testid="highlight-apply"]');
  await result("marked");
  expect(await fills()).toEqual(BY_HAND);
  const told = await opened.pane.textContent('[data-testid="highlight-result"]');
  for (const part of ["达标 4 格", "接近 2 格", "未达标 3 格", "待核实 1 格", "无数据 1 格"]) expect(told).toContain(part);
  await opened.screenshot("highlight-sheet-2-coloured");
}, 180_000);

test("a target that is edited in 指标目标 and a sort are followed without the add-in's doing", async () => {
  const place = await opened.pane.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("tblTargets").getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    const row = rows.findIndex((cells) => cells[headers.indexOf("编码")] === "LZ2023-18");
    return { row: range.rowIndex + 2 + row, column: range.columnIndex + headers.indexOf("目标值") };
  }));
  await grid.type("指标目标", `${String.fromCharCode(65 + place.column)}${place.row}`, "260");
  const met = { ...BY_HAND, 合计: [null, null, null, null] };
  await until(async () => (await fills())["合计"]![2] === null, "the total's colour goes");
  expect(await fills()).toEqual(met);

  await opened.pane.evaluate((name) => Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange("A2:E6").sort.apply([{ key: 4, ascending: false }]);
    await context.sync();
  }), SHEET);
  expect(await grid.textOf(SHEET, "A2")).toBe("合计");
  expect(await grid.textOf(SHEET, "A6")).toBe("城中区");
  expect(await fills()).toEqual(met);
}, 120_000);

test("cleared, the sheet is as it was before", async () => {
  const before = await everything();
  expect(before.rules.length).toBe(9);
  await opened.pane.click('[data-testid="highlight-clear"]');
  await result("cleared");
  expect(await everything()).toEqual({ ...before, rules: [] });
  expect(Object.values(await fills()).flat().every((fill) => fill === null)).toBe(true);
  await opened.screenshot("highlight-sheet-3-cleared");
  expect(opened.errors).toEqual([]);
}, 120_000);

test("a sheet without an indicator and a sheet of ours are told in one sentence", async () => {
  await opened.page.evaluate(() => (window as unknown as Window).workbench.selectCell("指标目标", "B6"));
  await opened.pane.click('[data-testid="highlight-open"]');
  await result("ownSheet");
  await opened.screenshot("highlight-sheet-4-own");
  expect(opened.errors).toEqual([]);
}, 60_000);
