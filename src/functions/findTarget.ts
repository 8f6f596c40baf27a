import { lookUp, type Lookup } from "../plan";
import { notAvailable } from "./cellError";
import { optionalText, yearOf } from "./cells";
import { contentInForce } from "./contentInForce";
import { ambiguousName, nameOf, unknownName } from "./findIndicator";
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
  const content = contentInForce();
  const name = nameOf(indicator);
  const answer = lookUp(content, name, yearOf(year), optionalText(region));
  if (answer.ok) return answer;
  switch (answer.problem) {
    case "noTarget":
      return answer;
    case "noPlan":
      throw notAvailable(say("plan.none"));
    case "noPlanForYear":
      throw notAvailable(say("year.noPlan", { year: answer.year, periods: answer.periods.join("、") }));
    case "ambiguousIndicator":
      throw ambiguousName(name, answer.names);
    case "unknownIndicator":
      throw unknownName(name, answer.nearest);
  }
}

/** The same where a function can answer nothing without a target of the asked region: #N/A where there is none. */
export function findOwnTarget(indicator: unknown, year: unknown, region: unknown): Found {
  const found = findTarget(indicator, year, region);
  if (!found.ok) throw notAvailable(say("target.none", { plan: found.plan.label, name: found.indicator.name }));
  if (found.relation === "other") {
    throw notAvailable(say("region.unknown", { region: found.plan.region.name, asked: optionalText(region) ?? "" }));
  }
  return found;
}
