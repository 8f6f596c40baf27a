import { makeStyles, tokens } from "@fluentui/react-components";
import type { FocusEventHandler, KeyboardEventHandler } from "react";

import type { GapLine } from "../../actions/results";
import { useThemeName, useWords } from "../common/PaneContext";
import { RowButton, useRowHead } from "../common/RowButton";
import { VerdictLabel } from "../common/VerdictLabel";
import { verdictColours } from "../theme/verdictStyles";

const useStyles = makeStyles({
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
  const rowHead = useRowHead();
  const say = useWords();
  const colours = verdictColours(line.verdict, useThemeName());
  const elsewhere = line.region !== region;
  return (
    <RowButton
      tabbable={tabbable}
      onClick={() => onSelect(line)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      data-key={line.key}
      data-testid="gap-row"
    >
      <span className={rowHead.head}>
        <span className={rowHead.label}>
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
    </RowButton>
  );
}
