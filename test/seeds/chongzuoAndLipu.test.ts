import { indicators } from "../../src/catalogue";
import { BOUNDS, STAGES, strictestOf, subtract, type Figure, type Report } from "../../src/plan";
import { chongzuoReport, lipuReport, liuzhou2024Report, liuzhou2025 } from "./catalogues";
import { parsePrinted, placeOfNumber, textOf } from "./evidence";

const chongzuo = (number: number): Figure => chongzuoReport.figures[number - 1]!;
const lipu = (number: number): Figure => lipuReport.figures[number - 1]!;

/** Where the text gives words instead of a number: [value, unit]. */
const inWords: Record<string, [number | string, string]> = {
  均达到自治区下达的考评目标要求: ["均达到自治区下达的考评目标要求", "%"],
  动态清零: [0, "人"],
  "“零”": [0, "人"],
  零: [0, "人"],
  "四个100%": [1, "%"],
};

/** Printed with %, though a difference of two rates is in percentage points. */
const percentagePoints: Record<string, number> = { "CZ2024-04": 3.56, "CZ2024-05": 2.27, "CZ2024-06": 0.6 };

const reports: [string, Report, string, string, number][] = [
  ["崇左", chongzuoReport, "崇左市", "CZ2024", 37],
  ["荔浦", lipuReport, "荔浦市", "LP2023", 32],
];

test.each(reports)("%s's report has all its figures", (_, report, region, prefix, count) => {
  expect(report.figures.map(({ id }) => id)).toEqual(
    Array.from({ length: count }, (_each, index) => `${prefix}-${String(index + 1).padStart(2, "0")}`),
  );
  expect(new Set(report.figures.map((figure) => figure.region))).toEqual(new Set([region]));
});

test("the three reports hold 103 figures", () => {
  const ids = [liuzhou2024Report, chongzuoReport, lipuReport].flatMap(({ figures }) => figures).map(({ id }) => id);
  expect(ids).toHaveLength(103);
  expect(new Set(ids).size).toBe(103);
});

const figures = reports.flatMap(([, report]) => report.figures.map((figure) => [figure.id, figure, report] as const));

describe.each(figures)("%s", (_, figure, report) => {
  const { source } = figure;
  const text = textOf(report.document);

  test("has its quote at its place, with the number and what it counts", () => {
    expect(source.document).toBe(report.document.id);
    expect(text.slice(source.start, source.end)).toBe(source.quote);
    expect(source.quote.length).toBeGreaterThanOrEqual(6);
    expect(source.quote).toContain(source.numberText);
    expect(source.quote).toContain(source.noun);
    expect(source.noun).not.toBe("");
    expect(text.indexOf(source.quote, source.start + 1)).toBe(-1);
  });

  test("stands under the heading that its section names", () => {
    const headings = text.slice(0, source.start).match(/^(?:[1-4] .+|[一二三四五六七]、.*|（[一二三四]）.*)$/gm) ?? [];
    const [part, point] = source.section.split("（");
    if (figure.id.startsWith("LP")) {
      const last = headings.at(-1)!;
      expect(last === `（${point}` || last === `（${point}。`).toBe(true);
      expect(
        headings
          .filter((heading) => heading.includes("、") && !heading.startsWith("（"))
          .at(-1)!
          .startsWith(part!),
      ).toBe(true);
    } else {
      // Two figures stand in the lead, before the first heading.
      expect(headings.at(-1) ?? "实施教育优先发展战略 办好人民满意的教育").toBe(source.section);
      expect(text).toContain(`\n${source.section}\n`);
    }
  });

  test("says the number that the text says", () => {
    const points = percentagePoints[figure.id];
    if (points !== undefined) {
      expect([figure.value, figure.unit, source.numberText]).toEqual([points, "个百分点", `${points}%`]);
      return;
    }
    const words = inWords[source.numberText];
    const expected = words ?? (({ value, unit }) => [value, unit])(parsePrinted(source.numberText));
    expect([figure.value, figure.unit]).toEqual([expected[0], String(expected[1]).replace(/^多/, "")]);
  });

  test("is bounded as the words around the number bound it", () => {
    const place = placeOfNumber(source);
    const before = text.slice(place.start - 4, place.start);
    const isOpen = /(超过?|突破)$/.test(before) || source.numberText.includes("多");
    expect(figure.bound).toBe(isOpen ? "超过" : "等于");
    expect(text.slice(place.end, place.end + 2)).not.toBe("以上");
    expect(BOUNDS).toContain(figure.bound);
  });

  test("has an indicator of its unit", () => {
    const indicator = indicators.find(({ id }) => id === figure.indicatorId)!;
    // 学生资助资金 is printed in 亿元 in 崇左 and in 万元 in 荔浦.
    expect(indicator.unit).toBe(figure.id === "CZ2024-33" ? "万元" : figure.unit);
    expect([indicator.name, ...indicator.aliases]).toContain(figure.name);
    expect(figure.stage === null || STAGES.includes(figure.stage)).toBe(true);
  });
});

test("numbers that a reading could easily get wrong", () => {
  expect(chongzuo(7)).toMatchObject({ value: 0.5499, unit: "%" });
  expect(chongzuo(16)).toMatchObject({ value: 2, unit: "所", name: "市中心城区新建学校" });
  expect(chongzuo(17)).toMatchObject({ value: 3.91, unit: "亿元" });
  expect(chongzuo(19)).toMatchObject({ value: 9.25, unit: "万平方米" });
  expect(chongzuo(26)).toMatchObject({ value: 17700, unit: "名", name: "桂教通平台教师" });
  expect([chongzuo(27), chongzuo(28)].map(({ value, unit, name }) => [value, unit, name])).toEqual([
    [197, "所", "多媒体教室达标小学"],
    [61, "所", "多媒体教室达标初中"],
  ]);
  expect(chongzuo(29)).toMatchObject({ value: 100, unit: "家", bound: "超过" });
  expect(chongzuo(32)).toMatchObject({ value: 570900, unit: "人次" });
  expect(chongzuo(36)).toMatchObject({ value: 142000, unit: "人" });
  expect(chongzuo(37)).toMatchObject({ value: 50000, unit: "人次", bound: "超过" });
  expect(lipu(15)).toMatchObject({ value: 0.477, note: "职校；41÷86" });
  expect(lipu(25)).toMatchObject({ value: 1666.71325, unit: "万元" });
  expect(lipu(28)).toMatchObject({ value: 358.42875, unit: "万元" });
});

test("the arithmetic of the texts holds", () => {
  // 41 of 86 is 47.67 %.
  expect(Math.round((41 / 86) * 1000) / 1000).toBe(lipu(15).value);
  // The differences are percentage points: the autonomous region's own rates follow as 93.00 %, 96.50 % and 92.9 %.
  const above = ([1, 2, 3] as const).map((number) =>
    subtract(Number(chongzuo(number).value) * 100, Number(chongzuo(number + 3).value)),
  );
  expect(above).toEqual([93, 96.5, 92.9]);
  for (const number of [4, 5, 6]) expect(chongzuo(number).note).toMatch(/^原文印作“%”，实为百分点/);
});

test("the misprint 高中教育毛入园率 is kept, said, and counted as 高中阶段毛入学率", () => {
  expect(chongzuo(3)).toMatchObject({
    name: "高中教育毛入园率",
    indicatorId: "senior-secondary-gross-enrolment-ratio",
  });
  expect(chongzuo(3).source.quote).toBe("高中教育毛入园率为93.5%");
  expect(chongzuo(3).note).toContain("原文“毛入园率”应为“毛入学率”");
});

test("a year that the text does not state is said with the figure", () => {
  for (const { id, year, note, source } of chongzuoReport.figures) {
    if (id === "CZ2024-21") {
      expect([year, source.quote.startsWith("2023年")]).toEqual([2023, true]);
      continue;
    }
    expect(year).toBe(2024);
    expect([id, note]).toEqual([id, expect.stringMatching(/文中未写年度|2023年以来累计|2024年高考|比2023年|累计数/)]);
  }
  for (const { year } of lipuReport.figures) expect(year).toBe(2023);
  for (const number of [23, 24, 25, 26, 27, 28]) expect(lipu(number).note).toBe("截至2023年11月");
});

test("figures are held against the targets that review found, and no others", () => {
  const rows = [chongzuoReport, lipuReport].flatMap((report) =>
    report.figures.flatMap(({ id, comparisons }) =>
      comparisons.map(({ targetCode, name, stage }) => [id, targetCode, name, stage]),
    ),
  );
  expect(rows).toEqual([
    ["CZ2024-01", "LZ2023-01", "学前教育毛入园率", null],
    ["CZ2024-02", "LZ2023-03", "九年义务教育巩固率", null],
    ["CZ2024-03", "LZ2023-04", "高中阶段毛入学率", null],
    ["CZ2024-07", "LZ2023-02", "公办园在园幼儿占比", null],
    ["CZ2024-08", "LZ2023-16", "普惠性幼儿园覆盖率", null],
    ["LP2023-01", "LZ2023-01", "学前教育毛入园率", "仅有自述"],
    ["LP2023-02", "LZ2023-02", "公办园在园幼儿占比", "仅有自述"],
    ["LP2023-03", "LZ2023-16", "普惠性幼儿园覆盖率", "仅有自述"],
  ]);
});

test("a figure is held against the strictest target of its own indicator", () => {
  for (const [, figure] of figures) {
    for (const { targetCode, name } of figure.comparisons) {
      const rivals = liuzhou2025.targets.filter(({ indicatorId }) => indicatorId === figure.indicatorId);
      const deciding = strictestOf(rivals)!.deciding;
      expect([figure.id, deciding.code, deciding.name, deciding.unit]).toEqual([
        figure.id,
        targetCode,
        name,
        figure.unit,
      ]);
    }
  }
});

test("look-alikes stay apart", () => {
  const idOf = (name: string) => indicators.find((each) => [each.name, ...each.aliases].includes(name))!.id;
  for (const [one, other] of [
    ["教育城域网", "教育城域网覆盖率"],
    ["中小学宽带网络接入率", "教育城域网覆盖率"],
    ["桂教通平台教师", "教师平台帐号开通率"],
    ["县级示范园", "县级以上示范园"],
    ["自治区级示范园", "县级以上示范园"],
    ["桂林市级示范园", "县级以上示范园"],
    ["自治区普惠性民办幼儿园", "普惠性幼儿园"],
    ["集团成员园", "集团园"],
    ["集团龙头园", "集团园"],
    ["新增学位", "增加普通高中学位数"],
    ["边境招聘教师", "引进招聘教师"],
    ["一次性就业率", "职业院校毕业生去向落实率"],
    ["本科上线率", "本科对口高考上线率"],
    ["二本以上上线", "一本上线"],
    ["驻崇左高校", "获批设立高校"],
    ["脱贫户学生辍学", "义务教育适龄儿童失辍学"],
    ["脱贫户、监测户学生", "受益学生"],
    ["高出自治区（毛入园率）", "学前教育毛入园率"],
    ["高出自治区（高中毛入学率）", "高出自治区（毛入园率）"],
  ]) {
    expect([one, idOf(one!)]).not.toEqual([one, idOf(other!)]);
  }
});

describe("numbers that are no figures", () => {
  test.each([
    ["崇左", "250万人民21年来"],
    ["崇左", "“五基三化”"],
    ["崇左", "“一把手”"],
    ["荔浦", "“五项管理”"],
    ["荔浦", "广西第27、37名"],
    ["荔浦", "桂林市12县第一梯队"],
    ["荔浦", "十个改革试点之一"],
  ])("%s: %s", (name, quote) => {
    const [, report] = reports.find(([each]) => each === name)!;
    const text = textOf(report.document);
    const places = report.figures.map(({ source }) => placeOfNumber(source));
    let at = text.indexOf(quote);
    expect(at).toBeGreaterThanOrEqual(0);
    for (; at !== -1; at = text.indexOf(quote, at + 1)) {
      expect(places.filter((place) => place.start < at + quote.length && at < place.end)).toEqual([]);
    }
  });

  test("each figure with a number has a number of its own in the text", () => {
    for (const [, report] of reports) {
      const stated = report.figures.filter(({ stage }) => stage !== "仅有自述");
      expect(new Set(stated.map(({ source }) => placeOfNumber(source).start)).size).toBe(stated.length);
    }
  });
});
