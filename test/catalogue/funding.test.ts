import { nationalShares } from "../../src/catalogue";
import { publishedFunding } from "../../src/catalogue/publishedFunding";
import {
  checkFunding, describeGrowth, FUNDING_ACCOUNTS, FUNDING_SERIES, FUNDING_STAGES, judgeFundingLine, MONEY_UNITS,
  type FundingComparison,
} from "../../src/plan";

/** Region, year, stage, series, leg; the word, growth and base that decide; what the amounts as published say beside a restated base. */
type Row = readonly [region: string, year: number, stage: string, series: string, leg: "total" | "average", word: string, growth: string | null, base: string | null, asPublished: string | null];

// Words and rates as the notices print them; where they print none, or a wrong one (莲都区 事业收入: −1.73%), by hand.
const rows: readonly Row[] = [
  ["全国", 2018, "合计", "经费", "total", "增长", "+6.93%", "原公布", null],
  ["全国", 2019, "合计", "经费", "total", "增长", "+8.30%", "原公布", null],
  ["全国", 2020, "合计", "经费", "total", "增长", "+4.80%", "原公布", null],
  ["全国", 2021, "合计", "经费", "total", "增长", "+5.17%", "同口径（推算）", "增长 +3.18%"],
  ["全国", 2022, "合计", "经费", "total", "增长", "+4.79%", "原公布", null],
  ["全国", 2024, "合计", "经费", "total", "缺数", null, null, null],
  ["全国", 2018, "幼儿园", "经费", "average", "增长", "+10.36%", "原公布", null],
  ["全国", 2018, "普通小学", "经费", "average", "增长", "+3.82%", "原公布", null],
  ["全国", 2018, "普通初中", "经费", "average", "增长", "+4.79%", "原公布", null],
  ["全国", 2018, "普通高中", "经费", "average", "增长", "+8.64%", "原公布", null],
  ["全国", 2019, "幼儿园", "经费", "average", "增长", "+12.30%", "原公布", null],
  ["全国", 2019, "普通小学", "经费", "average", "增长", "+5.48%", "原公布", null],
  ["全国", 2019, "普通初中", "经费", "average", "增长", "+5.00%", "原公布", null],
  ["全国", 2020, "幼儿园", "经费", "average", "增长", "+9.23%", "原公布", null],
  ["全国", 2020, "普通小学", "经费", "average", "增长", "+3.19%", "原公布", null],
  ["全国", 2020, "普通初中", "经费", "average", "增长", "+2.80%", "原公布", null],
  ["全国", 2020, "普通高中", "经费", "average", "缺数", null, null, null],
  ["全国", 2020, "中等职业学校", "经费", "average", "缺数", null, null, null],
  ["全国", 2020, "普通高等学校", "经费", "average", "缺数", null, null, null],
  ["全国", 2021, "合计", "经费", "average", "增长", "+2.35%", "同口径（推算）", null],
  ["全国", 2021, "幼儿园", "经费", "average", "增长", "+4.68%", "同口径（推算）", "增长 +1.01%"],
  ["全国", 2021, "普通小学", "经费", "average", "增长", "+2.22%", "同口径（推算）", "增长 +0.41%"],
  ["全国", 2021, "普通初中", "经费", "average", "增长", "+1.74%", "同口径（推算）", "下降 −0.18%"],
  ["全国", 2021, "普通高中", "经费", "average", "增长", "+2.95%", "同口径（推算）", "增长 +0.73%"],
  ["全国", 2021, "中等职业学校", "经费", "average", "增长", "+0.58%", "同口径（推算）", "下降 −2.02%"],
  ["全国", 2021, "普通高等学校", "经费", "average", "增长", "+1.65%", "同口径（推算）", "增长 +0.80%"],
  ["全国", 2022, "合计", "经费", "average", "增长", "+2.44%", "原公布", null],
  ["全国", 2022, "幼儿园", "经费", "average", "增长", "+7.29%", "原公布", null],
  ["全国", 2022, "普通小学", "经费", "average", "增长", "+3.32%", "原公布", null],
  ["全国", 2022, "普通初中", "经费", "average", "增长", "+2.14%", "原公布", null],
  ["全国", 2022, "普通高中", "经费", "average", "增长", "+1.64%", "原公布", null],
  ["全国", 2022, "中等职业学校", "经费", "average", "增长", "+2.14%", "原公布", null],
  ["全国", 2022, "普通高等学校", "经费", "average", "下降", "−1.69%", "原公布", null],
  ["全国", 2024, "合计", "经费", "average", "缺数", null, null, null],
  ["全国", 2024, "合计", "事业费", "average", "缺数", null, null, null],
  ["全国", 2024, "合计", "公用经费", "average", "缺数", null, null, null],
  ["全国", 2017, "合计", "国家财政性教育经费", "total", "增长", "+8.95%", "原公布", null],
  ["全国", 2018, "合计", "国家财政性教育经费", "total", "增长", "+8.15%", "原公布", null],
  ["全国", 2019, "合计", "国家财政性教育经费", "total", "增长", "+8.25%", "原公布", null],
  ["全国", 2020, "合计", "国家财政性教育经费", "total", "增长", "+7.15%", "原公布", null],
  ["全国", 2021, "合计", "国家财政性教育经费", "total", "增长", "+6.82%", "原公布", null],
  ["全国", 2022, "合计", "国家财政性教育经费", "total", "增长", "+5.75%", "原公布", null],
  ["全国", 2024, "合计", "国家财政性教育经费", "total", "缺数", null, null, null],
  ["随州市", 2022, "合计", "经费", "total", "增长", "+0.83%", "原公布", null],
  ["随州市", 2022, "幼儿园", "经费", "average", "增长", "+6.77%", "原公布", null],
  ["随州市", 2022, "普通小学", "经费", "average", "下降", "−1.64%", "原公布", null],
  ["随州市", 2022, "普通初中", "经费", "average", "下降", "−0.84%", "原公布", null],
  ["随州市", 2022, "普通高中", "经费", "average", "增长", "+0.41%", "原公布", null],
  ["随州市", 2022, "中等职业学校", "经费", "average", "增长", "+1.63%", "原公布", null],
  ["随州市", 2022, "普通高等学校", "经费", "average", "增长", "+0.34%", "原公布", null],
  ["莲都区", 2022, "合计", "经费", "total", "增长", "+9.00%", "原公布", null],
  ["莲都区", 2022, "幼儿园", "经费", "average", "下降", "−22.29%", "原公布", null],
  ["莲都区", 2022, "普通小学", "经费", "average", "增长", "+11.60%", "原公布", null],
  ["莲都区", 2022, "普通初中", "经费", "average", "增长", "+4.97%", "原公布", null],
  ["莲都区", 2022, "合计", "事业收入", "total", "下降", "−2.13%", "原公布", null],
];

const said = ({ word, growth }: FundingComparison): string => `${word} ${growth === null ? "" : describeGrowth(growth)}`;

test.each(rows)("%s %i %s %s %s: %s %s %s", (region, year, stage, series, leg, word, growth, base, asPublished) => {
  const lines = publishedFunding.filter((line) => line.region === region && line.year === year && line.stage === stage && line.series === series);
  expect(lines).toHaveLength(1);
  const verdict = judgeFundingLine(lines[0]!)[leg]!;
  expect([verdict.word, verdict.growth === null ? null : describeGrowth(verdict.growth), verdict.base]).toEqual([word, growth, base]);
  expect(verdict.asPublished === null ? null : said(verdict.asPublished)).toBe(asPublished);
});

test("nothing else is in the list, and every line is of known terms", () => {
  const legs = publishedFunding.flatMap((line) => {
    const { total, average } = judgeFundingLine(line);
    return [...(total === null ? [] : ["total"]), ...(average === null ? [] : ["average"])];
  });
  expect(legs).toHaveLength(rows.length);
  expect(publishedFunding).toHaveLength(52);
  for (const line of publishedFunding) {
    expect(FUNDING_STAGES).toContain(line.stage);
    expect(FUNDING_SERIES).toContain(line.series);
    expect(FUNDING_ACCOUNTS).toContain(line.account);
    expect([null, ...MONEY_UNITS.map(({ unit }) => unit)]).toContain(line.unit);
    expect(line.source).toMatch(/：https?:\/\//);
  }
});

test("one printed rate is wrong, 2023 and a year of the senior schools are missing, and nothing else contradicts itself", () => {
  const findings = checkFunding(publishedFunding);
  const kinds = findings.map((finding) => {
    const { region, year, stage, series } = publishedFunding[finding.lines[0]!]!;
    return [finding.kind, region, year, stage, series].join(" ");
  });
  expect(kinds.sort()).toEqual([
    "printedDiffers 莲都区 2022 合计 事业收入",
    "yearMissing 全国 2020 普通高中 经费",
    "yearMissing 全国 2024 合计 国家财政性教育经费",
    "yearMissing 全国 2024 合计 经费",
  ].sort());
});

test("the national share of GDP", () => {
  // 34207.75 ÷ 827122 = 4.1358%; 45835.31 ÷ 1143670 = 4.0077%; 54161.05 ÷ 1348066 = 4.0177%
  expect(nationalShares.map(({ year, share }) => [year, (share * 100).toFixed(2)])).toEqual([[2017, "4.14"], [2021, "4.01"], [2024, "4.02"]]);
  for (const { share, source } of nationalShares) {
    expect(share).toBeGreaterThan(0.04);
    expect(source).toMatch(/教财〔20\d\d〕\d+号/);
  }
});
