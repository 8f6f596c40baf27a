import { Button } from "@fluentui/react-components";
import { useCallback } from "react";

import { Notice } from "../common/Notice";
import type { PaneModel } from "../tabs";
import { IndicatorCard } from "./IndicatorCard";
import { IndicatorSearch } from "./IndicatorSearch";
import { useIndicatorWords } from "./useIndicatorWords";
import { useReading } from "./useReading";
import { useRecent } from "./useRecent";

/** 指标: the list with its search, or the card of one indicator. */
export function IndicatorView({ pane }: { readonly pane: PaneModel }) {
  const say = useIndicatorWords();
  const { indicators, indicatorPlace, setIndicatorPlace } = pane;
  const reading = useReading(indicators.list, indicators.watch);
  const { recent, failed, remember } = useRecent(indicators);
  const open = useCallback(
    (id: string, query: string) => {
      remember(id);
      setIndicatorPlace({ query, chosen: id });
    },
    [remember, setIndicatorPlace],
  );
  if (indicatorPlace.chosen !== null) {
    return (
      <IndicatorCard
        key={indicatorPlace.chosen}
        id={indicatorPlace.chosen}
        actions={indicators}
        onBack={() => setIndicatorPlace({ ...indicatorPlace, chosen: null })}
      />
    );
  }
  if (reading.failed) {
    return (
      <Notice intent="error" actions={<Button onClick={reading.retry}>{say("retry")}</Button>}>
        {say("search.failed")}
      </Notice>
    );
  }
  if (reading.value === null) return <p role="status">{say("search.reading")}</p>;
  if (reading.value.origin === "unread") {
    return (
      <Notice intent="info" actions={<Button onClick={reading.retry}>{say("retry")}</Button>}>
        {say("search.unread")}
      </Notice>
    );
  }
  if (reading.value.entries.length === 0) return <Notice intent="info">{say("search.empty")}</Notice>;
  return (
    <>
      <IndicatorSearch
        list={reading.value}
        recent={recent}
        query={indicatorPlace.query}
        onQuery={(query) => setIndicatorPlace({ query, chosen: null })}
        onOpen={(id) => open(id, indicatorPlace.query)}
      />
      {failed && <Notice intent="info">{say("search.recentFailed")}</Notice>}
    </>
  );
}
