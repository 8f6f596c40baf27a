import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** The linter loads its settings as native modules, which the test runner's sandbox refuses: it runs beside it, once for all cases. */
function rulesFor(cases: readonly { readonly path: string; readonly code: string }[]): string[][] {
  const program = `
    import { ESLint } from "eslint";
    const eslint = new ESLint();
    const rules = [];
    for (const { path, code } of JSON.parse(process.argv[1])) {
      const [result] = await eslint.lintText(code, { filePath: path });
      rules.push(result.messages.map((message) => message.ruleId ?? message.message));
    }
    console.log(JSON.stringify(rules));`;
  const parameters = ["--input-type=module", "--eval", program, JSON.stringify(cases)];
  return JSON.parse(execFileSync(process.execPath, parameters, { cwd: root, encoding: "utf8" }));
}

const importRule = "@typescript-eslint/no-restricted-imports";
const laterRule = "no-restricted-syntax";
const typeRule = "no-restricted-syntax";
const globalRule = "no-restricted-globals";

const cases: readonly (readonly [path: string, code: string, rules: readonly string[]])[] = [
  ["src/plan/a.ts", 'export { x } from "../excel";', [importRule]],
  ["src/plan/a.ts", 'export { x } from "../words";', []],
  ["src/plan/deep/a.ts", 'export { x } from "../../actions/results";', [importRule]],
  ["src/plan/a.ts", 'export const x = () => import("../excel");', [laterRule]],
  ["src/plan/a.ts", 'export type X = import("../excel").X;', ["@typescript-eslint/consistent-type-imports"]],
  ["src/sheets/a.ts", 'export { x } from "../plan";', []],
  ["src/sheets/a.ts", 'export { x } from "../catalogue";', [importRule]],
  ["src/functions/a.ts", 'export { x } from "../catalogue";', []],
  ["src/functions/a.ts", 'export { x } from "../actions";', [importRule]],
  ["src/excel/a.ts", 'export { x } from "../sheets";', []],
  ["src/excel/a.ts", 'export { x } from "../actions";', [importRule]],
  ["src/actions/a.ts", 'export { x } from "../excel";', []],
  ["src/actions/a.ts", 'export { x } from "../taskpane";', [importRule]],
  ["src/taskpane/a.tsx", 'export { x } from "../actions";', []],
  ["src/taskpane/a.tsx", 'export { x } from "../excel";', [importRule]],
  ["src/taskpane/a.tsx", 'export { x } from "../plan";', [importRule]],
  ["src/taskpane/a.tsx", 'export type { X } from "../plan";', []],
  ["src/taskpane/index.tsx", 'import "../functions/functions"; import "../commands";', []],
  ["src/taskpane/index.tsx", 'export { x } from "../excel";', [importRule]],
  ["src/commands/a.ts", 'export { x } from "../taskpane";', [importRule]],
  ["src/workbench/a.ts", 'export { x } from "../plan";', [importRule]],
  ["src/actions/a.ts", 'export { x } from "../workbench";', [importRule]],
  ["src/plan/a.ts", "export const x = (context: Excel.RequestContext) => context.workbook;", [typeRule]],
  ["src/plan/a.ts", "export const x = () => Excel.run(async () => undefined);", [globalRule]],
  ["src/words/a.ts", "export const x = () => Office.context.displayLanguage;", [globalRule]],
  ["src/excel/a.ts", "export const x = (context: Excel.RequestContext) => context.workbook;", []],
  ["src/excel/a.ts", "export const x = (value: any) => String(value);", ["@typescript-eslint/no-explicit-any"]],
  [
    "src/excel/a.ts",
    "export async function x(context: Excel.RequestContext) { for (;;) { await context.sync(); } }",
    ["office-addins/no-context-sync-in-loop"],
  ],
];

test("the linter holds the arrows between the folders, and keeps Excel out of those that run without it", () => {
  const found = rulesFor(cases.map(([path, code]) => ({ path, code })));
  expect(cases.map(([path, code], index) => [path, code, found[index]])).toEqual(cases);
});
