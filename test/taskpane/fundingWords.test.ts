import { FUNDING_ACCOUNTS, FUNDING_BASES, FUNDING_SERIES, FUNDING_STAGES, FUNDING_WORDS, MONEY_UNITS } from "../../src/plan";
import { wordColours, wordMark } from "../../src/taskpane/funding/wordStyles";
import { FUNDING_ROLES } from "../../src/actions/fundingTerms";
import { fundingPaneWords } from "../../src/words/fundingPane";

const chinese: Readonly<Record<string, string>> = fundingPaneWords["zh-CN"];
const english: Readonly<Record<string, string>> = fundingPaneWords["en-US"];
const keys = Object.keys(chinese);
const parameters = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

it("has the same keys in both languages", () => {
  expect(Object.keys(english).sort()).toEqual([...keys].sort());
});

it.each(keys)("%s has words and the same parameters in both languages", (key) => {
  expect(chinese[key]!.trim()).not.toBe("");
  expect(english[key]!.trim()).not.toBe("");
  expect(parameters(english[key]!)).toEqual(parameters(chinese[key]!));
});

it("says every term in the sheet's own word in Chinese", () => {
  const terms = [
    ...FUNDING_WORDS, ...FUNDING_BASES, ...FUNDING_STAGES, ...FUNDING_SERIES, ...FUNDING_ACCOUNTS, ...MONEY_UNITS.map(({ unit }) => unit),
  ];
  for (const term of terms) expect(chinese[`term.${term}`]).toBe(term);
});

it("names every role of a column", () => {
  for (const role of FUNDING_ROLES) expect(chinese).toHaveProperty([`role.${role}`]);
});

it("addresses the reader as 您 and leaves no English where there is Chinese", () => {
  const all = Object.values(chinese).join("\n");
  expect(all).not.toMatch(/你/);
  expect([...new Set(all.replace(/\{\w+\}/g, "").match(/[A-Za-z]+/g))]).toEqual(["Enter"]);
});

it("tells the words apart by their marks, what is unknown from what is well or not", () => {
  expect(FUNDING_WORDS.map(wordMark)).toEqual(["●", "＝", "▼", "–", "?", "?"]);
  expect(wordColours("下降", "light")).toEqual({ text: "#A4262C", fill: "#FDE7E9" });
  expect(wordColours("增长", "light")).toEqual({ text: "#0E700E", fill: "#DFF6DD" });
  for (const word of ["缺数", "基数为零", "无上年"] as const) expect(wordColours(word, "light")).not.toEqual(wordColours("增长", "light"));
});
