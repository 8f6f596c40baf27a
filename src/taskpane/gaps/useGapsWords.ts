import { speak, type Parameters } from "../../words";
import { gapsPaneWords, type GapsPaneWord } from "../../words/gapsPane";
import { useLanguage } from "../common/PaneContext";

/** The words of the tab 差距 in the language in force. */
export function useGapsWords(): (key: GapsPaneWord, parameters?: Parameters) => string {
  return speak(gapsPaneWords, useLanguage());
}
