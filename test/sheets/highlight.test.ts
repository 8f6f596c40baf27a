import { builtInPlans, builtInReports, indicators } from "../../src/catalogue";
import { chosenRules, colouredTables, isOurRule, placeRestored, placeRules, VERDICT_STYLES, workbookModel } from "../../src/sheets";

const [figures, ...others] = colouredTables(
  workbookModel({ plans: builtInPlans, indicators, reports: builtInReports, version: "1" }),
);
const { table, rules } = figures!;
const RED = VERDICT_STYLES["未达标"]!;
/** A table that stands at C10: 指标, 实际值, 差距, 结论 in C to F. */
const place = { headers: ["指标", "实际值", "差距", "结论"], firstColumn: 2, firstBodyRow: 10 };
const missed = chosenRules(rules, { isOn: true, words: ["未达标"] });

test("监测数据 alone has verdicts to colour", () => {
  expect([figures!.sheet, table.name, others]).toEqual(["监测数据", "tblActuals", []]);
});

test("the chosen words decide which rules are written, and which words a rule carries", () => {
  expect(chosenRules(rules, { isOn: true, words: ["未达标", "无数据", "不可比"] }).map(({ from, words }) => [from, words])).toEqual([
    ["实际值", ["未达标"]], ["实际值", ["不可比", "无数据"]], ["差距", ["未达标"]], ["差距", ["不可比", "无数据"]],
  ]);
  expect(chosenRules(rules, { isOn: false, words: ["未达标"] })).toEqual([]);
  expect(chosenRules(rules, { isOn: true, words: [] })).toEqual([]);
});

test("words that are no verdict on a target are no part of the choice", () => {
  const rule = { ...rules[0]!, words: ["下降"] };
  expect(chosenRules([rule], { isOn: false, words: [] })).toEqual([rule]);
  expect(chosenRules([rule], { isOn: true, words: ["达标"] })).toEqual([rule]);
});

test("rules follow the table to where it stands", () => {
  expect(placeRules(table, missed, place)).toEqual([
    { from: "实际值", columns: 1, formula: '=$F11="未达标"', style: RED },
    { from: "差距", columns: 2, formula: '=$F11="未达标"', style: RED },
  ]);
});

test("columns that were moved apart get a rule each, in whatever order; one that is gone gets none", () => {
  const blocks = (headers: readonly string[]) =>
    placeRules(table, missed, { ...place, headers }).map(({ from, columns, formula }) => [from, columns, formula]);
  expect(blocks(["结论", "差距", "实际值"])).toEqual([["实际值", 1, '=$C11="未达标"'], ["结论", 2, '=$C11="未达标"']]);
  expect(blocks(["差距", "备注", "结论"])).toEqual([["差距", 1, '=$E11="未达标"'], ["结论", 1, '=$E11="未达标"']]);
  expect(blocks(["结论"])).toEqual([["结论", 1, '=$C11="未达标"']]);
  expect(blocks(["实际值", "差距"])).toEqual([]);
});

test("of columns that came back only they are coloured anew, unless it is the column of the words", () => {
  const from = (restored: readonly string[]) => placeRestored(table, missed, place, restored).map((rule) => [rule.from, rule.columns]);
  expect(from(["差距"])).toEqual([["差距", 1]]);
  expect(from(["结论"])).toEqual([["实际值", 1], ["差距", 2]]);
  expect(from(["提示"])).toEqual([]);
});

test.each<[string, string, Partial<{ fill: string; color: string }>, boolean, boolean]>([
  ["ours", '=$F11="未达标"', {}, false, true],
  ["ours, as a host may write it", '$F$11 = "未达标"', { fill: "#fde7e9" }, false, true],
  ["a part of ours, further down", '=$F20="未达标"', {}, false, true],
  ["ours with some of its words", '=OR($F11="不可比",$F11="无数据")', { fill: "#F3F2F1", color: "#605E5C" }, false, true],
  ["a person's by the same word, in another colour", '=$F11="未达标"', { fill: "#FFFF00" }, false, false],
  ["a person's in our colours, by another column", '=$A11="未达标"', {}, false, false],
  ["a person's by another word", '=$F11="停办"', {}, false, false],
  ["a person's by words of several rules", '=OR($F11="达标",$F11="未达标")', {}, false, false],
  ["a person's by several columns", '=OR($F11="不可比",$G11="无数据")', { fill: "#F3F2F1", color: "#605E5C" }, false, false],
  ["a person's by anything else", "=TRUE", {}, false, false],
  ["a registered one whose column was moved", '=$A11="未达标"', {}, true, true],
  ["a registered one whose column was deleted", '=#REF!="未达标"', {}, true, true],
  ["a registered one in other colours", '=$F11="未达标"', { fill: "#FFFF00" }, true, true],
  ["another rule under a registered id", "=$B11>100", {}, true, false],
])("%s", (_, formula, style, registered, expected) => {
  expect(isOurRule({ formula, fill: RED.fill, color: RED.color, ...style }, rules, registered, place)).toBe(expected);
});
