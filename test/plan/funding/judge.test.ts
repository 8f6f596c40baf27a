import { judgeFundingLine, type FundingLeg, type FundingVerdict } from "../../../src/plan";
import { line } from "./line";

const total = (given: Partial<FundingLeg>): FundingVerdict => judgeFundingLine(line({ total: given })).total!;
const average = (given: Partial<FundingLeg>): FundingVerdict => judgeFundingLine(line({ stage: "普通初中", average: given })).average!;

test("the total of Suizhou rises by 0.83%, its primary schools fall by 1.64%", () => {
  expect(total({ current: 284597, published: 282255, printed: { growth: 0.0083, base: "原公布" } })).toEqual({
    word: "增长", base: "原公布", baseAmount: 282255, change: 2342, growth: 0.0082974615153, current: 284597, isComputed: false,
    isNearZero: false, printed: 0.0083, printedDiffers: false, asPublished: null,
  });
  expect(average({ current: 9014.32, published: 9164.9 })).toMatchObject({ word: "下降", change: -150.58, growth: -0.0164300756146 });
});

test("in 2021 the restated base turns two falls into rises, and what was published then stays beside it", () => {
  // 17772.06 ÷ 1.0174 = 17468.114802…; 17772.06 − 17803.60 = −31.54, −31.54 ÷ 17803.60 = −0.177155…%
  const junior = average({ current: 17772.06, published: 17803.6, printed: { growth: 0.0174, base: "同口径" } });
  expect(junior).toMatchObject({ word: "增长", base: "同口径（推算）", printedDiffers: false, asPublished: { word: "下降", base: "原公布", baseAmount: 17803.6, change: -31.54 } });
  expect(junior.baseAmount).toBeCloseTo(17468.1148, 4);
  expect(junior.growth).toBeCloseTo(0.0174, 10);
  expect(junior.asPublished!.growth).toBeCloseTo(-0.00177155, 8);
  expect(average({ current: 17095.26, published: 17446.93, printed: { growth: 0.0058, base: "同口径" } }))
    .toMatchObject({ word: "增长", base: "同口径（推算）", asPublished: { word: "下降", change: -351.67 } });
});

test("a restated amount beats the one derived from a rate, and a rate on the published base derives nothing", () => {
  expect(average({ current: 100, published: 98, restated: 101, printed: { growth: 0.05, base: "同口径" } }))
    .toMatchObject({ word: "下降", base: "同口径", baseAmount: 101, printedDiffers: true, asPublished: { word: "增长", base: "原公布" } });
  expect(average({ current: 16282.98, printed: { growth: 0.0123, base: "原公布" } })).toMatchObject({ word: "缺数", base: null, growth: null, printed: 0.0123, printedDiffers: false });
});

test("a printed rate that is wrong is marked, and the amounts decide", () => {
  // 33844.74 − 34583.04 = −738.30; ÷ 34583.04 = −2.1349%
  expect(total({ current: 33844.74, published: 34583.04, printed: { growth: -0.0173, base: "原公布" } }))
    .toMatchObject({ word: "下降", change: -738.3, printed: -0.0173, printedDiffers: true });
});

test.each<[string, Partial<FundingLeg>, Partial<FundingVerdict>]>([
  ["amounts that agree stand still", { current: 0.3, published: 0.1 + 0.2 }, { word: "持平", growth: 0, isNearZero: false }],
  ["a blank base is missing", { current: 5 }, { word: "缺数", base: null }],
  ["无 is a first year", { current: 5, published: "none" }, { word: "无上年", base: null }],
  ["a base of zero has no rate", { current: 5, published: 0 }, { word: "基数为零", base: "原公布", change: 5, growth: null }],
  ["without a current figure nothing is compared", { published: 5 }, { word: "缺数", change: null, growth: null }],
  ["without a current figure even a first year is missing", { published: "none" }, { word: "缺数" }],
  ["a fall of 0.004% is a fall, and marked", { current: 99996, published: 100000 }, { word: "下降", growth: -0.00004, isNearZero: true }],
  ["0.05% is not near zero any more", { current: 100050, published: 100000 }, { word: "增长", growth: 0.0005, isNearZero: false }],
  ["growth above 100% is a rise", { current: 250, published: 100 }, { word: "增长", growth: 1.5 }],
  ["a year that falls to nothing", { current: 0, published: 100 }, { word: "下降", growth: -1 }],
  ["a rate of −100% leads back to no base", { current: 0, printed: { growth: -1, base: "同口径" } }, { word: "缺数", base: null }],
])("%s", (_, given, expected) => {
  expect(total(given)).toMatchObject(expected);
});

test("an amount without a unit is no verdict; without an amount no unit is needed", () => {
  expect(judgeFundingLine(line({ unit: null, total: { current: 5, published: 4 } }))).toMatchObject({ word: "缺数", total: { word: "缺数", current: 5, base: null, growth: null } });
  expect(judgeFundingLine(line({ unit: null, average: { current: 5, published: 4 } }))).toMatchObject({ word: "增长", total: null });
});

test("the average is computed in 元 where it is not given, and says so", () => {
  // 284597 万元 = 2 845 970 000 元; ÷ 316 000 = 9006.2341772…
  const computed = judgeFundingLine(line({ students: 316000, total: { current: 284597 }, average: { published: 9006.24 } })).average!;
  expect(computed).toMatchObject({ word: "下降", isComputed: true });
  expect(computed.current).toBeCloseTo(9006.2341772, 6);
  const given = judgeFundingLine(line({ students: 316000, total: { current: 284597 }, average: { current: 9000, published: 9006.24 } })).average!;
  expect(given).toMatchObject({ current: 9000, isComputed: false });
});

test("without students, or with none, nothing is divided", () => {
  expect(judgeFundingLine(line({ students: 0, total: { current: 5, published: 4 } }))).toMatchObject({ word: "缺数", average: { word: "缺数", current: null, isComputed: false } });
  expect(judgeFundingLine(line({ total: { current: 5, published: 4 } }))).toMatchObject({ word: "增长", average: null });
  expect(judgeFundingLine(line({ total: { current: 5, published: 4 }, average: { published: 3 } }))).toMatchObject({ word: "缺数", average: { word: "缺数" } });
});

test("a line is called by its worst leg", () => {
  const word = (one: Partial<FundingLeg>, other: Partial<FundingLeg>): string => judgeFundingLine(line({ total: one, average: other })).word;
  const [rises, falls, still] = [{ current: 2, published: 1 }, { current: 1, published: 2 }, { current: 1, published: 1 }];
  expect([word(rises, falls), word(rises, { current: 1 }), word(falls, { current: 1 }), word(rises, still)]).toEqual(["下降", "缺数", "下降", "持平"]);
  expect([word({ current: 1, published: 0 }, { current: 1, published: "none" }), word({ current: 1, published: "none" }, rises), word({}, {})]).toEqual(["基数为零", "无上年", "缺数"]);
});

test("a growth printed as 0.00% on the restated base may hide a fall: no base is derived from it", () => {
  expect(average({ current: 100, printed: { growth: 0, base: "同口径" } })).toMatchObject({ word: "缺数", base: null });
  expect(average({ current: 100, published: 101, printed: { growth: 0.00004, base: "同口径" } })).toMatchObject({ word: "下降", base: "原公布" });
});
