import { useCallback, useRef, useState } from "react";

import type {
  FundingActions,
  FundingChoice,
  FundingProposal,
  PreviewResult,
  ProposeResult,
} from "../../actions/fundingResults";

/** Where the check of the columns as chosen stands. */
export type TableCheck =
  | { readonly state: "none" }
  | { readonly state: "running" }
  | { readonly state: "settled"; readonly result: PreviewResult }
  | { readonly state: "unexpected" };

export type SelectedTableState =
  | { readonly state: "none" }
  | { readonly state: "reading" }
  | { readonly state: "refused"; readonly result: Exclude<ProposeResult, { outcome: "proposed" }> }
  | { readonly state: "unexpected" }
  | {
      readonly state: "open";
      readonly proposal: FundingProposal;
      readonly choice: FundingChoice;
      readonly check: TableCheck;
    };

/** The officer's own table, from being read to being taken over. */
export interface SelectedTable {
  readonly state: SelectedTableState;
  /** Reads the selected table. */
  propose(): void;
  /** Keeps what a person says the columns hold; an earlier check no longer holds. */
  choose(choice: FundingChoice): void;
  /** Judges the table as chosen; writes nothing. */
  preview(): void;
  /** From the check back to the columns. */
  back(): void;
  close(): void;
}

const NONE: SelectedTableState = { state: "none" };

/** A blank that was typed behind a region would make it another one. */
function trimmed(choice: FundingChoice): FundingChoice {
  return { ...choice, defaults: { ...choice.defaults, region: choice.defaults.region?.trim() ?? null } };
}

/** Of several readings the latest counts. */
export function useSelectedTable(actions: FundingActions): SelectedTable {
  const [state, setState] = useState<SelectedTableState>(NONE);
  const latest = useRef(0);

  const propose = useCallback(() => {
    const own = (latest.current += 1);
    const settle = (next: SelectedTableState) => {
      if (own === latest.current) setState(next);
    };
    setState({ state: "reading" });
    actions.propose().then(
      (result) => {
        if (result.outcome !== "proposed") return settle({ state: "refused", result });
        const { proposal } = result;
        const choice = {
          address: proposal.address,
          roles: proposal.columns.map(({ role }) => role),
          defaults: proposal.defaults,
        };
        settle({ state: "open", proposal, choice, check: { state: "none" } });
      },
      (cause: unknown) => {
        console.error(cause);
        settle({ state: "unexpected" });
      },
    );
  }, [actions]);

  const setCheck = useCallback((check: TableCheck) => {
    setState((now) => (now.state === "open" ? { ...now, check } : now));
  }, []);

  const choose = useCallback((choice: FundingChoice) => {
    latest.current += 1;
    setState((now) => (now.state === "open" ? { ...now, choice, check: { state: "none" } } : now));
  }, []);

  const typed = state.state === "open" ? state.choice : null;
  const preview = useCallback(() => {
    if (typed === null) return;
    const own = (latest.current += 1);
    const choice = trimmed(typed);
    setState((now) => (now.state === "open" ? { ...now, choice, check: { state: "running" } } : now));
    actions.preview(choice).then(
      (result) => {
        if (own === latest.current) setCheck({ state: "settled", result });
      },
      (cause: unknown) => {
        console.error(cause);
        if (own === latest.current) setCheck({ state: "unexpected" });
      },
    );
  }, [actions, typed, setCheck]);

  const back = useCallback(() => setCheck({ state: "none" }), [setCheck]);
  const close = useCallback(() => {
    latest.current += 1;
    setState(NONE);
  }, []);
  return { state, propose, choose, preview, back, close };
}
