import { functionWords } from "../words/functions";
import { languageOf, speak, type Language, type Parameters } from "../words";

type Key = keyof (typeof functionWords)["zh-CN"];

/** A sentence of the functions in the language of Excel's interface. */
export function say(key: Key, parameters?: Parameters): string {
  return speak(functionWords, language())(key, parameters);
}

/** Before Excel is ready there is no context; the functions then speak Chinese. */
export function language(): Language {
  return languageOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}
