import { markQuotation, type Plan, type Report } from "../../src/plan";
import planData from "../../seeds/liuzhou-plan-2023-2025.json";
import reportData from "../../seeds/liuzhou-report-2024.json";

test("a sentence is cut where its number stands", () => {
  expect(markQuotation({ quote: "学前教育毛入园率达95%以上", numberText: "95%", noun: "学前教育毛入园率" })).toEqual({
    before: "学前教育毛入园率达", number: "95%", after: "以上",
  });
});

test.each([
  ["实验校", "第一批培育", "实验校和30所共建校"],
  ["共建校", "第一批培育30所实验校和", "共建校"],
])("of a number that stands twice the one at its noun is marked: %s", (noun, before, after) => {
  expect(markQuotation({ quote: "第一批培育30所实验校和30所共建校", numberText: "30所", noun })).toEqual({ before, number: "30所", after });
});

test("breaks of the printed page are no part of sentence or number", () => {
  expect(markQuotation({ quote: "创新打造 546\n节思政金课", numberText: "546\n节", noun: "思政金课" })).toEqual({
    before: "创新打造 ", number: "546节", after: "思政金课",
  });
});

test("without its number a sentence stays whole and nothing is marked", () => {
  const whole = { before: "两个只增不减", number: "", after: "" };
  expect(markQuotation({ quote: "两个只增不减", numberText: "", noun: "" })).toEqual(whole);
  expect(markQuotation({ quote: "两个只增不减", numberText: "55%", noun: "" })).toEqual(whole);
});

test("every target and figure of the built-in documents has its number marked, and no word is lost", () => {
  const plan = planData as Plan;
  const report = reportData as Report;
  const sources = [...plan.targets, ...plan.milestones, ...report.figures].map(({ source }) => source);
  expect(sources.length).toBeGreaterThan(95);
  for (const source of sources) {
    const { before, number, after } = markQuotation(source);
    expect(number).not.toBe("");
    expect(`${before}${number}${after}`.replace(/\s/g, "")).toBe(source.quote.replace(/\s/g, ""));
  }
});
