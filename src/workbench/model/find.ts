import { type Area, cellsOf, intersection } from "../engine/terms";
import { oneOf, record, text, truth } from "./arguments";
import type { Range } from "./range";
import { writeGrid } from "./range-writing";

interface Criteria {
  readonly pattern: RegExp;
  readonly isBackwards: boolean;
}

/** Excel's wildcards: * any text, ? any character, ~ takes the next one as it is. */
function criteria(wanted: string, given: unknown): Criteria {
  const { completeMatch, matchCase, searchDirection } = given === undefined || given === null ? {} : record(given, "criteria");
  const source = [...wanted.matchAll(/~([*?~])|([*?])|([^*?]+?(?=~[*?~]|[*?]|$))/gs)]
    .map(([, literal, wild, plain]) => (wild === "*" ? ".*" : wild === "?" ? "." : (literal ?? plain!).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))).join("");
  const isWhole = completeMatch !== undefined && completeMatch !== null && truth(completeMatch, "completeMatch");
  const isExact = matchCase !== undefined && matchCase !== null && truth(matchCase, "matchCase");
  const direction = searchDirection === undefined || searchDirection === null ? "Forward" : oneOf(searchDirection, ["Forward", "Backwards"] as const, "searchDirection");
  return { pattern: new RegExp(isWhole ? `^(?:${source})$` : source, `gs${isExact ? "" : "i"}`), isBackwards: direction === "Backwards" };
}

const matches = (pattern: RegExp, value: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(value);
};

/** The cells of a range whose text holds what is sought, in reading order. */
export async function findCells(range: Range, wanted: unknown, given: unknown): Promise<{ readonly cells: Area[]; readonly isBackwards: boolean }> {
  const { pattern, isBackwards } = criteria(text(wanted, "text"), given);
  const { engine } = range.book;
  await engine.calculation.settle();
  const used = engine.cells.used(range.sheetId, true);
  const area = used && intersection(used, range.area);
  if (!area) return { cells: [], isBackwards };
  const texts = engine.cells.texts(range.sheetId, area);
  const cells = [...cellsOf(area)].filter(({ row, column }) => {
    const shown = texts[row - area.row]![column - area.column]!;
    return shown !== "" && matches(pattern, shown);
  }).map((cell): Area => ({ ...cell, rows: 1, columns: 1 }));
  return { cells, isBackwards };
}

/** Replaces text in the formulas and constants of a range; answers how many replacements there were. */
export async function replaceAll(range: Range, wanted: unknown, replacement: unknown, given: unknown): Promise<number> {
  const { pattern } = criteria(text(wanted, "text"), given);
  const instead = text(replacement, "replacement");
  const { engine } = range.book;
  await engine.calculation.settle();
  const used = engine.cells.used(range.sheetId, true);
  const area = used && intersection(used, range.area);
  let count = 0;
  if (!area) return count;
  for (const { row, column } of [...cellsOf(area)]) {
    const place = { row, column, rows: 1, columns: 1 };
    const [[cell]] = engine.cells.read(range.sheetId, place) as [[ReturnType<typeof engine.cells.read>[0][0]]];
    if (cell.kind === "blank") continue;
    const before = cell.formula ?? (cell.kind === "boolean" ? String(cell.value).toUpperCase() : String(cell.value));
    const found = before.match(pattern)?.filter((part) => part !== "").length ?? 0;
    if (found === 0) continue;
    count += found;
    writeGrid(range.at(place), [[before.replace(pattern, (part) => (part === "" ? part : instead))]]);
  }
  return count;
}
