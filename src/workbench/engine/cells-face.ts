import type { Area } from "./area";
import type { Place } from "./place";
import type { Icon } from "./rules-face";
import type { CellStyle } from "./style";

export type Scalar = string | number | boolean;

/** What a cell holds. A blank cell has the value null; an error is its text with kind "error". */
export interface Cell {
  readonly kind: "blank" | "text" | "number" | "boolean" | "error";
  readonly value: Scalar | null;
  /** With the leading "=", structured references in Excel's short form; undefined where the cell holds none. */
  readonly formula?: string;
}

/** What to put in a cell: text is read as if typed ("12%" becomes 0.12), null leaves the cell as it is, "" empties it. */
export type Entry = Scalar | null;

export interface Cells {
  read(sheetId: string, area: Area): Cell[][];
  /** The text as displayed, number formats applied. */
  texts(sheetId: string, area: Area): string[][];
  /** @throws BadFormula where a formula cannot be read; then nothing is written. */
  write(sheetId: string, area: Area, entries: readonly (readonly Entry[])[]): void;
  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats"): void;
  /** The block from the first to the last cell in use, of the sheet or of a part of it; undefined where that is empty. */
  used(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined;
  /** True for a formula that the engine can read. */
  readable(formula: string): boolean;
  style(sheetId: string, row: number, column: number): CellStyle;
  /** Changes only the parts named; undefined parts stay, null parts go back to the default. */
  restyle(sheetId: string, area: Area, change: CellStyle | ((row: number, column: number) => CellStyle)): void;
  /** Gives a cell that has no number format one, outside of undoing and without an event. */
  formatQuietly(sheetId: string, row: number, column: number, format: string): void;
  /** Fill, font colour and icon as displayed, conditional formats and table banding included; undefined for none. */
  displayed(sheetId: string, row: number, column: number): { fill?: string; color?: string; icon?: Icon };
  /** Fill and font colour that conditional formats alone give a cell; undefined for none. */
  conditionalColours(sheetId: string, row: number, column: number): { fill?: string; color?: string };
  /** The block that a formula in this cell fills; undefined where it fills no more than its own cell. */
  spill(sheetId: string, row: number, column: number): Area | undefined;
  /** Moves cells away to make room: whole rows and columns where the area is one. */
  insert(sheetId: string, area: Area, shift: "down" | "right"): Promise<void>;
  remove(sheetId: string, area: Area, shift: "up" | "left"): Promise<void>;
  /** Puts the rows of an area into a new order (order[i] is the old offset of the row that comes i-th). */
  reorderRows(sheetId: string, area: Area, order: readonly number[]): void;
  /** The same for columns. */
  reorderColumns(sheetId: string, area: Area, order: readonly number[]): void;
  /** Puts what a block holds at another place, whose first cell counts; formulas follow as when they are copied. */
  copy(from: Place, to: Place, options: CopyOptions): void;
  /** Takes a block to a place of the same size; formulas that read it follow. */
  move(from: Place, to: Place): Promise<void>;
  /** The formula as it reads when it is copied so far down and to the right. */
  movedFormula(formula: string, rows: number, columns: number): string;
  /** Every merged block of a sheet. */
  merged(sheetId: string): Area[];
  merge(sheetId: string, area: Area, across: boolean): Promise<void>;
  unmerge(sheetId: string, area: Area): Promise<void>;
  hyperlink(sheetId: string, row: number, column: number): Hyperlink | undefined;
  setHyperlink(sheetId: string, row: number, column: number, link: Hyperlink | undefined): Promise<void>;
}

export interface CopyOptions {
  readonly what: "all" | "formulas" | "values" | "formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

/** A formula that Excel would refuse to take. */
export class BadFormula extends Error {
  override readonly name = "BadFormula";

  constructor(readonly formula: string) {
    super(`The formula "${formula}" cannot be read`);
  }
}
