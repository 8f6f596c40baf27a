import type { PageSettings, TableOptions } from "./book";

/** What the book keeps besides the engine, as plain JSON. */
export interface BookState {
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  readonly xmlParts: readonly (readonly [id: string, xml: string])[];
  readonly pages: readonly (readonly [sheetId: string, page: PageSettings])[];
  readonly tableOptions: readonly (readonly [tableId: string, options: TableOptions])[];
  readonly veryHidden: readonly string[];
  readonly xmlNumber: number;
}
