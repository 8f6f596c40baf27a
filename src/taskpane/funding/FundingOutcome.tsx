import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

import type { FundingWriteResult } from "../../actions/fundingResults";
import { Lines } from "../common/Lines";
import { Notice } from "../common/Notice";
import { LoadQuestion } from "../load/LoadQuestion";
import type { FundingJob, FundingWork, FundingWorkState } from "./useFundingWork";
import { useFundingWords, type SayFunding } from "./useFundingWords";

const useStyles = makeStyles({
  code: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FundingOutcomeProps {
  readonly work: FundingWork;
  readonly onShowSheet: (name: string) => void;
  /** Reads the officer's table once more, after it has changed. */
  readonly onProposeAgain: () => void;
}

/** What is being written, and what came of the last job until it is closed or replaced. */
export function FundingOutcome(props: FundingOutcomeProps) {
  const say = useFundingWords();
  const { state } = props.work;
  const root = useRef<HTMLDivElement>(null);
  // It stands at the top; the button that was pressed may stand far below.
  useEffect(() => {
    if (state.kind !== "idle") root.current?.scrollIntoView({ block: "nearest" });
  }, [state]);
  if (state.kind === "idle") return null;
  if (state.kind === "running") return (
      <div ref={root} role="status">
        {say(`running.${state.job.kind}`)}
      </div>
    );
  return (
    <div ref={root} data-testid="funding-result" data-outcome={state.kind === "settled" ? state.result.outcome : "unexpected"}>
      <Face {...props} state={state} />
    </div>
  );
}

type Ended = Extract<FundingWorkState, { kind: "settled" | "unexpected" }>;

function Face({ work, state, onShowSheet, onProposeAgain }: FundingOutcomeProps & { readonly state: Ended }): ReactNode {
  const styles = useStyles();
  const say = useFundingWords();
  const { job } = state;
  const close = (
    <Button appearance="transparent" onClick={work.dismiss}>
      {say("dismiss")}
    </Button>
  );
  const retry = (
    <>
      <Button onClick={() => work.run(job)}>{say("retry")}</Button>
      {close}
    </>
  );
  if (state.kind === "unexpected") {
    return (
      <Notice intent="error" actions={close}>
        {say("refused.unexpected")}
      </Notice>
    );
  }
  const { result } = state;
  switch (result.outcome) {
    case "written":
      return (
        <Notice
          intent="success"
          actions={
            <>
              {result.canUndo && job.kind !== "checkSheet" && (
                <Button onClick={() => work.run({ kind: "undo" })} data-testid="funding-undo">
                  {say("done.undo")}
                </Button>
              )}
              <Button onClick={() => onShowSheet(result.sheet)}>{say("done.view")}</Button>
              {close}
            </>
          }
        >
          <Lines lines={writtenLines(job, result, say)} />
        </Notice>
      );
    case "undone":
      return (
        <Notice intent="success" actions={close}>
          {say("done.undone", { sheet: result.sheet })}
        </Notice>
      );
    case "notUndone":
      return (
        <Notice intent="warning" actions={close}>
          {say("done.notUndone")}
        </Notice>
      );
    case "conflict":
      return (
        <LoadQuestion
          title={say("conflict.title", { names: [...new Set([...result.sheets, ...result.tables])].join(say("list.separator")) })}
          lines={[say("conflict.what")]}
          safeAnswer={say("conflict.safe")}
          onSafe={work.dismiss}
          otherAnswer={say("conflict.rename")}
          onOther={() => work.run(job, { conflicts: "rename" })}
        />
      );
    case "ask":
      return (
        <Notice intent="warning" actions={close}>
          <Lines lines={result.missing.map((role) => say("table.required", { name: say(`role.${role}`) }))} />
        </Notice>
      );
    case "changed":
      return (
        <Notice
          intent="warning"
          actions={
            <>
              {job.kind === "take" && <Button onClick={onProposeAgain}>{say("start.check")}</Button>}
              {close}
            </>
          }
        >
          {say("refused.changed")}
        </Notice>
      );
    case "broken":
      return (
        <Notice intent="error" actions={retry}>
          {say("broken", { sheet: result.sheet, column: result.column })}
        </Notice>
      );
    case "cellEditing":
      return (
        <Notice intent="warning" actions={retry}>
          {say("refused.cellEditing")}
        </Notice>
      );
    case "failed":
      return (
        <Notice intent="error" actions={retry}>
          {say(result.unfinished ? "refused.unfinished" : "refused.failed")}{" "}
          <span className={styles.code}>{say("code", { code: result.code })}</span>
        </Notice>
      );
  }
}

function writtenLines(job: FundingJob, result: Extract<FundingWriteResult, { outcome: "written" }>, say: SayFunding): readonly string[] {
  const { sheet, added, updated, reasonsKept } = result;
  const done =
    job.kind === "checkSheet"
      ? say("done.checkSheet", { sheet })
      : job.kind === "prepare" && job.what === "empty"
        ? say("done.empty", { sheet })
        : say(job.kind === "prepare" ? "done.example" : "done.take", { sheet, added, updated });
  return [
    done,
    ...(reasonsKept > 0 ? [say("done.kept", { kept: reasonsKept })] : []),
    ...(result.renamed ?? []).map((names) => say("done.renamed", { ...names })),
  ];
}
