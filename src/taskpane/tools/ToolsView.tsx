import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";

import { Notice } from "../common/Notice";
import type { PaneModel } from "../tabs";
import { HighlightResults } from "./HighlightResults";
import { HighlightSection } from "./HighlightSection";
import { useHighlight } from "./useHighlight";
import { useToolsWords } from "./useToolsWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/** 工具: the colours of the generated sheets. */
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
  useEffect(() => {
    if (!highlightRequested || isLoading) return;
    takeHighlightRequest();
    toggle();
  }, [highlightRequested, isLoading, takeHighlightRequest, toggle]);

  return (
    <section className={styles.root} aria-labelledby={title} data-testid="tools">
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
      {reading !== null && reading !== "failed" && reading.state === "ready" && (
        <>
          <HighlightSection highlighting={reading.highlighting} disabled={isLoading} onChange={highlight.apply} />
          <HighlightResults highlight={highlight} />
        </>
      )}
    </section>
  );
}
