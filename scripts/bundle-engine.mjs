/** Bundles the headless engine into build/engine.cjs: the test runner cannot load the engine's packages one by one. */
import { build } from "esbuild";
import { renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = process.argv[2] ?? join(root, "build", "engine.cjs");
const partial = `${target}.${process.pid}.partial`;

await build({
  absWorkingDir: root,
  entryPoints: [join("src", "workbench", "headless", "engine-bundle.ts")],
  outfile: partial,
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "warning",
});
// Test files run in several processes: they must never see half a file.
renameSync(partial, target);
