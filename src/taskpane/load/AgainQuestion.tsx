import { useState } from "react";

import type { LoadResult, PlanChoice } from "../../actions/results";
import { useWords } from "../common/PaneContext";
import { LoadQuestion } from "./LoadQuestion";
import { PlanChoices } from "./PlanChoices";

interface AgainQuestionProps {
  readonly result: Extract<LoadResult, { outcome: "alreadyLoaded" }>;
  readonly plans: readonly PlanChoice[];
  readonly onKeep: () => void;
  /** Loads again the plans with these ids. */
  readonly onReload: (ids: readonly string[]) => void;
}

/** A plan is loaded already: what loading it again restores and keeps, and which plans could come with it. */
export function AgainQuestion({ result, plans, onKeep, onReload }: AgainQuestionProps) {
  const say = useWords();
  const further = plans.filter(({ id }) => !result.planIds.includes(id));
  const [added, setAdded] = useState<readonly string[]>([]);
  return (
    <LoadQuestion
      title={say("again.title")}
      safeAnswer={say("again.safe")}
      onSafe={onKeep}
      otherAnswer={say("again.reload")}
      onOther={() => onReload([...result.planIds, ...added])}
      lines={[
        say("again.sheets", { sheets: result.sheets.join(say("list.separator")) }),
        say("again.lost"),
        say("again.kept"),
      ]}
    >
      {further.length > 0 && (
        <PlanChoices legend={say("again.further")} plans={further} chosen={added} onChoose={setAdded} />
      )}
    </LoadQuestion>
  );
}
