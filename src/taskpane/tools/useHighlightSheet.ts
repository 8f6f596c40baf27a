import { useCallback, useRef, useState } from "react";

import type {
  Corrections,
  HighlightSheetActions,
  LineCorrection,
  SheetClearResult,
  SheetHighlightResult,
  SheetLook,
  SheetRefusal,
} from "../../actions/highlightSheetResults";

export type SheetWork = "look" | "apply" | "clear";

/** What came of the last press. */
export type SheetOutcome =
  | { readonly kind: "refused"; readonly refusal: SheetRefusal; retry(): void }
  | { readonly kind: "marked"; readonly result: Extract<SheetHighlightResult, { outcome: "marked" }> }
  | { readonly kind: "cleared"; readonly result: Extract<SheetClearResult, { outcome: "cleared" }> }
  | { readonly kind: "changed" | "nothing" }
  /** The action threw: a fault of the program. */
  | { readonly kind: "unexpected"; retry(): void };

export interface HighlightSheet {
  readonly working: SheetWork | null;
  /** What the block was understood to hold; null before a reading and after the colours were written. */
  readonly look: SheetLook | null;
  readonly outcome: SheetOutcome | null;
  /** Ids of the uncertain blocks that were confirmed. */
  readonly confirmed: ReadonlySet<string>;
  readonly withMet: boolean;
  /** Reads the selection; `otherwise` is done in place of telling that the sheet is one of ours or has no plan. */
  open(otherwise?: () => void): void;
  correctLine(correction: LineCorrection): void;
  correct(corrections: Corrections): void;
  confirm(id: string, isConfirmed: boolean): void;
  setWithMet(withMet: boolean): void;
  apply(): void;
  clear(): void;
  show(): void;
  dismiss(): void;
}

/** Carries out one press at a time; what was understood stays until it is written or read anew. */
export function useHighlightSheet(actions: HighlightSheetActions): HighlightSheet {
  const [working, setWorking] = useState<SheetWork | null>(null);
  const [look, setLook] = useState<SheetLook | null>(null);
  const [outcome, setOutcome] = useState<SheetOutcome | null>(null);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [withMet, setWithMet] = useState(false);
  const busy = useRef(false);

  const run = useCallback((kind: SheetWork, work: () => Promise<SheetOutcome | null>) => {
    const start = (): void => {
      if (busy.current) return;
      busy.current = true;
      setWorking(kind);
      setOutcome(null);
      work()
        .catch((cause: unknown): SheetOutcome => {
          console.error(cause);
          return { kind: "unexpected", retry: start };
        })
        .then((settled) => {
          busy.current = false;
          setWorking(null);
          setOutcome(settled?.kind === "refused" ? { ...settled, retry: start } : settled);
        });
    };
    start();
  }, []);

  const open = useCallback(
    (otherwise?: () => void) =>
      run("look", async () => {
        const result = await actions.look();
        setLook(result.outcome === "read" ? result : null);
        setConfirmed(new Set());
        if (result.outcome === "read") return null;
        if (otherwise !== undefined && (result.outcome === "ownSheet" || result.outcome === "noPlan")) {
          otherwise();
          return null;
        }
        return refused(result);
      }),
    [actions, run],
  );

  const correct = (corrections: Corrections): void => {
    if (look === null) return;
    run("look", async () => {
      const result = await actions.lookAgain(look.place, corrections);
      if (result.outcome !== "read") return refused(result);
      setLook(result);
      return null;
    });
  };

  const correctLine = (correction: LineCorrection): void => {
    if (look === null) return;
    const lines = look.corrections.lines ?? [];
    const before = lines.find(({ line }) => line === correction.line);
    correct({ ...look.corrections, lines: [...lines.filter((one) => one !== before), { ...before, ...correction }] });
  };

  const apply = (): void => {
    if (look === null) return;
    run("apply", async () => {
      const result = await actions.apply({ look, confirmed: [...confirmed], withMet });
      switch (result.outcome) {
        case "marked":
          setLook(null);
          return { kind: "marked", result };
        case "changed":
          setLook(result.look);
          setConfirmed(new Set());
          return { kind: "changed" };
        case "nothing":
          return { kind: "nothing" };
        default:
          return refused(result);
      }
    });
  };

  const clear = (): void =>
    run("clear", async () => {
      const result = await actions.clear(look?.place.sheetId ?? null);
      return result.outcome === "cleared" ? { kind: "cleared", result } : refused(result);
    });

  const show = (): void => {
    if (outcome?.kind !== "marked") return;
    const { place } = outcome.result;
    actions.show(place).catch((cause: unknown) => {
      console.error(cause);
      setOutcome({ kind: "unexpected", retry: show });
    });
  };

  const confirm = (id: string, isConfirmed: boolean): void =>
    setConfirmed((now) => new Set(isConfirmed ? [...now, id] : [...now].filter((other) => other !== id)));

  return {
    working, look, outcome, confirmed, withMet, open, correctLine, correct, confirm, setWithMet, apply, clear, show,
    dismiss: () => setOutcome(null),
  };
}

const refused = (refusal: SheetRefusal): SheetOutcome => ({ kind: "refused", refusal, retry: () => undefined });
