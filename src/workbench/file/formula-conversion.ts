/** How formulas are written in a file and in the engine. */
export interface FormulaConversion {
  readonly toFile: (formula: string) => string;
  readonly fromFile: (formula: string) => string;
}
