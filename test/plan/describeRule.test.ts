import { describeRule } from "../../src/plan";
import { targetOf } from "./target";

test("the year stands with the first sentence, a softer sentence beside it", () => {
  const binding = targetOf({ value: 0.55 });
  expect(describeRule([binding, targetOf({ value: 0.55, strength: "strive" })])).toBe("≥55%（2025年）；力争≥55%");
});

test("sentences that read alike are one", () => {
  expect(describeRule([targetOf({ value: 0.95 }), targetOf({ value: 0.95 })])).toBe("≥95%（2025年）");
});

test("a sentence of another year says its own", () => {
  expect(describeRule([targetOf({ value: 0.55 }), targetOf({ value: 0.5, year: 2024 })])).toBe("≥55%（2025年）；≥50%（2024年）");
});

test("what holds in every year says so", () => {
  expect(describeRule([targetOf({ value: 0.99, startYear: 2023 })])).toBe("≥99%（2023—2025年每年）");
});

test("stages of completion tell two sentences of one number apart", () => {
  const schools = { comparator: "=", value: 30, unit: "所" } as const;
  const passed = targetOf({ ...schools, name: "初中强校实验校（通过验收）", stage: "通过验收" });
  expect(describeRule([passed, targetOf({ ...schools, name: "初中强校实验校（培育）" })])).toBe("30所（通过验收，2025年）；30所（培育）");
});

test("a national ratio and a milestone", () => {
  expect(describeRule([targetOf({ value: 0.04, kind: "nationalReference", startYear: 2023 })])).toBe("≥4%（2023—2025年每年，全国口径）");
  expect(describeRule([targetOf({ comparator: "milestone", unit: "" })])).toBe("里程碑（2025年）");
});
