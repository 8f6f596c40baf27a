import fc from "fast-check";
import { convertMoney, judgeFundingLine, MONEY_UNITS, withPreviousYears, type FundingLine } from "../../../src/plan";
import { line } from "./line";

const RUNS = { numRuns: 500, seed: 2025 };
/** Amounts in 万元 with two decimals, as notices print them; null: not given. */
const amount = fc.option(fc.integer({ min: 0, max: 100_000_000 }).map((hundredths) => hundredths / 100), { freq: 8 });
const students = fc.option(fc.integer({ min: 0, max: 500_000 }), { freq: 8 });
const figures = fc.array(fc.record({ amount, students, restated: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { freq: 2 }) }), { minLength: 1, maxLength: 6 });

type Figures = { readonly amount: number | null; readonly students: number | null; readonly restated: number | null };
const linesOf = (given: readonly Figures[]): FundingLine[] =>
  given.map(({ amount: current, students: persons, restated }, index) => line({ year: 2018 + index, students: persons, total: { current, restated } }));

/** The words of both legs, a year each. */
const words = (lines: readonly FundingLine[]): unknown[] => withPreviousYears(lines).map(judgeFundingLine)
  .map(({ line: { year }, total, average, word }) => [year, total?.word, total?.base, average?.word, average?.base, word]);

test("scaling all amounts changes no word", () => {
  fc.assert(fc.property(figures, fc.integer({ min: 2, max: 900 }), (given, factor) => {
    const times = (value: number | null): number | null => (value === null ? null : Math.round(value * 100 * factor) / 100);
    const scaled = given.map((item) => ({ ...item, amount: times(item.amount), restated: times(item.restated) }));
    expect(words(linesOf(scaled))).toEqual(words(linesOf(given)));
  }), RUNS);
});

test("another unit changes no word", () => {
  fc.assert(fc.property(figures, fc.constantFrom(...MONEY_UNITS), (given, { unit }) => {
    const to = (value: number | null): number | null => (value === null ? null : convertMoney(value, "万元", unit));
    const lines = linesOf(given);
    const converted = lines.map((item) => ({ ...item, unit, total: { ...item.total, current: to(item.total.current), restated: to(item.total.restated) } }));
    expect(words(converted)).toEqual(words(lines));
  }), RUNS);
});

test("the order of the lines changes no word", () => {
  fc.assert(fc.property(figures, fc.infiniteStream(fc.nat()), (given, weights) => {
    const lines = linesOf(given);
    const shuffled = lines.map((item) => ({ item, weight: weights.next().value! })).sort((one, other) => one.weight - other.weight).map(({ item }) => item);
    const byYear = (one: unknown, other: unknown): number => (one as [number])[0] - (other as [number])[0];
    expect(words(shuffled).sort(byYear)).toEqual(words(lines));
  }), RUNS);
});

test("a later year changes no earlier one", () => {
  fc.assert(fc.property(figures, (given) => {
    expect(words(linesOf(given)).slice(0, -1)).toEqual(words(linesOf(given.slice(0, -1))));
  }), RUNS);
});

test("the year after a missing year is 缺数 in both legs, unless its base is restated", () => {
  fc.assert(fc.property(figures, fc.nat(4), (given, gap) => {
    const lines = linesOf(given.map((item) => ({ ...item, restated: null }))).filter((_, index) => index !== gap + 1);
    const after = withPreviousYears(lines).map(judgeFundingLine).find(({ line: { year } }) => year === 2018 + gap + 2);
    const verdicts = [after?.total ?? null, after?.average ?? null].filter((verdict) => verdict !== null);
    // Too few years to have one behind the gap, or nothing known of it.
    fc.pre(verdicts.length > 0);
    expect(new Set(verdicts.map(({ word }) => word))).toEqual(new Set(["缺数"]));
  }), RUNS);
});

test("a fall is a fall however small: words follow amounts, not rounded rates", () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 1_000_000_000 }), (hundredths) => {
    const verdict = (current: number, published: number) => judgeFundingLine(line({ total: { current: current / 100, published: published / 100 } })).total!;
    expect([verdict(hundredths - 1, hundredths).word, verdict(hundredths, hundredths).word, verdict(hundredths + 1, hundredths).word]).toEqual(["下降", "持平", "增长"]);
  }), RUNS);
});
