import { judgeFundingLine } from "../../src/plan";
import { fundingCheckSheet, fundingCheckSheetName } from "../../src/sheets";
import { fundingLine, SUIZHOU } from "../support/fundingLines";

const DATE = new Date(2026, 10, 23);
const elsewhere = [fundingLine("合计", { region: "莲都区", unit: "万元", total: { current: 1, published: 2 } }), fundingLine("合计", { year: 2021, unit: "万元", total: { current: 1, published: 2 } })];
const sheet = fundingCheckSheet([...elsewhere, ...SUIZHOU].map(judgeFundingLine), "随州市", 2022, DATE, ["两个只增不减!A9：请核实。"]);
const texts = sheet.form!.rows.flatMap((row) => ("text" in row ? [row.text] : []));
const grid = sheet.form!.rows.flatMap((row) => (row.kind === "grid" ? [row.cells] : []));

test("title, date and a name that Excel takes", () => {
  expect(sheet.title).toBe("随州市2022年教育经费“两个只增不减”核查单");
  expect(sheet.subtitle).toMatch(/^核查日期：2026年11月23日；/);
  expect(sheet.name).toBe("核查单 随州市 2022");
  const long = fundingCheckSheetName("某某省某某市/某某自治县某某经济技术开发区[北部生态新区及其他各乡镇街道]", 2022);
  expect(long).toHaveLength(31);
  expect(long).toMatch(/^核查单 [^[\]:*?/\\']+ 2022$/);
});

test("both legs in words, with the arithmetic and the base; the stages counted by word", () => {
  expect(texts).toContain("（一）总量，一般公共预算教育支出（决算）：增长。284597 − 282255 = 2342 万元，+0.83%，原公布口径。");
  expect(texts).toContain("（二）生均，按在校学生人数平均的一般公共预算教育支出（决算）：缺数，未填。");
  expect(texts).toContain("各学段（决算）：下降 2 个（普通小学、普通初中）；增长 4 个（幼儿园、普通高中、中等职业学校、普通高等学校）。");
});

test("every line of that region and year, none of another, with figures, base, growth, printed rate, word and reason", () => {
  expect(grid).toHaveLength(7);
  const cells = grid.find(([stage]) => stage === "普通小学")!;
  expect([...cells.slice(0, 8), ...cells.slice(10)]).toEqual([
    "普通小学", "经费", "决算", "生均", "元", 9014.32, 9164.9, "原公布", -0.0164, "下降", "基建一次性经费",
  ]);
  expect(cells[8]).toBeCloseTo(-150.58, 8);
  // −150.58 ÷ 9164.90
  expect(cells[9]).toBeCloseTo(-0.01643, 5);
});

test("remarks: a fall without a reason, what the caller adds, and where the figures come from", () => {
  expect(texts).toContain("1. 普通初中（经费）：下降，未填说明。");
  expect(texts).toContain("2. 两个只增不减!A9：请核实。");
  expect(texts).toContain("出处：随州公告");
  expect(texts.at(-1)).toMatch(/^制表人：.*审核人：.*负责人（签字）：.*日期：/);
});

test("a restated base, the other base and a wrong printed rate are told", () => {
  const restated = fundingLine("普通初中", { average: { current: 17772.06, published: 17803.6, printed: { growth: 0.0174, base: "同口径" } } });
  const wrong = fundingLine("合计", { series: "事业收入", unit: "万元", total: { current: 33844.74, published: 34583.04, printed: { growth: -0.0173, base: "原公布" } } });
  const remarks = fundingCheckSheet([restated, wrong].map(judgeFundingLine), "随州市", 2022, DATE).form!.rows.flatMap((row) => ("text" in row ? [row.text] : []));
  expect(remarks).toContain("1. 基数口径为“同口径（推算）”的，上年数由公布的同口径增长率推算：本年÷（1＋公布增长率）。");
  expect(remarks).toContain("2. 普通初中（经费）：生均如按原公布口径为下降（−0.18%）。");
  expect(remarks).toContain("3. 合计（事业收入）：总量公布增长率 −1.73%，复算 −2.13%，以金额为准；不计入两个只增不减，仅列增减。");
  expect(remarks).toContain("决算：“合计”行未填，总量和生均不作结论。");
});

test("a base derived from a rate above 100% is asked about: its per cent sign may be missing", () => {
  const remarks = (growth: number, base: "同口径" | "原公布") => fundingCheckSheet(
    [judgeFundingLine(fundingLine("合计", { average: { current: 17772.06, printed: { growth, base } } }))], "随州市", 2022, DATE,
  ).form!.rows.flatMap((row) => ("text" in row ? [row.text] : [])).join("");
  expect(remarks(5.17, "同口径")).toContain("合计（经费）：生均公布增长率超过 100%，请核对是否漏写百分号。");
  expect(remarks(1, "同口径")).not.toContain("百分号");
  expect(remarks(5.17, "原公布")).not.toContain("百分号");
});

test("a restated growth printed as 0.00% derives no base, and that is said", () => {
  const zero = fundingLine("合计", { unit: "万元", total: { current: 5, printed: { growth: 0, base: "同口径" } } });
  const rows = fundingCheckSheet([judgeFundingLine(zero)], "随州市", 2022, DATE).form!.rows;
  expect(rows).toContainEqual({ kind: "text", text: "1. 合计（经费）：总量公布的同口径增长率为 0，不能推算同口径的上年数，请补填。" });
});

test("without a unit or a year before, the legs say what is missing; 预算 and 决算 stand apart", () => {
  const words = (line: ReturnType<typeof fundingLine>) =>
    fundingCheckSheet([judgeFundingLine(line)], "随州市", 2022, DATE).form!.rows.flatMap((row) => ("text" in row ? [row.text] : []))[1];
  expect(words(fundingLine("合计", { total: { current: 5, published: 4 } }))).toMatch(/：缺数，金额没有单位，不作比较。$/);
  expect(words(fundingLine("合计", { unit: "元", total: { current: 5 } }))).toMatch(/：缺数，上年数未填或不是数，不作比较。$/);
  expect(words(fundingLine("合计", { unit: "元", total: { published: 5 } }))).toMatch(/：缺数，本年数未填或不是数，不作比较。$/);
  expect(words(fundingLine("合计", { unit: "元", total: { current: 5, published: "none" } }))).toMatch(/：无上年，不作比较。$/);
  const both = fundingCheckSheet([
    fundingLine("合计", { account: "预算", unit: "万元", total: { current: 3, published: 2 } }), fundingLine("合计", { unit: "万元", total: { current: 1, published: 2 } }),
  ].map(judgeFundingLine), "随州市", 2022, DATE);
  const totals = both.form!.rows.flatMap((row) => ("text" in row && row.text.startsWith("（一）") ? [row.text] : []));
  expect(totals.map((text) => text.slice(0, 26))).toEqual([expect.stringContaining("（预算）：增长"), expect.stringContaining("（决算）：下降")]);
});
