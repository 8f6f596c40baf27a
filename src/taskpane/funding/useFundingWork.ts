import { useCallback, useRef, useState } from "react";

import type { FundingActions, FundingChoice, FundingOptions, FundingWriteResult } from "../../actions/fundingResults";

/** Something that writes to the workbook. */
export type FundingJob =
  | { readonly kind: "prepare"; readonly what: "empty" | "example" }
  | { readonly kind: "take"; readonly choice: FundingChoice }
  | { readonly kind: "undo" }
  | { readonly kind: "checkSheet"; readonly region: string; readonly year: number };

export type FundingWorkState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly job: FundingJob }
  | { readonly kind: "settled"; readonly job: FundingJob; readonly result: FundingWriteResult }
  /** The action threw: a fault of the program, not one of the outcomes it knows. */
  | { readonly kind: "unexpected"; readonly job: FundingJob };

export interface FundingWork {
  readonly state: FundingWorkState;
  /** Starts a job; does nothing while another one is under way. */
  run(job: FundingJob, options?: FundingOptions): void;
  dismiss(): void;
}

function start(actions: FundingActions, job: FundingJob, options?: FundingOptions): Promise<FundingWriteResult> {
  switch (job.kind) {
    case "prepare":
      return actions.prepare(job.what, options);
    case "take":
      return actions.take(job.choice, options);
    case "undo":
      return actions.undo();
    case "checkSheet":
      return actions.writeCheckSheet(job.region, job.year, options);
  }
}

/** One job at a time, and what came of the last one. `ended` is told of every end, null where the action threw. */
export function useFundingWork(
  actions: FundingActions,
  ended: (job: FundingJob, result: FundingWriteResult | null) => void,
): FundingWork {
  const [state, setState] = useState<FundingWorkState>({ kind: "idle" });
  const running = useRef(false);
  const run = useCallback(
    (job: FundingJob, options?: FundingOptions) => {
      if (running.current) return;
      running.current = true;
      setState({ kind: "running", job });
      // Wrapped, so that an action which throws before its first await ends here as well.
      Promise.resolve()
        .then(() => start(actions, job, options))
        .then(
          (result) => {
            running.current = false;
            setState({ kind: "settled", job, result });
            ended(job, result);
          },
          (cause: unknown) => {
            console.error(cause);
            running.current = false;
            setState({ kind: "unexpected", job });
            ended(job, null);
          },
        );
    },
    [actions, ended],
  );
  const dismiss = useCallback(() => {
    if (!running.current) setState({ kind: "idle" });
  }, []);
  return { state, run, dismiss };
}
