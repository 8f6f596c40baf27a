import { Button } from "@fluentui/react-components";

import { Notice } from "../common/Notice";
import { useWords } from "../common/PaneContext";
import type { LoadState } from "../load/useLoad";
import { BrokenTables } from "../overview/BrokenTables";
import { EmptyPlan } from "../overview/EmptyPlan";
import { GapList } from "../overview/GapList";
import { GapSheetBar } from "../overview/GapSheetBar";
import { Reading } from "../overview/Reading";
import type { PaneModel, PaneTab } from "./tab";

/** 概览: where we stand and what misses; without a plan, how to load one. */
function OverviewView({ pane }: { readonly pane: PaneModel }) {
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
      return engaged ? null : (
        <EmptyPlan plans={pane.plans} onLoad={(plans) => pane.load.start({ plans })} buttonRef={pane.loadButton} />
      );
    case "broken":
      return engaged ? null : <BrokenTables broken={overview} onCheck={refresh} onReload={() => pane.load.start()} />;
    case "ready":
      return (
        <>
          <GapList
            lines={overview.missed}
            counts={overview.counts}
            region={overview.region}
            filter={pane.filter}
            onFilter={pane.setFilter}
            onSelect={pane.selectLine}
            onShowSheet={pane.showSheet}
          />
          <GapSheetBar
            gapSheet={pane.gapSheet}
            enabled={!engaged}
            onShowSheet={pane.showSheet}
            onReload={() => pane.load.start()}
          />
        </>
      );
  }
}

/** While a load runs or asks a question, no second way to start one is offered beside it. */
function isEngaged(state: LoadState): boolean {
  if (state.kind === "running") return true;
  return state.kind === "settled" && (state.result.outcome === "conflict" || state.result.outcome === "alreadyLoaded");
}

export const overviewTab: PaneTab = { id: "overview", label: "tab.overview", View: OverviewView };
