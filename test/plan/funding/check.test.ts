import { checkFunding, type FundingFinding, type FundingLine } from "../../../src/plan";
import { line } from "./line";

const only = (...lines: FundingLine[]): FundingFinding[] => checkFunding(lines);
const stage = (name: FundingLine["stage"], amount: number | null, students: number | null = null): FundingLine =>
  line({ stage: name, total: { current: amount }, students });

test("figures that agree are not remarked on", () => {
  expect(only(
    line({ year: 2021, students: 315000, total: { current: 282255 } }),
    line({ year: 2022, students: 316000, total: { current: 284597, published: 282255, printed: { growth: 0.0083, base: "原公布" } }, average: { current: 9006.23 } }),
  )).toEqual([]);
});

test("a year twice, and a year missing, once for each", () => {
  const at = (year: number): FundingLine => line({ year, total: { current: 1 } });
  const { region, account } = at(2018);
  expect(only(at(2018), at(2021), at(2021))).toEqual([
    { lines: [1, 2], figure: "year", kind: "yearTwice", region, year: 2021, stage: "合计", series: "经费", account },
    { lines: [1], figure: "year", kind: "yearMissing", region, year: 2019, stage: "合计", series: "经费", account },
    { lines: [1], figure: "year", kind: "yearMissing", region, year: 2020, stage: "合计", series: "经费", account },
  ]);
});

test("a stage that changes its unit", () => {
  expect(only(line({ year: 2021, total: { current: 282255 } }), line({ unit: "亿元", total: { current: 28.4597 } })))
    .toEqual([{ lines: [1, 0], figure: "unit", kind: "unitChanged", from: "万元", to: "亿元" }]);
});

test("students that change by more than half, and not those that change by half", () => {
  const jump = (from: number, to: number): FundingFinding[] => only(line({ year: 2021, students: from }), line({ students: to }));
  expect(jump(1000, 1501)).toEqual([{ lines: [1, 0], figure: "students", kind: "studentsJump", from: 1000, to: 1501, change: 0.501 }]);
  expect(jump(1000, 499)).toMatchObject([{ kind: "studentsJump", change: -0.501 }]);
  expect([jump(1000, 1500), jump(1000, 500), jump(0, 500)]).toEqual([[], [], []]);
});

test("a total that is not the sum of its stages, amounts and students", () => {
  expect(only(stage("合计", 1000, 300), stage("普通小学", 400, 100), stage("普通初中", 500, 200)))
    .toEqual([{ lines: [0, 1, 2], figure: "amount", kind: "totalIsNotTheSum", total: 1000, sum: 900, unit: "万元" }]);
  expect(only(stage("合计", 900, 300), stage("普通小学", 400, 100), stage("普通初中", 500, 201)))
    .toEqual([{ lines: [0, 1, 2], figure: "students", kind: "totalIsNotTheSum", total: 300, sum: 301, unit: "人" }]);
});

test("a sum is taken in the total's unit, to the digits given, and one stage is a breakdown only where it exceeds the total", () => {
  expect(only(line({ unit: "亿元", total: { current: 0.09 } }), stage("普通小学", 400), stage("普通初中", 500))).toEqual([]);
  expect(only(stage("合计", 900.1), stage("普通小学", 400.04), stage("普通初中", 500.04))).toEqual([]);
  expect(only(stage("合计", 900), stage("普通小学", 400))).toEqual([]);
  expect(only(stage("合计", 900), stage("普通小学", 901))).toMatchObject([{ kind: "totalIsNotTheSum", sum: 901 }]);
});

test("a base that the year before's own line contradicts", () => {
  const before = line({ year: 2021, total: { current: 282255 }, average: { current: 9000 } });
  expect(only(before, line({ total: { current: 284597, published: 282000 }, average: { current: 9100, published: 9010 } }))).toEqual([
    { lines: [1, 0], figure: "previousAmount", kind: "baseDiffers", base: 282000, before: 282255, unit: "万元" },
    { lines: [1, 0], figure: "previousPerStudent", kind: "baseDiffers", base: 9010, before: 9000, unit: "元" },
  ]);
  expect(only(before, line({ total: { current: 284597, published: "none" } })))
    .toEqual([{ lines: [1, 0], figure: "previousAmount", kind: "baseSaidNone", before: 282255, unit: "万元" }]);
});

test("a base that is the year before's figure rounded is no contradiction", () => {
  const before = line({ year: 2021, unit: "亿元", total: { current: 28.2255 } });
  expect(only(before, line({ unit: "亿元", total: { current: 28.46, published: 28.23 } }))).toEqual([]);
  expect(only(before, line({ unit: "亿元", total: { current: 28.46, published: 28 } }))).toMatchObject([{ kind: "baseDiffers" }]);
});

test("a printed rate that the amounts do not give", () => {
  // (33844.74 − 34583.04) ÷ 34583.04 = −2.1349%
  expect(only(line({ region: "莲都区", series: "事业收入", total: { current: 33844.74, published: 34583.04, printed: { growth: -0.0173, base: "原公布" } } })))
    .toEqual([{ lines: [0], figure: "printedGrowth", kind: "printedDiffers", printed: -0.0173, growth: expect.closeTo(-0.021349, 6) }]);
});

test("an average that is not the amount over the students, to the digits of both", () => {
  const of = (current: number, average: number): FundingFinding[] => only(line({ students: 316000, total: { current }, average: { current: average } }));
  // 284597 万元 ÷ 316 000 = 9006.234…; half a 万元 is 0.0158 元 a student
  expect([of(284597, 9006.23), of(284597, 9006.25), of(284597, 9006)]).toEqual([[], [], []]);
  expect(of(284597, 9010)).toMatchObject([{ figure: "perStudent", kind: "averageDiffers", given: 9010 }]);
});

test("an amount without a unit, and all lines without an account together", () => {
  expect(only(line({ unit: null, account: null, total: { current: 5 } }), line({ year: 2023, account: null, total: { current: 6 } }), line({ year: 2024, account: null }))).toEqual([
    { lines: [0], figure: "unit", kind: "unitMissing" },
    { lines: [0, 1], figure: "account", kind: "accountMissing" },
  ]);
});
