import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";

import type { IndicatorEntry, IndicatorList } from "../../actions/indicatorResults";
import { focusGently } from "../common/focus";
import { IndicatorOption } from "./IndicatorOption";
import { searchIndicators, type Found } from "./searchIndicators";
import { useIndicatorWords } from "./useIndicatorWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  box: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  input: { width: "100%", maxWidth: "none" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: "0 -6px" },
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 6px 2px`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Group {
  /** Stage of schooling; "" where none is known, null for those opened last. */
  readonly stage: string | null;
  readonly found: readonly Found[];
}

interface IndicatorSearchProps {
  readonly list: IndicatorList;
  /** Ids of the indicators opened last. */
  readonly recent: readonly string[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Search as one types: arrows move through the answers, Enter opens, Escape clears. */
export function IndicatorSearch({ list, recent, query, onQuery, onOpen }: IndicatorSearchProps) {
  const styles = useStyles();
  const say = useIndicatorWords();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  const groups = useMemo((): readonly Group[] => {
    const found = searchIndicators(list.entries, query);
    const known = recent.map((id) => list.entries.find((entry) => entry.id === id));
    const opened = known.filter((entry): entry is IndicatorEntry => entry !== undefined);
    if (query.trim() !== "" || opened.length === 0) return found;
    return [{ stage: null, found: opened.map((entry) => ({ entry, alias: null })) }, ...found];
  }, [list, query, recent]);
  const shown = groups.flatMap(({ found }) => found);
  const current = Math.min(active, shown.length - 1);
  const isAsked = query.trim() !== "";

  useLayoutEffect(() => focusGently(input.current), []);
  const optionId = (index: number) => `${listId}-${index}`;
  const activate = (index: number) => {
    setActive(index);
    document.getElementById(optionId(index))?.scrollIntoView?.({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a Chinese input method's composition belongs to the method.
    if (event.nativeEvent.isComposing) return;
    const moves: Partial<Record<string, number>> = {
      ArrowDown: Math.min(current + 1, shown.length - 1),
      ArrowUp: Math.max(current - 1, 0),
    };
    const next = moves[event.key];
    if (next !== undefined && shown.length > 0) {
      event.preventDefault();
      activate(next);
    } else if (event.key === "Enter" && shown[current] !== undefined) {
      event.preventDefault();
      onOpen(shown[current].entry.id);
    } else if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      onQuery("");
      setActive(0);
    }
  };

  let index = -1;
  return (
    <section className={styles.root} data-testid="indicator-search">
      <div className={styles.box}>
        <SearchBox
          ref={input}
          className={styles.input}
          value={query}
          placeholder={say("search.placeholder")}
          aria-label={say("search.label")}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-autocomplete="list"
          aria-controls={shown.length > 0 ? listId : undefined}
          aria-activedescendant={shown.length > 0 ? optionId(current) : undefined}
          dismiss={query === "" ? null : { "aria-label": say("search.clear") }}
          onChange={(_, data) => {
            onQuery(data.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className={styles.quiet} role="status">
        {isAsked && shown.length > 0 && say("search.count", { count: shown.length })}
        {!isAsked && list.origin === "builtIn" && say("search.builtIn")}
        {shown.length === 0 && (
          <span data-testid="nothing-found">
            {say("search.nothing", { query: query.trim() })} {say("search.nothingHint")}
          </span>
        )}
      </p>
      {shown.length > 0 && (
        <div id={listId} role="listbox" aria-label={say("search.results")} className={styles.list}>
          {groups.map((group, place) => (
            <div key={place} role="group" aria-labelledby={`${listId}-g${place}`}>
              <p id={`${listId}-g${place}`} role="presentation" className={styles.group}>
                {group.stage === null ? say("search.recent") : group.stage || say("search.otherStage")}
              </p>
              {group.found.map(({ entry, alias }) => {
                index += 1;
                return (
                  <IndicatorOption
                    key={entry.id}
                    id={optionId(index)}
                    entry={entry}
                    alias={alias}
                    active={index === current}
                    onOpen={() => onOpen(entry.id)}
                  />
                );
              })}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
