import type { Area } from "./area";

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included, totals row not. */
  readonly area: Area;
  /** True where a row of totals stands right below the area. */
  readonly totals: boolean;
  /** True where the one row below the header is blank and no row yet: the first row that is added comes to stand there. */
  readonly insertRow: boolean;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
}

/** The table with its row of totals. */
export const wholeArea = ({ area, totals }: Pick<TableInfo, "area" | "totals">): Area => (totals ? { ...area, rows: area.rows + 1 } : area);

export interface Tables {
  list(): TableInfo[];
  /** Header texts must already stand in the first row; the table's columns take their names from it. */
  add(sheetId: string, area: Area, name: string): Promise<string>;
  /**
   * Gives a sheet's copy its own tables, with free names that its formulas then say.
   * @returns the ids of the tables, each with its copy's
   */
  copySheet(fromSheet: string, toSheet: string): readonly (readonly [from: string, copy: string])[];
  /** Takes the table away; its cells stay. */
  remove(tableId: string): Promise<void>;
  rename(tableId: string, name: string): Promise<void>;
  resize(tableId: string, area: Area): Promise<void>;
  /** Shows or takes away the row of totals below the area; what stands there moves down to make room. */
  setTotals(tableId: string, isShown: boolean): Promise<void>;
  /** The row below the area is the table's row of totals as it stands. */
  takeTotals(tableId: string): void;
  /** The one row below the header becomes a place to insert rows at, or a row of the table. */
  setInsertRow(tableId: string, isInsertRow: boolean): void;
  /** Why Excel would refuse this table name, undefined where it takes it. */
  nameProblem(name: string): string | undefined;
  /** Fills the formulas of calculated columns into body rows that have been added (offsets within the body). */
  fillCalculatedColumns(tableId: string, firstRow: number, rows: number): void;
}
