import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { LineCorrection, SheetLook } from "../../actions/highlightSheetResults";
import type { IndicatorActions } from "../../actions/indicatorResults";
import { IndicatorChoice } from "./IndicatorChoice";
import { useHighlightSheetWords, useRemarks } from "./useHighlightSheetWords";

const useStyles = makeStyles({
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "grid", justifyItems: "start", padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { marginLeft: "-6px" },
});

interface UnboundHeadersProps {
  readonly look: SheetLook;
  readonly indicators: IndicatorActions;
  readonly disabled: boolean;
  readonly onCorrect: (correction: LineCorrection) => void;
}

/** Headers that stay plain and why, folded; each can be given an indicator. */
export function UnboundHeaders({ look, indicators, disabled, onCorrect }: UnboundHeadersProps) {
  const styles = useStyles();
  const say = useHighlightSheetWords();
  const sayRemark = useRemarks();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <details open={look.blocks.length === 0} data-testid="highlight-unbound">
      <summary className={styles.summary}>{say("unbound.title", { count: look.unbound.length })}</summary>
      <ul className={styles.list}>
        {look.unbound.map(({ header, address, line, why }) => (
          <li key={address} className={styles.row}>
            <span className={styles.header}>
              {address} {header}
            </span>
            <span className={styles.quiet}>{sayRemark(why)}</span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              aria-expanded={open === address}
              aria-label={say("unbound.chooseLabel", { header })}
              disabledFocusable={disabled}
              onClick={() => setOpen(open === address ? null : address)}
            >
              {say(open === address ? "correct.done" : "unbound.choose")}
            </Button>
            {open === address && (
              <IndicatorChoice
                indicators={indicators}
                disabled={disabled}
                onChoose={(indicator) => {
                  setOpen(null);
                  onCorrect({ line, indicator });
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
