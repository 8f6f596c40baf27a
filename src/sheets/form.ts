import type { CellStyle, CellValue } from "./cell";

/** A column of a form's grid; its width stands in the sheet's lineWidths. */
export interface FormColumn {
  readonly align: "left" | "center" | "right";
  readonly numberFormat: string;
  readonly wrap: boolean;
}

/** A row of a form: words across all columns, or cells of the grid. */
export type FormRow =
  | { readonly kind: "heading" | "text"; readonly text: string }
  | { readonly kind: "gridHeader"; readonly cells: readonly string[] }
  /** `styles` are those of cells that differ from the body, by column. */
  | { readonly kind: "grid"; readonly cells: readonly CellValue[]; readonly styles: Readonly<Record<number, CellStyle>> }
  /** Fields to be filled in by hand, side by side in one row. */
  | { readonly kind: "signature"; readonly text: string };

/** A sheet that is printed and signed: words and a grid on one page, the title in the middle. */
export interface Form {
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}
