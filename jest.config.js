/**
 * Five kinds of test, one runner: pure code, the pane in a simulated page, the add-in against the headless workbench, the same under the
 * oldest Excel that the product promises to run in, a real browser.
 */
const transform = {
  "^.+\\.(t|j)sx?$|\\.mjs$": [
    "@swc/jest",
    { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
  ],
};
const project = (displayName, folders, environment, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: environment,
  transform,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  // hucre ships as native modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  ...extra,
});

module.exports = {
  // A loaded machine is slow; a test that hangs still ends.
  testTimeout: 30_000,
  projects: [
    project("unit", ["plan", "catalogue", "sheets", "words", "workbookfile", "seeds", "manifest", "scripts"], "node"),
    project("pane", ["taskpane"], "jsdom", { setupFiles: ["<rootDir>/test/taskpane/setup.ts"] }),
    project("workbench", ["workbench", "functions", "excel", "actions"], "node"),
    // Of the actions and of the workbench's own tests those that meet what differs in that Excel; the others would only cost their time again.
    project("ltsc", ["functions"], "node", {
      globals: { workbenchProfile: "ltsc2021" },
      testMatch: [
        "<rootDir>/test/functions/!(examples).test.ts",
        "<rootDir>/test/excel/fundingInTheWorkbench.test.ts",
        "<rootDir>/test/actions/{loadPlan,insertFormula,enteringFigures,recentIndicators}.test.ts",
        "<rootDir>/test/workbench/{errors,functions,engine-faults,profiles,protocol,ranges,rules,sheets,tables}.test.ts",
      ],
    }),
    project("journey", ["e2e"], "node"),
  ],
};
