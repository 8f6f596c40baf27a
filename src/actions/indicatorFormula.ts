import { readForTarget, type Target } from "../plan";
import type { FormulaKind } from "./indicatorResults";

const FUNCTIONS: Readonly<Record<FormulaKind, string>> = {
  target: "EDU.TARGET", status: "EDU.STATUS", gap: "EDU.GAP", source: "EDU.SOURCE",
};

/** Functions that hold a figure against the target. */
export const NEEDS_FIGURE: ReadonlySet<FormulaKind> = new Set<FormulaKind>(["status", "gap"]);

/**
 * An EDU formula as Excel takes it: =EDU.STATUS("县级以上示范园",B5,2021). `actual` is an expression, a reference or a
 * literal, and null for functions without a figure; `year` is left out where null.
 */
export function indicatorFormula(kind: FormulaKind, name: string, actual: string | null, year: number | null): string {
  const parameters = [literalText(name), ...(actual === null ? [] : [actual]), ...(year === null ? [] : [String(year)])];
  return `=${FUNCTIONS[kind]}(${parameters.join(",")})`;
}

/** Text as a literal of a formula. */
export function literalText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Years that stand in the columns of a planner's table; as a figure of a count they would pass for hundreds of schools. */
const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

/** True where a cell's value can be read as a figure of the target without a doubt; a bare year is none. */
export function isFigure(value: unknown, target: Target): boolean {
  const isYear = /^\s*\d{4}\s*年?\s*$/.test(String(value)) && Number.parseInt(String(value), 10) >= FIRST_YEAR && Number.parseInt(String(value), 10) <= LAST_YEAR;
  return !isYear && readForTarget(value, target, { origin: "function" }).kind === "interval";
}
