import type { Frame } from "playwright-core";
import { openWorkbench, type OpenedWorkbench } from "../support/browser";
import { gridOf, type Grid } from "../support/grid";

/** A planner's days with both plans: editing targets, working without the pane, pasting figures, loading again, finding an indicator. */

let opened: OpenedWorkbench;
let pane: Frame;
let grid: Grid;
beforeAll(async () => {
  opened = await openWorkbench();
  grid = gridOf(opened.page);
  pane = opened.pane;
}, 60_000);
afterAll(() => opened.close());

/** Address of a cell in a table, by other cells of its row. */
const find = (table: string, row: Readonly<Record<string, unknown>>, header: string): Promise<string> =>
  pane.evaluate(([name, wanted, column]) => Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("values");
    await context.sync();
    const [headers = [], ...rows] = range.values;
    const place = rows.findIndex((cells) => Object.entries(wanted).every(([key, value]) => cells[headers.indexOf(key)] === value));
    if (place < 0) throw new Error(`No row ${JSON.stringify(wanted)} in ${name}`);
    const cell = range.getCell(place + 1, headers.indexOf(column));
    cell.load("address");
    await context.sync();
    return cell.address.slice(cell.address.lastIndexOf("!") + 1);
  }), [table, row, header] as const);

const OWN = { 地区: "柳州市", 规划: "2023—2025年规划" };
let kindergartens: string;
let schools: string;

test("both plans are loaded, and 2021 answers by its own targets", async () => {
  await pane.click('[data-testid="load-plan"]');
  await pane.waitForSelector('[data-testid="load-result"][data-outcome="loaded"]', { timeout: 90_000 });
  await pane.waitForSelector('[data-testid="gap-row"]');
  await grid.type("Sheet1", "A1", '=EDU.TARGET("县级以上示范园")');
  await grid.type("Sheet1", "A2", '=EDU.TARGET("公办园在园幼儿占比",2021)');
  await grid.type("Sheet1", "A3", '=EDU.LEAD("县级以上示范园")');
  await grid.idle();
  expect([await grid.textOf("Sheet1", "A1"), await grid.textOf("Sheet1", "A2"), await grid.textOf("Sheet1", "A3")]).toEqual(["300", "50%", "文中未指明"]);
  kindergartens = await find("tblActuals", { 指标: "县级以上示范园", ...OWN }, "结论");
  schools = await find("tblActuals", { 指标: "自治区星级特色普通高中占比", ...OWN }, "结论");
}, 120_000);

test("an edited target reaches the EDU cell, the word and the colour, and is marked beside what the document says", async () => {
  await grid.type("指标目标", await find("tblTargets", { 编码: "LZ2023-18" }, "目标值"), "260");
  await grid.becomes("Sheet1", "A1", "260");
  expect(await grid.textOf("监测数据", kindergartens)).toBe("达标");
  expect(await grid.fillOf("监测数据", kindergartens)).toBe("#DFF6DD");
  expect(await grid.textOf("指标目标", await find("tblTargets", { 编码: "LZ2023-18" }, "改动"))).toBe("已改动，原文为：≥300所（硬性，2025年）");
  await grid.becomes("差距清单", "A3", "数据已变，请刷新");
  await opened.screenshot("whole-1-edited");
}, 60_000);

test("without the pane the sheets live on; saved and opened again all is equal", async () => {
  const target = await find("tblTargets", { 编码: "LZ2023-29" }, "目标值");
  await opened.page.evaluate(() => document.querySelector("iframe")!.remove());
  await grid.type("指标目标", target, "45%");
  await grid.becomes("监测数据", schools, "达标");
  expect(await grid.fillOf("监测数据", schools)).toBe("#DFF6DD");
  await opened.page.evaluate(() => (window as unknown as Window).workbench.save());
  await opened.page.reload();
  await opened.page.waitForFunction(() => "workbench" in window);
  await opened.page.evaluate(() => (window as unknown as Window).workbench.ready);
  pane = opened.page.frame({ name: "taskpane" })!;
  await pane.waitForSelector('[data-testid="gap-row"]', { timeout: 60_000 });
  await grid.becomes("Sheet1", "A1", "260");
  expect(await grid.textOf("监测数据", kindergartens)).toBe("达标");
  expect(await grid.textOf("监测数据", schools)).toBe("达标");
  expect(await grid.fillOf("监测数据", schools)).toBe("#DFF6DD");
  expect(await grid.textOf("Sheet1", "A2")).toBe("50%");
}, 120_000);

test("three pasted figures are completed and judged; the one that says no number is not, and says why", async () => {
  const rows = await pane.evaluate(() => Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblActuals").getDataBodyRange();
    body.load("rowIndex,rowCount");
    await context.sync();
    return body.rowIndex + body.rowCount;
  }));
  await opened.page.evaluate((row) => {
    const { engine } = (window as unknown as Window).workbench;
    const sheet = engine.sheets.list().find(({ name }) => name === "监测数据")!;
    return engine.paste(sheet.id, row, 0, [
      ["县级以上示范园", "柳州市", "2025", "305"], ["普惠率", "柳州市", "2025", "89.5%"], ["九年义务教育巩固率", "柳州市", "2025", "约一半"],
    ]);
  }, rows);
  await grid.idle();
  const cell = (name: string, header: string) => find("tblActuals", { 指标: name, 年度: 2025 }, header);
  await grid.becomes("监测数据", await cell("县级以上示范园", "结论"), "达标");
  await grid.becomes("监测数据", await cell("县级以上示范园", "单位"), "所");
  expect(await grid.textOf("监测数据", await cell("普惠率", "结论"))).toBe("接近");
  expect(await grid.textOf("监测数据", await cell("普惠率", "差距"))).toBe("-0.50");
  expect(await grid.fillOf("监测数据", await cell("普惠率", "结论"))).toBe("#FFF4CE");
  expect(["无数据", "待核实"]).toContain(await grid.textOf("监测数据", await cell("九年义务教育巩固率", "结论")));
  expect(await grid.textOf("监测数据", await cell("九年义务教育巩固率", "提示"))).toContain("约一半");
  await opened.page.evaluate(([sheet, place]) => (window as unknown as Window).workbench.selectCell(sheet!, place!), ["监测数据", await cell("普惠率", "结论")]);
  await opened.page.waitForTimeout(500);
  await opened.screenshot("whole-2-pasted");
}, 120_000);

test("loading again keeps what was typed and restores what the document says", async () => {
  await grid.type("任务分工", await find("tblTasks", { 序号: 2 }, "进展"), "已完成评审");
  await pane.click('[data-testid="reload-plan"]');
  await pane.click('[data-testid="load-question"] >> role=button[name="重新载入"]');
  await pane.waitForSelector('[data-testid="load-result"][data-outcome="loaded"]', { timeout: 90_000 });
  await grid.becomes("Sheet1", "A1", "300");
  expect(await pane.textContent('[data-testid="load-result"]')).toMatch(/保留您填写的 \d+ 处内容/);
  expect(await grid.textOf("任务分工", await find("tblTasks", { 序号: 2 }, "进展"))).toBe("已完成评审");
  expect(await grid.textOf("监测数据", await find("tblActuals", { 指标: "普惠率", 年度: 2025 }, "实际值"))).toBe("89.5%");
  expect(await grid.textOf("监测数据", await find("tblActuals", { 指标: "九年义务教育巩固率", 年度: 2025 }, "实际值"))).toBe("约一半");
  await grid.becomes("差距清单", "A3", "与监测数据一致");
  await opened.screenshot("whole-3-again");
}, 120_000);

test("an indicator is found by its pinyin initials, and its target inserted as a formula", async () => {
  await opened.page.evaluate(() => (window as unknown as Window).workbench.selectCell("Sheet1", "C5"));
  await pane.click('role=tab[name="指标"]');
  await pane.fill('role=combobox[name="查找指标"]', "xjyssfy");
  await pane.waitForSelector('role=option >> text=县级以上示范园');
  await pane.press('role=combobox[name="查找指标"]', "Enter");
  await pane.waitForSelector('[data-testid="indicator-card"]');
  await pane.click('[data-testid="indicator-card"] >> role=button[name=/目标/]');
  await grid.becomes("Sheet1", "C5", "300");
  await opened.screenshot("whole-4-inserted");
}, 60_000);

test("nothing was asked of another computer, and nothing went wrong unseen", () => {
  expect(opened.strangers).toEqual([]);
  expect(opened.errors).toEqual([]);
});
