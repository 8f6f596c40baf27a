import { publishedFunding } from "../../src/catalogue/publishedFunding";
import { writeSheets } from "../../src/excel";
import { queueRefresh } from "../../src/excel/writeTable";
import { judgeFundingLine, type FundingLine } from "../../src/plan";
import { FIRST_BODY_ROW, FUNDING_SHEET, FUNDING_TABLE, fundingCheckSheet, fundingRefreshOf, fundingSheet, type SheetModel } from "../../src/sheets";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { fundingLine, SUIZHOU } from "../support/fundingLines";
import { fundingTable, shownFunding, tableOf, tableOfLines, shownWords, TRUTH_ROWS, WORD_ROWS, wordTable, type FundingTable } from "../support/fundingTable";
import { cellsOf } from "../support/tables";
import { TOLD } from "../support/toldFunding";

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await openAddin(); });
afterEach(() => workbench.close());

async function write(sheet: SheetModel): Promise<void> {
  const result = await writeSheets(() => [sheet], { planIds: [], show: sheet.name, version: "test", conflicts: "ask", again: "ask" });
  if (result.outcome === "failed") throw result.error;
  expect(result.outcome).toBe("written");
}

async function calculated(sheet: SheetModel): Promise<(row: number, header: string) => unknown> {
  await write({ ...sheet, rules: [] });
  const { headers, rows } = await cellsOf(workbench, FUNDING_TABLE);
  return (row, header) => rows[row]?.[headers.indexOf(header)];
}

// Together two hundred rows and more.
const PARTS = [0, 1].map((index) => (): FundingTable => fundingTable(4, index * 2, TRUTH_ROWS));
const TABLES = { "part 1": PARTS[0]!, "part 2": PARTS[1]!, "the published notices": () => tableOfLines(publishedFunding) };

test("the parts are two hundred rows and more", () => {
  expect(PARTS.reduce((rows, part) => rows + part().expected.length, 0)).toBeGreaterThanOrEqual(200);
});

test.each(Object.entries(TABLES))("the native formulas give every word, base, change and growth of src/plan: %s", async (_, table) => {
  const { sheet, expected } = table();
  const at = await calculated(sheet);
  expect(expected.map(({ row }, line) => shownFunding(row, (header) => at(line, header)))).toEqual(expected);
}, 120_000);

test("published rows, and rows with gaps, are told in the words that they need", async () => {
  const at = await calculated(tableOf(TOLD.map(({ cells }) => cells)).sheet);
  const actual = TOLD.map(({ shown }, index) => Object.fromEntries(Object.keys(shown).map((header) => [header, at(index, header)])));
  expect(actual).toEqual(TOLD.map(({ shown }) => shown));
});

test("a row that is no line, since a word stands in no list, gets no verdict; every other row gets its own", async () => {
  const { sheet, shown } = wordTable();
  const at = await calculated(sheet);
  expect(WORD_ROWS.map((cells, row) => shownWords(cells, (header) => at(row, header)))).toEqual(shown);
});

test("each of the three words has its colour, whatever verdicts on targets are coloured", async () => {
  await write(fundingSheet(SUIZHOU));
  await workbench.settle();
  await workbench.engine.calculation.settleColours();
  const { headers, firstRow } = await cellsOf(workbench, FUNDING_TABLE);
  const { cells, sheets } = workbench.engine;
  const { id } = sheets.list().find(({ name }) => name === FUNDING_SHEET)!;
  const fills = ([["总量结论", 0], ["结论", 0], ["生均结论", 2], ["结论", 2]] as const)
    .map(([header, row]) => cells.displayed(id, firstRow - 1 + row, headers.indexOf(header)).fill);
  expect(fills).toEqual(["#DFF6DD", "#DFF6DD", "#FDE7E9", "#FDE7E9"]);
});

test("lines taken into the empty sheet are judged there, and taken again with another unit they leave no old base behind", async () => {
  await write(fundingSheet([]));
  const take = (lines: readonly FundingLine[]) => workbench.run(async (context) => {
    const table = context.workbook.tables.getItem(FUNDING_TABLE);
    const range = table.getRange();
    range.load("values");
    await context.sync();
    const [headers = [], ...rows] = range.values as string[][];
    const standing = { headers, rows, firstColumn: 0, firstBodyRow: FIRST_BODY_ROW };
    const { table: model, refresh } = fundingRefreshOf(lines, standing);
    queueRefresh(table, standing, model, refresh, []);
    await context.sync();
  });
  const words = async () => {
    const { headers, rows } = await cellsOf(workbench, FUNDING_TABLE);
    return rows.map((row) => ["学段", "结论", "上年金额", "说明"].map((header) => row[headers.indexOf(header)]));
  };
  await take(SUIZHOU.slice(0, 3));
  expect(await words()).toEqual([["合计", "增长", 282255, ""], ["幼儿园", "增长", "", ""], ["普通小学", "下降", "", "基建一次性经费"]]);
  await take([fundingLine("合计", { unit: "亿元", total: { current: 28.4597 } })]);
  expect(await words()).toEqual([["合计", "缺数", "", ""], ["幼儿园", "增长", "", ""], ["普通小学", "下降", "", "基建一次性经费"]]);
});

test("核查单 stands as it was described: values, no formulas, one page", async () => {
  const sheet = fundingCheckSheet(SUIZHOU.map(judgeFundingLine), "随州市", 2022, new Date(2026, 10, 23));
  await write(sheet);
  const shown = await workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    const written = worksheets.getItem("核查单 随州市 2022");
    const used = written.getUsedRange();
    used.load("values,formulas");
    written.pageLayout.load("orientation,zoom");
    await context.sync();
    return { values: used.values, formulas: used.formulas, page: written.pageLayout.toJSON() };
  });
  expect(shown.values[0]![0]).toBe("随州市2022年教育经费“两个只增不减”核查单");
  expect(shown.formulas).toEqual(shown.values);
  expect(shown.page).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
  const primary = shown.values.find(([stage]) => stage === "普通小学")!;
  expect(primary.slice(3, 8)).toEqual(["生均", "元", 9014.32, 9164.9, "原公布"]);
  expect(primary.slice(11)).toEqual(["下降", "基建一次性经费"]);
});

// As people type: a cell at a time, the sheet calculated after each. What is calculated anew then reads what stood there before.
const TYPED_IN_ORDER = {
  "text as an amount, students, then a printed rate": [
    [["金额", "约三亿"], ["单位", "万元"], ["在校学生数", 300], ["公布增长率", 0.01]],
    { 总量结论: "缺数", 生均结论: "", 结论: "缺数", 提示: "“金额”不是数：“约三亿”；没有可用的金额，不能计算生均" },
  ],
  "no amount, students, then 生均 of the year before": [
    [["单位", "万元"], ["在校学生数", 300], ["上年生均", 9000]],
    { 总量结论: "", 生均结论: "缺数", 结论: "缺数", 增减额: "", 生均增减额: "", 提示: "没有可用的金额，不能计算生均" },
  ],
  "no amount, then that of the year before on either base": [
    [["单位", "万元"], ["上年金额", 282255], ["上年金额同口径", 280000]],
    { 总量结论: "缺数", 生均结论: "", 结论: "缺数", 所用口径: "原公布", 增减额: "", 增长率: "", 另一口径: "", 提示: "“金额”未填" },
  ],
  "an average, then its printed rate on the base as published": [
    [["生均", 9000], ["公布口径", "原公布"], ["公布生均增长率", 0.01], ["公布生均增长率", 0.02]],
    { 总量结论: "", 生均结论: "缺数", 结论: "缺数", 所用口径: "", 提示: "“上年生均”未填" },
  ],
} as const;

test.each(Object.entries(TYPED_IN_ORDER))("what is not there counts as nothing after the last entry either: %s", async (_, [entries, shown]) => {
  await write(fundingSheet([]));
  const { letters, firstRow } = await cellsOf(workbench, FUNDING_TABLE);
  const identity = [["地区", "随州市"], ["年度", 2022], ["学段", "合计"], ["序列", "经费"], ["口径", "决算"]] as const;
  for (const [header, value] of [...identity, ...entries]) {
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem(FUNDING_SHEET).getRange(`${letters(header)}${firstRow}`).values = [[value]];
      await context.sync();
    });
    await workbench.settle();
  }
  const { headers, rows } = await cellsOf(workbench, FUNDING_TABLE);
  expect(Object.fromEntries(Object.keys(shown).map((header) => [header, rows[0]![headers.indexOf(header)]]))).toEqual(shown);
});
