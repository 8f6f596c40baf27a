import { CellValueType, covertCellValue, type ICellData } from "@univerjs/core";
import type { Scalar } from "./cells-face";

export const errorTexts: ReadonlySet<string> = new Set([
  "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!",
]);

/** Characters; no number, date or amount is written longer. */
const longestNumber = 40;

const emptied = { f: null, si: null, p: null } as const;

/** What a cell becomes when this is put into it; text is read as if a person had typed it. */
export function cellFor(entry: Scalar, existingFormat: string | undefined): ICellData {
  if (typeof entry !== "string") return { ...emptied, v: entry };
  if (entry === "") return { ...emptied, v: null };
  if (entry.startsWith("'")) return { ...emptied, v: entry.slice(1), t: CellValueType.FORCE_STRING };
  // A cell formatted as text keeps what it is given, "20:1" and "001" included.
  if (existingFormat === "@") return { ...emptied, v: entry, t: CellValueType.STRING };
  // Reading dates and currencies is dear: only what has a digit, and is no sentence, can be one.
  if (!/\d/.test(entry) || entry.length > longestNumber) return { ...emptied, v: entry };
  const typed = covertCellValue(entry) as ICellData;
  const { s: inferred, ...rest } = typed;
  // A format that the person has chosen outlives what the text would suggest.
  return { ...rest, ...emptied, ...(existingFormat === undefined && inferred ? { s: inferred } : {}) };
}

export const formulaCell = (formula: string): ICellData => ({ f: formula, v: null, si: null, p: null });
