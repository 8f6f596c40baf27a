import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ComponentType } from "react";

import { Notice } from "../common/Notice";
import { useIndicatorWords } from "../indicators/useIndicatorWords";
import type { PaneModel, PaneTab } from "./tab";

type View = ComponentType<{ readonly pane: PaneModel }>;

/** 指标: search, card, insertion. Its code comes when it is first asked for; a load that failed can be tried again. */
function IndicatorTabView({ pane }: { readonly pane: PaneModel }) {
  const say = useIndicatorWords();
  const [view, setView] = useState<{ readonly View: View } | "failed" | null>(null);
  const load = useCallback(() => {
    import(/* webpackChunkName: "indicators" */ "../indicators/IndicatorView").then(
      ({ IndicatorView }) => setView({ View: IndicatorView }),
      (cause: unknown) => {
        console.error(cause);
        setView("failed");
      },
    );
  }, []);
  useEffect(load, [load]);
  if (view === null) return <p role="status">{say("tab.opening")}</p>;
  if (view === "failed") {
    return (
      <Notice intent="error" actions={<Button onClick={load}>{say("retry")}</Button>}>
        {say("tab.failed")}
      </Notice>
    );
  }
  return <view.View pane={pane} />;
}

export const indicatorTab: PaneTab = { id: "indicators", label: "tab.indicators", View: IndicatorTabView };
