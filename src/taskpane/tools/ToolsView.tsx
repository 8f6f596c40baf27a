import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";

import type { Highlighting } from "../../actions/highlightResults";
import { Notice } from "../common/Notice";
import type { PaneModel } from "../tabs";
import { HighlightResults } from "./HighlightResults";
import { HighlightSection } from "./HighlightSection";
import { HighlightSheetSection } from "./HighlightSheetSection";
import { useHighlight } from "./useHighlight";
import { useToolsWords } from "./useToolsWords";

const useStyles = makeStyles({
  tab: { display: "grid", rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/** 工具: colours on any sheet, and those of the generated ones. */
export function ToolsView({ pane }: { readonly pane: PaneModel }) {
  const styles = useStyles();
  const say = useToolsWords();
  const title = useId();
  const highlight = useHighlight(pane.highlight);
  const { reading, read, toggle } = highlight;
  const isLoading = pane.load.state.kind === "running";
  // A load keeps to the choice, and makes the first sheets there are to colour.
  useEffect(() => {
    if (!isLoading) read();
  }, [isLoading, read]);
  const { highlightRequested, takeHighlightRequest } = pane;
  const { open } = pane.highlightSheet;
  // One button for both: the colours of the sheets of ours are switched, any other sheet is read.
  useEffect(() => {
    if (!highlightRequested || isLoading) return;
    takeHighlightRequest();
    open(toggle);
  }, [highlightRequested, isLoading, takeHighlightRequest, open, toggle]);
  // Of the results the last one stands.
  const { working, dismiss: dismissSheet } = pane.highlightSheet;
  const { dismiss } = highlight;
  useEffect(() => {
    if (working !== null) dismiss();
  }, [working, dismiss]);
  const change = (highlighting: Highlighting) => {
    dismissSheet();
    highlight.apply(highlighting);
  };
  const isReady = reading !== null && reading !== "failed" && reading.state === "ready";

  return (
    <div className={styles.tab} data-testid="tools">
      {isReady && <HighlightSheetSection sheet={pane.highlightSheet} indicators={pane.indicators} disabled={isLoading} />}
      <section className={styles.root} aria-labelledby={title}>
        <h2 id={title} className={styles.title}>
          {say("highlight.title")}
        </h2>
        {reading === null && <p role="status" className={styles.text}>{say("highlight.reading")}</p>}
        {reading === "failed" && (
          <Notice intent="error" actions={<Button onClick={read}>{say("retry")}</Button>}>
            {say("highlight.unread")}
          </Notice>
        )}
        {reading !== null && reading !== "failed" && reading.state === "nothingLoaded" && (
          <>
            <p className={styles.text}>{say("highlight.nothing")}</p>
            <Button appearance="primary" disabled={isLoading} onClick={() => pane.load.start()} data-testid="tools-load-plan">
              {say("highlight.load")}
            </Button>
          </>
        )}
        {isReady && (
          <>
            <HighlightSection highlighting={reading.highlighting} disabled={isLoading} onChange={change} />
            <HighlightResults highlight={highlight} />
          </>
        )}
      </section>
    </div>
  );
}
