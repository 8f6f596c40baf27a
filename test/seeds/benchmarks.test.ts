import { indicators } from "../../src/catalogue";
import {
  judge,
  lookUp,
  readForTarget,
  resolve,
  type Comparison,
  type Figure,
  type Plan,
  type Verdict,
} from "../../src/plan";
import { chongzuoReport, comparisons2021, lipuReport, liuzhou2021, liuzhou2024Report, liuzhou2025 } from "./catalogues";

const plans = [liuzhou2025, liuzhou2021];

/** What the row of a figure and its comparison answers: name, verdict, gap, and the reason or the note beside it. */
function answerOf(
  figure: Figure,
  { targetCode, name, stage }: Comparison,
): [string, Verdict, number | null, string | null] {
  const plan = plans.find(({ targets }) => targets.some(({ code }) => code === targetCode))!;
  const target = plan.targets.find(({ code }) => code === targetCode)!;
  const reading = readForTarget(figure.value, target, { origin: "sheet", unit: figure.unit, bound: figure.bound });
  const facts = {
    planRegion: plan.region,
    region: figure.region,
    stage: stage ?? figure.stage,
    hasProof: figure.source.quote !== "",
  };
  const { verdict, gap, reason } = judge(target, reading, facts);
  return [name, verdict, gap, reason?.key ?? null];
}

const answersOf = (figures: readonly Figure[]) =>
  figures.flatMap((figure) => figure.comparisons.map((comparison) => answerOf(figure, comparison)));

test("崇左's figures beside 柳州's targets are benchmarks and never verdicts", () => {
  expect(answersOf(chongzuoReport.figures)).toEqual([
    ["学前教育毛入园率", "高于对照", 1.56, "otherRegion"],
    ["九年义务教育巩固率", "低于对照", -0.23, "otherRegion"],
    ["高中阶段毛入学率", "低于对照", -1.5, "otherRegion"],
    ["公办园在园幼儿占比", "低于对照", -0.01, "otherRegion"],
    ["普惠性幼儿园覆盖率", "低于对照", -2.26, "otherRegion"],
  ]);
});

test("荔浦's three preschool indicators are met by its own word only", () => {
  expect(answersOf(lipuReport.figures)).toEqual([
    ["学前教育毛入园率", "自述达标", null, "selfReported"],
    ["公办园在园幼儿占比", "自述达标", null, "selfReported"],
    ["普惠性幼儿园覆盖率", "自述达标", null, "selfReported"],
  ]);
});

test("荔浦's words alone, without the stage that the row states, are no green either", () => {
  for (const figure of lipuReport.figures.slice(0, 3)) {
    const [comparison] = figure.comparisons;
    expect(answerOf({ ...figure, stage: null }, { ...comparison!, stage: null })[1]).toBe("自述达标");
  }
});

test("柳州's figures of 2024 meet the targets of 2021, and the later year is said", () => {
  const rows = comparisons2021.map(({ figureId, comparison }) => {
    const figure = liuzhou2024Report.figures.find(({ id }) => id === figureId)!;
    return [figureId, comparison.targetCode, ...answerOf(figure, comparison), comparison.note];
  });
  // 52%以上 lies wholly above 50 %; 265 − 150 = 115.
  expect(rows).toEqual([
    ["LZ2024-06", "LZ2021-11", "公办园在园幼儿占比", "达标", 2, null, "2024年数据对照2021年目标"],
    ["LZ2024-07", "LZ2021-15", "县级以上示范园", "达标", 115, null, "2024年数据对照2021年目标"],
  ]);
});

test("the comparisons with 2021 name a figure and a target of one indicator and unit", () => {
  for (const { figureId, comparison } of comparisons2021) {
    const figure = liuzhou2024Report.figures.find(({ id }) => id === figureId)!;
    const target = liuzhou2021.targets.find(({ code }) => code === comparison.targetCode)!;
    expect([target.indicatorId, target.unit, target.name]).toEqual([figure.indicatorId, figure.unit, comparison.name]);
    expect(figure.year).toBeGreaterThan(target.year);
  }
});

/** Figures as a planner might type them, beside the targets of 2021; no document reports them. */
const typed: [string, Plan["targets"][number]["code"], unknown, Verdict, number | null][] = [
  ["exactly the share", "LZ2021-11", "50%", "达标", 0],
  ["just below the share", "LZ2021-11", "49.99%", "接近", -0.01],
  ["a county's share is the whole city's target", "LZ2021-11", "48%", "未达标", -2],
  ["a trend needs a series", "LZ2021-12", "97%", "不可比", null],
  ["a ceiling kept", "LZ2021-28", "19%", "达标", 0],
  ["a ceiling is never near", "LZ2021-28", "19.1%", "未达标", -0.1],
  ["no new oversize class", "LZ2021-27", "0", "达标", 0],
  ["one new oversize class", "LZ2021-27", 1, "未达标", -1],
  ["a milestone without proof", "LZ2021-16", "已投入使用", "无数据", null],
  ["100 talks, give or take ten", "LZ2021-07", 90, "达标", 0],
  ["2 000 teachers, give or take 200", "LZ2021-38", 1799, "接近", -1],
  ["99 % is no full coverage", "LZ2021-40", "99%", "未达标", -1],
  ["above a range", "LZ2021-30", 4, "达标", 1],
  ["19 projects that are not said to be finished", "LZ2021-18", 19, "待核实", 0],
];

test.each(typed)("%s", (_, code, value, verdict, gap) => {
  const target = liuzhou2021.targets.find((each) => each.code === code)!;
  const reading = readForTarget(value, target, { origin: "sheet", unit: target.unit });
  const judgement = judge(target, reading, { planRegion: liuzhou2021.region, region: "柳州市" });
  expect([judgement.verdict, judgement.gap]).toEqual([verdict, gap]);
});

test("finished projects meet the target, projects under construction do not compare", () => {
  const target = liuzhou2021.targets.find(({ code }) => code === "LZ2021-18")!;
  const reading = readForTarget(19, target, { origin: "sheet" });
  const verdictOf = (stage: string) => judge(target, reading, { planRegion: liuzhou2021.region, stage }).verdict;
  expect([verdictOf("建成"), verdictOf("在建")]).toEqual(["达标", "不可比"]);
});

test("崇左 asks for a target by name: 柳州's, as a benchmark", () => {
  expect(lookUp({ plans, indicators }, "学前教育三年毛入园率", null, "崇左市")).toMatchObject({
    ok: true,
    target: { code: "LZ2023-01" },
    relation: "other",
  });
});

test("every name of both plans and all reports resolves to the row's own indicator", () => {
  const named = [
    ...plans.flatMap(({ targets, milestones }) => [...targets, ...milestones]),
    ...[liuzhou2024Report, chongzuoReport, lipuReport].flatMap(({ figures }) => figures),
  ];
  for (const { name, indicatorId } of named) {
    const resolution = resolve(name, indicators);
    expect([name, resolution.ok && resolution.indicator.id]).toEqual([name, indicatorId]);
  }
});
