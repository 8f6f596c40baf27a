import type { Remark } from "../../actions/highlightSheetResults";
import { speak, type Parameters } from "../../words";
import { highlightSheetWords, type HighlightSheetWord } from "../../words/highlightSheetPane";
import { recognitionWords } from "../../words/recognition";
import { useLanguage } from "../common/PaneContext";

/** The words of 高亮任意工作表 in the language in force. */
export function useHighlightSheetWords(): (key: HighlightSheetWord, parameters?: Parameters) => string {
  return speak(highlightSheetWords, useLanguage());
}

/** The sentence of a remark in the language in force. */
export function useRemarks(): (remark: Remark) => string {
  const say = speak(recognitionWords, useLanguage());
  return ({ key, parameters }) => say(key, parameters);
}
