import type { Calculation } from "./calculation-face";
import type { Cells } from "./cells-face";
import type { Contents } from "./contents-face";
import type { Events } from "./events-face";
import type { Filters } from "./filters-face";
import type { FunctionRegistry } from "./functions-face";
import type { Layout } from "./layout-face";
import type { Names } from "./names";
import type { Notes } from "./notes-face";
import type { References } from "./references-face";
import type { Rules } from "./rules-face";
import type { Sheets } from "./sheets-face";
import type { EngineState } from "./state-face";
import type { Tables } from "./tables-face";
import type { Validations } from "./validations-face";

/**
 * The spreadsheet behind the host: everything the model needs of it, in Excel's own terms. All positions are zero-based.
 * Reading is right only after calculation.settle(); writing never waits for it.
 */
export interface Engine {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly tables: Tables;
  readonly filters: Filters;
  readonly rules: Rules;
  readonly validations: Validations;
  /** Takes rows below its last one into a table, with its rules, lists and formats. */
  growTable(tableId: string, rows: number): Promise<void>;
  readonly layout: Layout;
  readonly names: Names;
  readonly notes: Notes;
  readonly references: References;
  readonly calculation: Calculation;
  readonly functions: FunctionRegistry;
  readonly events: Events;
  readonly contents: Contents;
  /** Gathers everything that work does into one step of undo and marks its events as the add-in's. */
  asAddin<Result>(work: () => Promise<Result>): Promise<Result>;
  /** True while such work goes on. */
  readonly isAddinAtWork: boolean;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Enters text in a cell as a person's keys would, with all that follows from it (growing tables, events). */
  type(sheetId: string, row: number, column: number, text: string): Promise<void>;
  /** Enters a block of texts as pasting them from elsewhere would: one edit, read as if they were typed. */
  paste(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<void>;
  /** The whole workbook, to be opened again; right only after calculation.settle(). */
  save(): EngineState;
  /** Calls back at every change of the workbook, by whomever, looks and layout included; answers a function that ends it. */
  listenToChanges(listener: () => void): () => void;
  dispose(): void;
}

export interface EngineOptions {
  /** Milliseconds after which a calculation that does not end is an error; 30,000 where left out. */
  readonly calculationLimit?: number;
  /** True where somebody looks at the cells: conditional formats are then kept up to date without being asked for. */
  readonly draws?: boolean;
  /**
   * A saved workbook to be opened: its values stand as they were saved until something asks for their calculation.
   * Wait for calculation.settle() before changing anything.
   */
  readonly workbook?: EngineState;
}

