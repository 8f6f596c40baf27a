import { Button } from "@fluentui/react-components";

import { Notice } from "./common/Notice";
import { useWords } from "./common/PaneContext";
import type { OverviewReading } from "./overview/useOverview";
import type { Problem } from "./usePane";

interface PaneProblemsProps {
  readonly reading: OverviewReading;
  readonly problem: Problem | null;
  readonly onClear: () => void;
}

/** What does not work just now while older figures still stand below, one sentence and one action each. */
export function PaneProblems({ reading, problem, onClear }: PaneProblemsProps) {
  const say = useWords();
  const { overview, failed, live, refresh } = reading;
  return (
    <>
      {problem !== null && (
        <Notice
          intent="error"
          actions={
            <>
              <Button onClick={problem.retry}>{say("error.retry")}</Button>
              <Button appearance="transparent" onClick={onClear}>
                {say("load.dismiss")}
              </Button>
            </>
          }
        >
          {say(problem.word, problem.parameters)}
        </Notice>
      )}
      {overview !== null && failed && (
        <Notice intent="warning" actions={<Button onClick={refresh}>{say("error.retry")}</Button>}>
          {say("error.stale")}
        </Notice>
      )}
      {overview?.state === "ready" && !failed && !live && (
        <Notice intent="info" actions={<Button onClick={refresh}>{say("error.refresh")}</Button>}>
          {say("error.watch")}
        </Notice>
      )}
    </>
  );
}
