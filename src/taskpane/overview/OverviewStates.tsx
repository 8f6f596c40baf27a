import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Overview } from "../../actions/results";
import { Notice } from "../common/Notice";
import { useWords } from "../common/PaneContext";
import type { LoadState } from "../load/useLoad";
import type { PaneModel } from "../tabs";
import { BrokenTables } from "./BrokenTables";
import { Reading } from "./Reading";

interface OverviewStatesProps {
  readonly pane: PaneModel;
  /** What stands there while the workbook holds no plan and none is being loaded. */
  readonly noPlan: ReactNode;
  readonly children: (overview: Extract<Overview, { state: "ready" }>) => ReactNode;
}

/** A tab about the figures: what it shows once they are read, and what stands there until then or where they cannot be. */
export function OverviewStates({ pane, noPlan, children }: OverviewStatesProps) {
  const say = useWords();
  const { overview, failed, refresh } = pane.reading;
  if (overview === null) {
    return failed ? (
      <Notice intent="error" actions={<Button onClick={refresh}>{say("error.retry")}</Button>}>
        {say("error.read")}
      </Notice>
    ) : (
      <Reading />
    );
  }
  const engaged = isEngaged(pane.load.state);
  switch (overview.state) {
    case "noPlan":
      return engaged ? null : noPlan;
    case "broken":
      return engaged ? null : <BrokenTables broken={overview} onCheck={refresh} onReload={() => pane.load.start()} />;
    case "ready":
      return children(overview);
  }
}

/** While a load runs or asks a question, no second way to start one is offered beside it. */
export function isEngaged(state: LoadState): boolean {
  if (state.kind === "running") return true;
  return state.kind === "settled" && (state.result.outcome === "conflict" || state.result.outcome === "alreadyLoaded");
}
