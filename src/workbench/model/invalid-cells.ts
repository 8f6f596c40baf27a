import { type Area, cellsOf, type Cell, contains, type Evaluated, intersection, type PlacedFormula, type Validation } from "../engine/terms";
import { blocksOf } from "./blocks";
import type { Book } from "./book";

interface Asked {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly validation: Validation;
  /** Where the answers to its bounds begin. */
  readonly first: number;
}

export interface Judgement {
  readonly valid: boolean | null;
  readonly invalid: readonly Area[];
}

/** Which cells hold what their validation would not have taken: cells without one are right. */
export async function judge(book: Book, sheetId: string, areas: readonly Area[]): Promise<Judgement> {
  const { engine } = book;
  await engine.calculation.settle();
  const rules = engine.contents.validations(sheetId);
  const used = engine.cells.used(sheetId, false);
  const asked: Asked[] = [];
  const formulas: PlacedFormula[] = [];
  let right = 0;
  for (const area of areas) {
    // A blank cell beyond everything used is judged as any other that its rule names.
    const looked = area.rows * area.columns > 100_000 ? (used && intersection(area, used)) : area;
    for (const { row, column } of looked ? cellsOf(looked) : []) {
      const one: Area = { row, column, rows: 1, columns: 1 };
      const rule = rules.find((candidate) => candidate.areas.some((other) => contains(other, one)));
      if (!rule) {
        right++;
        continue;
      }
      const cell = engine.cells.read(sheetId, one)[0]![0]!;
      if (cell.kind === "blank" && rule.validation.ignoreBlanks) {
        right++;
        continue;
      }
      const origin = [...rule.areas].sort((a, b) => a.row - b.row || a.column - b.column)[0]!;
      const first = formulas.length;
      for (const bound of boundsOf(rule.validation)) {
        formulas.push({ row, column, formula: engine.cells.movedFormula(bound, row - origin.row, column - origin.column) });
      }
      asked.push({ row, column, cell, validation: rule.validation, first });
    }
  }
  const answers = await engine.calculation.evaluate(sheetId, formulas);
  const wrong = asked.filter(({ cell, validation, first }) => !isValid(cell, validation, answers[first], answers[first + 1]));
  const keys = new Set(wrong.map(({ row, column }) => `${row},${column}`));
  const invalid = areas.flatMap((area) => (wrong.length === 0 ? [] : blocksOf(area, (row, column) => keys.has(`${row},${column}`))));
  return { valid: wrong.length === 0 ? true : wrong.length < asked.length || right > 0 ? null : false, invalid };
}

/** The formulas whose answers the cell is compared with. */
function boundsOf({ type, formula1, formula2 }: Validation): string[] {
  if (type === "List" && !formula1.startsWith("=")) return [];
  const bound = (text: string): string => {
    if (text.startsWith("=")) return text;
    if (!Number.isNaN(Number(text))) return `=${text}`;
    return `=${type === "Time" ? "TIMEVALUE" : "DATEVALUE"}("${text.replace(/"/g, '""')}")`;
  };
  return [formula1, ...(formula2 === undefined || formula2 === "" ? [] : [formula2])].map(bound);
}

function isValid(cell: Cell, validation: Validation, first: Evaluated | undefined, second: Evaluated | undefined): boolean {
  const { type, formula1, operator } = validation;
  const { value } = cell;
  if (type === "Custom") return first === true || (typeof first === "number" && first !== 0);
  if (cell.kind === "error") return false;
  if (type === "List") {
    const items = formula1.startsWith("=") ? (Array.isArray(first) ? first.flat() : [first]) : formula1.split(",").map((item) => item.trim());
    return items.some((item) => item !== null && item !== undefined && String(item) === String(value ?? ""));
  }
  const number = type === "TextLength" ? String(value ?? "").length : value;
  if (typeof number !== "number" || typeof first !== "number" || (type === "WholeNumber" && !Number.isInteger(number))) return false;
  const last = typeof second === "number" ? second : Number.NaN;
  switch (operator) {
    case "Between": return number >= first && number <= last;
    case "NotBetween": return number < first || number > last;
    case "EqualTo": return number === first;
    case "NotEqualTo": return number !== first;
    case "GreaterThan": return number > first;
    case "LessThan": return number < first;
    case "GreaterThanOrEqualTo": return number >= first;
    case "LessThanOrEqualTo": return number <= first;
    case undefined: return false;
  }
}
