export interface Calculation {
  /** Brings every cell's formula up to date. Cheap when nothing has changed. */
  settle(): Promise<void>;
  /** The same, and what conditional formats show: nothing but looking at a cell depends on them. */
  settleColours(): Promise<void>;
  /** Asks for a new calculation of every formula at the next settling. */
  markAll(): void;
}
