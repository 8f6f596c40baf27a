import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect } from "react";

import type { Verdict } from "../plan";
import { useWords } from "./common/PaneContext";
import { LoadOutcome } from "./load/LoadOutcome";
import { LoadProgress } from "./load/LoadProgress";
import { PlanHeader } from "./overview/PlanHeader";
import { VerdictCounts } from "./overview/VerdictCounts";
import { TablesProblems } from "./overview/TablesProblems";
import { PaneProblems } from "./PaneProblems";
import type { PaneTab } from "./tabs";
import { usePane, type PaneProps } from "./usePane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  tabs: { margin: "0 -8px" },
});

/** Ids of the tabs that hold a list of gaps. */
const WITH_LIST: ReadonlySet<string> = new Set(["overview", "gaps"]);

/** From the top: the plan in force, what is going on, the counts, the tabs, the tab in front. */
export function Pane({ tabs, ...props }: PaneProps & { readonly tabs: readonly PaneTab[] }) {
  const styles = useStyles();
  const say = useWords();
  const { pane, tab, tables, problem, clearProblem, requestHighlight } = usePane(props);
  // Its result is told where the colours are chosen.
  const { onHighlightRequested } = props;
  const { openTab } = pane;
  useEffect(
    () =>
      onHighlightRequested?.(() => {
        openTab("tools");
        requestHighlight(true);
      }),
    [onHighlightRequested, openTab, requestHighlight],
  );
  const front = tabs.find(({ id }) => id === tab) ?? tabs[0];
  const { load } = pane;
  const { overview } = pane.reading;
  const ready = overview?.state === "ready" ? overview : null;
  // Where no list stands, a filter leads to the one of all gaps.
  const filter = (verdict: Verdict | null) => {
    pane.setFilter(verdict);
    if (verdict !== null && front !== undefined && !WITH_LIST.has(front.id)) openTab("gaps");
  };
  const plan =
    ready?.planLabels.join(say("list.separator")) ??
    (overview === null ? say("app.title") : say(overview.state === "noPlan" ? "header.noPlan" : "header.unknown"));
  return (
    <main className={styles.root}>
      <PlanHeader
        plan={plan}
        region={ready?.region ?? null}
        onReload={ready && load.state.kind !== "running" ? () => load.start() : undefined}
        buttonRef={pane.loadButton}
      />
      {load.state.kind === "running" && (
        <LoadProgress progress={load.state.progress} cancelling={load.state.cancelling} onCancel={load.cancel} />
      )}
      {(load.state.kind === "settled" || load.state.kind === "unexpected") && (
        <LoadOutcome load={load} state={load.state} plans={pane.plans} onShowSheet={pane.showSheet} />
      )}
      <PaneProblems reading={pane.reading} problem={problem} onClear={clearProblem} />
      <TablesProblems tables={tables} onReadAgain={() => void props.actions.readTablesAgain()} />
      {ready && <VerdictCounts counts={ready.counts} filter={pane.filter} onFilter={filter} />}
      {tabs.length > 1 && (
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={front?.id}
          onTabSelect={(_, data) => openTab(String(data.value))}
        >
          {tabs.map(({ id, label }) => (
            <Tab key={id} value={id} data-testid={`tab-${id}`}>
              {say(label)}
            </Tab>
          ))}
        </TabList>
      )}
      {front && <front.View pane={pane} />}
    </main>
  );
}
