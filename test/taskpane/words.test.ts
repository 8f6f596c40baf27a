import { VERDICTS } from "../../src/plan";
import { paneWords } from "../../src/words/pane";
import { toolsPaneWords } from "../../src/words/toolsPane";

const chinese: Readonly<Record<string, string>> = { ...paneWords["zh-CN"], ...toolsPaneWords["zh-CN"] };
const english: Readonly<Record<string, string>> = { ...paneWords["en-US"], ...toolsPaneWords["en-US"] };
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

it("says every verdict in the sheets' own word in Chinese", () => {
  for (const verdict of VERDICTS) expect(chinese[`verdict.${verdict}`]).toBe(verdict);
});

it("addresses the reader as 您 and leaves no English where there is Chinese", () => {
  const all = Object.values(chinese).join("\n");
  expect(all).not.toMatch(/你/);
  const latin = new Set(all.replace(/\{\w+\}/g, "").match(/[A-Za-z]+/g));
  expect([...latin].sort()).toEqual(["Enter", "Excel", "Microsoft"]);
});
