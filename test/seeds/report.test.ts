import { builtInPlans, builtInReports, indicators } from "../../src/catalogue";
import { BOUNDS, STAGES, strictestOf, type Figure, type Report } from "../../src/plan";
import { parsePrinted, placeOfNumber, textOf } from "./evidence";

const plan = builtInPlans[0]!;
/** The report beside the plan of 2023–2025; what stands beside targets of 2021 has a test of its own. */
const report: Report = {
  ...builtInReports[0]!,
  figures: builtInReports[0]!.figures.map((figure) => ({
    ...figure, comparisons: figure.comparisons.filter(({ targetCode }) => targetCode.startsWith("LZ2023-")),
  })),
};
const text = textOf(report.document);
const byNumber = (number: number): Figure => report.figures[number - 1]!;

/** Where the report gives words or names instead of a number. */
const inWords: Record<string, [number | string, string]> = {
  入选全国首批: ["入选全国首批", ""],
  // Two institutions are named, no digit is printed.
  "柳州职业技术大学、广西智能制造职业技术学院": [2, "所"],
};

test("柳州's report of 2024 has 34 figures", () => {
  expect(report.figures.map(({ id }) => id)).toEqual(
    Array.from({ length: 34 }, (_, index) => `LZ2024-${String(index + 1).padStart(2, "0")}`),
  );
  expect(new Set(report.figures.map(({ region, year }) => `${region} ${year}`))).toEqual(new Set(["柳州市 2024"]));
});

describe.each(report.figures.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
  const { source } = figure;

  test("has its quote at its place, with the number and what it counts", () => {
    expect(source.document).toBe(report.document.id);
    expect(text.slice(source.start, source.end)).toBe(source.quote);
    expect(source.quote.length).toBeGreaterThanOrEqual(6);
    expect(source.quote).toContain(source.numberText);
    expect(source.quote).toContain(source.noun);
    expect(source.noun).not.toBe("");
    expect(text.slice(0, source.start)).toContain(`\n${source.section}\n`);
  });

  test("says the number that the text says", () => {
    const words = inWords[source.numberText.replace(/\s/g, "")];
    const expected = words ?? (({ value, unit }) => [value, unit])(parsePrinted(source.numberText));
    // 300多家: the unit is 家, 多 is the bound.
    expect([figure.value, figure.unit]).toEqual([expected[0], String(expected[1]).replace(/^多/, "")]);
  });

  test("is bounded as the words around the number bound it", () => {
    const place = placeOfNumber(source);
    const before = text.slice(place.start - 4, place.start).replace(/\s/g, "");
    const after = text.slice(place.end, place.end + 2);
    const open = /超过?$/.test(before) || source.numberText.includes("多");
    expect(figure.bound).toBe(open ? "超过" : after === "以上" ? "以上" : "等于");
    expect(BOUNDS).toContain(figure.bound);
  });

  test("has an indicator of its unit", () => {
    const indicator = indicators.find(({ id }) => id === figure.indicatorId)!;
    expect(indicator.unit).toBe(figure.unit);
    expect([indicator.name, ...indicator.aliases]).toContain(figure.name);
    expect(figure.stage === null || STAGES.includes(figure.stage)).toBe(true);
  });
});

test("numbers that a reading could easily get wrong", () => {
  expect(byNumber(5)).toMatchObject({ value: 0.9107, unit: "%", bound: "等于" });
  expect(byNumber(6)).toMatchObject({ value: 0.52, unit: "%", bound: "以上" });
  expect(byNumber(8)).toMatchObject({ value: 1 / 3, unit: "%", bound: "超过" });
  expect(byNumber(10)).toMatchObject({ value: 11130, unit: "名" });
  expect(byNumber(17)).toMatchObject({ value: 30500, unit: "人" });
  expect(byNumber(19)).toMatchObject({ value: 0.99, bound: "以上" });
  expect(byNumber(21)).toMatchObject({ value: 0.4615, note: "12÷26" });
  expect(byNumber(27)).toMatchObject({ value: 300, unit: "家", bound: "超过" });
  expect(byNumber(32)).toMatchObject({ value: 30000, unit: "人次/年", bound: "超过", note: "近3年" });
  expect([byNumber(30).note, byNumber(31).note]).toEqual(["近3年", "近3年"]);
});

test("figures are held against the targets that review found, and no others", () => {
  const rows = report.figures.flatMap((figure) =>
    figure.comparisons.map(({ targetCode, name, stage, note }) => [
      name,
      figure.value,
      figure.unit,
      figure.bound,
      targetCode,
      stage,
      note,
    ]),
  );
  expect(rows).toEqual([
    ["普惠性幼儿园覆盖率", 0.9107, "%", "等于", "LZ2023-16", null, ""],
    ["公办园在园幼儿占比", 0.52, "%", "以上", "LZ2023-02", null, ""],
    ["县级以上示范园", 265, "所", "等于", "LZ2023-18", null, ""],
    ["初中强校实验校（培育）", 30, "所", "等于", "LZ2023-19", null, "按数量，名称不同"],
    ["初中强校实验校（通过验收）", 30, "所", "等于", "LZ2023-25", "遴选", "遴选不是通过验收"],
    ["初中强校共建校", 15, "所", "等于", "LZ2023-26", "对象不同", "15所是结对的上海学校，不是30所共建校"],
    ["高中阶段毛入学率", 0.99, "%", "以上", "LZ2023-04", null, ""],
    ["自治区星级特色普通高中占比", 0.4615, "%", "等于", "LZ2023-29", null, "12÷26"],
    ["市级产教融合型企业", 74, "家", "等于", "LZ2023-34", null, ""],
    ["汽车产教联合体", "入选全国首批", "", "等于", "LZ2023-M1", "已实现", "入选全国首批国家级市域产教联合体"],
    ["自治区级市域产教联合体", 2, "个", "等于", "LZ2023-30", null, ""],
    ["行业产教融合共同体", 2, "个", "等于", "LZ2023-35", null, ""],
    ["现代工匠学院", 3, "所", "等于", "LZ2023-36", null, "按数量"],
    ["筹建高等学校", 2, "所", "等于", "LZ2023-07", "对象不同", "获批设立不是筹建，两校是否即所筹建的学校，文中未说明"],
  ]);
});

test("a figure is held only against a target of its own indicator, unless the row says that the object differs", () => {
  const commitments = [...plan.targets, ...plan.milestones];
  for (const figure of report.figures) {
    for (const comparison of figure.comparisons) {
      const target = commitments.find(({ code }) => code === comparison.targetCode)!;
      expect(target).toBeDefined();
      expect([figure.id, target.indicatorId === figure.indicatorId]).toEqual([
        figure.id,
        comparison.stage !== "对象不同",
      ]);
      if ("unit" in target) expect(target.unit).toBe(figure.unit);
      expect(target.name.replace(/（通过验收）$/, "")).toBe(comparison.name.replace(/（通过验收）$/, ""));
    }
  }
});

test("where several sentences bind one indicator, a figure is held against the strictest", () => {
  const compared = report.figures.flatMap(({ comparisons }) => comparisons);
  for (const { targetCode, stage } of compared) {
    const target = plan.targets.find(({ code }) => code === targetCode);
    // The milestone has no rival; 培育 and 通过验收 of the pilot schools are both shown.
    if (target === undefined || (target.indicatorId === "stronger-junior-secondary-pilot-schools" && stage === null))
      continue;
    const rivals = plan.targets.filter(({ indicatorId }) => indicatorId === target.indicatorId);
    expect(strictestOf(rivals)?.deciding.code).toBe(targetCode);
  }
});

test("look-alikes stay apart: 265 所 is no share, 12 所 is no 46.15%", () => {
  expect(byNumber(7).indicatorId).not.toBe(byNumber(8).indicatorId);
  expect(byNumber(20).indicatorId).not.toBe(byNumber(21).indicatorId);
  expect([byNumber(8).comparisons, byNumber(20).comparisons]).toEqual([[], []]);
});
