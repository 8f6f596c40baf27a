import { speak } from "../words";
import { reasonWords } from "../words/reasons";
import { invalidValue, notAvailable } from "./cellError";
import { judgeCells } from "./judgement";
import { language, say } from "./say";

/**
 * EDU.GAP of one cell: percentage points for rates, the unit otherwise; negative is short. "" for a blank. Where the
 * verdict has no gap the cell says why: #VALUE! for a figure that can be read in two ways, #N/A for the rest.
 */
export function gapOf(indicator: unknown, actual: unknown, year: unknown, region: unknown, unit: unknown): number | "" {
  const { judgement } = judgeCells(indicator, actual, year, region, unit);
  if (judgement.gap !== null) return judgement.gap;
  if (judgement.reason?.key === "blank") return "";
  const why = judgement.reason;
  const sentence = say("gap.none", {
    verdict: judgement.verdict,
    reason: why === null ? "" : speak(reasonWords, language())(why.key, why.parameters),
  });
  throw judgement.verdict === "待核实" ? invalidValue(sentence) : notAvailable(sentence);
}
