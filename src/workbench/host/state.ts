import type { EngineState } from "../engine/terms";
import type { BookState } from "../model";

/** A whole workbook as plain JSON: what its file is to Excel. */
export interface WorkbookState {
  readonly format: typeof stateFormat;
  readonly engine: EngineState;
  readonly book: BookState;
}

/** Raised when a state that was saved before can no longer be opened. */
export const stateFormat = 1;

/** @returns undefined where what was stored is no workbook of this format; what is wrong inside shows when it is opened. */
export function readState(stored: unknown): WorkbookState | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { format, engine, book } = stored as Partial<WorkbookState>;
  return format === stateFormat && typeof engine === "object" && typeof book === "object" ? (stored as WorkbookState) : undefined;
}
