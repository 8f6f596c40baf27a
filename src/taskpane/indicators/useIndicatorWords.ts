import { speak, type Parameters } from "../../words";
import { indicatorPaneWords, type IndicatorPaneWord } from "../../words/indicatorPane";
import { reasonWords } from "../../words/reasons";
import type { Reason } from "../../plan";
import { useLanguage } from "../common/PaneContext";

/** The words of the tab 指标 in the language in force. */
export function useIndicatorWords(): (key: IndicatorPaneWord, parameters?: Parameters) => string {
  return speak(indicatorPaneWords, useLanguage());
}

/** The sentence of a reason in the language in force. */
export function useReasons(): (reason: Reason) => string {
  const say = speak(reasonWords, useLanguage());
  return ({ key, parameters }) => say(key, parameters);
}
