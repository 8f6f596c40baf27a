import { useCallback, useEffect, useRef, useState } from "react";

import type { FundingActions, FundingState } from "../../actions/fundingResults";
import { useLive } from "../common/useLive";

export interface FundingReading {
  /** What was read last; null before the first reading has come back. */
  readonly state: FundingState | null;
  /** The latest reading failed; `state`, if there is one, is older. */
  readonly failed: boolean;
  /** False where changes in the sheet are not reported. */
  readonly live: boolean;
  refresh(): void;
}

/** 两个只增不减 as it stands, read at the start, when the sheet changes, and behind every job (`ends` counts them). */
export function useFundingState(actions: FundingActions, ends: number): FundingReading {
  const [reading, setReading] = useState<{ state: FundingState | null; failed: boolean }>({ state: null, failed: false });
  const latest = useRef(0);
  const refresh = useCallback(() => {
    const own = (latest.current += 1);
    actions.read().then(
      (state) => {
        if (own === latest.current) setReading({ state, failed: false });
      },
      (cause: unknown) => {
        console.error(cause);
        if (own === latest.current) setReading((before) => ({ ...before, failed: true }));
      },
    );
  }, [actions]);
  useEffect(() => {
    refresh();
    return () => {
      latest.current += 1;
    };
  }, [refresh, ends]);
  // A job may have made the sheet that is to be listened to.
  const live = useLive(actions, refresh, ends);
  return { ...reading, live, refresh };
}
