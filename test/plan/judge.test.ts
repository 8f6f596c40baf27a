import { judge, readForTarget, readInput, STAGES, type Facts } from "../../src/plan";
import { LIUZHOU, targetOf } from "./target";

const FACTS: Facts = { planRegion: LIUZHOU };
const rate = targetOf({ comparator: ">=", value: 0.55 });

test("a figure without a target has no verdict, and a blank is no figure", () => {
  const context = { targetUnit: "所", targetValue: null, origin: "sheet" } as const;
  expect(judge(null, readInput(385, context), FACTS)).toMatchObject({ verdict: "无目标", reason: { key: "noTarget" } });
  expect(judge(null, readInput("", context), FACTS)).toMatchObject({ verdict: "无数据", reason: { key: "blank" } });
  expect(judge(null, readInput(385, context), { ...FACTS, stage: "仅有自述" }).verdict).toBe("自述达标");
});

test("接近 asks it of every value of the interval", () => {
  const settings = { aboutTolerance: 0.01 };
  const verdictOf = (text: string): string =>
    judge(rate, readForTarget(text, rate, { origin: "function", ...settings }), FACTS, settings).verdict;
  // 54.4% ± 1%: from 53.856% to 54.944%; the lower end misses by more than one percentage point.
  expect(verdictOf("约54.4%")).toBe("未达标");
  // 54.45% ± 1%: from 53.9055%, still more; 54.45% itself misses by 0.55.
  expect(verdictOf("54.45%")).toBe("接近");
});

test("the office's tolerance moves both ends of 左右", () => {
  const enterprises = targetOf({ comparator: "about", value: 100, unit: "家" });
  const judged = (figure: number, aboutTolerance: number): unknown => {
    const { verdict, gap } = judge(enterprises, readForTarget(figure, enterprises, { origin: "sheet" }), FACTS, { aboutTolerance });
    return [verdict, gap];
  };
  expect(judged(85, 0.15)).toEqual(["达标", 0]);
  expect(judged(85, 0.1)).toEqual(["未达标", -5]);
  expect(judged(120, 0.15)).toEqual(["达标", 5]);
});

test.each(["nationalStandard", "funding"] as const)("a %s is never 接近", (kind) => {
  const target = targetOf({ value: 0.04, kind });
  expect(judge(target, readForTarget("3.99%", target, { origin: "function" }), FACTS).verdict).toBe("未达标");
});

test("a stage stops a verdict only where the target demands one", () => {
  const indifferent = STAGES.filter((stage) => !["对象不同", "仅有自述", "在建", "未实现"].includes(stage));
  for (const stage of indifferent) {
    expect(judge(rate, readForTarget("56%", rate, { origin: "function" }), { ...FACTS, stage }).verdict).toBe("达标");
  }
});

test("the earlier obstacle decides: no figure before stage, stage before an unclear reading", () => {
  const accepted = targetOf({ comparator: "=", value: 30, unit: "所", stage: "通过验收" });
  const verdictOf = (input: unknown, stage: string | null): string =>
    judge(accepted, readForTarget(input, accepted, { origin: "function" }), { ...FACTS, stage }).verdict;
  expect(verdictOf(null, "遴选")).toBe("无数据");
  expect(verdictOf(0, "遴选")).toBe("不可比");
  expect(verdictOf(0, "通过验收")).toBe("待核实");
  expect(verdictOf(0, null)).toBe("待核实");
});
