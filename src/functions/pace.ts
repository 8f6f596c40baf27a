import { describeTarget, paceEnd, paceOf, readForTarget, type Target } from "../plan";
import { speak } from "../words";
import { reasonWords } from "../words/reasons";
import { invalidValue, notAvailable } from "./cellError";
import { yearOf } from "./cells";
import { contentInForce } from "./contentInForce";
import { findOwnTarget } from "./findTarget";
import { formattedRate } from "./formattedRate";
import { language, say } from "./say";

/**
 * EDU.PACE of one cell: where a straight line from the baseline to the deciding target's value and year should be;
 * rates as fractions. #N/A without a baseline, after the deadline and where the target has no number; #VALUE! for a
 * year before the baseline, a baseline that is not earlier than the deadline, and one that is no exact figure.
 */
export function paceCell(indicator: unknown, year: unknown, baseline: unknown, baselineYear: unknown): unknown {
  contentInForce();
  const asked = yearOf(year);
  if (asked === null) throw invalidValue(say("pace.yearMissing"));
  const from = yearOf(baselineYear);
  if (from !== null && asked < from) throw beforeBaseline(asked, from);
  const { target } = findOwnTarget(indicator, asked, null);
  const end = paceEnd(target);
  if (end === null) throw notAvailable(say("target.noNumber", { name: target.name, target: describeTarget(target) }));
  const value = baselineOf(baseline, target);
  if (from === null) throw notAvailable(say("pace.baselineYearMissing"));
  const answer = paceOf(target, end, asked, { value, year: from });
  if (answer.ok) return formattedRate(answer.value, target.unit);
  switch (answer.problem) {
    case "beforeBaseline":
      throw beforeBaseline(asked, from);
    case "afterDeadline":
      throw notAvailable(say("pace.afterDeadline", { year: asked, deadline: target.year }));
    case "baselineTooLate":
      throw invalidValue(say("pace.baselineTooLate", { year: from, deadline: target.startYear ?? target.year }));
  }
}

/** The baseline in the target's scale, read like any actual figure. */
function baselineOf(baseline: unknown, target: Target): number {
  const reading = readForTarget(baseline, target, { origin: "function" });
  if (reading.kind === "interval") {
    if (reading.bound !== "等于") throw invalidValue(say("pace.baselineNotExact"));
    return reading.interval.nominal;
  }
  const { key, parameters } = reading.reason;
  const why = speak(reasonWords, language())(key, parameters);
  const isMissing = reading.kind === "none" || reading.kind === "selfReported" || key === "blankOrZero";
  if (key !== "notANumber" && isMissing) throw notAvailable(say("pace.baselineMissing", { reason: why }));
  throw invalidValue(say("pace.baselineUnreadable", { reason: why }));
}

function beforeBaseline(year: number, baselineYear: number): CustomFunctions.Error {
  return invalidValue(say("pace.beforeBaseline", { year, baselineYear }));
}
