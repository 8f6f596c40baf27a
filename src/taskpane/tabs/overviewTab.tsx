import { EmptyPlan } from "../overview/EmptyPlan";
import { OverviewStates } from "../overview/OverviewStates";
import { WorstGaps } from "../overview/WorstGaps";
import type { PaneModel, PaneTab } from "./tab";

/** More are listed in the tab 差距. */
const WORST = 5;

/** 概览: where we stand and what misses worst; without a plan, how to load one. */
function OverviewView({ pane }: { readonly pane: PaneModel }) {
  return (
    <OverviewStates
      pane={pane}
      noPlan={<EmptyPlan plans={pane.plans} onLoad={(plans) => pane.load.start({ plans })} buttonRef={pane.loadButton} />}
    >
      {(overview) => (
        <WorstGaps
          lines={overview.missed}
          most={WORST}
          counts={overview.counts}
          region={overview.region}
          filter={pane.filter}
          onFilter={pane.setFilter}
          onSelect={pane.selectLine}
          onShowSheet={pane.showSheet}
          onAll={() => pane.openTab("gaps")}
        />
      )}
    </OverviewStates>
  );
}

export const overviewTab: PaneTab = { id: "overview", label: "tab.overview", View: OverviewView };
