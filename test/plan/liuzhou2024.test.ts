import { describeGap, judge, lookUp, readForTarget, type Indicator, type Plan, type Report, type Target, milestoneAsTarget } from "../../src/plan";
import indicatorData from "../../seeds/indicators.json";
import planData from "../../seeds/liuzhou-plan-2023-2025.json";
import reportData from "../../seeds/liuzhou-report-2024.json";

const indicators: readonly Indicator[] = indicatorData;
const plan = planData as Plan;
const report = reportData as Report;
const targets = new Map<string, Target>([...plan.targets, ...plan.milestones.map(milestoneAsTarget)].map((target) => [target.code, target]));

/** The reviewed figures of 2024 against the plan: name of the row, verdict, gap. */
const EXPECTED: readonly (readonly [string, string, number | null])[] = [
  ["普惠性幼儿园覆盖率", "达标", 1.07], ["公办园在园幼儿占比", "待核实", -3], ["县级以上示范园", "未达标", -35],
  ["高中阶段毛入学率", "达标", 4], ["自治区星级特色普通高中占比", "未达标", -13.85], ["市级产教融合型企业", "未达标", -26],
  ["自治区级市域产教联合体", "未达标", -1], ["行业产教融合共同体", "达标", 0], ["初中强校实验校（通过验收）", "不可比", null],
  ["初中强校实验校（培育）", "达标", 0], ["现代工匠学院", "达标", 0], ["汽车产教联合体", "达标", null],
];

test.each(EXPECTED)("%s in 2024: %s", (name, verdict, gap) => {
  const rows = report.figures.flatMap((figure) => figure.comparisons.filter((row) => row.name === name).map((row) => ({ figure, row })));
  expect(rows).toHaveLength(1);
  const { figure, row } = rows[0]!;
  const target = targets.get(row.targetCode)!;
  const reading = readForTarget(figure.value, target, { origin: "sheet", unit: figure.unit, bound: figure.bound });
  const judgement = judge(target, reading, { planRegion: plan.region, region: figure.region, stage: row.stage, hasProof: figure.source.quote !== "" });
  expect([judgement.verdict, judgement.gap]).toEqual([verdict, gap]);
});

test("15 schools of Shanghai are another object than the 30 partner schools", () => {
  const figure = report.figures.find(({ name }) => name === "上海优质学校结对共建")!;
  for (const row of figure.comparisons) {
    const target = targets.get(row.targetCode)!;
    const reading = readForTarget(figure.value, target, { origin: "sheet", unit: figure.unit });
    expect(judge(target, reading, { planRegion: plan.region, stage: row.stage }).verdict).toBe("不可比");
  }
  expect(figure.comparisons.length).toBeGreaterThan(0);
});

test.each([
  ["学前教育三年毛入园率", "96.56%", "高于对照", 1.56], ["九年义务教育巩固率", "98.77%", "低于对照", -0.23],
  ["高中教育毛入园率", "93.5%", "低于对照", -1.5], ["公办幼儿园在园幼儿占比", "54.99%", "低于对照", -0.01],
  ["普惠性幼儿园覆盖率", "87.74%", "低于对照", -2.26],
])("崇左 %s %s beside 柳州's target", (name, figure, verdict, gap) => {
  const found = lookUp({ plans: [plan], indicators }, name, 2024, "崇左市");
  if (!found.ok) throw new Error(found.problem);
  expect(found.relation).toBe("other");
  const judgement = judge(found.target, readForTarget(figure, found.target, { origin: "function" }), { planRegion: found.plan.region, region: "崇左市" });
  expect([judgement.verdict, judgement.gap]).toEqual([verdict, gap]);
});

test.each(["学前三年毛入园率", "公办园幼儿占比率", "普惠性幼儿园覆盖率"])("荔浦's %s is a claim", (name) => {
  const found = lookUp({ plans: [plan], indicators }, name, 2023, "荔浦市");
  if (!found.ok) throw new Error(found.problem);
  const reading = readForTarget("均达到自治区下达的考评目标要求", found.target, { origin: "function" });
  expect(judge(found.target, reading, { planRegion: found.plan.region, region: "荔浦市" }).verdict).toBe("自述达标");
});

test.each([
  ["公办园在园幼儿占比", "binding", 1], ["市级产教融合型企业", "binding", 1], ["市级以上学科课程基地", "binding", 1],
])("the strictest sentence on %s decides, the other is kept", (name, strength, others) => {
  const found = lookUp({ plans: [plan], indicators }, name);
  if (!found.ok) throw new Error(found.problem);
  expect(found.target.strength).toBe(strength);
  expect(found.target.comparator).not.toBe("about");
  expect(found.others).toHaveLength(others);
});

test("a gap of the table reads as the report writes it", () => {
  expect([describeGap(-35, "所"), describeGap(-3, "%"), describeGap(1.07, "%")]).toEqual(["−35 所", "−3.00 个百分点", "+1.07 个百分点"]);
});
