import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "..", "..");

export const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** What the build makes beside the files that are there already. */
const built = ["taskpane.html", "taskpane.js", "functions.json", "functions-en-US.json"];

/** Reads a file as the built add-in will have it. */
export function readSourceFile(path: string): Buffer | null {
  if (built.includes(path)) return Buffer.from("");
  return existsSync(join(root, path)) ? readFileSync(join(root, path)) : null;
}

/** Reads a file of the built add-in. */
export function readBuiltFile(path: string): Buffer | null {
  const place = join(root, "dist", path);
  return existsSync(place) ? readFileSync(place) : null;
}
