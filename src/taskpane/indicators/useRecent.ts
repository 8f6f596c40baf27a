import { useCallback, useEffect, useState } from "react";

import type { IndicatorActions } from "../../actions/indicatorResults";

/** The indicators opened last; `failed` where this computer keeps nothing for the add-in. */
export function useRecent(actions: IndicatorActions): {
  readonly recent: readonly string[];
  readonly failed: boolean;
  remember(id: string): void;
} {
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const follow = useCallback((ids: Promise<readonly string[]>) => {
    ids.then(setRecent, (cause: unknown) => {
      console.error(cause);
      setFailed(true);
    });
  }, []);
  useEffect(() => follow(actions.readRecent()), [actions, follow]);
  const remember = useCallback((id: string) => follow(actions.remember(id)), [actions, follow]);
  return { recent, failed, remember };
}
