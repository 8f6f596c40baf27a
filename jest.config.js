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
    // Of the suite for the workbench what a profile cannot touch is left out: the members' own trials, files, the page, the examples of the help.
    project("ltsc", ["workbench", "functions", "excel", "actions"], "node", {
      globals: { workbenchProfile: "ltsc2021" },
      testPathIgnorePatterns: ["/test/workbench/(members|file|page)/", "/test/functions/examples"],
    }),
    project("journey", ["e2e"], "node"),
  ],
};
