import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { GapListResult } from "../../actions/results";
import { speak } from "../../words";
import { gapListWords } from "../../words/gapListPane";
import { Lines } from "../common/Lines";
import { Notice } from "../common/Notice";
import { useLanguage } from "../common/PaneContext";
import { LoadQuestion } from "../load/LoadQuestion";
import { ChangedLines } from "./ChangedLines";
import type { GapSheet } from "./useGapSheet";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  button: { justifySelf: "start" },
  links: { display: "flex", columnGap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalXS },
  dismiss: { marginLeft: "auto" },
  code: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface GapSheetBarProps {
  readonly gapSheet: GapSheet;
  /** False while a load is running, which writes the same sheet. */
  readonly enabled: boolean;
  readonly onShowSheet: (name: string) => void;
  readonly onReload: () => void;
}

/** The button that writes 差距清单 anew, and what came of it, until that is answered or replaced. */
export function GapSheetBar(props: GapSheetBarProps) {
  const { gapSheet, enabled } = props;
  const styles = useStyles();
  const say = speak(gapListWords, useLanguage());
  const running = gapSheet.state.kind === "running";
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        disabledFocusable={running || !enabled}
        onClick={() => gapSheet.refresh()}
        data-testid="refresh-gaps"
      >
        {say("refresh")}
      </Button>
      {running && <span role="status">{say("running")}</span>}
      {(gapSheet.state.kind === "settled" || gapSheet.state.kind === "unexpected") && (
        <div
          data-testid="gaps-result"
          data-outcome={gapSheet.state.kind === "settled" ? gapSheet.state.result.outcome : "unexpected"}
        >
          <Outcome {...props} />
        </div>
      )}
    </div>
  );
}

function Outcome({ gapSheet, onShowSheet, onReload }: GapSheetBarProps): ReactNode {
  const styles = useStyles();
  const say = speak(gapListWords, useLanguage());
  const { state, refresh, dismiss } = gapSheet;
  if (state.kind !== "settled" && state.kind !== "unexpected") return null;
  const retry = (
    <>
      <Button onClick={() => refresh(state.answers)}>{say("retry")}</Button>
      <Button appearance="transparent" onClick={dismiss}>
        {say("dismiss")}
      </Button>
    </>
  );
  if (state.kind === "unexpected") {
    return (
      <Notice intent="error" actions={retry}>
        {say("unexpected")}
      </Notice>
    );
  }
  const { result, answers } = state;
  const renamed = "renamed" in result ? (result.renamed ?? []).map((names) => say("renamed", { ...names })) : [];
  switch (result.outcome) {
    case "refreshed":
      return (
        <Notice intent="success">
          <Refreshed result={result} />
          <ChangedLines result={result} />
          <Lines lines={renamed} />
          <span className={styles.links}>
            <Link inline as="button" onClick={() => onShowSheet(result.sheet)}>
              {say("view")}
            </Link>
            <Link as="button" appearance="subtle" className={styles.dismiss} onClick={dismiss}>
              {say("dismiss")}
            </Link>
          </span>
        </Notice>
      );
    case "conflict":
      return (
        <LoadQuestion
          title={say("conflict", { names: [...new Set([...result.sheets, ...result.tables])].join("、") })}
          lines={[say("conflict.what")]}
          safeAnswer={say("conflict.safe")}
          onSafe={dismiss}
          otherAnswer={say("conflict.rename")}
          onOther={() => refresh({ ...answers, conflicts: "rename" })}
        />
      );
    case "cellEditing":
    case "noPlan":
      return (
        <Notice intent="warning" actions={retry}>
          {say(result.outcome === "noPlan" ? "noPlan" : "editing")}
        </Notice>
      );
    case "broken":
      return (
        <Notice
          intent="error"
          actions={
            <>
              <Button onClick={() => refresh(answers)}>{say("retry")}</Button>
              <Button onClick={onReload}>{say("reload")}</Button>
            </>
          }
        >
          {result.column === null
            ? say("brokenSheet", { sheet: result.sheet })
            : say("brokenColumn", { sheet: result.sheet, column: result.column })}
        </Notice>
      );
    case "failed":
      return (
        <Notice intent="error" title={say("failed")} actions={retry}>
          <Lines
            lines={[
              say(result.unfinished ? "failed.unfinished" : "failed.what"),
              ...renamed,
              <span className={styles.code}>{say("failed.code", { code: result.code })}</span>,
            ]}
          />
        </Notice>
      );
  }
}

/** One sentence; what did not happen is not said. */
function Refreshed({ result }: { readonly result: Extract<GapListResult, { outcome: "refreshed" }> }) {
  const language = useLanguage();
  const say = speak(gapListWords, language);
  const count = new Intl.NumberFormat(language);
  const { lines, added, cleared, left, kept } = result;
  return (
    <>
      {say("done", { lines: count.format(lines) })}
      {added.length + cleared.length + left.length > 0 &&
        say("changes", { added: count.format(added.length), cleared: count.format(cleared.length) })}
      {left.length > 0 && say("changes.left", { count: count.format(left.length) })}
      {kept > 0 && say("kept", { kept: count.format(kept) })}
      {say("end")}
    </>
  );
}
