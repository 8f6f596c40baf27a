import { parseXml } from "../model/xml";
import type { Losses } from "./losses";
import { type Package, writeXml } from "./package";

/** Where the parts of tables lie. */
function tableParts(file: Package): string[] {
  const of = (source: string, kind: string): string[] => file.relationships(source).filter(({ type }) => type.endsWith(`/${kind}`)).map(({ target }) => target);
  return of("", "officeDocument").flatMap((workbook) => of(workbook, "worksheet")).flatMap((sheet) => of(sheet, "table"));
}

/** Says of tables that their one row is blank and no row yet (ECMA-376, part 1, 18.5.1.2: insertRow), which the file's library cannot. */
export function writeInsertRows(file: Package, tables: readonly string[]): void {
  if (tables.length === 0) return;
  for (const part of tableParts(file)) {
    const document = parseXml(file.text(part)!);
    const table = document.documentElement!;
    if (!tables.includes(table.getAttribute("displayName") ?? "")) continue;
    table.setAttribute("insertRow", "1");
    file.add(part, writeXml(document));
  }
}

/** The names of the tables of which a file says so; what cannot be read of it is told. */
export function readInsertRows(file: Package, lost: Losses): string[] {
  try {
    return tableParts(file).flatMap((part) => {
      const text = file.text(part);
      const table = text === undefined ? undefined : parseXml(text).documentElement!;
      return /^(?:1|true)$/.test(table?.getAttribute("insertRow") ?? "") ? [table!.getAttribute("displayName") ?? ""] : [];
    });
  } catch (error) {
    console.warn(error);
    lost.add("tableOptions");
    return [];
  }
}
