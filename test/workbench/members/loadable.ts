import { readFileSync } from "node:fs";
import ts from "typescript";
import type { Answers } from "./answers";

/** What every object of the library has, and the library answers by itself. */
const common = new Set(["context", "isNullObject", "items"]);

/** The properties of Excel's classes as its published types have them, newer ones than the library's included. */
function publishedProperties(): Map<string, string[]> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const found = new Map<string, string[]>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declared of statement.body.statements) {
      if (!ts.isClassDeclaration(declared) || !declared.name) continue;
      const names = declared.members.flatMap((member) => (ts.isPropertyDeclaration(member) && ts.isIdentifier(member.name) ? [member.name.text] : []));
      found.set(declared.name.text, [...(found.get(declared.name.text) ?? []), ...names]);
    }
  }
  return found;
}

/** By class, what Excel could be asked to load and this workbench refuses: other names Excel passes over. */
export function refusedLoads({ classes }: Answers): Record<string, string[]> {
  const published = publishedProperties();
  return Object.fromEntries(classes.flatMap(({ className, answered, refused }) => {
    const known = [...(published.get(className) ?? []), ...refused.filter(({ kind }) => kind === "property" || kind === "object").map(({ name }) => name)];
    const names = [...new Set(known)].filter((name) => !common.has(name) && !answered.some((member) => member.name === name)).sort();
    return names.length === 0 ? [] : [[className, names]];
  }));
}
