import { indicators } from "../../src/catalogue";
import { describeTarget, lookUp, STAGES, STRENGTH_LABELS, type Target } from "../../src/plan";
import { liuzhou2021, liuzhou2025 } from "./catalogues";
import { parsePrinted, placeOfNumber, textOf } from "./evidence";

const plan = liuzhou2021;
const text = textOf(plan.document);
const byNumber = (number: number): Target => plan.targets[number - 1]!;
const numbers = (wanted: (target: Target) => boolean) =>
  plan.targets.filter(wanted).map(({ code }) => Number(code.slice("LZ2021-".length)));

/** Where the text states the value in words, or states none: [value, upper, unit]. */
const inWords: Record<string, [number | null, number | null, string]> = {
  全覆盖: [1, null, "%"],
  县县全覆盖: [1, null, "%"],
  "4个100%": [1, null, "%"],
  完成: [1, null, "%"],
  百场: [100, null, "场"],
  严禁: [0, null, "个"],
  稳中有升: [null, null, "%"],
  只增不减: [null, null, ""],
  投入使用: [null, null, ""],
  竣工投入使用: [null, null, ""],
};

/** Read row by row from the document: name, target in words, strength. */
const reviewed: [string, string, string][] = [
  ["中小学校（含公办幼儿园）党的组织覆盖", "全覆盖（100%）", "硬性"],
  ["民办幼儿园党的组织覆盖", "全覆盖（100%）", "硬性"],
  ["德育优秀案例", "100个", "硬性"],
  ["德育先进集体", "50个", "硬性"],
  ["市级劳动教育实践基地", "≥2个", "硬性"],
  ["县区级劳动教育实践场所和基地", "≥5个", "硬性"],
  ["家庭教育进校园宣讲", "100场左右", "硬性"],
  ["新增公办幼儿园学位（市区）", "3,780个", "计划"],
  ["新建、改扩建幼儿园（各县）", "14所", "计划"],
  ["增加幼儿园学位（各县）", "3,360个", "计划"],
  ["公办园在园幼儿占比", "≥50%", "硬性"],
  ["学前教育毛入园率", "只增不减", "硬性"],
  ["集团园", "20个", "硬性"],
  ["学前教育集团“县县全覆盖”", "全覆盖（100%）", "硬性"],
  ["县级以上示范园", "≥150所", "硬性"],
  ["北部生态新区实验小学投入使用", "里程碑", "硬性"],
  ["新建学校前期工作", "5所", "硬性"],
  ["义务教育扩建项目（建成）", "力争19个", "力争"],
  ["柳江新高中（二期）投入使用", "里程碑", "硬性"],
  ["五县普通高中新建、改扩建学校", "7所", "硬性"],
  ["五县普通高中新建、改扩建项目", "32个", "硬性"],
  ["增加普通高中学位数", "7,600个", "计划"],
  ["增加普通高中床位数", "7,300个", "计划"],
  ["自治区级课程基地", "14个", "硬性"],
  ["市级学科课程基地", "27个", "硬性"],
  ["特色高中建设学校", "6所", "硬性"],
  ["新生年级超大班额", "不出现", "硬性"],
  ["普通高中大班额比例（56人及以上）", "≤19%", "硬性"],
  ["普通高中超大班额比例", "≤4%", "硬性"],
  ["产业学院和示范性职工培训基地", "2–3个", "硬性"],
  ["示范性流动站", "1–2个", "硬性"],
  ["高水平专业化产教融合实训基地", "≥3个", "硬性"],
  ["高职院校“双高”建设支持", "2所", "硬性"],
  ["高水平专业群", "4个", "硬性"],
  ["高技能人才培养培训基地和技术技能创新平台", "2–3个", "硬性"],
  ["自治区下达的招送生任务", "全覆盖（100%）", "硬性"],
  ["筹建高等学校", "2–3所", "硬性"],
  ["引进招聘教师", "2,000名左右", "计划"],
  ["教育信息系统（含门户网站）上云率", "力争≥80%", "力争"],
  ["中小学校（幼儿园）安防“4个100%”", "全覆盖（100%）", "硬性"],
  ["教育经费“两个只增不减”", "只增不减", "硬性"],
];

test("柳州's work points of 2021 are a plan of one year with 41 targets", () => {
  expect(plan.targets.map(({ code }) => code)).toEqual(
    Array.from({ length: 41 }, (_, index) => `LZ2021-${String(index + 1).padStart(2, "0")}`),
  );
  expect([plan.id, plan.label, plan.startYear, plan.endYear]).toEqual(["liuzhou-2021", "2021年要点", 2021, 2021]);
  expect([plan.milestones, plan.tasks]).toEqual([[], []]);
  expect(plan.region).toEqual(liuzhou2025.region);
});

test("every target is the document's, as read row by row", () => {
  expect(plan.targets.map((target) => [target.name, describeTarget(target), STRENGTH_LABELS[target.strength]])).toEqual(
    reviewed,
  );
});

test("codes are unique over both plans", () => {
  const codes = [liuzhou2021, liuzhou2025]
    .flatMap(({ targets, milestones }) => [...targets, ...milestones])
    .map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(plan.targets.map((target) => [target.code, target] as const))("%s", (_, target) => {
  const { source } = target;

  test("has its quote at its place, with the number and what it counts", () => {
    expect(source.document).toBe(plan.document.id);
    expect(text.slice(source.start, source.end)).toBe(source.quote);
    expect(source.quote.length).toBeGreaterThanOrEqual(6);
    expect(source.quote).toContain(source.numberText);
    expect(source.quote).toContain(source.noun);
    expect(source.noun).not.toBe("");
    expect(target.planId).toBe(plan.id);
    expect(text.indexOf(source.quote, source.start + 1)).toBe(-1);
  });

  test("stands in the point and the part that its section names", () => {
    const [, part, point] = /^([一二三四五六七八九十])、(\d+\. .+)$/.exec(source.section)!;
    const before = text.slice(0, source.start);
    const points = before.match(/^\d+\. [^。]+(?=。)/gm)!;
    expect(points.at(-1)).toBe(point);
    expect(before.match(/^[一二三四五六七八九十](?=、实施“)/gm)!.at(-1)).toBe(part);
  });

  test("says the number and the words of the text", () => {
    const words = inWords[source.numberText];
    const expected = words ?? (({ value, upper, unit }) => [value, upper, unit])(parsePrinted(source.numberText));
    expect([target.value, target.upper, target.unit]).toEqual(expected);
    for (const part of target.comparatorText.split("…")) expect(source.quote).toContain(part);
  });

  test("compares as the words around the number compare", () => {
    const place = placeOfNumber(source);
    const before = text.slice(place.start - 4, place.start).replace(/\s/g, "");
    const after = text.slice(place.end, place.end + 3).replace(/^\s/, "");
    if (/^(及?以上)/.test(after)) expect(target.comparator).toBe(">=");
    if (/不高于$/.test(before)) expect(target.comparator).toBe("<=");
    if (/约$/.test(before)) expect(target.comparator).toBe("about");
    if (/达到?$/.test(before)) expect(target.comparator).toBe(">=");
    if (source.quote.includes("力争")) expect(target.strength).toBe("strive");
  });

  test("has an indicator of its unit, which gives it its name", () => {
    const indicator = indicators.find(({ id }) => id === target.indicatorId)!;
    expect(target.name).toBe(indicator.name + (target.stage === null ? "" : `（${target.stage}）`));
    expect(target.unit).toBe(indicator.unit);
    expect(target.stage === null || STAGES.some((stage) => stage === target.stage)).toBe(true);
  });
});

test("kind, stage and years are as reviewed", () => {
  expect(numbers(({ kind }) => kind !== "goal")).toEqual([41]);
  expect(byNumber(41).kind).toBe("funding");
  expect(numbers(({ stage }) => stage !== null)).toEqual([18]);
  expect(numbers(({ year }) => year !== 2021)).toEqual([]);
  expect(numbers(({ startYear }) => startYear !== null)).toEqual([41]);
  expect(numbers(({ yearStated }) => yearStated)).toEqual([1, 15, 16, 18, 19, 28, 29, 38, 39]);
  for (const number of [1, 15, 16, 18, 19, 28, 29, 38, 39]) {
    expect(byNumber(number).source.quote).toMatch(/年内|2021 ?年/);
  }
});

test("the text names no department and has no numbered tasks of a table", () => {
  for (const target of plan.targets) expect([target.lead, target.tableRow, target.bodyTask]).toEqual([[], null, null]);
});

test("a condition is said beside the target and is never its number", () => {
  expect(byNumber(2)).toMatchObject({ value: 1, scope: "教职工实体人数30人及以上的民办幼儿园" });
  expect(byNumber(5)).toMatchObject({ value: 2, measure: "500人次以上是每个基地的条件，不是目标" });
  expect(byNumber(28)).toMatchObject({ value: 0.19, measure: "大班额为56人及以上；56人是界定，不是目标" });
});

describe("numbers that are no targets", () => {
  const places = plan.targets.map(({ code, source }) => ({ code, ...placeOfNumber(source) }));
  const overlapping = (start: number, end: number) =>
    places.filter((place) => place.start < end && start < place.end).map(({ code }) => code);

  test("each target has a number of its own in the text", () => {
    expect(new Set(places.map(({ start }) => start)).size).toBe(41);
  });

  test.each([
    "柳教工委〔2021〕11号",
    "第 37 个教师节",
    "建党 100 周年",
    "“12345”大思政工作体系",
    "第十六届校园",
    "IPv6",
    "5G 网络",
    "四年级、八年级",
    "柳南区二十七中学",
    "鹿寨县第五初级中学",
    "“百校优质大课间活动”“百佳体艺社团”“百节优质体艺课”“百所体艺特色学校”",
    "中央八项规定",
    "2021—2030 年",
    "十大主题系列活动",
    "500人次",
    "30 人及以上",
    "56 人及以上",
  ])("%s", (quote) => {
    let at = text.indexOf(quote);
    expect(at).toBeGreaterThanOrEqual(0);
    for (; at !== -1; at = text.indexOf(quote, at + 1)) expect(overlapping(at, at + quote.length)).toEqual([]);
  });
});

describe("both plans loaded", () => {
  const both = { plans: [liuzhou2025, liuzhou2021], indicators };

  test.each([
    ["公办园在园幼儿占比", 2021, "LZ2021-11", 0.5],
    ["公办园在园幼儿占比", 2025, "LZ2023-02", 0.55],
    ["公办园在园幼儿占比", null, "LZ2023-02", 0.55],
    ["县区及以上示范园", 2021, "LZ2021-15", 150],
    ["县级以上示范园", 2024, "LZ2023-18", 300],
    ["普通高中大班额比例", 2021, "LZ2021-28", 0.19],
  ])("%s in %s is %s", (name, year, code, value) => {
    const found = lookUp(both, name, year);
    expect(found.ok && [found.target.code, found.target.value]).toEqual([code, value]);
  });

  test("a year between the plans belongs to neither", () => {
    expect(lookUp(both, "公办园在园幼儿占比", 2022)).toMatchObject({
      ok: false,
      problem: "noPlanForYear",
      periods: ["2023—2025", "2021"],
    });
  });

  test("a target of 2021 alone is not taken for the plan in force", () => {
    expect(lookUp(both, "集团园", null)).toMatchObject({
      ok: false,
      problem: "noTarget",
      plan: { id: "liuzhou-2023-2025" },
    });
  });
});
