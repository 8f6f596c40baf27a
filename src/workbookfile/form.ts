import type { BorderStyle, CellStyle as FileStyle, MergeRange } from "hucre";
import {
  BODY_COLOR, BODY_SIZE, FONT, GRID_COLOR, HEADER_COLOR, HEADER_FILL, HEADER_ROW, QUIET_COLOR, SUBTITLE_ROW, SUBTITLE_SIZE, TITLE_ROW,
  TITLE_SIZE, type CellValue, type Form, type FormColumn, type FormRow, type SheetModel,
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
  if (row.kind === "grid") {
    row.cells.forEach((value, index) => put(place, index, value, { ...gridStyle(form.columns[index]!), ...(row.styles[index] === undefined ? { font } : styleOf(row.styles[index]!)) }));
  } else if (row.kind === "gridHeader") {
    row.cells.forEach((value, index) => put(place, index, value, {
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
    ...rows.flatMap((row, index) => (row.kind === "grid" || row.kind === "gridHeader" ? [] : [whole(HEADER_ROW + index)])),
  ];
}
