import { invalidValue } from "./cellError";
import { say } from "./say";

/** A cell as text; blank cells and omitted arguments are "". */
export function textOf(cell: unknown): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

/** An optional cell as text; null where it is blank, which desktop Excel hands over as 0. */
export function optionalText(cell: unknown): string | null {
  return cell === 0 || textOf(cell) === "" ? null : textOf(cell);
}

/** A year; null where the cell is blank or left out. #VALUE! for anything that is no year. */
export function yearOf(cell: unknown): number | null {
  const text = optionalText(cell);
  if (text === null) return null;
  const year = Number(text.replace(/年$/, ""));
  if (!Number.isInteger(year) || year < 1949 || year > 2100) throw invalidValue(say("year.unreadable", { year: text }));
  return year;
}
