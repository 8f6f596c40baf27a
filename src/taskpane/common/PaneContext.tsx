import { createContext, useContext } from "react";

import { paneWords, type PaneWord } from "../../words/pane";
import { speak, type Language, type Parameters } from "../../words";
import type { ThemeName } from "../theme/themes";

interface PaneSetting {
  readonly language: Language;
  readonly theme: ThemeName;
}

export const PaneContext = createContext<PaneSetting>({ language: "zh-CN", theme: "light" });

/** The pane's words in the language in force. */
export function useWords(): (key: PaneWord, parameters?: Parameters) => string {
  return speak(paneWords, useContext(PaneContext).language);
}

export function useLanguage(): Language {
  return useContext(PaneContext).language;
}

export function useThemeName(): ThemeName {
  return useContext(PaneContext).theme;
}
