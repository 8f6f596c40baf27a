import type { CellStyle as FileStyle } from "hucre";
import { BODY_SIZE, FONT, type CellStyle } from "../sheets";

export const rgb = (color: string) => ({ rgb: color.slice(1) });
export const solid = (color: string) => ({ type: "pattern", pattern: "solid", fgColor: rgb(color) }) as const;

/** A cell that always shows a style, without a rule. */
export function styleOf(style: CellStyle): FileStyle {
  return {
    font: { name: FONT, size: BODY_SIZE, color: rgb(style.color), bold: style.bold, italic: style.italic },
    ...(style.fill === null ? {} : { fill: solid(style.fill) }),
  };
}
