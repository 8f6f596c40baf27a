import type { Area } from "./area";
import type { Validation } from "./validations-face";

/** What only those ask for who carry a whole workbook elsewhere. */
export interface Contents {
  merges(sheetId: string): Area[];
  /** Every validation with all the areas that it holds for. */
  validations(sheetId: string): { readonly areas: readonly Area[]; readonly validation: Validation }[];
  /** Conditional formats of kinds that `rules` does not tell. */
  unlistedRules(sheetId: string): number;
  /** True where a filter, not a person, hides the row. */
  isFilteredOut(sheetId: string, row: number): boolean;
  /** The formula as it reads so many rows below and columns to the right: relative references move with it. */
  movedFormula(formula: string, rows: number, columns: number): string;
}
