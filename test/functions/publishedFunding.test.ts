import { publishedFunding } from "../../src/catalogue/publishedFunding";
import { fundingRows } from "../../src/functions/funding";
import { isNonDecreasing } from "../../src/functions/nonDecreasing";
import { judgeFundingLine, type FundingComparison } from "../../src/plan";

/** Every published figure that has a base, given to the functions: they answer as the judge, whose words another test holds to the notices. */
const figures = publishedFunding.flatMap((line) => {
  const judged = judgeFundingLine(line);
  return (["total", "average"] as const).flatMap((leg) => {
    const verdict = judged[leg];
    return verdict === null || verdict.baseAmount === null ? [] : [{ name: `${line.region} ${line.year} ${line.stage} ${line.series} ${leg}`, year: line.year, verdict }];
  });
});

test("47 of the 55 published figures have a base, 8 of them a derived one", () => {
  const restated = figures.filter(({ verdict }) => verdict.base !== "原公布");
  expect([figures.length, restated.length]).toEqual([47, 8]);
});

const onBase = (year: number, current: number, before: number, restated?: number): unknown[] =>
  fundingRows([[year - 1], [year]], [[before], [current]], [[1], [1]], restated === undefined ? null : [[null], [restated]], restated === undefined ? null : [[null], [1]])[1]!;

test.each(figures.map((figure) => [figure.name, figure] as const))("%s", (_, { year, verdict }) => {
  const { current, baseAmount, word, growth } = verdict;
  const published: FundingComparison | null = verdict.base === "原公布" ? verdict : verdict.asPublished;
  if (published !== null) {
    expect(onBase(year, current!, published.baseAmount!)).toEqual([year, current, published.growth, published.word, current, published.growth, published.word, "原公布"]);
    expect(isNonDecreasing([[published.baseAmount, current]], null)).toBe(published.word !== "下降");
  }
  if (verdict.base !== "原公布") {
    // What was published then stands in the line of the year before; the restated amount decides.
    expect(onBase(year, current!, published?.baseAmount ?? 1, baseAmount!)).toEqual([year, current, growth, word, current, growth, word, "同口径"]);
  }
});
