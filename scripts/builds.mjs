import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./root.mjs";
import { run } from "./step.mjs";

/** What is built, from which files, by which program, and the file that shows it is there. */
const parts = {
  addin: {
    sources: [
      "src",
      "seeds",
      "assets",
      "manifest.xml",
      "webpack.config.js",
      "scripts/webpack",
      "tsconfig.json",
      "package-lock.json",
    ],
    variables: ["ADDIN_ORIGIN", "OFFICE_JS"],
    result: "dist/manifest.xml",
    command: ["node_modules/webpack/bin/webpack.js", "--mode", "production"],
    remark: bundleSize,
  },
  page: {
    sources: [
      "src/workbench",
      "src/words",
      "assets",
      "scripts/build-workbench.mjs",
      "tsconfig.json",
      "package-lock.json",
    ],
    variables: [],
    result: "build/workbench/index.html",
    command: ["scripts/build-workbench.mjs"],
    remark: () => "",
  },
  engine: {
    sources: ["src/workbench", "src/words", "scripts/bundle-engine.mjs", "tsconfig.json", "package-lock.json"],
    variables: [],
    result: "build/engine.cjs",
    command: ["scripts/bundle-engine.mjs"],
    remark: () => "",
  },
};

function* filesOf(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

/**
 * One text for everything that a part is built from.
 * @param directory the folder that the sources are in
 * @param sources files and folders; one that does not exist counts as empty
 * @param variables names of environment variables
 * @param environment as process.env
 * @returns a text that changes when a file's name or content or a variable's value does, and only then
 */
export function fingerprint(directory, sources, variables, environment) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesOf(join(directory, source))) {
      hash.update(`${file.slice(directory.length)}\0${statSync(file).size}\0`).update(readFileSync(file));
    }
  }
  for (const variable of variables) hash.update(`${variable}=${environment[variable] ?? ""}\0`);
  return hash.digest("hex");
}

/** What the pane costs on first opening, as it travels. */
function bundleSize() {
  const kilobytes = gzipSync(readFileSync(join(root, "dist", "taskpane.js"))).length / 1024;
  return `taskpane.js ${kilobytes.toFixed(0)} KB gzip`;
}

/**
 * Builds a part, unless nothing that it is built from has changed since.
 * @param name "addin" (dist/), "page" (build/workbench/) or "engine" (build/engine.cjs)
 * @returns a remark for the step's line
 * @throws Sentence with the builder's words where it fails
 */
export async function build(name, { always = false } = {}) {
  const part = parts[name];
  const stamp = join(root, ".cache", `built-${name}`);
  const now = fingerprint(root, part.sources, part.variables, process.env);
  const isBuilt = existsSync(join(root, part.result)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now;
  if (isBuilt && !always) return "未变动 · unchanged";
  // A build that fails or is broken off leaves nothing that looks finished.
  rmSync(stamp, { force: true });
  await run(
    process.execPath,
    part.command.map((word, index) => (index === 0 ? join(root, word) : word)),
  );
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, now);
  return part.remark();
}
