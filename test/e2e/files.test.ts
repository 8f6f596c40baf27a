import { readFile, writeFile } from "node:fs/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { readXlsx, writeXlsx, type Sheet } from "hucre";
import { openWorkbench, type OpenedWorkbench } from "../support/browser";
import { gridOf, type Grid } from "../support/grid";
import { convertWithLibreOffice } from "../support/libreOffice";

/** A file comes in from LibreOffice, the plan is loaded into it, and it goes out again to LibreOffice. */

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
    cells: new Map([["3,1", { type: "formula", value: null, formula: "SUM(B2:B3)" }]]),
  }],
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
  expect(await opened.page.textContent('[data-testid="file-name"]')).toBe("学校名单.xlsx");
  await opened.screenshot("files-1-opened");
}, 60_000);

test("the plan is loaded into it, and LibreOffice opens what is saved: tables, colours and values", async () => {
  const pane = await ready();
  await pane.click('[data-testid="load-plan"]');
  await pane.waitForSelector('[data-testid="load-result"][data-outcome="loaded"]', { timeout: 60_000 });
  await grid.type("学校名单", "D1", '=EDU.TARGET("县级以上示范园")');
  await grid.becomes("学校名单", "D1", "300");
  const [download] = await Promise.all([opened.page.waitForEvent("download"), opened.page.click('[data-testid="save-as"]')]);
  expect(download.suggestedFilename()).toBe("学校名单.xlsx");
  await opened.screenshot("files-2-saved");
  const path = join(folder, "saved.xlsx");
  await download.saveAs(path);
  const saved = new Uint8Array(await readFile(path));
  const own = await readXlsx(saved, { readStyles: true });
  expect(own.sheets[0]!.cells!.get("0,3")).toMatchObject({ formula: '_xldudf_EDU_TARGET("县级以上示范园")', formulaResult: 300 });

  const { sheets } = await readXlsx(await convertWithLibreOffice(saved, "xlsx"), { readStyles: true });
  const sheetOf = (name: string): Sheet => sheets.find((sheet) => sheet.name === name)!;
  expect(sheetOf("学校名单").rows[3]!.slice(0, 2)).toEqual(["合计", 42]);
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
