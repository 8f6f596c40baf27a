import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { Verdict } from "../../plan";
import { useLanguage, useThemeName, useWords } from "../common/PaneContext";
import { VerdictLabel } from "../common/VerdictLabel";
import { LEGEND, verdictColours } from "../theme/verdictStyles";

/** Always shown, with their zeros: the four words that answer "where do we stand". */
const LEADING: readonly Verdict[] = ["达标", "接近", "未达标", "待核实"];
const OTHER: readonly Verdict[] = LEGEND.filter((verdict) => !LEADING.includes(verdict));

const BORDER_OF_TEXT = {
  borderTopColor: "currentColor",
  borderRightColor: "currentColor",
  borderBottomColor: "currentColor",
  borderLeftColor: "currentColor",
};

const useStyles = makeStyles({
  leading: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", gap: "6px" },
  other: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    marginLeft: "-6px",
  },
  toggle: {
    font: "inherit",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover": BORDER_OF_TEXT,
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "5px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  small: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    padding: "1px 5px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  smallNumber: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  // Without tints the tiles need their edges.
  outlined: BORDER_OF_TEXT,
  pressed: {
    ...BORDER_OF_TEXT,
    // An outline, since a forced palette drops shadows and the pressed filter must stay visible there.
    outline: "2px solid currentColor",
    outlineOffset: "-2px",
  },
});

interface VerdictCountsProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly filter: Verdict | null;
  readonly onFilter: (verdict: Verdict | null) => void;
}

/** How many figures have which verdict; each count is a filter of the list, pressed again it lets everything through. */
export function VerdictCounts({ counts, filter, onFilter }: VerdictCountsProps) {
  const styles = useStyles();
  const say = useWords();
  const theme = useThemeName();
  const number = new Intl.NumberFormat(useLanguage());
  const others = OTHER.filter((verdict) => counts[verdict] > 0 || verdict === filter);
  const toggle = (verdict: Verdict) => ({
    type: "button" as const,
    "aria-pressed": verdict === filter,
    onClick: () => onFilter(verdict === filter ? null : verdict),
    "data-verdict": verdict,
  });
  return (
    <div role="group" aria-label={say("counts.label")} data-testid="verdict-counts">
      <div className={styles.leading}>
        {LEADING.map((verdict) => {
          // Nothing to point at in a zero: it stays grey, so that the eye goes to what there is.
          const { text, fill } = verdictColours(counts[verdict] > 0 ? verdict : "无数据", theme);
          return (
            <button
              key={verdict}
              {...toggle(verdict)}
              className={mergeClasses(
                styles.toggle,
                styles.tile,
                theme === "highContrast" && styles.outlined,
                verdict === filter && styles.pressed,
              )}
              style={{ color: text, backgroundColor: fill }}
            >
              <span className={styles.number}>{number.format(counts[verdict])}</span>
              <VerdictLabel verdict={verdict} />
            </button>
          );
        })}
      </div>
      {others.length > 0 && (
        <div className={styles.other}>
          {others.map((verdict) => (
            <button
              key={verdict}
              {...toggle(verdict)}
              className={mergeClasses(styles.toggle, styles.small, verdict === filter && styles.pressed)}
              style={{ color: verdictColours(verdict, theme).text }}
            >
              <VerdictLabel verdict={verdict} />
              <span className={styles.smallNumber}>{number.format(counts[verdict])}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
