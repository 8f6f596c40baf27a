import type { CellStyle, CellValue } from "./cell";

/** A column of a form's grid; its width stands in the sheet's lineWidths. */
export interface FormColumn {
  readonly align: "left" | "center" | "right";
  readonly numberFormat: string;
  readonly wrap: boolean;
}

/** A field of a form: words over neighbouring columns, in a frame. */
export interface FormField {
  readonly text: string;
  readonly columns: number;
  /** Left out, the words look like the body. */
  readonly style?: CellStyle;
}

/** A row of a form: words across all columns, or cells of the grid. */
export type FormRow =
  | { readonly kind: "heading" | "text"; readonly text: string }
  /** `from` is the first column of a grid that does not begin at the left edge. */
  | { readonly kind: "gridHeader"; readonly cells: readonly string[]; readonly from?: number }
  /** `styles` are those of cells that differ from the body, `formats` number formats that differ from the column's, by column. */
  | {
      readonly kind: "grid";
      readonly cells: readonly CellValue[];
      readonly styles: Readonly<Record<number, CellStyle>>;
      readonly formats?: Readonly<Record<number, string>>;
      readonly from?: number;
    }
  /** Fields side by side over the whole width; `lines` keeps room for so many lines of handwriting. */
  | { readonly kind: "fields"; readonly fields: readonly FormField[]; readonly lines: number }
  /** Nothing, so many points high: room for a chart beside or below a grid. */
  | { readonly kind: "space"; readonly height: number }
  /** Fields to be filled in by hand, side by side in one row. */
  | { readonly kind: "signature"; readonly text: string };

/** How a form is printed on A4, one page wide. */
export interface FormPage {
  readonly orientation: "portrait" | "landscape";
  /** Everything on one page; otherwise as many pages as it takes. */
  readonly isOnePage: boolean;
  /** The row of the form that every page repeats; null for none. */
  readonly repeated: number | null;
}

/** A sheet that is printed and signed: words and a grid, the title in the middle. */
export interface Form {
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Left out: landscape, one page in all. */
  readonly page?: FormPage;
}

export const USUAL_PAGE: FormPage = { orientation: "landscape", isOnePage: true, repeated: null };

/** Margins of a form in points, where its page has to hold much: left and right, top and bottom. */
export const PORTRAIT_MARGINS = { side: 36, end: 43.2 } as const;
