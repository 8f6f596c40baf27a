import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

import type { Actions, GapLine, LoadResult } from "../actions/results";
import type { Verdict } from "../plan";
import type { PaneWord } from "../words/pane";
import type { Parameters } from "../words";
import { focusGently, focusIsLost } from "./common/focus";
import { useFunding } from "./funding/useFunding";
import { useLoad } from "./load/useLoad";
import { useGapSheet } from "./gaps/useGapSheet";
import { useTables } from "./overview/useTables";
import { useOverview } from "./overview/useOverview";
import type { IndicatorPlace, PaneModel } from "./tabs";
import { useHighlightSheet } from "./tools/useHighlightSheet";

export interface PaneProps {
  readonly actions: Actions;
  readonly onLoadRequested?: (listener: () => void) => () => void;
  readonly onHighlightRequested?: (listener: () => void) => () => void;
}

/** Outcomes behind which the sheets are as they were. */
const UNTOUCHED: ReadonlySet<LoadResult["outcome"]> = new Set<LoadResult["outcome"]>(["conflict", "cellEditing"]);

/** Something small that did not work, and how to try it again. */
export interface Problem {
  readonly word: PaneWord;
  readonly parameters: Parameters;
  retry(): void;
}

/** Brings together loading, reading and the filter. */
export function usePane({ actions, onLoadRequested }: PaneProps) {
  const [filter, setFilter] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [indicatorPlace, setIndicatorPlace] = useState<IndicatorPlace>({ query: "", chosen: null });
  const [tab, openTab] = useState<string | null>(null);
  const [highlightRequested, setHighlightRequested] = useState(false);
  const loadButton = useRef<HTMLButtonElement>(null);

  // The load must tell the reading that it has ended, and the reading must know that a load is running.
  const afterLoad = useRef<(result: LoadResult | null) => void>(() => undefined);
  const load = useLoad(
    actions,
    useCallback((result: LoadResult | null) => afterLoad.current(result), []),
  );
  const reading = useOverview(actions, load.state.kind === "running");
  const { refresh, listenAgain } = reading;
  const tables = useTables(actions);
  const gapSheet = useGapSheet(actions);
  const funding = useFunding(actions.funding);
  const highlightSheet = useHighlightSheet(actions.highlightSheet);
  useLayoutEffect(() => {
    afterLoad.current = (result) => {
      if (result === null || !UNTOUCHED.has(result.outcome)) refresh();
      if (result?.outcome === "loaded") listenAgain();
    };
  }, [refresh, listenAgain]);

  const { start } = load;
  useEffect(() => onLoadRequested?.(() => start()), [onLoadRequested, start]);

  // A question or a result that is closed takes the focus with it; it goes back to where the load was started.
  const idle = load.state.kind === "idle";
  useLayoutEffect(() => {
    if (idle && focusIsLost()) focusGently(loadButton.current);
  }, [idle]);

  const attempt = useCallback((action: () => Promise<void>, word: PaneWord, parameters: Parameters) => {
    const run = () => {
      action().then(
        () => setProblem(null),
        (cause: unknown) => {
          console.error(cause);
          setProblem({ word, parameters, retry: run });
        },
      );
    };
    run();
  }, []);
  const selectLine = useCallback(
    (line: GapLine) => attempt(() => actions.selectLine(line), "error.select", { name: line.name }),
    [actions, attempt],
  );
  const showSheet = useCallback(
    (name: string) => attempt(() => actions.showSheet(name), "error.show", { name }),
    [actions, attempt],
  );

  const pane: PaneModel = {
    plans: actions.plans,
    reading,
    load,
    gapSheet,
    filter,
    setFilter,
    selectLine,
    openTab,
    showSheet,
    indicators: actions.indicators,
    indicatorPlace,
    setIndicatorPlace,
    funding,
    highlight: actions.highlight,
    highlightSheet,
    highlightRequested,
    takeHighlightRequest: useCallback(() => setHighlightRequested(false), []),
    loadButton,
  };
  return { pane, tab, requestHighlight: setHighlightRequested, tables, problem, clearProblem: () => setProblem(null) };
}
