/** Runs a measurement of test/bench by its name: node scripts/bench.mjs sync (npm run bench:sync). */
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";

const name = process.argv[2] ?? "sync";
// As deep below the root as the module that looks for the engine's bundle from its own place.
const program = join(root, "build", "bench", "workbench", `${name}.cjs`);
await build({
  absWorkingDir: root,
  entryPoints: [join("test", "bench", `${name}.ts`)],
  outfile: program,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "warning",
});
execFileSync(process.execPath, [program], { stdio: "inherit" });
