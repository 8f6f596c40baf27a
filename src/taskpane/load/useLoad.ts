import { useCallback, useRef, useState } from "react";

import type { Actions, LoadOptions, LoadResult, Progress } from "../../actions/results";

/** What a person has answered so far; kept from one question to the next and for a retry. */
export type LoadAnswers = Pick<LoadOptions, "plans" | "conflicts" | "again">;

export type LoadState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly kind: "settled"; readonly result: LoadResult; readonly answers: LoadAnswers }
  /** The action threw: a fault of the program, not one of the outcomes it knows. */
  | { readonly kind: "unexpected"; readonly answers: LoadAnswers };

export interface Load {
  readonly state: LoadState;
  /** Starts loading; does nothing while a load is running. */
  start(answers?: LoadAnswers): void;
  cancel(): void;
  /** Closes a question or a result. */
  dismiss(): void;
}

/** One load at a time: its progress, its questions, its result. `settled` is told when the sheets may have changed. */
export function useLoad(actions: Actions, settled: (result: LoadResult | null) => void): Load {
  const [state, setState] = useState<LoadState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);

  const start = useCallback(
    (answers: LoadAnswers = {}) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setState({ kind: "running", progress: null, cancelling: false });
      const onProgress = (progress: Progress) =>
        setState((now) => (now.kind === "running" ? { ...now, progress } : now));
      const finish = (next: LoadState, result: LoadResult | null) => {
        running.current = null;
        setState(next);
        settled(result);
      };
      // Wrapped, so that an action which throws before its first await ends here as well.
      Promise.resolve()
        .then(() => actions.loadPlan({ ...answers, signal: controller.signal, onProgress }))
        .then(
          (result) => finish({ kind: "settled", result, answers }, result),
          (cause: unknown) => {
            console.error(cause);
            finish({ kind: "unexpected", answers }, null);
          },
        );
    },
    [actions, settled],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setState((now) => (now.kind === "running" ? { ...now, cancelling: true } : now));
  }, []);

  const dismiss = useCallback(() => {
    if (!running.current) setState({ kind: "idle" });
  }, []);

  return { state, start, cancel, dismiss };
}
