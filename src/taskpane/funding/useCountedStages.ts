import { useCallback, useEffect, useState } from "react";

import type { FundingActions } from "../../actions/fundingResults";
import type { FundingStage } from "../../plan";

/** The stages that count for the second leg, as the workbook keeps them. */
export interface CountedStages {
  /** Never empty; the average over all students until the workbook was read. */
  readonly stages: readonly FundingStage[];
  /** True where the last choice is not kept in the workbook: it holds for this view only. */
  readonly isUnkept: boolean;
  choose(stages: readonly FundingStage[]): void;
}

export function useCountedStages(actions: FundingActions): CountedStages {
  const [chosen, setChosen] = useState<readonly FundingStage[] | null>(null);
  const [kept, setKept] = useState<readonly FundingStage[] | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  useEffect(() => {
    let isGone = false;
    actions.readCountedStages().then(
      (stages) => {
        if (!isGone) setKept(stages);
      },
      // Without it the usual one holds, and the summary says which.
      (cause: unknown) => console.error(cause),
    );
    return () => {
      isGone = true;
    };
  }, [actions]);
  const choose = useCallback(
    (stages: readonly FundingStage[]) => {
      setChosen(stages);
      actions.keepCountedStages(stages).then(
        () => setUnkept(false),
        (cause: unknown) => {
          console.error(cause);
          setUnkept(true);
        },
      );
    },
    [actions],
  );
  return { stages: chosen ?? kept ?? ["合计"], isUnkept, choose };
}
