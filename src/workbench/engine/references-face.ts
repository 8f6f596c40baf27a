import type { Place } from "./place";

/** Places that somebody outside of the cells refers to: they follow inserted, removed and moved cells, undoing included. */
export interface References {
  /**
   * Keeps an eye on a place and answers the key that it is found by.
   * @param growsWithTables true where a place that holds whole columns of a table takes in the rows that the table takes in
   */
  follow(place: Place, growsWithTables: boolean): string;
  /** Where the cells are now; undefined once they, or their sheet, are gone. */
  place(key: string): Place | undefined;
  forget(key: string): void;
}

/** What is saved of one: no place where its cells are gone. */
export interface SavedReference {
  readonly key: string;
  readonly place: Place | null;
  readonly growsWithTables: boolean;
}
