import type { Area } from "./area";
import type { Cell } from "./cells-face";

export type Source = "addin" | "user";
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export type EngineEvent =
  | {
    readonly type: "changed"; readonly sheetId: string; readonly area: Area; readonly change: ChangeType; readonly source: Source;
    /** What one edited cell held before. */
    readonly before?: Pick<Cell, "kind" | "value">;
    /** Which way cells have moved where only some of their rows or columns did. */
    readonly shift?: "down" | "up" | "right" | "left";
  }
  /** A filter over the area hides other rows than before; the sets hold the rows that it hides. */
  | {
    readonly type: "rowsFiltered"; readonly sheetId: string; readonly area: Area; readonly source: Source;
    readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number>;
  }
  /** Formulas themselves, not their results; "" where there was none before. */
  | {
    readonly type: "formulasChanged"; readonly sheetId: string; readonly source: Source;
    readonly formulas: readonly { readonly row: number; readonly column: number; readonly previous: string }[];
  }
  | { readonly type: "formatted"; readonly sheetId: string; readonly area: Area; readonly source: Source }
  | { readonly type: "calculated"; readonly sheetId: string; readonly area: Area }
  /** By hand or by an add-in, not by a filter. */
  | { readonly type: "rowsHidden"; readonly sheetId: string; readonly area: Area; readonly hidden: boolean; readonly source: Source }
  /** The area holds the rows that have another place. */
  | { readonly type: "rowsSorted"; readonly sheetId: string; readonly area: Area; readonly source: Source }
  /** The area holds the columns that have another place. */
  | { readonly type: "columnsSorted"; readonly sheetId: string; readonly area: Area; readonly source: Source }
  | { readonly type: "sheetMoved"; readonly sheetId: string; readonly before: number; readonly after: number; readonly source: Source }
  | { readonly type: "sheetHidden"; readonly sheetId: string; readonly hidden: boolean; readonly source: Source }
  | { readonly type: "tableAdded" | "tableRemoved"; readonly sheetId: string; readonly tableId: string; readonly name: string; readonly source: Source }
  | { readonly type: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "activated"; readonly sheetId: string; readonly previous?: string }
  | { readonly type: "sheetAdded"; readonly sheetId: string; readonly source: Source }
  /** By a person; of one that an add-in makes the model knows. */
  | { readonly type: "sheetCopied"; readonly sheetId: string; readonly from: string }
  | { readonly type: "sheetRemoved"; readonly sheetId: string; readonly source: Source }
  | { readonly type: "sheetRenamed"; readonly sheetId: string; readonly before: string; readonly after: string; readonly source: Source };

export interface Events {
  /** @returns a function that ends the listening. */
  listen(listener: (event: EngineEvent) => void): () => void;
}
