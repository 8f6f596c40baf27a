import type { FundingWord } from "../../plan";
import { toneColours, type Tone, type VerdictColours } from "../theme/verdictStyles";
import type { ThemeName } from "../theme/themes";

const LOOKS: Readonly<Record<FundingWord, { readonly tone: Tone; readonly mark: string }>> = {
  增长: { tone: "met", mark: "●" },
  持平: { tone: "near", mark: "＝" },
  下降: { tone: "missed", mark: "▼" },
  无上年: { tone: "quiet", mark: "–" },
  基数为零: { tone: "doubtful", mark: "?" },
  缺数: { tone: "doubtful", mark: "?" },
};

/** Colours of the word, sRGB hex; readable on its own fill and on the pane. */
export function wordColours(word: FundingWord, theme: ThemeName): VerdictColours {
  return toneColours(LOOKS[word].tone, theme);
}

/** The mark that tells the word without its colour. */
export function wordMark(word: FundingWord): string {
  return LOOKS[word].mark;
}
