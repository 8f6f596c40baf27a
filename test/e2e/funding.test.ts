import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { exportWorkbook } from "../../src/workbench/file";
import { createHeadlessWorkbench } from "../../src/workbench/headless";
import { artifacts, openWorkbench, type OpenedWorkbench } from "../support/browser";
import { gridOf, until, type Grid } from "../support/grid";
import { convertWithLibreOffice } from "../support/libreOffice";
import { misfits } from "../support/textFit";

/** A finance officer's day: a notice pasted, confirmed in the wrong unit first, both legs judged, reasons given, the form printed. */

let opened: OpenedWorkbench;
let pane: Frame;
let grid: Grid;
beforeAll(async () => {
  opened = await openWorkbench();
  pane = opened.pane;
  grid = gridOf(opened.page);
}, 60_000);
afterAll(() => opened.close());

const testId = (name: string): string => `[data-testid="${name}"]`;
const words = (name: string): Promise<string> => pane.innerText(testId(name));

/** Pastes at a cell of Sheet1 and selects that cell, as a person is left with. */
async function paste(address: string, row: number, column: number, rows: readonly (readonly string[])[]): Promise<void> {
  await opened.page.evaluate(([at, across, texts]) => {
    const { engine } = (window as unknown as Window).workbench;
    const sheet = engine.sheets.list().find(({ name }) => name === "Sheet1")!;
    return engine.paste(sheet.id, at, across, texts);
  }, [row, column, rows] as const);
  await grid.idle();
  await opened.page.evaluate((place) => (window as unknown as Window).workbench.selectCell("Sheet1", place), address);
}

/** Everything that a sheet shows, cell by cell. */
const textsOf = (sheet: string): Promise<string[]> => pane.evaluate((name) => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
  range.load("text");
  await context.sync();
  return range.text.flat();
}), sheet);

/** The page's workbook as a file that holds one of its sheets. */
async function fileOf(sheet: string): Promise<Uint8Array> {
  const workbook = await opened.page.evaluate(() => (window as unknown as Window).workbench.host.save());
  const copy = await createHeadlessWorkbench({ workbook });
  try {
    await copy.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      for (const other of sheets.items) if (other.name !== sheet) other.delete();
      await context.sync();
    });
    return (await exportWorkbook(copy.engine, (await copy.save()).book)).bytes;
  } finally {
    await copy.close();
  }
}

test("a table pasted in a unit that nobody states is asked about, and the wrong answer is seen before anything is written", async () => {
  // 90000 万元 ÷ 80000 人 = 11250 元; 99000 万元 ÷ 82000 人 = 12073.17 元; 9.9/9 = +10.00%.
  await paste("A1", 0, 0, [
    ["地区", "年度", "教育支出", "在校学生数", "生均"],
    ["甲县", "2020", "90,000", "80000", "11250"],
    ["甲县", "2021", "99,000", "82000", "12073.17"],
    ["甲县", "2022", "９８９００", "82500", "11987.88"],
  ]);
  await pane.click(testId("tab-funding"));
  await pane.click(testId("funding-propose"));
  await pane.waitForSelector(testId("funding-table"));
  await opened.screenshot("funding-1-proposed");
  await pane.click(testId("funding-preview"));
  expect(await words("funding-table")).toContain("单位");
  await pane.selectOption(testId("funding-default-unit"), "元");
  await pane.selectOption(testId("funding-default-account"), "决算");
  await pane.click(testId("funding-preview"));
  await pane.waitForSelector(testId("funding-findings"));
  expect(await words("funding-findings")).toContain("所填生均为 11250 元，金额除以在校学生数为 1.125 元，两者不一致");
  await opened.screenshot("funding-2-wrong-unit");
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.selectOption(testId("funding-default-unit"), "万元");
  await pane.click(testId("funding-preview"));
  await pane.waitForSelector(testId("funding-take"));
  await until(async () => (await pane.locator(testId("funding-findings")).count()) === 0, "nothing is remarked");
  await opened.screenshot("funding-3-preview");
}, 90_000);

test("taken in, both legs stand as a chart, as words and as native verdicts in the sheet", async () => {
  await pane.click(testId("funding-take"));
  await pane.waitForSelector(`${testId("funding-result")}[data-outcome="written"]`, { timeout: 60_000 });
  expect(await words("funding-result")).toContain("新增 3 行");
  await pane.waitForSelector(`${testId("funding-chart")} svg`);
  expect(await words("funding-card-total")).toContain("下降");
  expect(await words("funding-verdicts")).toContain("98900 − 99000 = −100 万元，−0.10%，原公布口径");
  // 11987.88 − 12073.17 = −85.29; −85.29 ÷ 12073.17 = −0.71%.
  expect(await words("funding-verdicts")).toContain("11987.88 − 12073.17 = −85.29 元，−0.71%，原公布口径");
  await grid.idle();
  expect(await Promise.all(["T5", "T6", "T7", "W7", "X7"].map((cell) => grid.textOf("两个只增不减", cell)))).toEqual(["无上年", "增长", "下降", "下降", "下降"]);
  expect(await grid.fillOf("两个只增不减", "X7")).toBe("#FDE7E9");
  expect(await misfits(pane, "两个只增不减")).toEqual([]);
  await opened.screenshot("funding-4-taken");
}, 90_000);

test("the reason of a fall is kept beside it in the sheet, as text", async () => {
  await pane.locator(testId("funding-reason")).first().fill("=基建一次性经费");
  await pane.locator(testId("funding-reason")).first().press("Enter");
  await grid.becomes("两个只增不减", "AA7", "=基建一次性经费");
}, 60_000);

test("a notice of another region joins it: the stages that fell say by how much", async () => {
  await paste("H1", 0, 7, [
    ["随州市2022年生均一般公共预算教育经费执行情况", "", "", ""],
    ["学段", "2021年（元）", "2022年（元）", "增长率"],
    ["幼儿园", "2277.64", "2431.76", "6.77%"],
    ["普通小学", "9164.90", "9014.32", "-1.64%"],
    ["普通初中", "15190.39", "15062.15", "-0.84%"],
  ]);
  await pane.click(testId("funding-propose"));
  await pane.waitForSelector(testId("funding-table"));
  await pane.click(testId("funding-preview"));
  await pane.waitForSelector(testId("funding-take"));
  await pane.click(testId("funding-take"));
  await until(async () => (await pane.locator(testId("funding-result")).innerText().catch(() => "")).includes("新增 3 行"), "three lines are written");
  await pane.selectOption(`${testId("funding-region-choice")} select, select${testId("funding-region-choice")}`, "随州市");
  await until(async () => (await words("funding-verdicts")).includes("9014.32 − 9164.90 = −150.58 元，−1.64%，原公布口径"), "the fall of the primary schools");
  await opened.screenshot("funding-5-notice");
}, 90_000);

test("the form to sign is a sheet to be printed, and one page on paper", async () => {
  await pane.click(testId("funding-check-sheet"));
  await until(async () => (await words("funding-result")).includes("核查单 随州市 2022"), "the form is written");
  await grid.becomes("核查单 随州市 2022", "A1", "随州市2022年教育经费“两个只增不减”核查单");
  await opened.screenshot("funding-6-form");
  // What was merged is not left selected.
  expect(await opened.page.evaluate(() => (window as unknown as Window).workbench.engine.sheets.selection())).toMatchObject({ row: 0, column: 0, rows: 1, columns: 1 });

  const texts = await textsOf("核查单 随州市 2022");
  expect(texts).toEqual(expect.arrayContaining([
    "决算：“合计”行未填，总量和生均不作结论。", "各学段（决算）：下降 2 个（普通小学、普通初中）；增长 1 个（幼儿园）。",
    "普通小学", "9,014.32", "9,164.90", "-150.58", "-1.64%", "下降", "1. 普通小学（经费）：下降，未填说明。",
  ]));

  // The sheet as it stands on the page, alone in its file, on paper.
  const pdf = await convertWithLibreOffice(await fileOf("核查单 随州市 2022"), "pdf");
  expect(Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  writeFileSync(join(artifacts, "funding-6-form.pdf"), pdf);
}, 90_000);

test("a target of next year's spending is reckoned to the yuan", async () => {
  await pane.selectOption(`${testId("funding-region-choice")} select, select${testId("funding-region-choice")}`, "甲县");
  await pane.click(`${testId("funding-budget")} summary`);
  await pane.fill(testId("funding-students-合计"), "83000");
  // The average must stay at 11987.88 元: × 83000 人 = 994994040 元, more than the 989000000 元 of the year before.
  await until(async () => (await words("funding-least")).includes("994994040") || (await words("funding-least")).includes("994,994,040"), "the least spending");
  await opened.screenshot("funding-7-budget");
}, 60_000);

test("nothing was asked of another computer, and nothing went wrong unseen", () => {
  expect(opened.strangers).toEqual([]);
  expect(opened.errors).toEqual([]);
});
