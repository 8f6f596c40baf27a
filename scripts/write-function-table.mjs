/** Writes the function tables of the README anew (npm run docs:functions): after a change of help or examples. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionTable, placeTables } from "./functions/table.mjs";
import { root } from "./root.mjs";
import { translateMetadata } from "./webpack/english-functions.cjs";
import { readModule } from "./webpack/read-module.cjs";

const source = join(root, "src", "functions", "functions.ts");
const readme = join(root, "README.md");

const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
if (errors.length > 0) throw new Error(errors.join("\n"));
const chinese = JSON.parse(metadataJson);
const english = translateMetadata(chinese, readModule(join(root, "src", "words", "functions.ts")).englishFunctions);
const { examples } = readModule(join(root, "src", "functions", "examples.ts"));

const before = readFileSync(readme, "utf8");
const after = placeTables(before, {
  "zh-CN": functionTable(chinese, examples, "zh-CN"),
  "en-US": functionTable(english, examples, "en-US"),
});
if (after !== before) writeFileSync(readme, after);
console.log(after === before ? "README.md 中的函数表无变化。" : "README.md 中的函数表已更新。");
