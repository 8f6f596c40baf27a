import { builtInPlans, indicators } from "../../src/catalogue";
import { writeSheets } from "../../src/excel";
import { TARGETS_SHEET, TARGETS_TABLE, workbookModel } from "../../src/sheets";
import {
  blockRules, conclusionColumn, markOf, recogniseSheet, TARGET_PLACE_HEADERS, verdictsOf, type Block, type Recognition, type SheetGrid, type TargetPlaces,
} from "../../src/sheets/recognition";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { cellsOf } from "../support/tables";

const PLANS = { plans: builtInPlans, indicators };
const SHEET = "各县区";

let workbench: HeadlessWorkbench;
let places: TargetPlaces;
beforeAll(async () => {
  workbench = await openAddin();
  const sheets = workbookModel({ ...PLANS, reports: [], version: "test" }).map((sheet) => ({ ...sheet, rules: [] }));
  const result = await writeSheets(() => sheets, { planIds: builtInPlans.map(({ id }) => id), show: TARGETS_SHEET, version: "test", conflicts: "ask", again: "ask" });
  if (result.outcome === "failed") throw result.error;
  const targets = await cellsOf(workbench, TARGETS_TABLE);
  places = {
    sheet: TARGETS_SHEET, firstRow: targets.firstRow, lastRow: targets.firstRow + targets.rows.length - 1,
    letters: Object.fromEntries(TARGET_PLACE_HEADERS.map((header) => [header, targets.letters(header)])) as TargetPlaces["letters"],
  };
}, 60_000);
afterEach(async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
});
afterAll(() => workbench.close());

const gridOf = (values: readonly (readonly unknown[])[]): SheetGrid =>
  ({ row: 0, column: 0, values, numberFormats: values.map((cells) => cells.map(() => "General")), merged: [] });

async function put(values: readonly (readonly unknown[])[]): Promise<void> {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length);
    range.numberFormat = values.map((cells) => cells.map((value) => (typeof value === "string" ? "@" : "General")));
    range.values = values.map((cells) => cells.map((value) => value ?? "")) as unknown[][];
    await context.sync();
  });
}

/** What the native formulas of 结论 answer for every bound cell, in the order of verdictsOf. */
async function nativeWords({ blocks }: Recognition, firstFree: number): Promise<Map<string, string>> {
  return workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const ranges = blocks.flatMap((block, index) => conclusionColumn(block, places).parts.map(({ area, formula }) => {
      const column = firstFree + index;
      const first = sheet.getRangeByIndexes(area.row, column, 1, 1);
      first.formulas = [[formula]];
      const all = sheet.getRangeByIndexes(area.row, column, area.rows, 1);
      if (area.rows > 1) sheet.getRangeByIndexes(area.row + 1, column, area.rows - 1, 1).copyFrom(first);
      all.load("values");
      return { block, area, all };
    }));
    await context.sync();
    return new Map(ranges.flatMap(({ block, area, all }) => all.values.map((cells, index) => [`${block.id} ${area.row + index}`, String(cells[0])] as const)));
  });
}

const RATES: readonly unknown[] = [
  0.55, 55, 0.5499, 54.99, 0.545, 0.539, 52, 0.52, 0.6, 60, 60.01, 0.95, 99.9, 100, 104.2, 0, 1.2, 6, 0.006, 45000, -0.2, null,
  "52%", "55%", "５５％", "52%以上", "55%及以上", "60%以上", "超过60%", "不足55%", "不到50%", "约55%", "55%左右", "约70%", "接近55%", "多达55%", "54.9 %", "6‰",
  "52", "0.52", "约52", "—", "无", "均达到要求", "未达标", "正在统计", "1/3", "30 35", "1,259%", "3-5", "#N/A", true, "19%", "19.1%", "不超过19%", "至少20%", "95.5 5%",
];
const COUNTS: readonly unknown[] = [
  300, 299, 294, 293, 30, 29, 31, 100, 99, 98, 97, 90, 89, 110, 111, 3, 2, 5, 6, 4, 0, 1, -3, 0.834, 0.5, 45231, 36526, 2000000, 2000001, 1.5, null,
  "300", "265所", "30所", "3个", "5个以上", "300余所", "约300所", "约100场", "100场左右", "1.2万", "200万条", "201万条", "超过200万条", "2万5", "3.05万", "30 35", "1,259", "52%", "19:1",
  "不足3个", "2个以下", "0", "0个", "0.5", "—", "暂无", "达标", "拟建", "第30所", "3个至5个", "100家", "超过300所", "不少于300所", "不低于30所", "近30所", "多达300所", true,
];
const RATIOS: readonly unknown[] = [
  "19:1", "19：1", "19∶1", "18.9:1", "19.1：1", "20:1", "约19:1", "约15:1", "不超过19:1", "19:10", 19, 18, 19.1, 0.834027777777778, 1.0006944444, 45231, "19", "18.2", "52%", "—", null, "0.8:1",
];

const COLUMNS: readonly (readonly [string, readonly unknown[]])[] = [
  ["2024年公办园在园幼儿占比（%）", RATES], ["2024年县域初中教育共同体覆盖率（%）", RATES], ["2024年教育城域网覆盖率（%）", RATES],
  ["2021年普通高中大班额比例（%）", RATES], ["2024年专职教研员配比（‰）", RATES], ["2024年专职教研员配比", RATES], ["2024年国家财政性教育经费支出占GDP比例（%）", RATES],
  ["2024年县级以上示范园（所）", COUNTS], ["2024年自治区级市域产教联合体（个）", COUNTS], ["2024年区域教育数据汇集（条）", COUNTS],
  ["2024年区域教育数据汇集（万条）", COUNTS], ["2021年家庭教育进校园宣讲（场）", COUNTS], ["2021年新生年级超大班额（个）", COUNTS], ["2024年初中强校实验校（所）", COUNTS],
  ["2024年小学生师比", RATIOS],
];

const PARTS = COLUMNS.map(([header, values], index) => [header, values, index % 4 === 0 ? "崇左市" : "柳州市"] as const);

test.each(PARTS)("the native formulas say the word of verdictsOf for every way of writing a figure: %s", async (header, figures, region) => {
  const values = [["地区", header], ...figures.map((figure) => [region, figure])];
  await put(values);
  const grid = gridOf(values);
  const recognition = recogniseSheet(grid, PLANS);
  expect(recognition.blocks).toHaveLength(1);

  const native = await nativeWords(recognition, values[0]!.length + 1);
  const compared = verdictsOf(recognition, grid).map(({ block, row, value, judgement }) => ({
    cell: `${block.mode} ${block.scale} ${JSON.stringify(value)}`,
    word: `${markOf(judgement.verdict, block.target.strength)} ${judgement.verdict}`.trim(),
    native: native.get(`${block.id} ${row}`),
  }));
  expect(compared).toHaveLength(figures.length);
  expect(compared.filter(({ word, native: other }) => word !== other)).toEqual([]);
}, 120_000);

const WORDS = ["达标", "接近", "未达标", "待核实"] as const;

async function colour(blocks: readonly Block[]): Promise<void> {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const { area, formula, style } of blocks.flatMap((block) => blockRules(block, WORDS, places))) {
      const format = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = style.fill!;
    }
    await context.sync();
  });
}

const GREEN = "#DFF6DD";
const YELLOW = "#FFF4CE";
const RED = "#FDE7E9";
const AMBER = "#FFEBD9";
const fillsOf = (column: string, rows: readonly number[]) => Promise.all(rows.map((row) => workbench.displayedFill(SHEET, `${column}${row}`)));

test("a formula of a rule is within what a workbook holds", () => {
  const values = [["地区", ...COLUMNS.map(([header]) => header)], ["柳州市", ...COLUMNS.map(([, list]) => list[0])], ["崇左市", ...COLUMNS.map(([, list]) => list[0])]];
  const { blocks } = recogniseSheet(gridOf(values), PLANS);
  const formulas = blocks.flatMap((block) => [
    ...blockRules(block, ["达标", "接近", "未达标", "待核实", "高于对照", "低于对照", "自述达标", "无数据"], places).map(({ formula }) => formula),
    ...conclusionColumn(block, places).parts.filter(({ isTooLong }) => !isTooLong).map(({ formula }) => formula),
  ]);
  for (const formula of formulas) {
    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(formula).not.toMatch(/\[|EDU\.|\{/);
    expect(deepest(formula)).toBeLessThanOrEqual(64);
    for (const [, literal] of formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(literal!.length).toBeLessThanOrEqual(255);
  }
});

test("the colours follow an edited target, and a line that is sorted to another place", async () => {
  const values = [
    ["县区", "2024年普惠性幼儿园覆盖率（%）", "2024年县级以上示范园（所）"],
    ["城中区", 91.5, 31], ["鱼峰区", 89.5, 28], ["城区小计", 70, 59], ["柳江区", "约90%", 12], ["柳城县", 80, 19], ["合计", 91.07, 265],
  ];
  await put(values);
  const { blocks } = recogniseSheet(gridOf(values), PLANS);
  await colour(blocks);
  expect(await fillsOf("B", [2, 3, 4, 5, 6, 7])).toEqual([GREEN, YELLOW, undefined, AMBER, RED, GREEN]);
  expect(await fillsOf("C", [2, 3, 4, 5, 6, 7])).toEqual([undefined, undefined, undefined, undefined, undefined, RED]);

  const targets = await cellsOf(workbench, TARGETS_TABLE);
  const row = targets.firstRow + targets.rows.findIndex((cells) => cells[targets.headers.indexOf("编码")] === "LZ2023-18");
  await workbench.type(TARGETS_SHEET, `${targets.letters("目标值")}${row}`, "260");
  expect(await fillsOf("C", [2, 7])).toEqual([undefined, GREEN]);

  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("A2:C7").sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  const sorted = await workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange("A2:A7");
    range.load("values");
    await context.sync();
    return range.values.map(([label]) => String(label));
  });
  const expected: Record<string, readonly (string | undefined)[]> = {
    城中区: [GREEN, undefined], 鱼峰区: [YELLOW, undefined], 城区小计: [undefined, undefined], 柳江区: [AMBER, undefined], 柳城县: [RED, undefined], 合计: [GREEN, GREEN],
  };
  expect(sorted).not.toEqual(["城中区", "鱼峰区", "城区小计", "柳江区", "柳城县", "合计"]);
  for (const [index, label] of sorted.entries()) {
    const [rate, count] = [(await fillsOf("B", [index + 2]))[0], (await fillsOf("C", [index + 2]))[0]];
    expect([label, rate, count]).toEqual([label, ...expected[label]!]);
  }
}, 120_000);

/** Levels of brackets, texts left out. */
function deepest(formula: string): number {
  let depth = 0;
  let most = 0;
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (character === "(") most = Math.max(most, (depth += 1));
    if (character === ")") depth -= 1;
  }
  return most;
}

