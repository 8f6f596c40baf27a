import { latestHeld, latestReported, milestoneAsTarget, targetOfIndicator, type Figure, type Indicator, type Plan, type Report } from "../../src/plan";
import indicatorData from "../../seeds/indicators.json";
import planData from "../../seeds/liuzhou-plan-2023-2025.json";
import workPointsData from "../../seeds/liuzhou-work-points-2021.json";
import reportData from "../../seeds/liuzhou-report-2024.json";

const plan = planData as Plan;
const workPoints = workPointsData as Plan;
const report = reportData as Report;
const indicators: readonly Indicator[] = indicatorData;
const targets = [...plan.targets, ...plan.milestones.map(milestoneAsTarget)];
const target = (code: string) => targets.find((one) => one.code === code)!;
const kindergartens = report.figures.find(({ name }) => name === "县级以上示范园")!;
const withFigures = (...figures: Figure[]): Report[] => [{ ...report, figures }];

test("265 of 300 model kindergartens, and no other figure, is held against their target", () => {
  const held = latestHeld(target("LZ2023-18"), plan, [report])!;
  expect([held.figure.value, held.judgement.verdict, held.judgement.gap, held.document.shortTitle]).toEqual([265, "未达标", -35, "2024年报告"]);
});

test("a milestone is met by the sentence that proves it", () => {
  expect(latestHeld(target("LZ2023-M1"), plan, [report])?.judgement.verdict).toBe("达标");
});

test("selected schools are no accepted ones: the stage of the comparison counts", () => {
  expect(latestHeld(target("LZ2023-25"), plan, [report])?.judgement.verdict).toBe("不可比");
  expect(latestHeld(target("LZ2023-19"), plan, [report])?.judgement.verdict).toBe("达标");
});

test("a later figure takes the place of an earlier one; another region's never does", () => {
  const later = { ...kindergartens, year: 2025, value: 300 };
  expect(latestHeld(target("LZ2023-18"), plan, withFigures(later, kindergartens))?.judgement.verdict).toBe("达标");
  const elsewhere = { ...later, region: "崇左市" };
  expect(latestHeld(target("LZ2023-18"), plan, withFigures(kindergartens, elsewhere))?.figure.value).toBe(265);
});

test("a figure of the same name that nobody compared proves nothing", () => {
  const uncompared = withFigures({ ...kindergartens, comparisons: [] });
  expect(latestHeld(target("LZ2023-18"), plan, uncompared)).toBeNull();
  expect(latestReported(kindergartens.indicatorId, plan, uncompared)?.figure.value).toBe(265);
});

test("the plan in force answers without a year, an earlier one by its own year, and none where there is no target", () => {
  const plans = { plans: [workPoints, plan], indicators };
  const named = (name: string) => indicators.find((indicator) => indicator.name === name)!;
  const inForce = targetOfIndicator(plans, named("公办园在园幼儿占比"))!;
  expect([inForce.found.target.value, inForce.year]).toEqual([0.55, null]);
  const onlyIn2021 = workPoints.targets.find(({ indicatorId, kind }) => kind !== "background" && targets.every((one) => one.indicatorId !== indicatorId))!;
  const earlier = targetOfIndicator(plans, indicators.find(({ id }) => id === onlyIn2021.indicatorId)!)!;
  expect([earlier.found.plan.id, earlier.year]).toEqual([workPoints.id, 2021]);
  expect(targetOfIndicator(plans, named("思政金课"))).toBeNull();
});
