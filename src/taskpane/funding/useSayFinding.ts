import { fundingFindingParameters } from "../../actions/fundingTerms";
import type { FundingFinding } from "../../plan";
import { speak } from "../../words";
import { fundingFindingWords } from "../../words/fundingFindings";
import { useLanguage } from "../common/PaneContext";

/** The sentence of a finding in the language in force. */
export function useSayFinding(): (finding: FundingFinding) => string {
  const say = speak(fundingFindingWords, useLanguage());
  return (finding) => say(finding.kind, fundingFindingParameters(finding));
}
