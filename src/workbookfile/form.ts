import type { BorderStyle, CellStyle as FileStyle, MergeRange } from "hucre";
import {
  BODY_COLOR, BODY_SIZE, FONT, GRID_COLOR, HEADER_COLOR, HEADER_FILL, HEADER_ROW, QUIET_COLOR, SUBTITLE_ROW, SUBTITLE_SIZE, TITLE_ROW,
  TITLE_SIZE, type CellValue, type Form, type FormColumn, type FormField, type FormRow, type SheetModel,
} from "../sheets";
import { rgb, solid, styleOf } from "./styles";

export type Put = (row: number, column: number, value: CellValue, style: FileStyle, formula?: string) => void;

const SIDE = { style: "thin", color: rgb(GRID_COLOR) } as const;
const BORDER: BorderStyle = { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE };
const CENTRED = { horizontal: "center", vertical: "center" } as const;

/** Puts the rows of a form, and its title into the middle. */
export function putForm(sheet: SheetModel, form: Form, put: Put): void {
  put(TITLE_ROW, 0, sheet.title, { font: { name: FONT, size: TITLE_SIZE, bold: true, color: rgb(BODY_COLOR) }, alignment: CENTRED });
  put(SUBTITLE_ROW, 0, sheet.subtitle, { font: { name: FONT, size: SUBTITLE_SIZE, color: rgb(QUIET_COLOR) }, alignment: CENTRED });
  form.rows.forEach((row, index) => putRow(form, row, HEADER_ROW + index, put));
}

function putRow(form: Form, row: FormRow, place: number, put: Put): void {
  const font = { name: FONT, size: BODY_SIZE, color: rgb(BODY_COLOR) };
  if (row.kind === "space") return;
  if (row.kind === "fields") {
    fieldPlaces(row).forEach(({ text, style, first, last }) => {
      const look = { ...(style === undefined ? { font } : styleOf(style)), border: BORDER, alignment: { vertical: "top", wrapText: true } } as const;
      put(place, first, text, look);
      for (let column = first + 1; column <= last; column += 1) put(place, column, null, look);
    });
  } else if (row.kind === "grid") {
    const from = row.from ?? 0;
    row.cells.forEach((value, index) => {
      const column = form.columns[from + index]!;
      const format = row.formats?.[index] ?? column.numberFormat;
      put(place, from + index, value, { ...gridStyle({ ...column, numberFormat: format }), ...(row.styles[index] === undefined ? { font } : styleOf(row.styles[index]!)) });
    });
  } else if (row.kind === "gridHeader") {
    row.cells.forEach((value, index) => put(place, (row.from ?? 0) + index, value, {
      font: { ...font, bold: true, color: rgb(HEADER_COLOR) }, fill: solid(HEADER_FILL), border: BORDER, alignment: { ...CENTRED, wrapText: true },
    }));
  } else {
    const isHeading = row.kind === "heading";
    put(place, 0, row.text, {
      font: { ...font, bold: isHeading, color: rgb(isHeading ? HEADER_COLOR : BODY_COLOR) },
      alignment: { vertical: row.kind === "text" ? "top" : "bottom", wrapText: true },
    });
  }
}

function gridStyle({ align, numberFormat, wrap }: FormColumn): FileStyle {
  return {
    border: BORDER,
    alignment: { horizontal: align, vertical: "center", wrapText: wrap },
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
  };
}

/** Title, subtitle and every row of words run over all columns. */
export function formMerges({ columns, rows }: Form): MergeRange[] {
  const whole = (row: number): MergeRange => ({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 });
  return [
    whole(TITLE_ROW), whole(SUBTITLE_ROW),
    ...rows.flatMap((row, index): MergeRange[] => {
      if (row.kind === "grid" || row.kind === "gridHeader" || row.kind === "space") return [];
      const place = HEADER_ROW + index;
      return row.kind === "fields" ? fieldPlaces(row).map(({ first, last }) => ({ startRow: place, startCol: first, endRow: place, endCol: last })) : [whole(place)];
    }),
  ];
}

/** The fields of a row with their first and last columns. */
function fieldPlaces({ fields }: Extract<FormRow, { readonly kind: "fields" }>): (FormField & { readonly first: number; readonly last: number })[] {
  let next = 0;
  return fields.map((field) => {
    const first = next;
    next += field.columns;
    return { ...field, first, last: next - 1 };
  });
}
