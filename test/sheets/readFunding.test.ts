import { emptyFundingSheet, missingOfFunding, readFunding, type CellValue } from "../../src/sheets";

const HEADERS = emptyFundingSheet().table!.columns.map(({ header }) => header);
type Cells = Readonly<Record<string, CellValue>>;
const LINE: Cells = { 地区: "随州市", 年度: 2022, 学段: "合计", 序列: "经费", 口径: "决算" };
const read = (...rows: readonly Cells[]) => readFunding({ headers: HEADERS, rows: rows.map((cells) => HEADERS.map((header) => cells[header] ?? null)) });
const lineOf = (cells: Cells) => read({ ...LINE, ...cells }).rows[0]!.line;

test("amounts are read in the unit of the row, whatever they are written in", () => {
  const { total, unit } = lineOf({ 金额: "28.4597亿元", 单位: "万元", 上年金额: "２８２，２５５", 上年金额同口径: "2,800,000,000元" });
  expect([unit, total.current, total.published, total.restated]).toEqual(["万元", 284597, 282255, 280000]);
});

test("a blank unit is the one that every amount states, and asked for where one states none", () => {
  expect(lineOf({ 金额: "284597万元", 上年金额: "28.2255亿元" })).toMatchObject({ unit: "万元", total: { current: 284597, published: 282255 } });
  expect(lineOf({ 金额: "284597万元", 上年金额: 282255 }).unit).toBeNull();
  expect(lineOf({ 金额: 284597 }).unit).toBeNull();
  expect(lineOf({ 金额: 284597, 单位: "千元" }).unit).toBeNull();
});

test("无 is no year before, a blank is not given, and neither is zero", () => {
  expect(lineOf({ 金额: 5, 单位: "元", 上年金额: "无" }).total.published).toBe("none");
  expect(lineOf({ 金额: 5, 单位: "元" }).total.published).toBeNull();
  expect(lineOf({ 金额: 5, 单位: "元", 上年金额: "—" }).total.published).toBeNull();
  expect(lineOf({ 金额: 5, 单位: "元", 上年金额: 0 }).total.published).toBe(0);
});

test("printed rates: a fraction, or text with its sign; without one it could be a hundred times as much", () => {
  const printed = (growth: CellValue, base: CellValue = null) => lineOf({ 公布增长率: growth, 公布口径: base }).total.printed;
  expect(printed(-0.0164)).toEqual({ growth: -0.0164, base: "原公布" });
  expect(printed("−1.64%")).toEqual({ growth: -0.0164, base: "原公布" });
  expect(printed("１.７４％", "同口径")).toEqual({ growth: 0.0174, base: "同口径" });
  expect(read({ ...LINE, 公布增长率: "5.17" })).toMatchObject({ rows: [{ line: { total: { printed: null } } }], notNumbers: [{ row: 0, header: "公布增长率", text: "5.17" }] });
});

test("a row that names no region, year or stage is told by its first such cell, and never guessed", () => {
  expect(read(
    { 年度: 2022, 金额: 5 }, { ...LINE, 年度: "去年" }, { ...LINE, 学段: "小学" }, { ...LINE, 序列: "支出" }, { ...LINE, 口径: "快报" }, {}, LINE,
  )).toMatchObject({
    rows: [{ row: 6 }],
    unread: [
      { row: 0, header: "地区", text: "" }, { row: 1, header: "年度", text: "去年" }, { row: 2, header: "学段", text: "小学" },
      { row: 3, header: "序列", text: "支出" }, { row: 4, header: "口径", text: "快报" },
    ],
  });
});

test("only the words of the lists make a line, blanks in them left aside", () => {
  const rows = [...["小学", "普通 小学", "普通小学合计"].map((学段) => ({ ...LINE, 学段 })), { ...LINE, 序列: " \u3000", 口径: " " }, { ...LINE, 口径: "决算数" }];
  expect(read(...rows).rows.map(({ row, line }) => [row, line.stage, line.series, line.account])).toEqual([[1, "普通小学", "经费", "决算"], [3, "合计", "经费", null]]);
});

test("a row without 序列 is 经费, one without 口径 names no account, and a year may be written 2022年", () => {
  expect(lineOf({ 序列: null, 口径: null, 年度: "2022年", 金额: 5 })).toMatchObject({ series: "经费", account: null, year: 2022 });
});

test("cells that are no numbers are told with their text, and their figures are missing", () => {
  const { rows, notNumbers } = read({ ...LINE, 金额: "约三亿", 单位: "万元", 在校学生数: "三千", 生均: -5 });
  expect(rows[0]!.line).toMatchObject({ total: { current: null }, students: null, average: { current: null } });
  expect(notNumbers.map(({ header, text }) => [header, text])).toEqual([["金额", "约三亿"], ["在校学生数", "三千"], ["生均", "-5"]]);
});

test("a column that is gone is named", () => {
  expect(missingOfFunding(HEADERS)).toBeNull();
  expect(missingOfFunding(HEADERS.filter((header) => header !== "上年生均"))).toBe("上年生均");
});
