import { builtInPlans, builtInReports } from "../../src/catalogue";
import { judge, milestoneAsTarget, readForTarget, type Target, type Verdict } from "../../src/plan";

const plan = builtInPlans[0]!;

const commitments: readonly Target[] = [...plan.targets, ...plan.milestones.map(milestoneAsTarget)];

/** 柳州's figures of 2024 beside the plan of 2023–2025: what each row must answer. */
const expected: [string, Verdict, number | null][] = [
  ["普惠性幼儿园覆盖率", "达标", 1.07],
  ["公办园在园幼儿占比", "待核实", -3],
  ["县级以上示范园", "未达标", -35],
  ["初中强校实验校（培育）", "达标", 0],
  ["初中强校实验校（通过验收）", "不可比", null],
  ["初中强校共建校", "不可比", null],
  ["高中阶段毛入学率", "达标", 4],
  ["自治区星级特色普通高中占比", "未达标", -13.85],
  ["市级产教融合型企业", "未达标", -26],
  ["汽车产教联合体", "达标", null],
  ["自治区级市域产教联合体", "未达标", -1],
  ["行业产教融合共同体", "达标", 0],
  ["现代工匠学院", "达标", 0],
  ["筹建高等学校", "不可比", null],
];

test("the reviewed figures answer what the documents prove", () => {
  const answers = builtInReports[0]!.figures.flatMap((figure) =>
    figure.comparisons.filter(({ targetCode }) => targetCode.startsWith("LZ2023-")).map(({ targetCode, name, stage }) => {
      const target = commitments.find(({ code }) => code === targetCode)!;
      const reading = readForTarget(figure.value, target, { origin: "sheet", unit: figure.unit, bound: figure.bound });
      const facts = { planRegion: plan.region, region: figure.region, stage, hasProof: figure.source.quote !== "" };
      const { verdict, gap } = judge(target, reading, facts);
      return [name, verdict, gap];
    }),
  );
  expect(answers).toEqual(expected);
});
