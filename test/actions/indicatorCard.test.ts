import { cardOf, entryOf, figureForFormula } from "../../src/actions/indicatorCard";
import { indicatorFormula, isFigure } from "../../src/actions/indicatorFormula";
import { builtInContent } from "../../src/catalogue";
import { targetOfIndicator } from "../../src/plan";

const indicator = (name: string) => builtInContent.indicators.find((one) => one.name === name)!;
const card = (name: string) => cardOf(builtInContent, indicator(name).id)!;
const planned = (name: string) => targetOfIndicator(builtInContent, indicator(name))!;

test("the card of 县级以上示范园: target, both sentences, the gap, and nobody named", () => {
  const { target, figure, verdict, lead, formulas } = card("县级以上示范园");
  expect(target).toMatchObject({ text: "≥300所", year: 2025, sentence: { number: expect.stringContaining("300") } });
  expect(figure).toMatchObject({ text: "265所", year: 2024, sentence: { document: "2024年报告", number: expect.stringContaining("265") } });
  expect(verdict).toEqual({ verdict: "未达标", gapText: "−35 所", gapIsNominal: false, reason: null, note: null });
  expect(lead).toEqual([]);
  expect(formulas).toEqual(["target", "status", "gap", "source"]);
});

test("a lower bound is to be verified, its gap is nominal, and the softer sentence stands beside it", () => {
  const { target, figure, verdict, others } = card("公办园在园幼儿占比");
  expect([target?.text, figure?.text, figure?.name]).toEqual(["≥55%", "52%以上", "公办幼儿园在园幼儿占比"]);
  expect(verdict).toMatchObject({ verdict: "待核实", gapText: "−3.00 个百分点", gapIsNominal: true, reason: { key: "lowerBoundOnly" } });
  expect(others.map(({ target: other, verdict: held }) => [other.text, held])).toEqual([["力争≥55%", null]]);
});

test("selected schools stand beside the target for accepted ones, and meet the one for schools in training", () => {
  const { target, verdict, others, lead } = card("初中强校实验校");
  expect([target?.stage, verdict?.verdict, lead]).toEqual(["通过验收", "不可比", ["市教育局"]]);
  expect(others.map((other) => other.verdict?.verdict)).toEqual(["达标"]);
});

test("for a milestone the departments of its task row answer, as EDU.LEAD says", () => {
  expect(card("汽车产教联合体").lead).toEqual(["市教育局", "柳东新区管委会"]);
});

test("without a target the latest figure stands alone; without both there is no line in the list", () => {
  expect(card("思政金课")).toMatchObject({ target: null, verdict: null, formulas: [], figure: { text: "546节" } });
  expect(entryOf(builtInContent, indicator("思政金课"))).toMatchObject({ target: "", verdict: null });
  expect(entryOf(builtInContent, { id: "none", name: "没有的", aliases: [], unit: "", stage: "" })).toBeNull();
  expect(cardOf(builtInContent, "none")).toBeNull();
});

test("the list shows the word of the card", () => {
  for (const one of builtInContent.indicators) {
    const entry = entryOf(builtInContent, one);
    if (entry === null) continue;
    const { verdict, target } = cardOf(builtInContent, one.id)!;
    expect([one.name, entry.verdict, entry.target]).toEqual([one.name, verdict?.verdict ?? null, target?.text ?? ""]);
  }
});

test.each([
  ["县级以上示范园", "265所"], ["公办园在园幼儿占比", "52%以上"], ["普惠性幼儿园覆盖率", "91.07%"], ["高中阶段毛入学率", "99%以上"],
  ["自治区星级特色普通高中占比", "46.15%"],
])("a formula on %s may carry the figure %s", (name, text) => {
  expect(figureForFormula(builtInContent, planned(name))).toBe(text);
});

// As text alone 30所 would meet 30所, and 2所 would be judged at all: what the card knows of the stage is lost.
test.each(["初中强校实验校", "初中强校共建校", "筹建高等学校", "汽车产教联合体", "学前教育毛入园率"])(
  "a formula on %s carries no figure, because its text alone would answer another word",
  (name) => expect(figureForFormula(builtInContent, planned(name))).toBeNull(),
);

test("formulas name the year only where an earlier plan answers, and quote what they are given", () => {
  expect(indicatorFormula("target", "普惠率", null, null)).toBe('=EDU.TARGET("普惠率")');
  expect(indicatorFormula("status", "普惠率", "B5", 2021)).toBe('=EDU.STATUS("普惠率",B5,2021)');
  expect(indicatorFormula("gap", 'A"B', '"265所"', null)).toBe('=EDU.GAP("A""B","265所")');
  expect(indicatorFormula("source", "普惠率", null, 2021)).toBe('=EDU.SOURCE("普惠率",2021)');
});

test.each([
  [265, true], ["265所", true], ["超300所", true], [2024, false], ["2024年", false], ["", false], ["示范园", false], ["12%", false],
  [0, false], [true, false], ["已达标", false],
])("a cell that holds %p beside a target of 300所: figure %p", (value, expected) => {
  expect(isFigure(value, planned("县级以上示范园").found.target)).toBe(expected);
});
