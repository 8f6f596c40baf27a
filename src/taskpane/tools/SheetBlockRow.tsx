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
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginLeft: "-6px" },
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
  const years = block.years.map((year) => (year === null ? say("block.noYear") : say("block.year", { year }))).join(sayPane("list.separator"));
  const place = say("block.place", { address, cells, years, unit });
  const lines = [
    block.scale === null ? place : `${place}${sayPane("list.separator")}${say(`scale.${block.scale}`)}`,
    ...(mode === "own" ? [say("block.own")] : []),
    ...remarks.map(sayRemark),
  ];
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
        {say("block.target", { indicator, target, plan, year: targetYear })}
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
