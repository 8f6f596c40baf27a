import { judgeFundingLine, withPreviousYears, type FundingLine } from "../../../src/plan";
import { line } from "./line";

const year = (given: number, current: number | null, more: Parameters<typeof line>[0] = {}): FundingLine => line({ year: given, total: { current }, ...more });
const bases = (lines: readonly FundingLine[]): unknown[] => withPreviousYears(lines).map(({ total }) => total.published);

test("the base is the line of the year before, wherever it stands; the first year has none", () => {
  expect(bases([year(2022, 30), year(2020, 10), year(2021, 20)])).toEqual([20, "none", 10]);
});

test("a missing year is never bridged", () => {
  expect(bases([year(2019, 1), year(2021, 20), year(2022, 30)])).toEqual(["none", null, 20]);
  expect(bases([year(2020, 1), year(2021, null), year(2022, 30)])).toEqual(["none", null, null]);
});

test("a year given twice is no base", () => {
  expect(bases([year(2020, 1), year(2021, 2), year(2021, 3), year(2022, 4)])).toEqual(["none", 1, 1, null]);
});

test("a base that is given stays", () => {
  expect(bases([year(2021, 20), line({ year: 2022, total: { current: 30, published: 25 } })])).toEqual(["none", 25]);
  expect(bases([year(2021, 20), line({ year: 2022, total: { current: 30, published: "none" } })])).toEqual(["none", "none"]);
});

test("units are converted into that of the year judged; without one there is no base", () => {
  expect(bases([year(2021, 282255), year(2022, 28.4597, { unit: "亿元" })])).toEqual(["none", 28.2255]);
  expect(bases([year(2021, 282255, { unit: null }), year(2022, 284597)])).toEqual(["none", null]);
});

test.each<[string, Parameters<typeof line>[0]]>([
  ["regions", { region: "莲都区" }], ["stages", { stage: "普通小学" }], ["series", { series: "事业费" }], ["accounts", { account: "预算" }],
  ["an account that is not named", { account: null }],
])("%s never mix", (_, other) => {
  expect(bases([year(2021, 20, other), year(2022, 30)])).toEqual(["none", "none"]);
});

test("the average takes the average of the year before, given or computed", () => {
  const [, second, third] = withPreviousYears([
    line({ year: 2020, average: { current: 9000 } }),
    line({ year: 2021, students: 20000, total: { current: 20000 } }),
    line({ year: 2022, average: { current: 9900 } }),
  ]);
  expect([second!.average.published, third!.average.published]).toEqual([9000, 10000]);
  expect([judgeFundingLine(second!).average!.word, judgeFundingLine(third!).average!.word]).toEqual(["增长", "下降"]);
});

test("a leg without a figure gets no base, so that it goes on saying nothing", () => {
  const [, second] = withPreviousYears([year(2021, 20), year(2022, 30)]);
  expect(judgeFundingLine(second!)).toMatchObject({ word: "增长", average: null });
});
