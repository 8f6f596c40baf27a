import { fundingFindingParameters, type FundingFinding } from "../../src/plan";
import { fill } from "../../src/words";
import { fundingFindingWords } from "../../src/words/fundingFindings";

const place = { lines: [0, 1], figure: "amount" } as const;
const findings: readonly FundingFinding[] = [
  { ...place, kind: "yearTwice", region: "甲县", year: 2021, stage: "普通小学", series: "经费", account: "决算" },
  { ...place, kind: "yearMissing", region: "乙县", year: 2020, stage: "合计", series: "事业费", account: null },
  { ...place, kind: "unitChanged", from: "万元", to: "亿元" },
  { ...place, kind: "studentsJump", from: 1000, to: 499, change: -0.501 },
  { ...place, kind: "totalIsNotTheSum", total: 1000, sum: 900, unit: "万元" },
  { ...place, kind: "baseDiffers", base: 28.2, before: 28.2255, unit: "亿元" },
  { ...place, kind: "baseSaidNone", before: 28.2255, unit: "亿元" },
  { ...place, kind: "printedDiffers", printed: -0.0173, growth: -0.02134861 },
  { ...place, kind: "unitMissing" },
  { ...place, kind: "accountMissing" },
  { ...place, kind: "averageDiffers", given: 9010, computed: 9006.23417722 },
  { ...place, kind: "notANumber", text: "待定" },
  { ...place, kind: "rowUnread", column: "学段", text: "特殊教育" },
  { ...place, kind: "rowIncomplete", column: "年度" },
  { ...place, kind: "otherAccount", from: "决算", to: "预算" },
];

// The compiler holds the words to the domain's kinds: none is missing, none is left over.
type Words = keyof (typeof fundingFindingWords)["zh-CN"];
const everyKindHasWords: [FundingFinding["kind"]] extends [Words] ? ([Words] extends [FundingFinding["kind"]] ? true : never) : never = true;

const sentence = (language: "zh-CN" | "en-US", finding: FundingFinding): string =>
  fill(fundingFindingWords[language][finding.kind], fundingFindingParameters(finding));

test.each(findings.map((finding) => [finding.kind, finding] as const))("%s is a whole sentence in both languages, with all that it names", (_, finding) => {
  expect(everyKindHasWords).toBe(true);
  const named = Object.values(fundingFindingParameters(finding)).map(String);
  expect(sentence("zh-CN", finding)).toMatch(/。$/);
  expect(sentence("en-US", finding)).toMatch(/\.$/);
  for (const language of ["zh-CN", "en-US"] as const) for (const words of named) expect(sentence(language, finding)).toContain(words);
});

test("a year twice or missing names whose it is: two regions may each have that stage, two accounts that year", () => {
  expect(sentence("zh-CN", findings[0]!)).toBe("甲县 普通小学（经费，决算）2021 年有 2 行，请只保留一行；有重复的年度不作为下一年的基数。");
  expect(sentence("zh-CN", findings[1]!)).toBe("乙县 合计（事业费，口径未填）缺 2020 年；缺少的年度不跨年比较。");
});

test("numbers in the sentences are as people print them", () => {
  expect(sentence("zh-CN", findings[7]!)).toBe("公布增长率为 −1.73%，按公布的两年数复算为 −2.13%，两者不一致；结论以金额为准。");
  expect(sentence("zh-CN", findings[3]!)).toBe("在校学生数由 1000 人变为 499 人（−50.10%），变动超过一半，请核实。");
  expect(sentence("zh-CN", findings[10]!)).toBe("所填生均为 9010 元，金额除以在校学生数为 9006.23 元，两者不一致；结论以所填生均为准，请核实。");
});

test("both languages have the same keys and name the same things", () => {
  const named = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
  for (const key of Object.keys(fundingFindingWords["zh-CN"]) as Words[]) expect(named(fundingFindingWords["en-US"][key])).toEqual(named(fundingFindingWords["zh-CN"][key]));
});
