import { useCallback, useRef, useState } from "react";

import type { FormulaKind, IndicatorActions, InsertOptions, InsertResult } from "../../actions/indicatorResults";

/** Where the insertion of a formula stands. */
export type Insertion =
  | { readonly state: "idle" }
  | { readonly state: "running" }
  | { readonly state: "settled"; readonly kind: FormulaKind; readonly result: InsertResult }
  | { readonly state: "unexpected"; readonly kind: FormulaKind };

/** Inserts one formula at a time. */
export function useInsert(actions: IndicatorActions, id: string) {
  const [insertion, setInsertion] = useState<Insertion>({ state: "idle" });
  const busy = useRef(false);
  const insert = useCallback(
    (kind: FormulaKind, options?: InsertOptions) => {
      if (busy.current) return;
      busy.current = true;
      setInsertion({ state: "running" });
      actions
        .insertFormula(id, kind, options)
        .then(
          (result) => setInsertion({ state: "settled", kind, result }),
          (cause: unknown) => {
            console.error(cause);
            setInsertion({ state: "unexpected", kind });
          },
        )
        .finally(() => {
          busy.current = false;
        });
    },
    [actions, id],
  );
  const dismiss = useCallback(() => setInsertion({ state: "idle" }), []);
  return { insertion, insert, dismiss };
}
