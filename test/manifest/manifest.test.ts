import { checkManifest } from "../../scripts/manifest/index.mjs";
import { moveManifest } from "../../scripts/webpack/settings.cjs";
import { ACTION_NAMES } from "../../src/commands/names";
import { manifest, readBuiltFile, readSourceFile } from "./facts";

const origin = "https://addin.example.gov.cn";

test("the manifest has no fault", () => {
  expect(checkManifest(manifest, { actionNames: ACTION_NAMES, readFile: readSourceFile })).toEqual([]);
});

test("moved to a real origin it may leave this machine: nothing of localhost is left", () => {
  const moved = moveManifest(manifest, origin);
  expect(moved).not.toContain("localhost");
  expect(moved).toContain(`<AppDomain>${origin}</AppDomain>`);
  expect(checkManifest(moved, { actionNames: ACTION_NAMES, readFile: readSourceFile, isProduction: true })).toEqual([]);
});

test("the built manifest has no fault, and every file that it names was built", () => {
  const built = readBuiltFile("manifest.xml");
  if (built === null) throw new Error("dist/manifest.xml is absent: run npm run build first");
  expect(checkManifest(built.toString("utf8"), { actionNames: ACTION_NAMES, readFile: readBuiltFile })).toEqual([]);
});

test("it asks for no more of Excel than the oldest supported one has", () => {
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map(
    (match) => `${match[1]} ${match[2]}`,
  );
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.1", "ExcelApi 1.14"]);
});

test("the functions' namespace is the same in every language: formulas must read alike everywhere", () => {
  expect(manifest).toMatch(
    /id="Functions\.Namespace" DefaultValue="EDU">\s*<bt:Override Locale="en-US" Value="EDU"\/>/,
  );
});
