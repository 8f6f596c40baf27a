import { readFigureText } from "../../plan";
import { yearOf } from "./headerText";

/** What a cell looks like before anything is known of the sheet: a figure (also "—"), a year, or words. */
export type CellKind = "blank" | "figure" | "year" | "text";

/** A year alone is no figure here: 2024 heads a column far more often than it counts something. */
export function cellKind(value: unknown): CellKind {
  if (isBlank(value)) return "blank";
  if (yearOf(value) !== null) return "year";
  if (typeof value === "number") return "figure";
  if (typeof value !== "string") return "text";
  const { kind } = readFigureText(value);
  return kind === "number" || kind === "noFigure" ? "figure" : "text";
}

/** True for a cell that holds nothing: a text of blanks counts as nothing. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
