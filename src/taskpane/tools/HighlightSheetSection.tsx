import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { IndicatorActions } from "../../actions/indicatorResults";
import { SheetLookView } from "./SheetLookView";
import { SheetOutcomeNotice } from "./SheetOutcomeNotice";
import type { HighlightSheet } from "./useHighlightSheet";
import { useHighlightSheetWords } from "./useHighlightSheetWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface HighlightSheetSectionProps {
  readonly sheet: HighlightSheet;
  readonly indicators: IndicatorActions;
  /** True while a load writes the targets. */
  readonly disabled: boolean;
}

/** 高亮任意工作表: read, check, colour, clear. */
export function HighlightSheetSection({ sheet, indicators, disabled }: HighlightSheetSectionProps) {
  const styles = useStyles();
  const say = useHighlightSheetWords();
  const title = useId();
  const { working, look } = sheet;
  const isBusy = disabled || working !== null;
  return (
    <section className={styles.root} aria-labelledby={title} data-testid="highlight-sheet">
      <h2 id={title} className={styles.title}>
        {say("title")}
      </h2>
      {look === null && <p className={styles.text}>{say("what")}</p>}
      <div className={styles.buttons}>
        <Button
          appearance={look === null ? "primary" : "secondary"}
          disabled={disabled}
          disabledFocusable={working !== null}
          onClick={() => sheet.open()}
          data-testid="highlight-open"
        >
          {say("open")}
        </Button>
        <Button disabled={disabled} disabledFocusable={working !== null} onClick={sheet.clear} data-testid="highlight-clear">
          {say("clear")}
        </Button>
      </div>
      <p role="status" className={styles.text}>
        {working !== null && say(`working.${working}`)}
      </p>
      <SheetOutcomeNotice sheet={sheet} />
      {look !== null && <SheetLookView sheet={sheet} look={look} indicators={indicators} disabled={isBusy} />}
    </section>
  );
}
