import type { Area } from "./area";

export type Source = "addin" | "user";
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export type EngineEvent =
  | {
    readonly type: "changed"; readonly sheetId: string; readonly area: Area; readonly change: ChangeType; readonly source: Source;
    /** Which way cells have moved where only some of their rows or columns did. */
    readonly shift?: "down" | "up" | "right" | "left";
  }
  /** A filter over the area hides other rows than before; the sets hold the rows that it hides. */
  | {
    readonly type: "rowsFiltered"; readonly sheetId: string; readonly area: Area; readonly source: Source;
    readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number>;
  }
  | { readonly type: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "activated"; readonly sheetId: string; readonly previous?: string }
  | { readonly type: "sheetAdded"; readonly sheetId: string; readonly source: Source }
  | { readonly type: "sheetRemoved"; readonly sheetId: string; readonly source: Source }
  | { readonly type: "sheetRenamed"; readonly sheetId: string; readonly before: string; readonly after: string; readonly source: Source };

export interface Events {
  /** @returns a function that ends the listening. */
  listen(listener: (event: EngineEvent) => void): () => void;
}
