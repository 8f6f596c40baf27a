import { speak, type Parameters } from "../../words";
import { fundingPaneWords, type FundingPaneWord } from "../../words/fundingPane";
import { useLanguage } from "../common/PaneContext";

export type SayFunding = (key: FundingPaneWord, parameters?: Parameters) => string;

/** The words of the tab 经费 in the language in force. */
export function useFundingWords(): SayFunding {
  return speak(fundingPaneWords, useLanguage());
}
