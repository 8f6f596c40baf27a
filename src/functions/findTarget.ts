import { catalogue } from "../catalogue";
import { lookUp, type Lookup } from "../plan";
import { invalidValue, notAvailable } from "./cellError";
import { say } from "./say";

/** A target that was found. */
export type Found = Extract<Lookup, { ok: true }>;
/** An indicator that is known and has no target in the plan in force: a figure of it is 无目标. */
export type WithoutTarget = Extract<Lookup, { problem: "noTarget" }>;

/**
 * The target behind the cells of a call; #N/A with a sentence where the name, the year or the plan answers nothing.
 * An indicator without a target is an answer of its own.
 */
export function findTarget(indicator: unknown, year: unknown, region: unknown): Found | WithoutTarget {
  const name = textOf(indicator);
  if (name === "") throw notAvailable(say("name.missing"));
  const answer = lookUp(catalogue.current(), name, yearOf(year), regionOf(region));
  if (answer.ok) return answer;
  switch (answer.problem) {
    case "noTarget":
      return answer;
    case "noPlan":
      throw notAvailable(say("plan.none"));
    case "noPlanForYear":
      throw notAvailable(say("year.noPlan", { year: answer.year, periods: answer.periods.join("、") }));
    case "ambiguousIndicator":
      throw notAvailable(say("name.ambiguous", { name, names: answer.names.join("、") }));
    case "unknownIndicator":
      throw notAvailable(answer.nearest.length === 0
        ? say("name.unknownAlone", { name })
        : say("name.unknown", { name, nearest: answer.nearest.join("、") }));
  }
}

/** A cell as text; blank cells and omitted arguments are "". */
export function textOf(cell: unknown): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

/** Desktop Excel hands a blank cell over as 0: that is no year, like an omitted one. */
function yearOf(cell: unknown): number | null {
  if (cell === 0 || textOf(cell) === "") return null;
  const year = Number(textOf(cell).replace(/年$/, ""));
  if (!Number.isInteger(year) || year < 1949 || year > 2100) throw invalidValue(say("year.unreadable", { year: textOf(cell) }));
  return year;
}

/** The name of a region; a blank cell, which desktop Excel hands over as 0, means the plan's own. */
export function regionOf(cell: unknown): string | null {
  return cell === 0 || textOf(cell) === "" ? null : textOf(cell);
}
