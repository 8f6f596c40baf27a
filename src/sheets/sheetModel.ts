import type { CellStyle, CellValue } from "./cell";
import type { ChartModel } from "./chartModel";
import type { Form } from "./form";

/**
 * Who a column belongs to. "plan": words of the document, restored on a reload. "figure": a reported figure, written
 * at first and then whoever's corrects it. "planner": typed by people, kept on a reload. "formula": native, alive without the add-in. "helper": native and hidden, feeds the formulas.
 */
export type ColumnRole = "plan" | "figure" | "planner" | "formula" | "helper";

/** Words (at most 255 characters with the commas between them), or cells of another sheet, as an absolute address. */
export type Choices = readonly string[] | { readonly sheet: string; readonly address: string };

export interface Column {
  readonly header: string;
  readonly role: ColumnRole;
  /** Width in characters of Latin text, a Chinese character counts two. */
  readonly width: number;
  /** One formula for every row, with `[@列]` for a cell of the same row; null where the rows hold values. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly align: "left" | "center" | "right";
  readonly wrap: boolean;
  /** What a list in the cell offers; null for free input. */
  readonly choices: Choices | null;
  /** True where another value asks for a confirmation; false where the list only helps, and 提示 tells of what it cannot take. */
  readonly choicesOnly: boolean;
}

export interface TableModel {
  /** Name of the table in the workbook, e.g. "tblTargets". */
  readonly name: string;
  readonly columns: readonly Column[];
  /** One value a column and row; null in formula columns. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats that differ from the column's, by header: one a row. */
  readonly rowFormats: Readonly<Record<string, readonly string[]>>;
  /** Headers that together identify a row on a reload. */
  readonly key: readonly string[];
  /** Empty rows below the table whose cells offer the columns' lists: where a person types the next row. */
  readonly entryRows?: number;
}

/** A line of a sheet without a table; the first cell may carry a verdict's style as a legend. */
export interface Line {
  readonly cells: readonly CellValue[];
  readonly style: "heading" | "text" | "legend";
  /** For a legend: which style its first cell shows. */
  readonly sample: CellStyle | null;
}

/** A native conditional format: cells of some columns take a style where a column of their row holds one of the words. */
export interface Rule {
  /** First and last header of the block that is coloured. */
  readonly from: string;
  readonly to: string;
  /** Header of the column that holds the word. */
  readonly wordColumn: string;
  readonly words: readonly string[];
  readonly style: CellStyle;
}

/** A cell between subtitle and table that says by a native formula how the sheet stands. */
export interface StatusCell {
  readonly formula: string;
  /** The answer that calls for action, and the style that it takes; the word carries it alone. */
  readonly word: string;
  readonly style: CellStyle;
  /** Columns from the first that take the style: the word runs over the cells beside it. */
  readonly columns: number;
}

export interface SheetModel {
  /** Name of the sheet; at most 31 characters. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** In row 3, where the sheet has one. */
  readonly status?: StatusCell;
  /** The table from row 4 on, or null. */
  readonly table: TableModel | null;
  /** Lines from row 4 on where there is no table, with their column widths. */
  readonly lines: readonly Line[];
  readonly lineWidths: readonly number[];
  /** From row 4 on in place of lines, with the widths of lineWidths. */
  readonly form?: Form;
  readonly charts?: readonly ChartModel[];
  readonly rules: readonly Rule[];
  /** Columns that stay in view on the left. */
  readonly frozenColumns: number;
}
