import { describeFundingArithmetic, describeGrowth, judgeFundingLine, type FundingLeg } from "../../../src/plan";
import { line } from "./line";

const ofTotal = (given: Partial<FundingLeg>): string => describeFundingArithmetic(judgeFundingLine(line({ total: given })).total!, "万元");
const ofAverage = (given: Partial<FundingLeg>): string => describeFundingArithmetic(judgeFundingLine(line({ average: given })).average!, "元");

test("a fall is told in one line that adds up", () => {
  expect(ofAverage({ current: 9014.32, published: 9164.9 })).toBe("9014.32 − 9164.90 = −150.58 元，−1.64%，原公布口径");
  expect(ofTotal({ current: 284597, published: 282255 })).toBe("284597 − 282255 = 2342 万元，+0.83%，原公布口径");
  expect(ofAverage({ current: 95, published: 98, restated: 100 })).toBe("95 − 100 = −5 元，−5.00%，同口径");
});

test("a derived base shows two decimals, not the twelve of the division", () => {
  // 17772.06 ÷ 1.0174 = 17468.1148
  expect(ofAverage({ current: 17772.06, published: 17803.6, printed: { growth: 0.0174, base: "同口径" } }))
    .toBe("17772.06 − 17468.11 = 303.95 元，+1.74%，同口径（推算）");
});

test("a difference is never printed away", () => {
  expect(ofAverage({ current: 1 / 3, published: 0.33334 })).toBe("0.33333 − 0.33334 = −0.00001 元，−0.002%，原公布口径");
  expect(ofTotal({ current: 99996, published: 100000 })).toBe("99996 − 100000 = −4 万元，−0.004%，原公布口径");
});

test("nothing moved, no base of zero is divided by, and what is missing has no arithmetic", () => {
  expect(ofTotal({ current: 5, published: 5 })).toBe("5 − 5 = 0 万元，0.00%，原公布口径");
  expect(ofTotal({ current: 5, published: 0 })).toBe("5 − 0 = 5 万元，基数为零，原公布口径");
  expect([ofTotal({ current: 5 }), ofTotal({ current: 5, published: "none" }), ofTotal({ published: 5 })]).toEqual(["", "", ""]);
});

test("growth is signed, and keeps its sign where two decimals would hide it", () => {
  expect([-0.01643, 0.0083, 0, -0.00004, 1.5, -1].map(describeGrowth)).toEqual(["−1.64%", "+0.83%", "0.00%", "−0.004%", "+150.00%", "−100.00%"]);
});
