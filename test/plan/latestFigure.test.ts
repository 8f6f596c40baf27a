import { describeReported, latestFigure, type Figure, type FigureQuestion, type Indicator, type Report } from "../../src/plan";
import { LIUZHOU } from "./target";

const indicator: Indicator = { id: "share", name: "公办园在园幼儿占比", aliases: [], unit: "%", stage: "学前教育" };

function figure(fields: Partial<Figure>): Figure {
  return {
    id: "F", indicatorId: "share", name: indicator.name, region: "柳州市", year: 2024, value: 0.52, unit: "%", bound: "等于", stage: null,
    comparisons: [], note: "", source: { document: "", section: "", quote: "", start: 0, end: 0, numberText: "", noun: "" },
    ...fields,
  };
}

function report(shortTitle: string, ...figures: Figure[]): Report {
  return { document: { id: shortTitle, title: shortTitle, shortTitle, file: "", issuer: "", date: "" }, figures };
}

function ask(reports: readonly Report[], question: Partial<FigureQuestion> = {}) {
  return latestFigure(reports, { indicator, stage: null, year: null, region: "柳州市", home: LIUZHOU, ...question });
}

test("the latest year, or the asked one", () => {
  const reports = [report("报告", figure({ year: 2023, value: 0.5 }), figure({ year: 2024, value: 0.53 }))];
  expect(ask(reports)).toMatchObject({ ok: true, figure: { year: 2024, value: 0.53 } });
  expect(ask(reports, { year: 2023 })).toMatchObject({ ok: true, figure: { value: 0.5 } });
  expect(ask(reports, { year: 2022 })).toEqual({ ok: false, problem: "none", years: [2023, 2024], regions: ["柳州市"] });
});

test("a region by any of its names; another region's figure never in its place", () => {
  const reports = [report("报告", figure({ region: "崇左市", value: 0.5499 }), figure({ region: "鱼峰区", value: 0.48 }))];
  expect(ask(reports, { region: "崇左" })).toMatchObject({ ok: true, figure: { value: 0.5499 } });
  expect(ask(reports, { region: "柳州市鱼峰区" })).toMatchObject({ ok: true, figure: { value: 0.48 } });
  expect(ask(reports, { region: "柳州" })).toEqual({ ok: false, problem: "none", years: [], regions: ["崇左市", "鱼峰区"] });
  expect(ask([report("报告", figure({}))], { region: "全市" })).toMatchObject({ ok: true });
});

test("an exact figure goes before a bound of the same year", () => {
  const bound = figure({ bound: "以上" });
  const exact = figure({ value: 0.5312 });
  expect(ask([report("甲", bound), report("乙", exact)])).toMatchObject({ ok: true, figure: exact });
  expect(ask([report("甲", bound)])).toMatchObject({ ok: true, figure: bound });
});

test("two documents that differ are refused, two that agree are one", () => {
  expect(ask([report("甲", figure({ value: 0.52 })), report("乙", figure({ value: 0.53 }))]))
    .toEqual({ ok: false, problem: "several", year: 2024, figures: ["52%（甲）", "53%（乙）"] });
  expect(ask([report("甲", figure({ value: 0.3 })), report("乙", figure({ value: 0.1 + 0.2 }))])).toMatchObject({ ok: true });
});

test("another object is no figure, another stage of completion neither", () => {
  expect(ask([report("甲", figure({ stage: "对象不同" }))])).toMatchObject({ ok: false, problem: "none" });
  const selected = figure({
    stage: "遴选", value: 30, unit: "所",
    comparisons: [
      { targetCode: "A", name: "初中强校实验校（培育）", stage: null, note: "按数量" },
      { targetCode: "B", name: "初中强校实验校（通过验收）", stage: "遴选", note: "遴选不是通过验收" },
    ],
  });
  expect(ask([report("甲", selected)], { stage: "通过验收" })).toMatchObject({ ok: false, problem: "none" });
  expect(ask([report("甲", selected)], { stage: "培育" })).toMatchObject({ ok: true });
  expect(ask([report("甲", selected)], { stage: "遴选" })).toMatchObject({ ok: true });
});

test("a bare number never says more than the report does", () => {
  expect(describeReported(figure({ value: 0.9107 }), null)).toBeNull();
  expect(describeReported(figure({ value: 3, unit: "所", stage: "建成" }), null)).toBeNull();
  expect(describeReported(figure({ bound: "以上" }), null)).toBe("52%以上");
  expect(describeReported(figure({ value: 30, unit: "所", stage: "遴选" }), null)).toBe("30所（遴选）");
  expect(describeReported(figure({ value: 30, unit: "所", stage: "遴选" }), "培育")).toBeNull();
  expect(describeReported(figure({ stage: "仅有自述" }), null)).toBe("52%（仅有自述）");
  expect(describeReported(figure({ value: "入选全国首批", unit: "", stage: "已实现" }), null)).toBe("入选全国首批");
});

test("what is there goes before what is being built", () => {
  const built = figure({ value: 20, unit: "所", stage: "建成" });
  const building = figure({ value: 30, unit: "所", stage: "在建" });
  expect(ask([report("甲", building, built)])).toEqual({ ok: true, figure: built });
});
