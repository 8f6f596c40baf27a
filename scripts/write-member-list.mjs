/** Writes docs/workbench-members.md and the list of refused properties anew (npm run docs:members): after a change of what the workbench answers. */
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";

// As deep below the root as the module that looks for the engine's bundle from its own place.
const program = join(root, "build", "members", "workbench", "write-page.cjs");
await build({
  absWorkingDir: root,
  entryPoints: [join("test", "workbench", "members", "write-page.ts")],
  outfile: program,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "warning",
});
execFileSync(process.execPath, [program, join(root, "docs", "workbench-members.md"), join(root, "src", "workbench", "host", "refused-properties.json")], { stdio: "inherit" });
console.log("docs/workbench-members.md、src/workbench/host/refused-properties.json 已生成。");
