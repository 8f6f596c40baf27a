import { Button } from "@fluentui/react-components";

import type { TablesState } from "../../actions/results";
import { speak } from "../../words";
import { tableWords } from "../../words/tables";
import { Lines } from "../common/Lines";
import { Notice } from "../common/Notice";
import { useLanguage } from "../common/PaneContext";

/** A pane is narrow; more would push away what it is there for. */
const MOST_LINES = 3;

interface TablesProblemsProps {
  readonly tables: TablesState;
  readonly onReadAgain: () => void;
}

/** What keeps the functions from answering by the tables: a reading that failed, and cells that say nothing readable. */
export function TablesProblems({ tables, onReadAgain }: TablesProblemsProps) {
  const language = useLanguage();
  const say = speak(tableWords, language);
  const count = new Intl.NumberFormat(language);
  const { kind, problems } = tables;
  const again = <Button onClick={onReadAgain}>{say("tables.again")}</Button>;
  return (
    <>
      {kind === "stale" && (
        <Notice intent="error" actions={again}>
          {say("tables.stale")}
        </Notice>
      )}
      {kind === "unwatched" && (
        <Notice intent="info" actions={again}>
          {say("tables.unwatched")}
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice intent="warning" title={say("tables.problems", { count: count.format(problems.length) })}>
          <Lines
            lines={[
              ...problems
                .slice(0, MOST_LINES)
                .map(({ sheet, row, column, kind: what, parameters }) => say(`cell.${what}`, { sheet, row, column, ...parameters })),
              ...(problems.length > MOST_LINES ? [say("tables.more", { count: count.format(problems.length - MOST_LINES) })] : []),
            ]}
          />
        </Notice>
      )}
    </>
  );
}
