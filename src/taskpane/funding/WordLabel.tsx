import type { FundingWord } from "../../plan";
import { MarkedWord } from "../common/MarkedWord";
import { useThemeName } from "../common/PaneContext";
import { useFundingWords } from "./useFundingWords";
import { wordColours, wordMark } from "./wordStyles";

interface WordLabelProps {
  readonly word: FundingWord;
  /** On its own ground; otherwise in its colour on the pane's. */
  readonly filled?: boolean;
}

/** Mark and word of a verdict on funding: colour never stands alone. */
export function WordLabel({ word, filled = false }: WordLabelProps) {
  const say = useFundingWords();
  const { text, fill } = wordColours(word, useThemeName());
  return <MarkedWord mark={wordMark(word)} word={say(`term.${word}`)} color={text} fill={filled ? fill : undefined} />;
}
