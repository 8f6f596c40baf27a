import type { Area } from "./area";

/** Sizes are points. */
export interface Layout {
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, area: Area, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, area: Area, points: number): void;
  autofitColumns(sheetId: string, area: Area): void;
  autofitRows(sheetId: string, area: Area): void;
  rowHidden(sheetId: string, row: number): boolean;
  columnHidden(sheetId: string, column: number): boolean;
  setRowsHidden(sheetId: string, area: Area, hidden: boolean): void;
  setColumnsHidden(sheetId: string, area: Area, hidden: boolean): void;
  /** How many rows and columns are frozen at the top and left; both 0 for none. */
  frozen(sheetId: string): { rows: number; columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;
  gridlines(sheetId: string): boolean;
  setGridlines(sheetId: string, visible: boolean): void;
  /** The numbers of rows and letters of columns. */
  headings(sheetId: string): boolean;
  setHeadings(sheetId: string, visible: boolean): void;
  /** Of rows and columns that have no size of their own. */
  standardHeight(sheetId: string): number;
  standardWidth(sheetId: string): number;
  setStandardWidth(sheetId: string, points: number): void;
  tabColor(sheetId: string): string;
  setTabColor(sheetId: string, color: string): void;
}
