import type { Scalar } from "./cells-face";

export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  /** With "=". */
  readonly formula: string;
}

/** Null for a blank cell; errors are their texts. */
export type Evaluated = Scalar | null | (Scalar | null)[][];

export interface Calculation {
  /** Brings every cell's formula up to date. Cheap when nothing has changed. */
  settle(): Promise<void>;
  /** The same, and what conditional formats show: nothing but looking at a cell depends on them. */
  settleColours(): Promise<void>;
  /**
   * What formulas answer that stand in no cell; each is read as if it stood in its place. A block is answered by rows.
   */
  evaluate(sheetId: string, formulas: readonly PlacedFormula[]): Promise<Evaluated[]>;
  /** Asks for a new calculation of every formula at the next settling. */
  markAll(): void;
}
