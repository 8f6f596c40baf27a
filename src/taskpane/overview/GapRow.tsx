import { makeStyles, tokens } from "@fluentui/react-components";
import type { FocusEventHandler, KeyboardEventHandler } from "react";

import type { GapLine } from "../../actions/results";
import { useThemeName, useWords } from "../common/PaneContext";
import { VerdictLabel } from "../common/VerdictLabel";
import { verdictColours } from "../theme/verdictStyles";

const useStyles = makeStyles({
  row: {
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    display: "grid",
    width: "100%",
    rowGap: "2px",
    padding: "7px 6px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": {
      borderTopColor: tokens.colorNeutralStroke1,
      borderRightColor: tokens.colorNeutralStroke1,
      borderBottomColor: tokens.colorNeutralStroke1,
      borderLeftColor: tokens.colorNeutralStroke1,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  // Wide enough for three characters and a mark, so that the names below each other begin in one line.
  label: { flexShrink: 0, minWidth: "64px" },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: { color: tokens.colorNeutralForeground2 },
  gap: { marginLeft: "auto", whiteSpace: "nowrap" },
  gapNumber: { fontWeight: tokens.fontWeightSemibold },
});

interface GapRowProps {
  readonly line: GapLine;
  /** The plan's own region, which needs no saying. */
  readonly region: string;
  /** The year of the figure is said in the row, because the lines of the list differ in it; a figure may state none (0). */
  readonly showYear: boolean;
  /** Whether Tab comes to this row; one row of the list at a time. */
  readonly tabbable: boolean;
  readonly onSelect: (line: GapLine) => void;
  readonly onFocus: FocusEventHandler;
  readonly onKeyDown: KeyboardEventHandler;
}

/** One miss: mark, word and name; target, actual and gap. Pressing it selects its cell. */
export function GapRow({ line, region, showYear, tabbable, onSelect, onFocus, onKeyDown }: GapRowProps) {
  const styles = useStyles();
  const say = useWords();
  const colours = verdictColours(line.verdict, useThemeName());
  const elsewhere = line.region !== region;
  return (
    <button
      type="button"
      className={styles.row}
      tabIndex={tabbable ? 0 : -1}
      onClick={() => onSelect(line)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      data-key={line.key}
      data-testid="gap-row"
    >
      <span className={styles.head}>
        <span className={styles.label}>
          <VerdictLabel verdict={line.verdict} strength={line.strength} filled />
        </span>{" "}
        <span className={styles.name}>{line.name}</span>
      </span>{" "}
      <span className={styles.figures}>
        {elsewhere && <span>{line.region} </span>}
        <span>
          <span className={styles.caption}>{say("list.target")}</span> {line.target}
        </span>{" "}
        <span>
          <span className={styles.caption}>
            {showYear && line.year > 0 ? say("list.actualOf", { year: line.year }) : say("list.actual")}
          </span>{" "}
          {line.actual}
        </span>{" "}
        {line.gapText !== "" && (
          <span className={styles.gap}>
            <span className={styles.caption}>{say(line.verdict === "待核实" ? "list.nominalGap" : "list.gap")}</span>{" "}
            <span className={styles.gapNumber} style={{ color: colours.text }}>
              {line.gapText}
            </span>
          </span>
        )}
      </span>
    </button>
  );
}
