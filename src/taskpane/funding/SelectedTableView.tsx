import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";

import { Notice } from "../common/Notice";
import type { Funding } from "./useFunding";
import { useFundingWords } from "./useFundingWords";
import { PreviewView } from "./PreviewView";
import { TableForm } from "./TableForm";
import { useBringIntoView } from "./useBringIntoView";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, outlineStyle: "none" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

interface SelectedTableViewProps {
  readonly funding: Funding;
  /** True while something is being written. */
  readonly isBusy: boolean;
  readonly onSelectCell: (address: string) => void;
}

/** The officer's own table: what its columns hold, then what it comes to, then into the sheet. */
export function SelectedTableView({ funding, isBusy, onSelectCell }: SelectedTableViewProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const title = useId();
  const root = useRef<HTMLElement>(null);
  useBringIntoView(root);
  const { table, work } = funding;
  const { state } = table;
  if (state.state === "none") return null;
  return (
    <section ref={root} tabIndex={-1} className={styles.root} aria-labelledby={title} data-testid="funding-table">
      <h2 id={title} className={styles.title}>
        {say("table.title")}
      </h2>
      {state.state === "reading" && <p role="status" className={styles.text}>{say("running.propose")}</p>}
      {state.state === "unexpected" && <Refusal text={say("table.unexpected")} funding={funding} intent="error" />}
      {state.state === "refused" && (
        <Refusal
          intent={state.result.outcome === "failed" ? "error" : "warning"}
          text={
            state.result.outcome === "noTable"
              ? say("table.noTable", { address: state.result.address })
              : state.result.outcome === "failed"
                ? `${say("table.failed")} ${say("code", { code: state.result.code })}`
                : say(state.result.outcome === "ownSheet" ? "table.ownSheet" : "table.cellEditing")
          }
          funding={funding}
        />
      )}
      {state.state === "open" &&
        (state.check.state === "settled" && state.check.result.outcome === "read" ? (
          <PreviewView
            result={state.check.result}
            isBusy={isBusy}
            onTake={() => work.run({ kind: "take", choice: state.choice })}
            onBack={table.back}
            onSelectCell={onSelectCell}
          />
        ) : (
          <TableForm key={state.proposal.address} proposal={state.proposal} choice={state.choice} check={state.check} table={table} />
        ))}
    </section>
  );
}

interface RefusalProps {
  readonly text: string;
  readonly funding: Funding;
  readonly intent: "warning" | "error";
}

/** Why no table could be read, with the way to read one. */
function Refusal({ text, funding, intent }: RefusalProps) {
  const say = useFundingWords();
  return (
    <Notice
      intent={intent}
      actions={
        <>
          <Button onClick={funding.table.propose}>{say("retry")}</Button>
          <Button appearance="transparent" onClick={funding.table.close}>
            {say("table.back")}
          </Button>
        </>
      }
    >
      {text}
    </Notice>
  );
}
