import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";

import { Notice } from "../common/Notice";
import { useIndicatorWords } from "../indicators/useIndicatorWords";
import type { PaneTab } from "./tab";

type View = PaneTab["View"];

/** A tab whose code comes when it is first asked for; a load that failed can be tried again. */
export function lazyView(bring: () => Promise<View>): View {
  return function LazyView({ pane }) {
    const say = useIndicatorWords();
    const [view, setView] = useState<{ readonly View: View } | "failed" | null>(null);
    const load = useCallback(() => {
      bring().then(
        (loaded) => setView({ View: loaded }),
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
  };
}
