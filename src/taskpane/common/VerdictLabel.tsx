import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { Strength, Verdict } from "../../plan";
import { verdictColours, verdictMark } from "../theme/verdictStyles";
import { useThemeName, useWords } from "./PaneContext";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "3px", whiteSpace: "nowrap" },
  // One size for every mark: fonts draw the circle, the triangle and the question mark differently wide.
  mark: { display: "inline-block", width: "1em", textAlign: "center", flexShrink: 0 },
  filled: {
    padding: `0 6px 0 4px`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface VerdictLabelProps {
  readonly verdict: Verdict;
  readonly strength?: Strength | null;
  /** On its own ground, as in the cells; otherwise mark and word only, in the colour around them. */
  readonly filled?: boolean;
}

/** Mark and word of a verdict: colour never stands alone. */
export function VerdictLabel({ verdict, strength = null, filled = false }: VerdictLabelProps) {
  const styles = useStyles();
  const say = useWords();
  const colours = verdictColours(verdict, useThemeName());
  const mark = verdictMark(verdict, strength);
  return (
    <span
      className={mergeClasses(styles.root, filled && styles.filled)}
      style={filled ? { color: colours.text, backgroundColor: colours.fill } : undefined}
    >
      {mark !== "" && (
        <span className={styles.mark} aria-hidden="true">
          {mark}
        </span>
      )}
      {say(`verdict.${verdict}`)}
    </span>
  );
}
