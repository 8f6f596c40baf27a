/** A text that hangs on a cell. */
export interface Note {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What hangs on cells and moves with them: a person's notes, and what the host shows of comments. */
export interface Notes {
  list(sheetId: string): Note[];
  /** Hangs a text on a cell, or changes the one that is there. @param id for a new one; the engine gives one where left out */
  set(sheetId: string, row: number, column: number, text: string, id?: string): void;
  remove(sheetId: string, noteId: string): void;
  /** A person may read these and take them away, and not change their text. */
  lock(isLocked: (noteId: string) => boolean): void;
  /** Calls back when one is gone, by whomever: its cell may be gone with it. */
  listenToRemovals(listener: (sheetId: string, noteId: string) => void): void;
}
