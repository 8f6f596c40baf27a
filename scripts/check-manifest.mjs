// Checks a built manifest before it leaves this machine: npm run check:manifest -- dist/manifest.xml
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { checkManifest } from "./manifest/index.mjs";
import { root } from "./root.mjs";
import { main, Sentence } from "./step.mjs";

/** The names are declared in TypeScript; a list of plain texts is easy to read without compiling it. */
function actionNames() {
  const source = readFileSync(join(root, "src", "commands", "names.ts"), "utf8");
  const list = /ACTION_NAMES = \[([^\]]*)\]/.exec(source);
  if (list === null) throw new Error("src/commands/names.ts no longer declares ACTION_NAMES as a list");
  return [...list[1].matchAll(/"([^"]+)"/g)].map((match) => match[1]);
}

await main(async () => {
  const path = resolve(process.argv[2] ?? join(root, "dist", "manifest.xml"));
  if (!existsSync(path))
    throw new Sentence(`没有 ${path}，请先运行 npm run build。 / ${path} is absent: run npm run build first.`);
  const readFile = (name) => (existsSync(join(dirname(path), name)) ? readFileSync(join(dirname(path), name)) : null);
  const faults = checkManifest(readFileSync(path, "utf8"), {
    actionNames: actionNames(),
    readFile,
    isProduction: true,
  });
  if (faults.length > 0) throw new Sentence(faults.join("\n"));
  console.log("清单检查通过 / The manifest is right.");
});
