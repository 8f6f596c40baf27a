import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { SheetBlock } from "../../actions/highlightSheetResults";
import { Lines } from "../common/Lines";
import { useThemeName, useWords } from "../common/PaneContext";
import { verdictColours } from "../theme/verdictStyles";
import { useHighlightSheetWords, useRemarks } from "./useHighlightSheetWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: "2px", padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  header: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  confidence: { flexShrink: 0, padding: "0 4px", fontSize: tokens.fontSizeBase200 },
  target: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginLeft: "-8px" },
  action: { minWidth: 0 },
});

interface SheetBlockRowProps {
  readonly block: SheetBlock;
  readonly disabled: boolean;
  readonly isConfirmed: boolean;
  readonly isOpen: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly onCorrect: () => void;
  readonly onLeaveOut: () => void;
  /** The correction, where it is open. */
  readonly children: ReactNode;
}

/** One block: its header, the target that it would be held against, how it is read and how sure that is. */
export function SheetBlockRow({ block, disabled, isConfirmed, isOpen, onConfirm, onCorrect, onLeaveOut, children }: SheetBlockRowProps) {
  const styles = useStyles();
  const say = useHighlightSheetWords();
  const sayPane = useWords();
  const sayRemark = useRemarks();
  const theme = useThemeName();
  const { header, indicator, target, plan, targetYear, address, cells, unit, mode, confidence, remarks } = block;
  // A year that is not stated is told among the remarks.
  const known = block.years.filter((year) => year !== null).map((year) => say("block.year", { year }));
  const place = [
    say("block.place", { plan, address, cells, unit }),
    ...(block.scale === null ? [] : [say(`scale.${block.scale}`)]),
    ...(known.length === 0 ? [] : [say("block.years", { years: known.join(sayPane("list.separator")) })]),
  ];
  const lines = [place.join(say("block.separator")), ...(mode === "own" ? [say("block.own")] : []), ...remarks.map(sayRemark)];
  const colours = verdictColours(confidence === "ask" ? "待核实" : "无数据", theme);
  return (
    <li className={styles.root} data-testid="highlight-block" data-confidence={confidence}>
      <span className={styles.head}>
        <span className={styles.header}>{header}</span>
        <span className={styles.confidence} style={{ color: colours.text, backgroundColor: colours.fill }}>
          {say(`confidence.${confidence}`)}
        </span>
      </span>
      <span className={styles.target}>
        {say("block.target", { indicator, target, year: targetYear })}
      </span>
      <span className={styles.quiet}>
        <Lines lines={lines} />
      </span>
      {confidence === "ask" && (
        <Checkbox
          checked={isConfirmed}
          disabled={disabled}
          label={say("block.confirm")}
          onChange={(_, { checked }) => onConfirm(checked === true)}
          data-testid="highlight-confirm"
        />
      )}
      <span className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          aria-expanded={isOpen}
          aria-label={say("block.correctLabel", { header })}
          disabledFocusable={disabled}
          onClick={onCorrect}
          data-testid="highlight-correct"
        >
          {say(isOpen ? "correct.done" : "block.correct")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          aria-label={say("block.leaveOutLabel", { header })}
          disabledFocusable={disabled}
          onClick={onLeaveOut}
          data-testid="highlight-leave-out"
        >
          {say("block.leaveOut")}
        </Button>
      </span>
      {children}
    </li>
  );
}
