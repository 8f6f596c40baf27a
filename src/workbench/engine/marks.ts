import { BooleanNumber, type IStyleData, type ITextDecoration, type Nullable } from "@univerjs/core";
import type { CellStyle } from "./style";

/** The parts of a format that Univer has no place for and does not draw, but that belong to the cell and go wherever it goes. */
const kept = ["styleName", "shrink", "readingOrder", "autoIndent"] as const;
/** Alignments that Univer does not know. */
const unknownHorizontals: readonly unknown[] = ["Fill", "CenterAcrossSelection"];
const unknownVerticals: readonly unknown[] = ["Justify", "Distributed"];

type Marks = Pick<CellStyle, (typeof kept)[number] | "horizontal" | "vertical">;

/** True for a change that only the cell's format as it stands can complete. */
export const touchesMarks = (change: CellStyle): boolean => [...kept, "horizontal", "vertical"].some((key) => change[key as keyof Marks] !== undefined);

/**
 * Univer keeps only the parts of a style that it knows. The line under the bottom border of a text is drawn nowhere in a grid: turned
 * off, it carries the marks, as one text, through copying, moving, undoing and saving.
 * @param before the cell's format as it stands; asked for only where the change touches a mark
 * @returns undefined where the change touches none
 */
export function marksToUniver(change: CellStyle, before: () => CellStyle): ITextDecoration | null | undefined {
  if (!touchesMarks(change)) return undefined;
  const stands = before();
  const marks: Record<string, unknown> = {};
  for (const key of kept) marks[key] = (change[key] === undefined ? stands[key] : change[key]) || undefined;
  const horizontal = change.horizontal === undefined ? stands.horizontal : change.horizontal;
  const vertical = change.vertical === undefined ? stands.vertical : change.vertical;
  if (unknownHorizontals.includes(horizontal)) marks.horizontal = horizontal;
  if (unknownVerticals.includes(vertical)) marks.vertical = vertical;
  const text = JSON.stringify(marks);
  return text === "{}" ? null : { s: BooleanNumber.FALSE, t: text as never };
}

export function marksFromUniver(style: Nullable<IStyleData>): Marks {
  const text: unknown = style?.bbl?.t;
  return typeof text === "string" ? (JSON.parse(text) as Marks) : {};
}
