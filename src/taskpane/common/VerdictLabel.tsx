import type { Strength, Verdict } from "../../plan";
import { verdictColours, verdictMark } from "../theme/verdictStyles";
import { MarkedWord } from "./MarkedWord";
import { useThemeName, useWords } from "./PaneContext";

interface VerdictLabelProps {
  readonly verdict: Verdict;
  readonly strength?: Strength | null;
  /** On its own ground, as in the cells; otherwise mark and word only, in the colour around them. */
  readonly filled?: boolean;
}

/** Mark and word of a verdict: colour never stands alone. */
export function VerdictLabel({ verdict, strength = null, filled = false }: VerdictLabelProps) {
  const say = useWords();
  const { text, fill } = verdictColours(verdict, useThemeName());
  const colours = filled ? { color: text, fill } : {};
  return <MarkedWord mark={verdictMark(verdict, strength)} word={say(`verdict.${verdict}`)} {...colours} />;
}
