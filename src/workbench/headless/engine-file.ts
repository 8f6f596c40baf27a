import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Engine, EngineOptions } from "../engine/terms";

interface EngineBundle {
  createHeadlessEngine(options?: EngineOptions): Engine;
}

const root = join(__dirname, "..", "..", "..");
const sources = [join("src", "workbench", "engine"), join("src", "workbench", "headless", "engine-bundle.ts"), join("scripts", "bundle-engine.mjs"), "package-lock.json"];

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Loads the bundled engine; bundles it first where its sources are newer than the bundle. */
export function loadEngine(bundlePath = join(root, "build", "engine.cjs")): EngineBundle {
  const made = existsSync(bundlePath) ? statSync(bundlePath).mtimeMs : 0;
  if (made < Math.max(...sources.map((source) => newest(join(root, source))))) {
    execFileSync(process.execPath, [join(root, "scripts", "bundle-engine.mjs"), bundlePath], { stdio: "inherit" });
  }
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a bundle of CommonJS, made at run time
  return require(bundlePath) as EngineBundle;
}
