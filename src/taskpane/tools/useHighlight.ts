import { useCallback, useRef, useState } from "react";

import type { HighlightActions, Highlighting, HighlightResult, HighlightState } from "../../actions/highlightResults";

/** Where a press on the colours stands. */
export type HighlightWork =
  | { readonly state: "idle" }
  | { readonly state: "running" }
  | { readonly state: "settled"; readonly result: HighlightResult; retry(): void }
  /** The action threw: a fault of the program, not one of the outcomes it knows. */
  | { readonly state: "unexpected"; retry(): void };

export interface Highlight {
  /** What is in force, or on its way; null before the first reading. */
  readonly reading: HighlightState | "failed" | null;
  readonly work: HighlightWork;
  read(): void;
  apply(highlighting: Highlighting): void;
  toggle(): void;
  dismiss(): void;
}

/** Reads the choice when asked and carries out one press after another; of presses made meanwhile the last one counts. */
export function useHighlight(actions: HighlightActions): Highlight {
  const [reading, setReading] = useState<Highlight["reading"]>(null);
  const [work, setWork] = useState<HighlightWork>({ state: "idle" });
  const wanted = useRef<Highlighting | "toggle" | null>(null);
  const busy = useRef(false);
  const readings = useRef(0);

  const read = useCallback(() => {
    const own = (readings.current += 1);
    const isLatest = () => own === readings.current && !busy.current;
    actions.read().then(
      (state) => {
        if (isLatest()) setReading(state);
      },
      (cause: unknown) => {
        console.error(cause);
        if (isLatest()) setReading("failed");
      },
    );
  }, [actions]);

  const press = useCallback(
    (next: Highlighting | "toggle") => {
      wanted.current = next;
      if (next !== "toggle") setReading({ state: "ready", highlighting: next });
      if (busy.current) return;
      busy.current = true;
      setWork({ state: "running" });
      const step = async (): Promise<void> => {
        const now = wanted.current!;
        wanted.current = null;
        let settled: HighlightWork;
        try {
          const result = await (now === "toggle" ? actions.toggle() : actions.apply(now));
          settled = { state: "settled", result, retry: () => press(now) };
          if (wanted.current === null && "highlighting" in result) {
            setReading({ state: "ready", highlighting: result.highlighting });
          }
        } catch (cause) {
          console.error(cause);
          settled = { state: "unexpected", retry: () => press(now) };
        }
        if (wanted.current !== null) return step();
        busy.current = false;
        setWork(settled);
        // What was shown ahead of the work did not come true.
        if (settled.state !== "settled" || !("highlighting" in settled.result)) read();
      };
      void step();
    },
    [actions, read],
  );

  const toggle = useCallback(() => press("toggle"), [press]);
  const dismiss = useCallback(() => setWork((now) => (now.state === "running" ? now : { state: "idle" })), []);
  return { reading, work, read, apply: press, toggle, dismiss };
}
