import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useRef, useState } from "react";

import type { FundingState } from "../../actions/fundingResults";
import { Notice } from "../common/Notice";
import type { PaneModel } from "../tabs";
import { Findings } from "./Findings";
import { FundingOutcome } from "./FundingOutcome";
import { Reference } from "./Reference";
import { RegionView } from "./RegionView";
import { SelectedTableView } from "./SelectedTableView";
import { StartView } from "./StartView";
import { useBringIntoView } from "./useBringIntoView";
import type { Funding } from "./useFunding";
import { useFundingState, type FundingReading } from "./useFundingState";
import { useFundingWords } from "./useFundingWords";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM, outlineStyle: "none" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

/** 经费: 两个只增不减 as it stands, and the ways to fill it. */
export function FundingView({ pane }: { readonly pane: PaneModel }) {
  const styles = useStyles();
  const say = useFundingWords();
  const { funding, showSheet } = pane;
  const { actions, work, table } = funding;
  const reading = useFundingState(actions, funding.ends);
  // A load of plans writes to the same workbook.
  const isBusy = work.state.kind === "running" || pane.load.state.kind === "running";
  const [isLost, setLost] = useState(false);
  const select = useCallback((selecting: Promise<void>) => {
    selecting.then(
      () => setLost(false),
      (cause: unknown) => {
        console.error(cause);
        setLost(true);
      },
    );
  }, []);
  const selectCell = useCallback((address: string) => select(actions.selectCell(address)), [actions, select]);
  return (
    <div className={styles.root} data-testid="funding">
      <FundingOutcome work={work} onShowSheet={showSheet} onProposeAgain={table.propose} />
      {isLost && (
        <Notice
          intent="warning"
          actions={
            <Button
              onClick={() => {
                setLost(false);
                reading.refresh();
              }}
            >
              {say("refresh")}
            </Button>
          }
        >
          {say("select.failed")}
        </Notice>
      )}
      {table.state.state !== "none" ? (
        <SelectedTableView funding={funding} isBusy={isBusy} onSelectCell={selectCell} />
      ) : (
        <Sheet funding={funding} isBusy={isBusy} reading={reading} onSelectCell={selectCell} onSelect={select} />
      )}
    </div>
  );
}

interface SheetProps {
  readonly funding: Funding;
  readonly isBusy: boolean;
  readonly reading: FundingReading;
  readonly onSelectCell: (address: string) => void;
  readonly onSelect: (selecting: Promise<void>) => void;
}

/** The sheet as it was read last. */
function Sheet({ reading, ...standing }: SheetProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const title = useId();
  const root = useRef<HTMLElement>(null);
  useBringIntoView(root);
  const { state, failed, live, refresh } = reading;
  const problem = failed && (
    <Notice intent="error" actions={<Button onClick={refresh}>{say("retry")}</Button>}>
      {say("unread")}
    </Notice>
  );
  return (
    <section ref={root} tabIndex={-1} className={styles.root} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {say("title")}
        </h2>
        {!live && state !== null && state.state !== "noSheet" && (
          <Button size="small" onClick={refresh} title={say("notLive")}>
            {say("refresh")}
          </Button>
        )}
      </div>
      {problem}
      {state === null && !failed && <p role="status" className={styles.text}>{say("reading")}</p>}
      {state !== null && <Standing {...standing} state={state} onCheck={refresh} />}
      {state !== null && state.state !== "broken" && <Reference />}
    </section>
  );
}

interface StandingProps extends Omit<SheetProps, "reading"> {
  readonly state: FundingState;
  readonly onCheck: () => void;
}

function Standing({ state, funding, isBusy, onCheck, onSelectCell, onSelect }: StandingProps) {
  const say = useFundingWords();
  switch (state.state) {
    case "noSheet":
      return <StartView funding={funding} hasSheet={false} isBusy={isBusy} />;
    case "broken":
      return (
        <Notice intent="error" actions={<Button onClick={onCheck}>{say("broken.check")}</Button>}>
          {say("broken", { sheet: state.sheet, column: state.column })}
        </Notice>
      );
    case "ready": {
      const { rows, findings, unread } = state;
      return (
        <>
          {rows.length === 0 ? (
            <StartView funding={funding} hasSheet isBusy={isBusy} />
          ) : (
            <RegionView funding={funding} rows={rows} isBusy={isBusy} onSelect={(row) => onSelect(funding.actions.selectRow(row))} />
          )}
          <Findings title={say("view.unread", { count: unread.length })} findings={unread} onSelectCell={onSelectCell} testId="funding-unread" />
          <Findings title={say("findings.title", { count: findings.length })} findings={findings} onSelectCell={onSelectCell} testId="funding-findings" />
        </>
      );
    }
  }
}
