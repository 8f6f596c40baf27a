import { tableWords } from "../../src/words/tables";

const parameters = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test.each(Object.keys(tableWords["zh-CN"]) as (keyof (typeof tableWords)["zh-CN"])[])("%s takes the same parameters in both languages", (key) => {
  expect(tableWords["zh-CN"][key].trim()).not.toBe("");
  expect(parameters(tableWords["en-US"][key])).toEqual(parameters(tableWords["zh-CN"][key]));
});
