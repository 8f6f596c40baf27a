import type { Verdict } from "../plan";
import { judgeCells } from "./judgement";

/** EDU.STATUS of one cell: a word of src/plan/verdict.ts. #N/A for an unknown name or year. */
export function statusOf(indicator: unknown, actual: unknown, year: unknown, region: unknown, unit: unknown): Verdict {
  return judgeCells(indicator, actual, year, region, unit).judgement.verdict;
}
