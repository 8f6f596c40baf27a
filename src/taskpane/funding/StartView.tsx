import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { Funding } from "./useFunding";
import { useFundingWords } from "./useFundingWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  text: { margin: 0 },
});

interface StartViewProps {
  readonly funding: Funding;
  /** True where the sheet stands there and is empty. */
  readonly hasSheet: boolean;
  /** True while something is being written. */
  readonly isBusy: boolean;
}

/** Before there are figures: what this does, and the ways to begin. */
export function StartView({ funding, hasSheet, isBusy }: StartViewProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const { work, table } = funding;
  return (
    <div className={styles.root} data-testid="funding-start">
      <p className={styles.text}>{say(hasSheet ? "start.noRows" : "start.what")}</p>
      <p className={styles.text}>{say("start.own")}</p>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={table.propose} data-testid="funding-propose">
        {say("start.check")}
      </Button>
      {!hasSheet && (
        <Button disabledFocusable={isBusy} onClick={() => work.run({ kind: "prepare", what: "empty" })} data-testid="funding-empty">
          {say("start.empty")}
        </Button>
      )}
      <Button disabledFocusable={isBusy} onClick={() => work.run({ kind: "prepare", what: "example" })} data-testid="funding-example">
        {say("start.example")}
      </Button>
    </div>
  );
}
