import Big from "big.js";
import fc from "fast-check";
import { judgeFundingLine, leastSpending, type FundingLine, type LeastSpending } from "../../../src/plan";
import { line } from "./line";

const total = (base: readonly FundingLine[], students: Parameters<typeof leastSpending>[0]["students"], strict = false): LeastSpending =>
  leastSpending({ base, students, strict })[0]!;

/** 284597 万元 for 316 000 students: 9006.23417721… 元 a student. */
const base = line({ students: 316000, total: { current: 284597 }, average: { current: 9006.23 } });

test("with fewer students the amount decides, with more the average", () => {
  expect(total([base], { 合计: 310000 })).toEqual({
    stage: "合计", byAmount: 2_845_970_000, byAverage: 2_791_931_300, byStages: null, least: 2_845_970_000, decidedBy: "amount", missing: [],
  });
  expect(total([base], { 合计: 320000 })).toMatchObject({ byAverage: 2_881_993_600, least: 2_881_993_600, decidedBy: "average" });
});

test("a fraction of a yuan is rounded up, and strictly more is one yuan more", () => {
  // 9006.23 × 316 001 = 2 845 977 686.23
  expect(total([base], { 合计: 316001 }).byAverage).toBe(2_845_977_687);
  expect(total([base], { 合计: 316001 }, true)).toMatchObject({ byAmount: 2_845_970_001, byAverage: 2_845_977_687 });
  expect(total([line({ students: 10, total: { current: 1 }, average: { current: 1000 } })], { 合计: 10 })).toMatchObject({ least: 10000, decidedBy: "both" });
});

test("the average is the computed one where none is given", () => {
  expect(total([line({ students: 4, unit: "元", total: { current: 10 } })], { 合计: 6 })).toMatchObject({ byAmount: 10, byAverage: 15, least: 15 });
});

test("stages bind the total", () => {
  const lines = [
    line({ unit: "元", students: 300, total: { current: 3000 } }),
    line({ unit: "元", stage: "普通小学", students: 200, total: { current: 1000 } }),
    line({ unit: "元", stage: "普通初中", students: 100, total: { current: 2000 } }),
  ];
  // Primary schools lose students (1000 stays), junior schools gain: 150 × 20 = 3000
  const [all, primary, junior] = leastSpending({ base: lines, students: { 合计: 300, 普通小学: 150, 普通初中: 150 } });
  expect([primary!.least, junior!.least]).toEqual([1000, 3000]);
  expect(all).toMatchObject({ byAmount: 3000, byAverage: 3000, byStages: 4000, least: 4000, decidedBy: "stages" });
  expect(leastSpending({ base: lines, students: { 合计: 300, 普通小学: 150 } })[0]).toMatchObject({ byStages: 1000, least: 3000, decidedBy: "both" });
});

test("what is not known is named, and the other leg still answers", () => {
  expect(total([base], {})).toMatchObject({ byAmount: 2_845_970_000, byAverage: null, least: null, decidedBy: null, missing: ["students"] });
  expect(total([line({ average: { current: 9014.32 } })], { 合计: 100 })).toMatchObject({ byAmount: null, byAverage: 901432, least: null, missing: ["amount"] });
  expect(total([line({ unit: null, total: { current: 5 } })], { 合计: 0 })).toMatchObject({ missing: ["unit", "average", "students"] });
});

test("a stage twice, and students that are none, are faults of the program", () => {
  expect(() => leastSpending({ base: [base, base], students: {} })).toThrow("several lines of 合计");
  expect(() => leastSpending({ base: [base], students: { 合计: -1 } })).toThrow("no number of students");
});

test("an amount of the nation's size is asked for to the yuan, though the verdict could not tell one", () => {
  // 40500 亿元
  expect(total([line({ unit: "亿元", total: { current: 40500 }, average: { current: 15731.97 } })], { 合计: 1 }).byAmount).toBe(4_050_000_000_000);
});

test("students beyond any number still get an answer", () => {
  expect(total([line({ students: 1, total: { current: 1e9 } })], { 合计: 1_400_000_000 }).least).toBe(1.4e22);
});

test("the least keeps both legs, and one yuan less does not", () => {
  const amount = fc.integer({ min: 1, max: 10_000_000_00 }).map((hundredths) => hundredths / 100);
  const count = fc.integer({ min: 100, max: 2_000_000 });
  const average = fc.integer({ min: 1, max: 10_000_000 }).map((hundredths) => hundredths / 100);
  fc.assert(fc.property(amount, count, count, fc.constantFrom("元" as const, "万元" as const), fc.option(average), fc.boolean(), (current, students, next, unit, given, strict) => {
    const before = line({ year: 2024, unit, students, total: { current }, average: { current: given } });
    const { least } = total([before], { 合计: next }, strict);
    const published = judgeFundingLine(before).average!.current!;
    const words = (yuan: number): string[] => {
      const judged = judgeFundingLine(line({
        year: 2025, unit, students: next, total: { current: yuan / (unit === "元" ? 1 : 10000), published: current }, average: { published },
      }));
      return [judged.total!.word, judged.average!.word];
    };
    const passing = strict ? ["增长"] : ["增长", "持平"];
    const keeps = (yuan: number): boolean => words(yuan).every((word) => passing.includes(word));
    expect(keeps(least!)).toBe(true);
    // One yuan less: below one of the needs, or (strictly) no rise that the verdict could see.
    const inYuan = new Big(current).times(unit === "元" ? 1 : 10000);
    const needs = [inYuan, given === null ? inYuan.times(next).div(students) : new Big(given).times(next)];
    const isShort = needs.some((need) => (strict ? need.gte(least! - 1) : need.gt(least! - 1)));
    expect(isShort || (strict && !keeps(least! - 1))).toBe(true);
  }), { numRuns: 1000, seed: 2025 });
});
