import { emptyFundingSheet, FUNDING_TABLE, fundingSheet, inTable, readFunding } from "../../src/sheets";
import { fundingLine, SUIZHOU } from "../support/fundingLines";

const { table, rules, subtitle } = emptyFundingSheet();
const columns = table!.columns;

test("the visible columns are those of the design, what people type in front", () => {
  expect(columns.filter(({ role }) => role !== "helper").map(({ header }) => header)).toEqual([
    "地区", "年度", "学段", "序列", "口径", "金额", "单位", "在校学生数", "生均", "上年金额", "上年金额同口径", "上年生均", "上年生均同口径",
    "公布增长率", "公布生均增长率", "公布口径",
    "所用口径", "增减额", "增长率", "总量结论", "生均增减额", "生均增长率", "生均结论", "结论", "另一口径", "提示", "说明", "出处",
  ]);
  expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
  expect(columns.slice(0, 16).every(({ role }) => role === "planner")).toBe(true);
});

test("an empty sheet has one empty row, and rows below it that offer the lists", () => {
  expect(table!.rows).toEqual([columns.map(() => null)]);
  expect(table!.entryRows).toBeGreaterThan(0);
  const lists = Object.fromEntries(columns.flatMap(({ header, choices }) => (choices === null ? [] : [[header, choices]])));
  expect(lists).toEqual({
    学段: ["合计", "幼儿园", "普通小学", "普通初中", "普通高中", "中等职业学校", "普通高等学校"],
    序列: ["经费", "事业费", "公用经费", "国家财政性教育经费", "事业收入"],
    口径: ["预算", "调整预算", "决算"], 单位: ["元", "万元", "亿元"], 公布口径: ["原公布", "同口径"],
  });
  expect(subtitle).toContain("生均单位为元");
});

test("no formula is longer than Excel takes, or nested deeper", () => {
  const depth = (formula: string): number => {
    let [now, most] = [0, 0];
    for (const character of formula) most = Math.max(most, now += character === "(" ? 1 : character === ")" ? -1 : 0);
    return most;
  };
  for (const { formula, header } of columns) {
    if (formula === null) continue;
    expect([header, inTable(formula, FUNDING_TABLE).length <= 8192, depth(formula) <= 64]).toEqual([header, true, true]);
  }
});

test("every formula reads columns of its own table alone, and hidden ones only those before it", () => {
  columns.forEach(({ formula, role, header }, index) => {
    const read = [...(formula ?? "").matchAll(/\[@([^\]]+)\]/g)].map(([, name]) => columns.findIndex((column) => column.header === name));
    expect([header, read.every((place) => place >= 0)]).toEqual([header, true]);
    if (role === "helper") expect([header, read.every((place) => place < index)]).toEqual([header, true]);
  });
});

test("下降 is red, 增长 and 持平 green, what cannot be said grey, in each of the three words", () => {
  const styles = rules.map(({ wordColumn, words, style }) => [wordColumn, words.join(""), style.fill]);
  expect(styles).toEqual(["总量结论", "生均结论", "结论"].flatMap((header) => [
    [header, "增长持平", "#DFF6DD"], [header, "下降", "#FDE7E9"], [header, "无上年基数为零缺数", "#F3F2F1"],
  ]));
});

test("lines written into the sheet are read back as they were", () => {
  const lines = [
    ...SUIZHOU,
    fundingLine("合计", { year: 2017, unit: "亿元", students: 321, account: null, total: { current: 5, published: "none" }, average: { current: 9, restated: 8 } }),
    fundingLine("普通初中", { year: 2021, average: { current: 17772.06, published: 17803.6, printed: { growth: 0.0174, base: "同口径" } } }),
  ];
  const written = fundingSheet(lines).table!;
  const read = readFunding({ headers: written.columns.map(({ header }) => header), rows: written.rows });
  expect(read).toEqual({ rows: lines.map((line, row) => ({ row, line })), unread: [], notNumbers: [] });
});

test("two printed rates on different bases: the restated one stands", () => {
  const written = fundingSheet([fundingLine("合计", {
    unit: "亿元", total: { current: 5, printed: { growth: 0.1, base: "同口径" } }, average: { current: 5, printed: { growth: 0.2, base: "原公布" } },
  })]).table!;
  const at = (header: string) => written.rows[0]![written.columns.findIndex((column) => column.header === header)];
  expect(["公布增长率", "公布生均增长率", "公布口径"].map(at)).toEqual([0.1, null, "同口径"]);
});
