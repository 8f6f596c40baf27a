import type { Area } from "../engine/terms";
import type { PageSettings, TableOptions } from "./book";
import type { CommentsState } from "./comments/thread";
import type { ChartState } from "./charts";
import type { WorkbookProperties } from "./properties";
import type { SheetProtection } from "./protection";
import type { OutlineState } from "./outlines";
import type { StyleState } from "./styles";

/** What the book keeps besides the engine, as plain JSON. */
export interface BookState {
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  readonly xmlParts: readonly (readonly [id: string, xml: string])[];
  readonly pages: readonly (readonly [sheetId: string, page: PageSettings])[];
  readonly tableOptions: readonly (readonly [tableId: string, options: TableOptions])[];
  readonly veryHidden: readonly string[];
  readonly xmlNumber: number;
  readonly comments?: CommentsState;
  readonly protections?: readonly (readonly [sheetId: string, protection: SheetProtection])[];
  readonly charts?: readonly ChartState[];
  readonly structure?: { readonly password?: string };
  readonly properties?: WorkbookProperties;
  readonly sheetProperties?: readonly (readonly [sheetId: string, entries: [key: string, value: string][]])[];
  readonly outlines?: readonly (readonly [sheetId: string, outline: OutlineState])[];
  readonly styles?: StyleState;
  readonly unlocked?: readonly (readonly [sheetId: string, areas: Area[]])[];
}
