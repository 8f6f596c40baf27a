import { searchIndicators } from "../../src/taskpane/indicators/searchIndicators";
import { ENTRIES } from "./indicatorFixtures";

const names = (query: string) =>
  searchIndicators(ENTRIES, query).flatMap(({ found }) => found.map(({ entry }) => entry.name));

const PUBLIC = "公办园在园幼儿占比";
const COVERAGE = "普惠性幼儿园覆盖率";
const MODEL = "县级以上示范园";
const HIGH = "自治区星级特色普通高中占比";
const COURSES = "思政金课";

test.each([
  ["公办", [PUBLIC]],
  ["示范园", [MODEL]],
  ["占比", [PUBLIC, HIGH]],
  ["普惠率", [COVERAGE]],
  // Initials and full pinyin; 占 is read zhan, 比 bi.
  ["gbyzyyezb", [PUBLIC]],
  ["phx", [COVERAGE]],
  ["PHX", [COVERAGE]],
  ["puhui", [COVERAGE]],
  ["shifan", [MODEL]],
  ["sfy", [MODEL]],
  ["szjk", [COURSES]],
  // 率 is lü here and shuai elsewhere, 县 xian: each reading counts.
  ["fugailv", [COVERAGE]],
  ["xjys", [MODEL]],
  // The alias 县区及以上示范园 by its initials.
  ["xqjys", [MODEL]],
  // In order, with others between.
  ["公办占比", [PUBLIC]],
  [" “思政” 金课 ", [COURSES]],
  ["没有", []],
  ["zzzz", []],
])("%s finds %j", (query, expected) => {
  expect(names(query)).toEqual(expected);
});

test("a blank query answers all, by stage of schooling in the order given", () => {
  expect(searchIndicators(ENTRIES, " ").map(({ stage, found }) => [stage, found.length])).toEqual([
    ["学前教育", 3],
    ["普通高中", 1],
    ["综合", 1],
  ]);
});

test("the group with the best answer comes first, and a name before an alias", () => {
  expect(searchIndicators(ENTRIES, "自治区").map(({ stage }) => stage)).toEqual(["普通高中"]);
  const entries = [
    { ...ENTRIES[0]!, id: "alias", name: "甲", aliases: ["普惠甲"], stage: "综合" },
    { ...ENTRIES[0]!, id: "inside", name: "新增普惠园", aliases: [], stage: "义务教育" },
    { ...ENTRIES[0]!, id: "start", name: "普惠园", aliases: [], stage: "学前教育" },
  ];
  expect(searchIndicators(entries, "普惠").map(({ stage, found }) => [stage, found[0]?.alias])).toEqual([
    ["学前教育", null],
    ["义务教育", null],
    ["综合", "普惠甲"],
  ]);
});
