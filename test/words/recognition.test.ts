import { recognitionWords } from "../../src/words/recognition";

const parameters = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test.each(Object.keys(recognitionWords["zh-CN"]) as (keyof (typeof recognitionWords)["zh-CN"])[])("%s takes the same parameters in both languages", (key) => {
  expect(recognitionWords["zh-CN"][key].trim()).not.toBe("");
  expect(parameters(recognitionWords["en-US"][key])).toEqual(parameters(recognitionWords["zh-CN"][key]));
});
