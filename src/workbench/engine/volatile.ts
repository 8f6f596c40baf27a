import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Kernel } from "./kernel";
import type { Place } from "./place";

/** Functions that Excel calculates whenever it calculates, and when a file is opened. */
const volatileFunctions = ["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "INFO", "CELL"] as const;

/** The cells whose formula calls a volatile function, in one sheet or in all. @param own such functions of add-ins, with their namespace */
export function volatileCells(kernel: Kernel, own: readonly string[], onlySheet?: string): Place[] {
  const names = [...volatileFunctions, ...own].map((name) => name.replace(/\./g, "\\."));
  const call = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.join("|")})\\s*\\(`, "iu");
  /** Texts and names of sheets may hold anything. */
  const calls = (formula: string): boolean => call.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'));
  const found: Place[] = [];
  for (const [sheetId, rows] of Object.entries(kernel.injector.get(FormulaDataModel).getFormulaData()[kernel.unitId] ?? {})) {
    if (onlySheet !== undefined && sheetId !== onlySheet) continue;
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const formula = (cell as { readonly f?: string } | null)?.f;
        if (formula !== undefined && calls(formula)) found.push({ sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 });
      }
    }
  }
  return found;
}
