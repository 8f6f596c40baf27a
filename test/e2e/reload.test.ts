import type { Frame } from "playwright-core";
import { openWorkbench, type OpenedWorkbench } from "../support/browser";
import { gridOf, type Grid } from "../support/grid";

/** The workbook outlives its page: what a planner has done is there after a reload, and goes only when they say so. */

let opened: OpenedWorkbench;
let grid: Grid;
beforeAll(async () => {
  opened = await openWorkbench();
  grid = gridOf(opened.page);
}, 60_000);
afterAll(() => opened.close());

const status = '[data-testid="saving-status"]';
const saved = (): Promise<unknown> => opened.page.waitForFunction(() => window.workbench.saved.kind === "saved", undefined, { timeout: 30_000 });

async function ready(): Promise<Frame> {
  await opened.page.waitForFunction(() => "workbench" in window);
  await opened.page.evaluate(() => (window as unknown as Window).workbench.ready);
  return opened.page.frame({ name: "taskpane" })!;
}

async function reload(): Promise<Frame> {
  await opened.page.reload();
  return ready();
}

/** Address of a cell in a table, by the text of another cell of its row. */
const find = (pane: Frame, table: string, by: string, value: string, header: string): Promise<string> =>
  pane.evaluate(([name, column, text, wanted]) => Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name!).getRange();
    range.load("values");
    await context.sync();
    const [headers = [], ...rows] = range.values;
    const row = rows.findIndex((cells) => cells[headers.indexOf(column)] === text);
    const cell = range.getCell(row + 1, headers.indexOf(wanted));
    cell.load("address");
    await context.sync();
    return cell.address.slice(cell.address.lastIndexOf("!") + 1);
  }), [table, by, value, header]);

test("a new workbook is empty, says so, and a page that has changed nothing has nothing to save", async () => {
  await opened.page.waitForTimeout(2500);
  expect(await opened.page.textContent(status)).toBe("更改将自动保存在本浏览器中");
});

let note: string;
let verdict: string;

test("what was loaded and typed is saved by itself, and is there after a reload", async () => {
  await opened.pane.click('[data-testid="load-plan"]');
  await opened.pane.waitForSelector('[data-testid="load-result"][data-outcome="loaded"]', { timeout: 60_000 });
  note = await find(opened.pane, "tblTasks", "序号", 2 as unknown as string, "备注");
  verdict = await find(opened.pane, "tblActuals", "指标", "县级以上示范园", "结论");
  await grid.type("任务分工", note, "等待评审");
  await grid.type("Sheet1", "A1", '=EDU.TARGET("县级以上示范园")');
  await grid.type("Sheet1", "C1", "=EDU.TARGET(E1:E2)");
  await grid.type("Sheet1", "E1", "公办园在园幼儿占比");
  await grid.type("Sheet1", "E2", "县级以上示范园");
  await grid.idle();
  expect(await opened.page.textContent(status)).toMatch(/^(\* 有未保存的更改|正在保存…)$/);
  await saved();
  expect(await opened.page.textContent(status)).toMatch(/^已自动保存 \d\d:\d\d$/);
  const fill = await grid.fillOf("监测数据", verdict);

  const pane = await reload();
  expect(await grid.textOf("Sheet1", "A1")).toBe("300");
  await pane.waitForSelector('[data-testid="gap-row"]');
  await grid.idle();
  // The add-in has its answers calculated anew, which may be saved by now.
  expect(await opened.page.textContent(status)).toMatch(/^(已打开 \d\d:\d\d 保存的工作簿|已自动保存 \d\d:\d\d)$/);
  expect([await grid.textOf("Sheet1", "A1"), await grid.textOf("Sheet1", "C1"), await grid.textOf("Sheet1", "C2")]).toEqual(["300", "55%", "300"]);
  expect(await grid.textOf("任务分工", note)).toBe("等待评审");
  expect(await grid.textOf("监测数据", verdict)).toBe("未达标");
  expect(fill).toBe("#FDE7E9");
  expect(await grid.fillOf("监测数据", verdict)).toBe(fill);
  await opened.screenshot("reload-1-opened");
}, 120_000);

test("in the opened workbook an edited target reaches the EDU cell, the word and the colour", async () => {
  const pane = opened.page.frame({ name: "taskpane" })!;
  await grid.type("指标目标", await find(pane, "tblTargets", "指标", "县级以上示范园", "目标值"), "200");
  await grid.becomes("Sheet1", "A1", "200");
  expect(await grid.textOf("监测数据", verdict)).toBe("达标");
  expect(await grid.fillOf("监测数据", verdict)).toBe("#DFF6DD");
}, 60_000);

test("Ctrl+S takes what is being typed into its cell and saves at once", async () => {
  await opened.page.evaluate(() => (window as unknown as Window).workbench.selectCell("Sheet1", "A5"));
  await opened.page.keyboard.type("正在输入", { delay: 25 });
  await opened.page.keyboard.press("Control+s");
  await opened.page.waitForFunction((place) => /^已保存 \d\d:\d\d$/.test(document.querySelector(place)?.textContent ?? ""), status);
  await opened.screenshot("reload-2-saved");
  await opened.page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = async (): Promise<void> => {
      if ("workbench" in window) seen.add(await window.workbench.cellText("Sheet1", "A1").catch(() => "200"));
      setTimeout(() => void look(), 20);
    };
    void look();
  });
  const pane = await reload();
  await pane.waitForSelector('[data-testid="gap-row"]');
  await grid.idle();
  expect(await grid.textOf("Sheet1", "A1")).toBe("200");
  expect(await grid.textOf("Sheet1", "A5")).toBe("正在输入");
  // What was saved, or no answer yet; never the 300 of the plan that is built in.
  const seen = await opened.page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen.filter((text) => !["200", "#BUSY!", "#N/A"].includes(text))).toEqual([]);
}, 60_000);

test("a second page of the same workbook saves nothing and says so", async () => {
  const second = await opened.page.context().newPage();
  await second.goto(opened.page.url());
  await second.waitForSelector("#saving-problem:not([hidden])", { timeout: 30_000 });
  expect(await second.textContent("#saving-problem")).toContain("已在另一个标签页或窗口中打开");
  await second.close();
}, 60_000);

test("a change that is not yet saved asks before the page is left", async () => {
  const asked: string[] = [];
  opened.page.on("dialog", (dialog) => { asked.push(dialog.type()); void dialog.accept(); });
  await opened.page.mouse.click(300, 300);
  await grid.type("Sheet1", "A6", "一");
  await opened.page.reload();
  await ready();
  expect(asked).toEqual(["beforeunload"]);
  opened.page.removeAllListeners("dialog");
}, 60_000);

test("新建 asks first, and then begins with an empty workbook", async () => {
  const questions: string[] = [];
  opened.page.once("dialog", (dialog) => { questions.push(dialog.message()); void dialog.dismiss(); });
  await opened.page.click('[data-testid="new-workbook"]');
  expect(await grid.textOf("Sheet1", "A5")).toBe("正在输入");
  opened.page.once("dialog", (dialog) => void dialog.accept());
  await Promise.all([opened.page.waitForEvent("load"), opened.page.click('[data-testid="new-workbook"]')]);
  await ready();
  expect(questions[0]).toMatch(/^新建空白工作簿？当前工作簿“工作簿1”（工作表：.*任务分工.*）连同已保存的内容将被删除，无法恢复。需要保留时请先“另存为”。$/);
  expect(await grid.textOf("Sheet1", "A5")).toBe("");
  expect(await opened.page.textContent(status)).toBe("更改将自动保存在本浏览器中");
}, 60_000);

test("a stored workbook that cannot be read is a sentence and an empty workbook", async () => {
  await grid.type("Sheet1", "A1", "一");
  await saved();
  await opened.page.evaluate(() => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("workbench");
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("workbooks", "readwrite");
      const broken = { format: 1, engine: { workbook: { id: "x", sheets: 5, resources: "?" } }, book: {} };
      transaction.objectStore("workbooks").put({ savedAt: 1, state: broken }, "workbook");
      transaction.oncomplete = () => { opening.result.close(); resolve(); };
    };
  }));
  await opened.page.reload();
  await opened.page.waitForSelector("#saving-problem:not([hidden])");
  await ready();
  expect(await opened.page.textContent("#saving-problem")).toContain("上次保存的工作簿无法读取，已打开空白工作簿");
  await grid.type("Sheet1", "A1", "二");
  expect(await grid.textOf("Sheet1", "A1")).toBe("二");
  await opened.screenshot("reload-3-broken");
}, 60_000);

test("nothing was asked of another computer, and nothing went wrong unseen", () => {
  expect(opened.strangers).toEqual([]);
  expect(opened.errors).toEqual([]);
});
