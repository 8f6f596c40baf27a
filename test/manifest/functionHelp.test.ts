import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionTable, placeTables } from "../../scripts/functions/table.mjs";
import { examples } from "../../src/functions/examples";
import { functionHelp } from "./functionHelp";

const golden = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "../cases/the-functions-are-described-in-two-languages", name), "utf8"));

let help: Awaited<ReturnType<typeof functionHelp>>;
beforeAll(async () => { help = await functionHelp(); });

test("Excel is told what the golden files say: a changed word or parameter is a change of the product", () => {
  expect(help["zh-CN"]).toEqual(golden("functions.json"));
  expect(help["en-US"]).toEqual(golden("functions-en-US.json"));
});

test("the functions of the design, each id once, each with an example that calls it", () => {
  const ids = help["zh-CN"].functions.map(({ id }) => id);
  expect([...ids].sort()).toEqual([
    "ACTUAL", "FUNDING", "GAP", "INDICATORS", "LEAD", "NONDECREASING", "PACE", "RULE", "SOURCE", "STATUS", "TARGET", "TASKS", "WHY",
  ]);
  expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  for (const [id, list] of Object.entries(examples)) {
    expect(list.length).toBeGreaterThan(0);
    for (const { formula } of list) expect(formula.startsWith(`=EDU.${id}(`)).toBe(true);
  }
});

test("nothing lacks help: Chinese here, English there, for functions and parameters", () => {
  const texts = (language: "zh-CN" | "en-US") =>
    help[language].functions.flatMap(({ description, parameters }) => [description, ...parameters.flatMap((item) => [item.name, item.description])]);
  for (const text of texts("zh-CN")) expect(text).toMatch(/[\u4e00-\u9fff]/);
  for (const text of texts("en-US")) expect(text).toMatch(/^[A-Za-z][^]*[a-z]/);
});

test("an example that the help prints is one that is tried, with its answer", () => {
  const tried = new Map(Object.values(examples).flat().map(({ formula, answer }) => [formula, answer]));
  const printed = Object.values(help).flatMap(({ functions }) => functions.flatMap(({ description, parameters }) =>
    [description, ...parameters.map((item) => item.description)].flatMap((text) => [...text.matchAll(/=EDU\..*$/g)].map(([words]) => words))));
  expect(printed).toHaveLength(16);
  for (const words of printed) {
    const [, formula = "", answer] = /^(=EDU\.\w+\(.*\)) (?:返回|gives) (.+)[。.]$/.exec(words) ?? [];
    expect([formula, tried.get(formula)]).toEqual([formula, answer]);
  }
});

describe("the function tables of the README", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

  test("are up to date (otherwise: npm run docs:functions)", () => {
    const tables = {
      "zh-CN": functionTable(help["zh-CN"], examples, "zh-CN"),
      "en-US": functionTable(help["en-US"], examples, "en-US"),
    };
    expect(placeTables(readme, tables)).toBe(readme);
  });

  test("hold a line for every function", () => {
    for (const { functions } of Object.values(help)) {
      for (const { name, parameters } of functions) {
        const signature = parameters.map((item) => (item.optional === true ? `[${item.name}]` : item.name)).join(", ");
        expect(readme).toContain(`| \`EDU.${name}(${signature})\` |`);
      }
    }
  });

  test("need their markers, and an example for every function", () => {
    expect(() => placeTables("# README", { "zh-CN": "" })).toThrow("README.md has no markers <!-- functions zh-CN -->");
    expect(() => functionTable(help["zh-CN"], {}, "zh-CN")).toThrow("No example for TARGET");
  });
});
