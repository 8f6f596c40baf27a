import { Button } from "@fluentui/react-components";

import { Notice } from "../common/Notice";
import { isEngaged, OverviewStates } from "../overview/OverviewStates";
import { WorstGaps } from "../overview/WorstGaps";
import type { PaneModel } from "../tabs";
import { GapSheetBar } from "./GapSheetBar";
import { useGapsWords } from "./useGapsWords";

/** 差距: every gap, and below the list what follows from it. */
export function GapsView({ pane }: { readonly pane: PaneModel }) {
  const say = useGapsWords();
  return (
    <OverviewStates
      pane={pane}
      noPlan={
        <Notice intent="info" actions={<Button onClick={() => pane.openTab("overview")}>{say("load")}</Button>}>
          {say("noPlan")}
        </Notice>
      }
    >
      {(overview) => (
        <>
          <WorstGaps
            lines={overview.missed}
            most={Infinity}
            counts={overview.counts}
            region={overview.region}
            filter={pane.filter}
            onFilter={pane.setFilter}
            onSelect={pane.selectLine}
            onShowSheet={pane.showSheet}
          />
          <GapSheetBar
            gapSheet={pane.gapSheet}
            enabled={!isEngaged(pane.load.state)}
            onShowSheet={pane.showSheet}
            onReload={() => pane.load.start()}
          />
        </>
      )}
    </OverviewStates>
  );
}
