import { paceEnd, paceOf, type Baseline, type Target } from "../../src/plan";
import { targetOf } from "./target";

function pace(target: Target, year: number, baseline: Baseline) {
  return paceOf(target, paceEnd(target)!, year, baseline);
}

const share = targetOf({ value: 0.55 });

test.each([
  ["at the baseline", 2022, 0.49],
  // (55 − 49) ÷ 3 = 2 points a year.
  ["a year later", 2023, 0.51],
  ["two years later", 2024, 0.53],
  ["at the deadline", 2025, 0.55],
])("%s", (_, year, value) => {
  expect(pace(share, year, { value: 0.49, year: 2022 })).toEqual({ ok: true, value });
});

test("a ceiling falls: 20 to 19 in four years is 0.25 a year", () => {
  const ratio = targetOf({ comparator: "<=", value: 19, unit: ":1" });
  expect(pace(ratio, 2023, { value: 20, year: 2021 })).toEqual({ ok: true, value: 19.5 });
});

test("a count may stand between two whole numbers: a third of the way from 240 to 301", () => {
  expect(pace(targetOf({ value: 301, unit: "所" }), 2023, { value: 240, year: 2022 })).toEqual({ ok: true, value: 260.333333333 });
});

test("a target of every year is due in the first one and stays", () => {
  const retention = targetOf({ value: 0.99, startYear: 2023 });
  expect(pace(retention, 2022, { value: 0.97, year: 2021 })).toEqual({ ok: true, value: 0.98 });
  expect(pace(retention, 2024, { value: 0.97, year: 2021 })).toEqual({ ok: true, value: 0.99 });
  expect(pace(retention, 2024, { value: 0.97, year: 2023 })).toEqual({ ok: true, value: 0.99 });
});

test("full coverage is 100 %, nothing allowed is 0, a range starts at its lower end", () => {
  expect(pace(targetOf({ comparator: "full", value: null }), 2024, { value: 0.8, year: 2023 })).toEqual({ ok: true, value: 0.9 });
  expect(pace(targetOf({ comparator: "zero", value: 0, unit: "起" }), 2024, { value: 4, year: 2023 })).toEqual({ ok: true, value: 2 });
  const range = targetOf({ comparator: "range", value: 3, upper: 5, unit: "个" });
  expect(pace(range, 2024, { value: 1, year: 2023 })).toEqual({ ok: true, value: 2 });
});

test.each([
  ["a year before the baseline", share, 2021, 2022, "beforeBaseline"],
  ["a year after the deadline", share, 2026, 2022, "afterDeadline"],
  ["a baseline of the deadline's own year", share, 2025, 2025, "baselineTooLate"],
] as const)("%s has no pace", (_, target, year, baselineYear, problem) => {
  expect(pace(target, year, { value: 0.49, year: baselineYear })).toEqual({ ok: false, problem });
});

test("milestones and trends have no number to draw a line to", () => {
  expect(paceEnd(targetOf({ comparator: "milestone", unit: "" }))).toBeNull();
  expect(paceEnd(targetOf({ comparator: "nondecreasing", unit: "" }))).toBeNull();
});
