import { readFile, writeFile } from "node:fs/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { readXlsx, writeXlsx, type Sheet } from "hucre";
import { openWorkbench, type OpenedWorkbench } from "../support/browser";
import { gridOf, until, type Grid } from "../support/grid";
import { convertWithLibreOffice } from "../support/libreOffice";

/** A file comes in from LibreOffice, the plan is loaded into it, it goes out again to LibreOffice, and is opened once more. */

let opened: OpenedWorkbench;
let grid: Grid;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "edu-plan-"));
  opened = await openWorkbench();
  grid = gridOf(opened.page);
}, 60_000);
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const problem = "#saving-problem:not([hidden])";

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await opened.page.setInputFiles('[data-testid="file-chooser"]', path);
}

async function ready(): Promise<Frame> {
  await opened.page.waitForFunction(() => "workbench" in window);
  await opened.page.evaluate(() => (window as unknown as Window).workbench.ready);
  return opened.page.frame({ name: "taskpane" })!;
}

const made = async (): Promise<Uint8Array> => convertWithLibreOffice(await writeXlsx({
  sheets: [{
    name: "学校名单", rows: [["学校", "班数"], ["一小", 24], ["二小", 18], ["合计", null]],
    cells: new Map([
      ["0,0", { type: "string", value: "学校", style: { font: { bold: true }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFE699" } } } }],
      ["3,1", { type: "formula", value: null, formula: "SUM(B2:B3)" }],
    ]),
  }, { name: "联系 方式", rows: [["处室", "电话"], ["基础教育科", "0772-0000000"]], cells: new Map([["2,0", { type: "formula", value: null, formula: "学校名单!B4*2" }]]) }],
}), "xlsx");

test("a file that is no workbook is a sentence, and the open workbook stays", async () => {
  await grid.type("Sheet1", "A1", "我的内容");
  await choose("说明.xlsx", new TextEncoder().encode("这不是工作簿"));
  await opened.page.waitForFunction((place) => document.querySelector(place)?.textContent?.includes("不是 .xlsx 工作簿"), problem);
  await grid.type("Sheet1", "A2", "=1+1");
  expect([await grid.textOf("Sheet1", "A1"), await grid.textOf("Sheet1", "A2")]).toEqual(["我的内容", "2"]);
}, 30_000);

test("opening asks before it takes the place of what is there", async () => {
  const questions: string[] = [];
  opened.page.once("dialog", (dialog) => { questions.push(dialog.message()); void dialog.dismiss(); });
  const bytes = await made();
  await choose("学校名单.xlsx", bytes);
  await opened.page.waitForFunction((place) => document.querySelector(place) === null, problem);
  await grid.type("Sheet1", "A3", "=A2*2");
  expect(await grid.textOf("Sheet1", "A3")).toBe("4");
  expect(questions).toEqual(["打开“学校名单.xlsx”？当前工作簿连同已保存的内容将被取代，无法恢复。需要保留时请先“另存为”。"]);
  opened.page.once("dialog", (dialog) => void dialog.accept());
  await Promise.all([opened.page.waitForEvent("load"), choose("学校名单.xlsx", bytes)]);
  await ready();
  expect([await grid.textOf("学校名单", "A2"), await grid.textOf("学校名单", "B4")]).toEqual(["一小", "42"]);
  expect([await grid.fillOf("学校名单", "A1"), await grid.textOf("联系 方式", "B2"), await grid.textOf("联系 方式", "A3")]).toEqual(["#FFE699", "0772-0000000", "84"]);
  expect(await opened.page.textContent('[data-testid="file-name"]')).toBe("学校名单.xlsx");
  await opened.screenshot("files-1-opened");
}, 60_000);

test("the plan is loaded into it, and LibreOffice opens what is saved: tables, colours and values", async () => {
  const pane = await ready();
  await pane.click('[data-testid="load-plan"]');
  await pane.waitForSelector('[data-testid="load-result"][data-outcome="loaded"]', { timeout: 60_000 });
  await grid.type("学校名单", "D1", '=EDU.TARGET("县级以上示范园")');
  await grid.becomes("学校名单", "D1", "300");
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.comments.add("学校名单!B3", "请与学籍系统核对").replies.add("已核对");
    await context.sync();
  }));
  const [download] = await Promise.all([opened.page.waitForEvent("download"), opened.page.click('[data-testid="save-as"]')]);
  expect(download.suggestedFilename()).toBe("学校名单.xlsx");
  await opened.screenshot("files-2-saved");
  expect(await opened.page.isVisible(problem)).toBe(false);
  const path = join(folder, "saved.xlsx");
  await download.saveAs(path);
  const saved = new Uint8Array(await readFile(path));
  const own = await readXlsx(saved, { readStyles: true });
  expect(own.sheets[0]!.cells!.get("0,3")).toMatchObject({ formula: '_xldudf_EDU_TARGET("县级以上示范园")', formulaResult: 300 });

  const { sheets } = await readXlsx(await convertWithLibreOffice(saved, "xlsx"), { readStyles: true });
  const sheetOf = (name: string): Sheet => sheets.find((sheet) => sheet.name === name)!;
  expect(sheetOf("学校名单").rows[3]!.slice(0, 2)).toEqual(["合计", 42]);
  expect(sheetOf("学校名单").cells!.get("0,0")!.style!.fill).toMatchObject({ pattern: "solid", fgColor: { rgb: "FFE699" } });
  expect(sheetOf("学校名单").cells!.get("2,1")!.comment!.text).toContain("请与学籍系统核对");
  expect(sheetOf("联系 方式").rows.slice(1).map((cells) => cells[0])).toEqual(["基础教育科", 84]);
  expect(sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name)).sort()).toEqual(expect.arrayContaining(["tblActuals", "tblTargets", "tblTasks"]));
  const verdicts = sheetOf("监测数据");
  const table = verdicts.tables![0]!;
  const header = verdicts.rows.findIndex((row) => row.includes("结论"));
  const row = verdicts.rows.find((cells) => cells.includes("县级以上示范园"))!;
  expect(row[verdicts.rows[header]!.indexOf("结论")]).toBe(await verdictShown(pane));
  expect(table.range).toMatch(/^A\d+:[A-Z]+\d+$/);
  const fills = verdicts.conditionalRules!.map(({ style }) => style?.fill).map((fill) => (fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor)?.rgb?.slice(-6) : undefined));
  expect(fills).toEqual(expect.arrayContaining(["FDE7E9", "DFF6DD"]));
}, 90_000);

test("the saved file, opened in an empty workbook, is known to the pane, with its comment and its answers", async () => {
  opened.page.on("dialog", (dialog) => void dialog.accept());
  await Promise.all([opened.page.waitForEvent("load"), opened.page.click('[data-testid="new-workbook"]')]);
  const empty = await ready();
  await empty.waitForSelector('[data-testid="empty-plan"]');
  await Promise.all([opened.page.waitForEvent("load"), opened.page.setInputFiles('[data-testid="file-chooser"]', join(folder, "saved.xlsx"))]);
  opened.page.removeAllListeners("dialog");
  const pane = await ready();
  expect(await opened.page.isVisible(problem)).toBe(false);
  await pane.waitForSelector('[data-testid="gap-row"]');
  expect([await grid.textOf("学校名单", "D1"), await grid.textOf("联系 方式", "A3")]).toEqual(["300", "84"]);
  const comment = await pane.evaluate(() => Excel.run(async (context) => {
    const found = context.workbook.comments.getItemByCell("学校名单!B3").load("content");
    const reply = found.replies.getItemAt(0).load("content");
    await context.sync();
    return [found.content, reply.content];
  }));
  expect(comment).toEqual(["请与学籍系统核对", "已核对"]);
  await pane.click('[data-testid="reload-plan"]');
  await pane.waitForSelector('[data-testid="load-result"][data-outcome="alreadyLoaded"]', { timeout: 60_000 });
  await opened.screenshot("files-3-opened-again");
}, 90_000);

test("a person reads a comment on its cell, and does not rewrite it", async () => {
  await opened.page.evaluate(() => (window as unknown as Window).workbench.selectCell("学校名单", "B3"));
  const note = opened.page.locator('[data-u-comp="note-textarea"] textarea, textarea[data-u-comp="note-textarea"]').first();
  await until(async () => {
    await opened.page.mouse.move(600, 500);
    await opened.page.mouse.move(...await middleOf("学校名单", 2, 1), { steps: 4 });
    return note.isVisible();
  }, "the comment shows on its cell");
  expect(await note.inputValue()).toBe("批注（试用者）：请与学籍系统核对\n答复（试用者）：已核对");
  await opened.screenshot("files-4-comment");
  await note.fill("改写");
  await grid.idle();
  const texts = await opened.page.evaluate(() => {
    const { engine } = (window as unknown as Window).workbench;
    return engine.notes.list(engine.sheets.list()[0]!.id).map(({ text }) => text);
  });
  expect(texts).toEqual(["批注（试用者）：请与学籍系统核对\n答复（试用者）：已核对"]);
}, 60_000);

/** Where a cell is drawn, in pixels of the page. */
const middleOf = (sheet: string, row: number, column: number): Promise<[number, number]> => opened.page.evaluate(([name, below, right]) => {
  const { engine } = (window as unknown as Window).workbench;
  const { id } = engine.sheets.list().find((candidate) => candidate.name === name)!;
  const sum = (count: number, size: (index: number) => number): number => Array.from({ length: count }, (_, index) => size(index)).reduce((all, one) => all + one, 0) / 0.75;
  const canvas = [...document.querySelectorAll("canvas")].sort((one, other) => other.clientWidth * other.clientHeight - one.clientWidth * one.clientHeight)[0]!.getBoundingClientRect();
  const [rowHeader, columnHeader] = [46, 20];
  return [canvas.left + rowHeader + sum(right as number, (index) => engine.layout.columnWidth(id, index)) + 20, canvas.top + columnHeader + sum(below as number, (index) => engine.layout.rowHeight(id, index)) + 10] as [number, number];
}, [sheet, row, column] as const);

/** The word that the workbook shows for the indicator. */
const verdictShown = (pane: Frame): Promise<string> => pane.evaluate(() => Excel.run(async (context) => {
  const range = context.workbook.tables.getItem("tblActuals").getRange();
  range.load("values");
  await context.sync();
  const [headers = [], ...rows] = range.values as string[][];
  return rows.find((cells) => cells[headers.indexOf("指标")] === "县级以上示范园")![headers.indexOf("结论")]!;
}));

test("nothing was asked of another computer, and nothing went wrong unseen", () => {
  expect(opened.strangers).toEqual([]);
  expect(opened.errors).toEqual([]);
});
