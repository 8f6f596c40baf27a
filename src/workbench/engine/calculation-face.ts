export interface Calculation {
  /** Brings every formula and every conditional format up to date. Cheap when nothing has changed. */
  settle(): Promise<void>;
  /** Asks for a new calculation of every formula at the next settling. */
  markAll(): void;
}
