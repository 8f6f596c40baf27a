import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

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

interface MarkedWordProps {
  /** "" for none. */
  readonly mark: string;
  readonly word: string;
  /** The colour of the word; left out for the one around it. */
  readonly color?: string | undefined;
  /** The ground that it stands on; left out for the pane's. */
  readonly fill?: string | undefined;
}

/** A mark and a word: colour never stands alone. */
export function MarkedWord({ mark, word, color, fill }: MarkedWordProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, fill !== undefined && styles.filled)} style={{ color, backgroundColor: fill }}>
      {mark !== "" && (
        <span className={styles.mark} aria-hidden="true">
          {mark}
        </span>
      )}
      {word}
    </span>
  );
}
