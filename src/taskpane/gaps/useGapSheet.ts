import { useCallback, useRef, useState } from "react";

import type { Actions, GapListOptions, GapListResult } from "../../actions/results";

export type GapSheetState =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | { readonly kind: "settled"; readonly result: GapListResult; readonly answers: GapListOptions }
  /** The action threw: a fault of the program, not one of the outcomes it knows. */
  | { readonly kind: "unexpected"; readonly answers: GapListOptions };

export interface GapSheet {
  readonly state: GapSheetState;
  /** Writes 差距清单 anew; does nothing while it is being written. */
  refresh(answers?: GapListOptions): void;
  dismiss(): void;
}

/** 更新差距清单: one at a time, and what came of the last one. */
export function useGapSheet(actions: Actions): GapSheet {
  const [state, setState] = useState<GapSheetState>({ kind: "idle" });
  const running = useRef(false);
  const refresh = useCallback(
    (answers: GapListOptions = {}) => {
      if (running.current) return;
      running.current = true;
      setState({ kind: "running" });
      const finish = (next: GapSheetState) => {
        running.current = false;
        setState(next);
      };
      // Wrapped, so that an action which throws before its first await ends here as well.
      Promise.resolve()
        .then(() => actions.refreshGapList(answers))
        .then(
          (result) => finish({ kind: "settled", result, answers }),
          (cause: unknown) => {
            console.error(cause);
            finish({ kind: "unexpected", answers });
          },
        );
    },
    [actions],
  );
  const dismiss = useCallback(() => {
    if (!running.current) setState({ kind: "idle" });
  }, []);
  return { state, refresh, dismiss };
}
