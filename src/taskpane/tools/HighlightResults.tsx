import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Lines } from "../common/Lines";
import { Notice } from "../common/Notice";
import { useWords } from "../common/PaneContext";
import type { Highlight } from "./useHighlight";
import { useToolsWords } from "./useToolsWords";
import { namesOf } from "./wordGroups";

const useStyles = makeStyles({
  // In view below the legend, without moving the boxes that are being pressed.
  root: { position: "sticky", bottom: "8px", backgroundColor: tokens.colorNeutralBackground1 },
});

/** What came of the last press; it stays until it is closed or replaced. */
export function HighlightResults({ highlight }: { readonly highlight: Highlight }) {
  const styles = useStyles();
  const { work } = highlight;
  if (work.state === "idle" || work.state === "running") return null;
  return (
    <div
      className={styles.root}
      data-testid="highlight-result"
      data-outcome={work.state === "settled" ? work.result.outcome : "unexpected"}
    >
      <Face highlight={highlight} work={work} />
    </div>
  );
}

interface FaceProps {
  readonly highlight: Highlight;
  readonly work: Extract<Highlight["work"], { state: "settled" | "unexpected" }>;
}

function Face({ highlight, work }: FaceProps): ReactNode {
  const say = useToolsWords();
  const sayPane = useWords();
  const close = (
    <Button appearance="transparent" size="small" onClick={highlight.dismiss}>
      {say("highlight.dismiss")}
    </Button>
  );
  const retry = (
    <>
      <Button size="small" onClick={work.retry}>
        {say("retry")}
      </Button>
      {close}
    </>
  );
  if (work.state === "unexpected") {
    return (
      <Notice intent="error" actions={retry}>
        {say("highlight.unexpected")}
      </Notice>
    );
  }
  const { result } = work;
  switch (result.outcome) {
    case "marked": {
      const separator = sayPane("list.separator");
      const sheets = result.sheets.map((sheet) => say("highlight.sheet", { sheet })).join(separator);
      const words = namesOf(result.highlighting.words)
        .map((name) => (name === "其他" ? say("highlight.other") : sayPane(`verdict.${name}`)))
        .join(separator);
      const lines = [
        ...(result.sheets.length > 0 ? [say("highlight.marked", { sheets, words })] : []),
        ...result.unmarked.map((place) => say("highlight.unmarked", { ...place })),
      ];
      return (
        <Notice intent={result.unmarked.length > 0 ? "warning" : "success"} actions={close}>
          <Lines lines={lines} />
        </Notice>
      );
    }
    case "cleared":
      return (
        <Notice intent="success" actions={close}>
          {say("highlight.cleared")}
        </Notice>
      );
    case "nothingLoaded":
      // The tab says so itself, with what to do first.
      return null;
    case "cellEditing":
      return (
        <Notice intent="warning" actions={retry}>
          {say("highlight.cellEditing")}
        </Notice>
      );
    case "failed":
      return (
        <Notice intent="error" actions={retry}>
          {say("highlight.failed")} {say("highlight.code", { code: result.code })}
        </Notice>
      );
  }
}
