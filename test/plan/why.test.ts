import { explain, explainWithoutTarget, judge, readForTarget, type Target } from "../../src/plan";
import { LIUZHOU, targetOf } from "./target";

interface Question {
  readonly year?: number;
  readonly region?: string;
  readonly unit?: string;
  readonly others?: readonly Target[];
}

function why(target: Target, actual: unknown, { year, region, unit, others = [] }: Question = {}): string {
  const reading = readForTarget(actual, target, { origin: "function", unit });
  const judgement = judge(target, reading, { planRegion: LIUZHOU, region });
  return explain({ target, others, reading, judgement, actual: String(actual ?? ""), region: region ?? "", year: year ?? null });
}

const share = targetOf({ name: "公办园在园幼儿占比", value: 0.55 });
const kindergartens = targetOf({ name: "县级以上示范园", value: 300, unit: "所" });
const ratio = targetOf({ name: "生师比（小学）", comparator: "<=", value: 19, unit: ":1", kind: "nationalStandard" });

test("a miss says by how much, and with a year what every year must still bring", () => {
  expect(why(kindergartens, 265)).toBe("县级以上示范园目标≥300所（硬性，2025年），实际265所，未达标，差 35 所。");
  // 35 ÷ 2 = 17.5: whole schools, rounded up, so that two years suffice.
  expect(why(kindergartens, 265, { year: 2023 })).toBe(
    "县级以上示范园目标≥300所（硬性，2025年），实际265所，未达标，差 35 所，2023年尚未到期，到2025年每年需增加 18 所。",
  );
  expect(why(kindergartens, 265, { year: 2025 })).toBe("县级以上示范园目标≥300所（硬性，2025年），实际265所，未达标，差 35 所。");
});

test("a yearly rise is rounded up: a third of 10 points is not 3.33", () => {
  expect(why(targetOf({ name: "某率", value: 0.6 }), "50%", { year: 2022 })).toContain("到2025年每年需提高 3.34 个百分点。");
});

test("a ceiling is exceeded and must fall", () => {
  expect(why(ratio, "20：1", { year: 2024 })).toBe("生师比（小学）目标≤19∶1（硬性，2025年），实际20∶1，未达标，超出 1，2024年尚未到期，到2025年每年需降低 1。");
  expect(why(ratio, "18:1")).toBe("生师比（小学）目标≤19∶1（硬性，2025年），实际18∶1，达标，低于上限 1。");
});

test("a near miss says that it counts as one", () => {
  expect(why(share, "54.99%")).toBe("公办园在园幼儿占比目标≥55%（硬性，2025年），实际54.99%，接近（按未达标计），差 0.01 个百分点。");
});

test("a lower bound gives its reason, and only the most that may be left", () => {
  expect(why(share, "52%以上", { year: 2024 })).toBe(
    "公办园在园幼儿占比目标≥55%（硬性，2025年），实际52%以上，待核实：实际值只给出下限，不足以判定，请核实准确数，按所列数计差 3.00 个百分点，"
    + "2024年尚未到期，到2025年每年最多需提高 3.00 个百分点。",
  );
});

test("what is met says by how much, at least where the figure is a bound", () => {
  const ratioOfAll = targetOf({ name: "高中阶段毛入学率", value: 0.95 });
  expect(why(ratioOfAll, "99%以上", { year: 2024 })).toBe("高中阶段毛入学率目标≥95%（硬性，2025年），实际99%以上，达标，至少高出目标 4.00 个百分点。");
  expect(why(kindergartens, 300)).toBe("县级以上示范园目标≥300所（硬性，2025年），实际300所，达标。");
  const range = targetOf({ name: "产教融合共同体", comparator: "range", value: 1, upper: 2, unit: "个" });
  expect(why(range, 4)).toBe("产教融合共同体目标1–2个（硬性，2025年），实际4个，达标：高于目标区间上限，按达标计，高出上限 2 个。");
});

test("the very number that the target excludes", () => {
  const more = targetOf({ name: "县域初中教育共同体覆盖率", comparator: ">", value: 0.6 });
  expect(why(more, "60%")).toBe("县域初中教育共同体覆盖率目标＞60%（硬性，2025年），实际60%，接近（按未达标计），等于目标值，而目标不含该值。");
});

test("a target of every year is due already: nothing is spread over the years left", () => {
  const retention = targetOf({ name: "九年义务教育巩固率", value: 0.99, startYear: 2023 });
  expect(why(retention, "97%", { year: 2024 })).toBe("九年义务教育巩固率目标≥99%（硬性，2023—2025年每年），实际97%，未达标，差 2.00 个百分点。");
});

test("figures that settle nothing give the reason", () => {
  expect(why(share, 0)).toBe("公办园在园幼儿占比目标≥55%（硬性，2025年），填写“0”，待核实：空白或 0，请核实；确为 0 请写成文本 0。");
  expect(why(share, "")).toBe("公办园在园幼儿占比目标≥55%（硬性，2025年），无数据：未填写实际值。");
  expect(why(share, "12所")).toBe("公办园在园幼儿占比目标≥55%（硬性，2025年），填写“12所”，不可比：计量单位不同：实际为“所”，目标为“%”。");
  expect(why(share, "均达到国家要求")).toContain("自述达标：文中自述达到要求，未给出数值。");
});

test("a county is held against the city's rate, another region is a benchmark", () => {
  expect(why(share, "50%", { region: "鱼峰区", year: 2024 })).toBe(
    "公办园在园幼儿占比目标≥55%（硬性，2025年），鱼峰区实际50%，未达标，差 5.00 个百分点，按全市目标衡量，2024年尚未到期，到2025年每年需提高 5.00 个百分点。",
  );
  expect(why(share, "54.99%", { region: "崇左市", year: 2024 })).toBe(
    "公办园在园幼儿占比目标≥55%（硬性，2025年），崇左市实际54.99%，低于对照 0.01 个百分点：其他地区数据，仅供对照，不作判定。",
  );
});

test("a sentence that reads otherwise is told, one that asks for the same is not", () => {
  const strive = targetOf({ name: share.name, value: 0.55, strength: "strive" });
  expect(why(share, "55%", { others: [strive] })).toBe("公办园在园幼儿占比目标≥55%（硬性，2025年），实际55%，达标；文中另有表述：力争≥55%。");
  const full = targetOf({ name: "教育城域网覆盖率", comparator: "full", value: 1 });
  expect(why(full, "100%", { others: [targetOf({ comparator: "=", value: 1 })] })).toBe("教育城域网覆盖率目标全覆盖（100%）（硬性，2025年），实际100%，达标。");
});

test("the strength is not said twice", () => {
  expect(why(targetOf({ name: "星级高中占比", value: 0.6, strength: "strive" }), "46.15%")).toBe(
    "星级高中占比目标力争≥60%（2025年），实际46.15%，未达标，差 13.85 个百分点。",
  );
});

test("an indicator without a target", () => {
  const blank = { kind: "none", reason: { key: "blank", parameters: {} } } as const;
  expect(explainWithoutTarget("县级以上示范园占比", "2023—2025年规划", judge(null, blank, { planRegion: LIUZHOU })))
    .toBe("无数据：2023—2025年规划没有为“县级以上示范园占比”设定目标，未填写实际值。");
});
