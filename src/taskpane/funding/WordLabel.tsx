import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { FundingWord } from "../../plan";
import { useThemeName } from "../common/PaneContext";
import { useFundingWords } from "./useFundingWords";
import { wordColours, wordMark } from "./wordStyles";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "3px", whiteSpace: "nowrap" },
  mark: { display: "inline-block", width: "1em", textAlign: "center", flexShrink: 0 },
  filled: {
    padding: `0 6px 0 4px`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface WordLabelProps {
  readonly word: FundingWord;
  /** On its own ground; otherwise in its colour on the pane's. */
  readonly filled?: boolean;
}

/** Mark and word of a verdict on funding: colour never stands alone. */
export function WordLabel({ word, filled = false }: WordLabelProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const { text, fill } = wordColours(word, useThemeName());
  return (
    <span
      className={mergeClasses(styles.root, filled && styles.filled)}
      style={filled ? { color: text, backgroundColor: fill } : { color: text }}
    >
      <span className={styles.mark} aria-hidden="true">
        {wordMark(word)}
      </span>
      {say(`term.${word}`)}
    </span>
  );
}
