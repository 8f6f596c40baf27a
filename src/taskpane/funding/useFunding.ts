import { useCallback, useLayoutEffect, useRef, useState } from "react";

import type { FundingActions, FundingWriteResult } from "../../actions/fundingResults";
import type { FundingAccount, FundingStage } from "../../plan";
import { useFundingWork, type FundingJob, type FundingWork } from "./useFundingWork";
import { useSelectedTable, type SelectedTable } from "./useSelectedTable";

/** What of the sheet is looked at. */
export interface FundingPlace {
  /** Null for the first region of the sheet. */
  readonly region: string | null;
  /** Null for the latest year. */
  readonly year: number | null;
  /** "" stands for lines that state no account; null for the one that counts most. */
  readonly account: FundingAccount | "" | null;
}

/** Next year's students as typed, by stage. */
export type TypedStudents = Readonly<Partial<Record<FundingStage, string>>>;

/** What the tab 经费 knows and can do. It outlives a visit to another tab: a table half chosen and students half typed must not be lost. */
export interface Funding {
  readonly actions: FundingActions;
  readonly work: FundingWork;
  readonly table: SelectedTable;
  readonly place: FundingPlace;
  setPlace(place: FundingPlace): void;
  /** Next year's students, by the budget that they were typed for: its region, account and base year in one key. */
  readonly students: Readonly<Record<string, TypedStudents>>;
  setStudents(budget: string, typed: TypedStudents): void;
  /** How many jobs have ended, for whoever must read again behind each. */
  readonly ends: number;
}

/** The region of the first line that was judged; null before a table was. */
function regionOf({ state }: SelectedTable): string | null {
  if (state.state !== "open" || state.check.state !== "settled" || state.check.result.outcome !== "read") return null;
  return state.check.result.lines[0]?.line.region ?? null;
}

/** The tab's state against any implementation of the actions. */
export function useFunding(actions: FundingActions): Funding {
  const table = useSelectedTable(actions);
  const [place, setPlace] = useState<FundingPlace>({ region: null, year: null, account: null });
  const [students, setAllStudents] = useState<Readonly<Record<string, TypedStudents>>>({});
  const setStudents = useCallback((budget: string, typed: TypedStudents) => setAllStudents((all) => ({ ...all, [budget]: typed })), []);
  const [ends, setEnds] = useState(0);
  const latest = useRef(table);
  useLayoutEffect(() => {
    latest.current = table;
  }, [table]);
  const ended = useCallback((job: FundingJob, result: FundingWriteResult | null) => {
    setEnds((count) => count + 1);
    if (job.kind !== "take" || result?.outcome !== "written") return;
    // What was taken over is what is to be seen next.
    const region = regionOf(latest.current);
    if (region !== null) setPlace((place) => ({ ...place, region, year: null, account: null }));
    latest.current.close();
  }, []);
  const work = useFundingWork(actions, ended);
  return { actions, work, table, place, setPlace, students, setStudents, ends };
}
