import fc from "fast-check";
import {
  BOUNDS, compare, describeNumber, describeTarget, intervalOf, judge, readForTarget, type Comparator, type Interval, type Reading, type Target,
} from "../../src/plan";
import { LIUZHOU, targetOf } from "./target";

const facts = { planRegion: LIUZHOU };
const RUNS = { numRuns: 1000, seed: 2025 };
const RATE_COMPARATORS: readonly Comparator[] = [">=", ">", "<=", "<", "=", "full", "about", "range"];

/** Percentages with two decimals, as documents print them. */
const percent = fc.integer({ min: 1, max: 12000 }).map((hundredths) => hundredths / 100);
const target = fc.record({ comparator: fc.constantFrom(...RATE_COMPARATORS), value: percent, width: percent }).map(({ comparator, value, width }) =>
  targetOf({ comparator, value: value / 100, upper: comparator === "range" ? (value + width) / 100 : null }));

const read = (text: string, held: Target): Reading => readForTarget(text, held, { origin: "function" });
const verdictOf = (held: Target, interval: Interval): string => judge(held, { kind: "interval", interval, bound: "等于" }, facts).verdict;
const RANK: Record<string, number> = { 未达标: 0, 接近: 1, 达标: 2 };

test("a higher figure never loses a floor that a lower one met, and a lower one never a ceiling", () => {
  fc.assert(
    fc.property(target, percent, percent, (held, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const [lowRank, highRank] = [low, high].map((number) => RANK[judge(held, read(`${number}%`, held), facts).verdict]!);
      if (held.comparator === "<=" || held.comparator === "<") expect(highRank).toBeLessThanOrEqual(lowRank!);
      else expect(highRank).toBeGreaterThanOrEqual(lowRank!);
    }),
    RUNS,
  );
});

test("a lower bound never proves a floor missed, an upper bound never proves it met", () => {
  fc.assert(
    fc.property(target, percent, (held, number) => {
      const isCeiling = held.comparator === "<=" || held.comparator === "<";
      const atLeast = judge(held, read(`${number}%以上`, held), facts).verdict;
      const below = judge(held, read(`不足${number}%`, held), facts).verdict;
      expect(isCeiling ? ["未达标", "待核实"] : ["达标", "待核实"]).toContain(atLeast);
      expect(isCeiling ? ["达标", "待核实"] : ["未达标", "待核实"]).toContain(below);
    }),
    RUNS,
  );
});

test("a wider interval never decides what a narrower one left open, nor turns a decision round", () => {
  const decided = (word: string): string => (word === "接近" ? "未达标" : word);
  fc.assert(
    fc.property(target, fc.constantFrom(...BOUNDS), percent, percent, percent, (held, bound, number, below, above) => {
      const narrow = intervalOf(number / 100, bound);
      const wide: Interval = { ...narrow, lower: narrow.lower - below / 100, upper: narrow.upper + above / 100, lowerOpen: false, upperOpen: false };
      const before = decided(verdictOf(held, narrow));
      const after = decided(verdictOf(held, wide));
      expect(before === "待核实" ? ["待核实"] : [before, "待核实"]).toContain(after);
    }),
    RUNS,
  );
});

test("a point is always decided, and its gap agrees with the word", () => {
  fc.assert(
    fc.property(target, percent, (held, number) => {
      const { verdict, gap } = judge(held, read(`${number}%`, held), facts);
      expect(["达标", "接近", "未达标"]).toContain(verdict);
      if (verdict === "达标") expect(gap).toBeGreaterThanOrEqual(0);
      else if (held.comparator === ">" || held.comparator === "<") expect(gap).toBeLessThanOrEqual(0);
      else expect(gap).toBeLessThan(0);
    }),
    RUNS,
  );
});

test("接近 is never wider than one percentage point and two percent of the target", () => {
  fc.assert(
    fc.property(target, percent, (held, number) => {
      const { verdict, gap } = judge(held, read(`${number}%`, held), facts);
      if (verdict !== "接近") return;
      expect([">=", ">", "range", "about"]).toContain(held.comparator);
      expect(compare(-gap!, 1)).toBeLessThanOrEqual(0);
      expect(compare(-gap!, 2 * held.value!)).toBeLessThanOrEqual(0);
    }),
    { ...RUNS, numRuns: 5000 },
  );
});

test("a printed number reads back as itself", () => {
  const units = fc.constantFrom("%", "‰", "所", "人次", ":1");
  fc.assert(
    fc.property(units, fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(1, 10, 100), (unit, digits, parts) => {
      const value = digits / parts / (unit === "%" ? 100 : unit === "‰" ? 1000 : 1);
      const held = targetOf({ unit, value: 1 });
      const reading = readForTarget(describeNumber(value, unit), held, { origin: "function" });
      expect(reading.kind).toBe("interval");
      if (reading.kind === "interval") expect(compare(reading.interval.nominal, value)).toBe(0);
    }),
    RUNS,
  );
});

test("a target's own words, given as a figure, meet it", () => {
  fc.assert(
    fc.property(percent, (number) => {
      const held = targetOf({ comparator: ">=", value: number / 100 });
      expect(judge(held, read(describeTarget(held), held), facts).verdict).toBe("达标");
    }),
    RUNS,
  );
});

test("no text makes the reading throw", () => {
  const pieces = fc.constantFrom("5", "2", "0", ".", ",", "，", "%", "‰", ":", "/", "-", "以上", "超", "约", "近", "万", "人", "达标", "未", " ", "（", "①", "²");
  const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), target, (input, held) => {
      const { verdict, gap } = judge(held, read(input, held), facts);
      if (gap !== null) expect(Number.isFinite(gap)).toBe(true);
      expect(verdict).not.toBe("");
    }),
    { ...RUNS, numRuns: 5000 },
  );
});
