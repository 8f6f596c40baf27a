import { builtInPlans } from "../../../src/catalogue";
import type { Target } from "../../../src/plan";
import { markOf, readCell, type Scale } from "../../../src/sheets/recognition";
import { settleScale } from "../../../src/sheets/recognition/readCell";

const targetOf = (code: string): Target => builtInPlans.flatMap(({ targets }) => targets).find((target) => target.code === code)!;
const SHARE = targetOf("LZ2023-02");
const CEILING = targetOf("LZ2021-29");
const COUNT = targetOf("LZ2023-18");
const RATIO = targetOf("LZ2023-41");

/** The bounds of what was read, or the kind of the reading. */
function read(value: unknown, target: Target, scale: Scale, statedUnit: string | null = null): string | [number, number] {
  const reading = readCell(value, { target, statedUnit, scale });
  return reading.kind === "interval" ? [reading.interval.lower, reading.interval.upper] : reading.kind;
}

test.each<[unknown, string | [number, number]]>([
  [52, [0.52, 0.52]], [0.52, [0.52, 0.52]], ["52%", [0.52, 0.52]], ["52%以上", [0.52, Infinity]], ["５２％", [0.52, 0.52]],
  ["约52%", [0.468, 0.572]], ["—", "none"], ["", "none"], [null, "none"], ["均达到要求", "selfReported"], ["1/3", "unclear"], ["30 35", "unclear"],
])("a share of %j beside 55%%", (value, expected) => {
  expect(read(value, SHARE, "unsettled")).toEqual(expected);
});

test.each<[unknown, string | null, string | [number, number]]>([
  [265, null, [265, 265]], ["265所", null, [265, 265]], ["1.2万", null, [12000, 12000]], [0.03, "万所", [300, 300]], ["约30所", null, [27, 33]], ["265家", null, "unclear"],
  ["52%", null, "unclear"],
])("a count of %j in %j beside 300所", (value, unit, expected) => {
  expect(read(value, COUNT, null, unit)).toEqual(expected);
});

test.each<[unknown, string | [number, number]]>([["19:1", [19, 19]], ["18：1", [18, 18]], [18.5, [18.5, 18.5]], [0.834027777777778, "unclear"]])(
  "a ratio of %j beside 19:1", (value, expected) => {
    expect(read(value, RATIO, null)).toEqual(expected);
  });

const cells = (values: readonly unknown[], format = "General") => values.map((value) => ({ value, format }));

test.each<[string, readonly unknown[], string, string | null, Scale]>([
  ["all that are clear stand as 0.039", [0.039, 0.012, 0.5], "General", null, "fraction"],
  ["all that are clear stand as 3.9", [3.9, 1.2, 0.5], "General", null, "percent"],
  ["both ways of writing stand in it", [0.039, 3.9, 0.5], "General", "%", "unsettled"],
  ["every cell shows percent", [0.5, 1.2], "0.0%", null, "shownAsPercent"],
  ["none is clear and the header states %", [0.5, 1.2], "General", "%", "percent"],
  ["none is clear and nothing states a unit", [0.5, 1.2], "General", null, "unsettled"],
  ["there is no number in it", ["—", ""], "General", "%", "unsettled"],
])("a column of shares is settled as a whole: %s", (_, values, format, unit, expected) => {
  expect(settleScale(cells(values, format), CEILING, unit)).toBe(expected);
});

test("a doubtful share is read as its column is kept, and asked for where that is not settled", () => {
  expect(read(0.5, CEILING, "fraction")).toEqual([0.5, 0.5]);
  expect(read(0.5, CEILING, "percent")).toEqual([0.005, 0.005]);
  expect(read(0.5, CEILING, "unsettled")).toBe("unclear");
  expect(read(1.5, CEILING, "shownAsPercent")).toBe("unclear");
});

test("every word has its mark, and a target to strive for is missed with a hollow one", () => {
  expect((["达标", "接近", "未达标", "待核实", "无数据", "低于对照", "无目标"] as const).map((word) => markOf(word, "binding"))).toEqual(["●", "◐", "▲", "?", "–", "–", ""]);
  expect(markOf("未达标", "strive")).toBe("△");
});
