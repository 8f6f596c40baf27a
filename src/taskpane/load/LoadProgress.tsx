import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";

import type { Progress } from "../../actions/results";
import { useCatchFocus } from "../common/focus";
import { useWords } from "../common/PaneContext";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    outlineStyle: "none",
  },
  bar: { gridColumn: "1 / -1" },
});

interface LoadProgressProps {
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** What is being done, how far it is, and a way to stop it. */
export function LoadProgress({ progress, cancelling, onCancel }: LoadProgressProps) {
  const styles = useStyles();
  const say = useWords();
  const root = useRef<HTMLDivElement>(null);
  useCatchFocus(root);
  const counted = progress !== null && progress.phase !== "look" && progress.total > 0;
  return (
    <div ref={root} tabIndex={-1} className={styles.root} data-testid="load-progress">
      <span role="status">{cancelling ? say("progress.cancelling") : sentence(progress, say)}</span>
      <Button size="small" disabled={cancelling} onClick={onCancel}>
        {say("progress.cancel")}
      </Button>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={say("progress.bar")}
        value={counted ? progress.done / progress.total : undefined}
      />
    </div>
  );
}

function sentence(progress: Progress | null, say: ReturnType<typeof useWords>): string {
  if (progress === null || progress.phase === "look") return say("progress.look");
  if (progress.phase === "check") return say("progress.check");
  const { sheet, done, total } = progress;
  if (sheet === null) return say("progress.writeAny", { done, total });
  // `done` sheets are written, so the one being written is the next.
  return say("progress.write", { sheet, ordinal: Math.min(done + 1, total), total });
}
