import { Button, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";

import type { IndicatorActions } from "../../actions/indicatorResults";
import { searchIndicators } from "../indicators/searchIndicators";
import { useReading } from "../indicators/useReading";
import { useHighlightSheetWords } from "./useHighlightSheetWords";

const useStyles = makeStyles({
  root: { width: "100%", minWidth: 0 },
  input: { width: "100%", maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid" },
  option: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** Answers that are shown at once: as many as stand below a box without hiding what comes next. */
const MOST_SHOWN = 6;

interface IndicatorChoiceProps {
  readonly indicators: IndicatorActions;
  readonly disabled: boolean;
  /** The name of an indicator with a target. */
  readonly onChoose: (indicator: string) => void;
}

/** Another indicator by search: name, alias or pinyin. */
export function IndicatorChoice({ indicators, disabled, onChoose }: IndicatorChoiceProps) {
  const styles = useStyles();
  const say = useHighlightSheetWords();
  const [query, setQuery] = useState("");
  const { value: list, failed, retry } = useReading(
    useCallback(() => indicators.list(), [indicators]),
    useCallback((changed: () => void) => indicators.watch(changed), [indicators]),
  );
  const found = useMemo(() => {
    if (list === null || query.trim() === "") return [];
    const withTarget = list.entries.filter(({ target }) => target !== "");
    return searchIndicators(withTarget, query).flatMap((group) => group.found).slice(0, MOST_SHOWN);
  }, [list, query]);
  return (
    <div className={styles.root}>
      <Field
        label={say("correct.indicator")}
        size="small"
        validationState="none"
        validationMessage={list !== null && query.trim() !== "" && found.length === 0 ? say("correct.nothing") : undefined}
      >
        <SearchBox
          size="small"
          className={styles.input}
          value={query}
          placeholder={say("correct.search")}
          onChange={(_, { value }) => setQuery(value)}
          data-testid="highlight-indicator"
        />
      </Field>
      {failed && (
        <Button size="small" onClick={retry}>
          {say("correct.unread")}
        </Button>
      )}
      {found.length > 0 && (
        <ul className={styles.list} aria-label={say("correct.found")}>
          {found.map(({ entry }) => (
            <li key={entry.id}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.option}
                disabledFocusable={disabled}
                onClick={() => onChoose(entry.name)}
                data-testid="highlight-indicator-option"
              >
                {entry.name} {entry.target}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
