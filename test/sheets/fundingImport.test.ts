import { judgeFundingLine, type FundingLine } from "../../src/plan";
import {
  basesOfOtherAccounts, missingOfChoice, proposeFunding, readFundingBlock, type CellBlock, type CellValue, type FundingLayout, type FundingReadingChoice,
} from "../../src/sheets";

/** Tables as offices lay them out, understood, confirmed and read. */

const block = (rows: readonly (readonly CellValue[])[]): CellBlock => {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
  return { values, text: values.map((row) => row.map((cell) => String(cell))) };
};

const understood = (rows: readonly (readonly CellValue[])[]): FundingLayout => {
  const layout = proposeFunding(block(rows));
  if (layout === null) throw new Error("no table was understood");
  return layout;
};

const confirm = (layout: FundingLayout, changes: Partial<FundingReadingChoice> = {}): FundingReadingChoice => ({
  firstRow: layout.firstRow,
  roles: layout.columns.map(({ role }) => role),
  columns: layout.columns,
  defaults: layout.defaults,
  ...changes,
});

const roles = (rows: readonly (readonly CellValue[])[]) => understood(rows).columns.map(({ role }) => role);

// 随州市 2022, as its notice prints it.
const NOTICE = [
  ["随州市2022年教育经费执行情况统计表"],
  ["单位：元"],
  ["学段", "2021年", "2022年", "增长率（%）"],
  ["幼儿园", 2277.64, 2431.76, 6.77],
  ["普通小学", 9164.9, 9014.32, -1.64],
  ["初中", "15,190.39", "１５０６２.１５", -0.84],
  ["特殊教育", 1, 2, 3],
];

test("a notice with its years side by side: the later is the figure, the earlier its base", () => {
  const layout = understood([["随州市2022年生均一般公共预算教育经费执行情况"], ...NOTICE.slice(1)]);
  expect(layout.columns.map(({ header, role }) => [header, role])).toEqual([
    ["学段", "stage"], ["2021年", "previousPerStudent"], ["2022年", "perStudent"], ["增长率（%）", "printedPerStudentGrowth"],
  ]);
  expect(layout.defaults).toEqual({ region: "随州市", year: 2022, stage: null, series: "经费", account: "决算", unit: "元" });
  const reading = readFundingBlock(block(NOTICE), confirm(layout));
  expect(reading.lines.map(({ stage, year, average }) => [stage, year, average.current, average.published, average.printed?.growth])).toEqual([
    ["幼儿园", 2022, 2431.76, 2277.64, 0.0677], ["普通小学", 2022, 9014.32, 9164.9, -0.0164], ["普通初中", 2022, 15062.15, 15190.39, -0.0084],
  ]);
  // −150.58 元, −1.643%.
  const primary = judgeFundingLine(reading.lines[1]!).average!;
  expect([primary.word, primary.base, primary.change]).toEqual(["下降", "原公布", -150.58]);
  expect(reading.unread).toEqual([{ row: 6, column: 0, role: "stage", text: "特殊教育" }]);
});

const YEARS = [
  ["地区", "年度", "教育支出（万元）", "在校学生数（人）", "生均（元）"],
  ["甲县", 2020, 90000, 80000, 11250],
  ["", 2021, 99000, 82000, 12073.17],
  ["", 2023, 98000, 80000, 12250],
];

test("a table with a row a year: merged cells carry the region, and the base is the year before, never the one before that", () => {
  const layout = understood(YEARS);
  expect(layout.columns.map(({ role, unit }) => [role, unit])).toEqual([
    ["region", null], ["year", null], ["amount", "万元"], ["students", null], ["perStudent", "元"],
  ]);
  expect(layout.defaults).toEqual({ region: null, year: null, stage: "合计", series: "经费", account: null, unit: null });
  const { lines } = readFundingBlock(block(YEARS), confirm(layout));
  expect(lines.map(({ region, year, unit, total }) => [region, year, unit, total.published])).toEqual([
    ["甲县", 2020, "万元", "none"], ["甲县", 2021, "万元", 90000], ["甲县", 2023, "万元", null],
  ]);
  expect(lines.map((line) => judgeFundingLine(line).total!.word)).toEqual(["无上年", "增长", "缺数"]);
});

test("headers in two rows, the upper one over several columns", () => {
  const rows = [
    ["学段", "生均经费（元）", "", "教育支出（万元）", ""],
    ["", "2021年", "2022年", "2021年", "2022年"],
    ["小学", 100, 110, 1000, 1200],
  ];
  expect(roles(rows)).toEqual(["stage", "previousPerStudent", "perStudent", "previousAmount", "amount"]);
  expect(understood(rows).columns.map(({ unit }) => unit)).toEqual([null, "元", "元", "万元", "万元"]);
});

test.each<[string, string]>([
  ["上年金额", "previousAmount"], ["上年同口径金额", "restatedAmount"], ["上年生均（同口径）", "restatedPerStudent"], ["比上年增长%", "printedGrowth"],
  ["生均增长率", "printedPerStudentGrowth"], ["下降原因", "reason"], ["决算数", "amount"], ["在校生数", "students"], ["数据来源", "source"], ["增减额", "null"],
])("a column %s is %s", (header, role) => {
  expect(String(roles([["年度", header], [2022, 100], [2021, 90]])[1])).toBe(role);
});

test("a growth that does not say of what is that of the only figure", () => {
  expect(roles([["学段", "2021年生均", "2022年生均", "增长率"], ["小学", 100, 110, "10%"]])[3]).toBe("printedPerStudentGrowth");
  expect(roles([["学段", "2021年金额", "2022年金额", "增长率"], ["小学", 100, 110, "10%"]])[3]).toBe("printedGrowth");
});

test("a unit that nobody states is asked for, and so is a region", () => {
  const rows = [["年度", "金额"], [2021, 100], [2022, 110]];
  const layout = understood(rows);
  expect(missingOfChoice(confirm(layout), block(rows))).toEqual(["region", "unit"]);
  const said = confirm(layout, { defaults: { ...layout.defaults, region: "甲县", unit: "万元" } });
  expect(missingOfChoice(said, block(rows))).toEqual([]);
  expect(readFundingBlock(block(rows), said).lines[1]!.total).toMatchObject({ current: 110, published: 100 });
});

test("a unit that is said is that of the columns whose headers state none", () => {
  const rows = [["年度", "地区", "金额（万元）", "上年金额"], [2022, "甲县", 284597, 28.2255]];
  const layout = understood(rows);
  const said = confirm(layout, { defaults: { ...layout.defaults, unit: "亿元" } });
  expect(readFundingBlock(block(rows), said).lines[0]).toMatchObject({ unit: "万元", total: { current: 284597, published: 282255 } });
});

test("amounts that state their units need no one to say them, and are brought to one", () => {
  const rows = [["年度", "地区", "金额"], [2021, "甲县", "28.2255亿元"], [2022, "甲县", "284597万元"]];
  const layout = understood(rows);
  expect(missingOfChoice(confirm(layout), block(rows))).toEqual([]);
  const [, line] = readFundingBlock(block(rows), confirm(layout)).lines;
  expect([line!.unit, line!.total.current, line!.total.published]).toEqual(["万元", 284597, 282255]);
});

test("a bare growth could be a fraction or a percentage: it is left out and told", () => {
  const rows = [["年度", "地区", "金额（元）", "增长率"], [2022, "甲县", 100, 0.5]];
  const reading = readFundingBlock(block(rows), confirm(understood(rows)));
  expect(reading.lines[0]!.total.printed).toBeNull();
  expect(reading.notNumbers).toEqual([{ row: 1, column: 3, role: "printedGrowth", text: "0.5" }]);
});

test("text where a figure belongs is missing and told; the row stays", () => {
  const rows = [["年度", "地区", "金额（元）"], [2021, "甲县", 100], [2022, "甲县", "待定"]];
  const reading = readFundingBlock(block(rows), confirm(understood(rows)));
  expect(reading.lines.map(({ total }) => total.current)).toEqual([100, null]);
  expect(reading.notNumbers).toEqual([{ row: 2, column: 2, role: "amount", text: "待定" }]);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["words alone", [["学段", "说明"], ["小学", "无"]]], ["one cell", [["年度"]]], ["figures without a header", [[1000.5, 2000.5], [3, 4]]],
])("%s are no table", (_, rows) => {
  expect(proposeFunding(block(rows))).toBeNull();
});

/** Reads a table as it was proposed, with lines that stand in the workbook already. */
const read = (rows: readonly (readonly CellValue[])[], standing: readonly FundingLine[] = []) => {
  const layout = understood(rows);
  return readFundingBlock(layout.block, confirm(layout), standing);
};
const totals = (lines: readonly FundingLine[]) => lines.map((line) => [line.year, line.total.current, line.total.published, judgeFundingLine(line).word]);

const STANDING = [["地区", "年度", "教育支出（万元）", "生均（元）"], ["甲县", 2021, 99000, 12073.17], ["甲县", 2022, 98900, 11987.88]];

test("a year taken alone is held against the line of the year before that stands already", () => {
  const standing = read(STANDING).lines;
  expect(totals(read([["地区", "年度", "教育支出（万元）"], ["甲县", 2023, 90000]], standing).lines)).toEqual([[2023, 90000, 98900, "下降"]]);
  // Nobody has said that there was no year before.
  expect(totals(read([["地区", "年度", "教育支出（万元）"], ["乙县", 2023, 90000]], standing).lines)).toEqual([[2023, 90000, null, "缺数"]]);
});

test("a corrected year keeps its base and what the table has no column for", () => {
  const standing = read(STANDING).lines.map((line) => ({ ...line, total: { ...line.total, restated: line.year === 2022 ? 98000 : null } }));
  const [line] = read([["地区", "年度", "教育支出（万元）"], ["甲县", 2022, 98500]], standing).lines;
  expect(line).toMatchObject({ total: { current: 98500, published: 99000, restated: 98000 }, average: { current: 11987.88, published: 12073.17 } });
});

test("what a table without amounts brings leaves the amounts that stand", () => {
  const standing = read(STANDING).lines;
  const [line] = read([["地区", "年度", "生均（元）"], ["甲县", 2022, 12000]], standing).lines;
  expect(line).toMatchObject({ unit: "万元", total: { current: 98900 }, average: { current: 12000 } });
});

test("a budget is not held against a final account, and that is told", () => {
  const rows = [["地区", "2022年决算数（万元）", "2023年预算数（万元）", "增长率"], ["甲县", 90000, 95000, "5.56%"]];
  const layout = understood(rows);
  expect(layout.defaults).toMatchObject({ year: 2023, account: "预算" });
  expect(basesOfOtherAccounts(confirm(layout))).toEqual([{ role: "previousAmount", column: 1, from: "决算", to: "预算" }]);
  const [line] = read(rows).lines;
  expect([line!.account, line!.total.published, judgeFundingLine(line!).word]).toEqual(["预算", null, "缺数"]);
});

test("of several accounts in a row the final one is proposed, and the lines say so", () => {
  const rows = [["地区", "年度", "年初预算（万元）", "调整预算（万元）", "决算数（万元）"], ["甲县", 2021, 90000, 91000, 92000], ["甲县", 2022, 95000, 93000, 91000]];
  expect(understood(rows).columns.map(({ role }) => role)).toEqual(["region", "year", null, null, "amount"]);
  expect(read(rows).lines.map((line) => [line.account, judgeFundingLine(line).word])).toEqual([["决算", "无上年"], ["决算", "下降"]]);
});

test.each(["千元", "百万元", "十亿元"])("%s is no unit that is known: it is asked", (unit) => {
  const rows = [["地区", "年度", `教育支出（${unit}）`], ["甲县", 2022, 900]];
  expect(missingOfChoice(confirm(understood(rows)), block(rows))).toEqual(["unit"]);
});

test("averages are in the unit that one of their columns states, or that the title states of a table of averages", () => {
  const [line] = read([["地区", "年度", "生均经费（万元）", "上年生均同口径"], ["甲县", 2022, 1.2, 1.1]]).lines;
  expect(line!.average).toMatchObject({ current: 12000, restated: 11000 });
  const [titled] = read([["甲县2022年生均经费"], ["单位：万元"], ["学段", "2021年", "2022年"], ["小学", 1.9, 1.8]]).lines;
  expect(titled!.average).toMatchObject({ current: 18000, published: 19000 });
});

test("of three years side by side the last two are lines, each against the year before it", () => {
  const rows = [["地区", "2020年（万元）", "2021年（万元）", "2022年（万元）"], ["甲县", 99999, 90000, 95000]];
  expect(totals(read(rows).lines)).toEqual([[2022, 95000, 90000, "增长"], [2021, 90000, 99999, "下降"]]);
});

test("a merged cell of stages holds for its years, and not for a subtotal or another region", () => {
  const rows = [
    ["地区", "学段", "年度", "生均（元）"], ["甲县", "小学", 2021, 100], ["", "", 2022, 110], ["", "小计", 2022, 105], ["乙县", "", 2022, 90],
  ];
  const reading = read(rows);
  expect(reading.lines.map(({ region, stage, year }) => [region, stage, year])).toEqual([["甲县", "普通小学", 2021], ["甲县", "普通小学", 2022]]);
  expect(reading.unread.map(({ text }) => text)).toEqual(["小计", ""]);
});

test("the title says which stage and region a table is about, where it names one", () => {
  const defaults = (title: string) => understood([[title], ["年度", "教育支出（万元）"], [2021, 1], [2022, 2.5]]).defaults;
  expect(defaults("甲县小学教育经费")).toMatchObject({ region: "甲县", stage: "普通小学" });
  expect(defaults("附件1：全市2022年中小学教育经费")).toMatchObject({ region: null, stage: null });
  expect(defaults("2022年三江侗族自治县一般公共预算教育经费执行情况")).toMatchObject({ region: "三江侗族自治县", stage: "合计", account: "决算" });
});

test("figures down and years across: each year is a line, and its cells are found again", () => {
  const rows = [
    ["甲县教育经费决算情况"], ["项目", "2020年", "2021年", "2022年", "增长率"], ["一般公共预算教育支出（万元）", 90000, 99000, 98900, "-0.10%"],
    ["在校学生数（人）", 80000, 82000, 82500, ""], ["生均（元）", 11250, "12,073.17", "待定", ""],
  ];
  const layout = understood(rows);
  expect(layout.columns.map(({ role, unit }) => [role, unit])).toEqual([["year", null], ["amount", "万元"], ["students", null], ["perStudent", "元"]]);
  expect(layout.defaults).toMatchObject({ region: "甲县", stage: "合计", account: "决算", year: null });
  const reading = readFundingBlock(layout.block, confirm(layout));
  expect(reading.lines.map(({ year, unit, students, total, average }) => [year, unit, total.current, total.published, students, average.current])).toEqual([
    [2020, "万元", 90000, "none", 80000, 11250], [2021, "万元", 99000, 90000, 82000, 12073.17], [2022, "万元", 98900, 99000, 82500, null],
  ]);
  expect(reading.notNumbers.map(({ row, column }) => layout.place(row, column))).toEqual([{ row: 4, column: 3 }]);
  // The header of the year.
  expect(layout.place(reading.rows[2]!, 0)).toEqual({ row: 1, column: 3 });
});

test("rows that name stages are not turned", () => {
  const rows = [["项目", "2021年", "2022年"], ["教育支出（万元）", 90000.5, 99000], ["小学生均（元）", 100.5, 110], ["初中生均（元）", 200.5, 210]];
  expect(understood(rows).columns.map(({ role }) => role)).toEqual(["stage", "previousAmount", "amount"]);
  // An average among amounts is not taken for one.
  const said = confirm(understood(rows), { defaults: { ...understood(rows).defaults, region: "甲县", unit: "万元" } });
  expect(readFundingBlock(block(rows), said)).toMatchObject({ lines: [], unread: [{ text: "教育支出（万元）" }, { text: "小学生均（元）" }, { text: "初中生均（元）" }] });
});
