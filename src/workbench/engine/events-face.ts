import type { Area } from "./area";

export type Source = "addin" | "user";
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export type EngineEvent =
  | { readonly type: "changed"; readonly sheetId: string; readonly area: Area; readonly change: ChangeType; readonly source: Source }
  | { readonly type: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "activated"; readonly sheetId: string; readonly previous?: string }
  | { readonly type: "sheetAdded"; readonly sheetId: string; readonly source: Source }
  | { readonly type: "sheetRemoved"; readonly sheetId: string; readonly source: Source }
  | { readonly type: "sheetRenamed"; readonly sheetId: string; readonly before: string; readonly after: string; readonly source: Source };

export interface Events {
  /** @returns a function that ends the listening. */
  listen(listener: (event: EngineEvent) => void): () => void;
}
