import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { PlanChoice } from "../../actions/results";
import { Lines } from "../common/Lines";
import { Notice } from "../common/Notice";
import { useWords } from "../common/PaneContext";
import { AgainQuestion } from "./AgainQuestion";
import { FailedOutcome, LoadedOutcome, partlyWritten } from "./LoadResults";
import { LoadQuestion } from "./LoadQuestion";
import type { Load, LoadState } from "./useLoad";

interface LoadOutcomeProps {
  readonly load: Load;
  readonly state: Extract<LoadState, { kind: "settled" | "unexpected" }>;
  /** The plans that can be loaded. */
  readonly plans: readonly PlanChoice[];
  readonly onShowSheet: (name: string) => void;
}

/** What came of loading: every outcome of the action has its face here. It stays until it is answered or replaced. */
export function LoadOutcome(props: LoadOutcomeProps) {
  const { state } = props;
  const outcome = state.kind === "unexpected" ? "unexpected" : state.result.outcome;
  return (
    <div data-testid="load-result" data-outcome={outcome}>
      <Face {...props} />
    </div>
  );
}

function Face({ load, state, plans, onShowSheet }: LoadOutcomeProps): ReactNode {
  const say = useWords();
  const names = (list: readonly string[]) => list.join(say("list.separator"));
  const retry = (
    <>
      <Button onClick={() => load.start(state.answers)}>{say("load.retry")}</Button>
      <Button appearance="transparent" onClick={load.dismiss}>
        {say("load.dismiss")}
      </Button>
    </>
  );
  if (state.kind === "unexpected") {
    return (
      <Notice intent="error" title={say("unexpected.title")} actions={retry}>
        {say("unexpected.what")}
      </Notice>
    );
  }
  const { result, answers } = state;
  switch (result.outcome) {
    case "loaded":
      return <LoadedOutcome result={result} onShowSheet={onShowSheet} onDismiss={load.dismiss} />;
    case "conflict":
      return (
        <LoadQuestion
          title={say("conflict.title")}
          safeAnswer={say("conflict.safe")}
          onSafe={load.dismiss}
          otherAnswer={say("conflict.rename")}
          onOther={() => load.start({ ...answers, conflicts: "rename" })}
          lines={[
            ...(result.sheets.length > 0 ? [say("conflict.sheets", { names: names(result.sheets) })] : []),
            ...(result.tables.length > 0 ? [say("conflict.tables", { names: names(result.tables) })] : []),
            say("conflict.what"),
            say("conflict.rename.what"),
          ]}
        />
      );
    case "alreadyLoaded":
      return (
        <AgainQuestion
          result={result}
          plans={plans}
          onKeep={load.dismiss}
          onReload={(ids) => load.start({ ...answers, plans: ids, again: "reload" })}
        />
      );
    case "cellEditing":
      return (
        <Notice intent="warning" actions={retry}>
          {say("editing.what")}
        </Notice>
      );
    case "cancelled":
      return (
        <Notice intent="info" title={say("cancelled.title")} actions={retry}>
          <Lines lines={partlyWritten(result, say)} />
        </Notice>
      );
    case "failed":
      return <FailedOutcome result={result} actions={retry} />;
  }
}
