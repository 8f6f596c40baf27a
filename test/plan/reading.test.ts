import { readInput, type Reading, type ReadingContext } from "../../src/plan";
import { BOUND_FORMS, FILLERS, UNITS } from "../../src/plan";

const RATE: ReadingContext = { targetUnit: "%", targetValue: 0.55, origin: "function" };
const COUNT: ReadingContext = { targetUnit: "个", targetValue: 1000, origin: "function" };
const RATIO: ReadingContext = { targetUnit: ":1", targetValue: 19, origin: "function" };

/** "[0.52, ∞)" and the like: what a reading says in one line. */
function inWords(reading: Reading): string {
  if (reading.kind !== "interval") return `${reading.kind} ${reading.reason.key}`;
  const { lower, upper, lowerOpen, upperOpen } = reading.interval;
  if (lower === upper) return String(lower);
  const end = (value: number): string => (Math.abs(value) === Infinity ? "∞" : String(value));
  return `${lowerOpen ? "(" : "["}${end(lower)}, ${end(upper)}${upperOpen ? ")" : "]"}`;
}

test.each([
  ["52%", "0.52"], ["５２％", "0.52"], [" 52 % ", "0.52"], ["达63%", "0.63"], ["百分之五十二", "none notANumber"],
  ["52%以上", "[0.52, ∞)"], ["52%及以上", "[0.52, ∞)"], ["不低于52%", "[0.52, ∞)"], ["至少52%", "[0.52, ∞)"], ["≥52%", "[0.52, ∞)"],
  ["超过50%", "(0.5, ∞)"], ["超 50%", "(0.5, ∞)"], ["50%多", "(0.5, ∞)"], ["突破50%", "(0.5, ∞)"], ["＞50%", "(0.5, ∞)"],
  ["近50%", "(∞, 0.5)"], ["将近50%", "(∞, 0.5)"], ["不足50%", "(∞, 0.5)"], ["不到50%", "(∞, 0.5)"],
  ["不超过50%", "(∞, 0.5]"], ["50%以内", "(∞, 0.5]"], ["控制在50%以内", "(∞, 0.5]"], ["50%以下", "(∞, 0.5]"],
  ["约50%", "[0.45, 0.55]"], ["50%左右", "[0.45, 0.55]"], ["6‰", "0.006"], ["1/3", "0.333333333333"],
  ["超1/3", "(0.333333333333, ∞)"], ["三分之一", "0.333333333333"], ["0", "0"], ["52", "0.52"], ["0.52", "0.52"], ["52以上", "[0.52, ∞)"],
  ["19：1", "notComparable unitDiffers"], ["3个百分点", "notComparable unitDiffers"], ["-5%", "unclear negative"],
  ["5/0", "none notANumber"], ["1以上/3", "none notANumber"], ["5%0", "none notANumber"], ["2024/5", "none notANumber"], ["1e2", "none notANumber"],
  ["", "none blank"], ["　", "none blank"], ["—", "none noFigure"], ["无", "none noFigure"], ["/", "none noFigure"],
  ["达标", "selfReported selfReported"], ["均达到要求", "selfReported selfReported"], ["未达标", "none notANumber"],
  ["尚未达到要求", "none notANumber"], ["不达标", "none notANumber"], ["预计达标", "none notANumber"],
])("beside 55%%, %j is %s", (text, expected) => {
  expect(inWords(readInput(text, RATE))).toBe(expected);
});

test.each([
  ["1,259", "1259"], ["1，259个", "1259"], ["1,259,000", "1259000"], ["1,25", "none notANumber"], ["12,300,4", "none notANumber"],
  ["3.05万个", "30500"], ["200万个", "2000000"], ["5万多个", "(50000, ∞)"], ["1000余个", "(1000, ∞)"], ["0.3亿个", "30000000"],
  ["70个", "70"], ["共70个", "70"], ["建成70个", "none notANumber"], ["70个学校", "none notANumber"], ["70所", "notComparable unitDiffers"],
  ["30 35", "none notANumber"], ["1 259", "none notANumber"], ["30个40", "none notANumber"], ["3-5个", "none notANumber"], ["3.5.1", "none notANumber"],
  ["70个52%", "none notANumber"], ["10²", "none notANumber"], ["①", "none notANumber"], ["50以上100以下", "none notANumber"],
])("beside 1000个, %j is %s", (text, expected) => {
  expect(inWords(readInput(text, COUNT))).toBe(expected);
});

test.each([
  ["19:1", "19"], ["19：1", "19"], ["19∶1", "19"], ["13.5:1", "13.5"], ["约20:1", "[18, 22]"], ["19", "19"],
  ["1:19", "none notANumber"], ["20:01", "none notANumber"], ["15人", "notComparable unitDiffers"], ["19%", "notComparable unitDiffers"], ["19人:1", "none notANumber"],
  ["1/3:1", "none notANumber"],
])("beside 19∶1, %j is %s", (text, expected) => {
  expect(inWords(readInput(text, RATIO))).toBe(expected);
});

test.each([
  [0.4, "0.4"], [40, "0.4"], [103.2, "1.032"], [1.7, "1.7"], [1.75, "unclear percentOrFraction"], [5, "unclear percentOrFraction"],
  [17, "unclear percentOrFraction"], [17.4, "0.174"], [-1, "unclear negative"], [0, "unclear blankOrZero"], [45660, "unclear looksLikeDate"],
  [NaN, "none notANumber"], [Infinity, "none notANumber"],
])("a bare %p beside 55%% is %s", (number, expected) => {
  expect(inWords(readInput(number, RATE))).toBe(expected);
});

test("the reading at exactly ten times the nearness wins", () => {
  // Beside 5‰: 5 is 5‰ (at the target), 5% (ten times off) or 500%.
  expect(inWords(readInput(5, { targetUnit: "‰", targetValue: 0.005, origin: "sheet" }))).toBe("0.005");
  expect(inWords(readInput(4.9, { targetUnit: "‰", targetValue: 0.005, origin: "sheet" }))).toBe("unclear percentOrFraction");
});

test("a function's unit settles a bare rate, a sheet's column is a label", () => {
  expect(inWords(readInput(1.2, { ...RATE, unit: "%" }))).toBe("0.012");
  expect(inWords(readInput(6, { ...RATE, unit: "‰" }))).toBe("0.006");
  expect(inWords(readInput(0.52, { ...RATE, unit: "%", origin: "sheet" }))).toBe("0.52");
  expect(inWords(readInput(52, { ...RATE, unit: "%", origin: "sheet" }))).toBe("0.52");
});

test("a multiplier beside the number scales it, the text's own stands alone", () => {
  const people: ReadingContext = { targetUnit: "人", targetValue: 30000, origin: "sheet", unit: "万人" };
  expect(inWords(readInput(3.05, people))).toBe("30500");
  expect(inWords(readInput("3.05", people))).toBe("30500");
  expect(inWords(readInput("3.05万", people))).toBe("30500");
  expect(inWords(readInput("3.68亿元", { targetUnit: "万元", targetValue: 40000, origin: "sheet" }))).toBe("36800");
  expect(inWords(readInput(36800, { targetUnit: "万元", targetValue: 36800, origin: "sheet" }))).toBe("36800");
});

test("the text's own bound stands in place of the column's", () => {
  expect(inWords(readInput("52%以上", { ...RATE, bound: "等于" }))).toBe("[0.52, ∞)");
  expect(inWords(readInput(52, { ...RATE, bound: "超过" }))).toBe("(0.52, ∞)");
});

test("what is neither number nor text is no data", () => {
  for (const input of [true, false, {}, [52], new Date(0), 5n]) expect(inWords(readInput(input, RATE))).toBe("none notANumber");
  expect(inWords(readInput(null, RATE))).toBe("none blank");
  expect(inWords(readInput(undefined, RATE))).toBe("none blank");
});

test("the sheets can take every bound word and filler away one inside the other", () => {
  expect(BOUND_FORMS.length + FILLERS.length).toBeLessThanOrEqual(60);
});

test("no word is hidden by a shorter one that is taken away before it", () => {
  const words = [...BOUND_FORMS.map(({ word }) => word), ...FILLERS];
  words.forEach((word, index) => {
    expect(words.slice(0, index).filter((earlier) => word.includes(earlier))).toEqual([]);
  });
});

test("no bound word or filler eats a part of a unit", () => {
  for (const unit of UNITS) for (const word of [...BOUND_FORMS.map((form) => form.word), ...FILLERS]) expect(unit).not.toContain(word);
});
