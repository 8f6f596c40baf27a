/** What a cell of a description holds. Text is data: the writer never lets it become a formula. */
export type CellValue = string | number | boolean | null;

export interface CellStyle {
  /** "#RRGGBB"; null for none. */
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}
