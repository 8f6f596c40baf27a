import type { FundingLine } from "./line";

/** Lines that are comparable over the years: one region, stage, series and account. */
export interface FundingRun {
  /** By year: the indexes of its lines, in their order. More than one is a year given twice. */
  readonly byYear: ReadonlyMap<number, readonly number[]>;
  /** Ascending, each once. */
  readonly years: readonly number[];
}

/** The lines' indexes in runs of comparable lines; lines without an account are a run of their own. */
export function fundingRuns(lines: readonly FundingLine[]): readonly FundingRun[] {
  const runs = new Map<string, Map<number, number[]>>();
  for (const [index, { region, stage, series, account, year }] of lines.entries()) {
    const key = JSON.stringify([region, stage, series, account]);
    const run = runs.get(key) ?? new Map<number, number[]>();
    runs.set(key, run.set(year, [...(run.get(year) ?? []), index]));
  }
  return [...runs.values()].map((byYear) => ({ byYear, years: [...byYear.keys()].sort((one, other) => one - other) }));
}

/** The index of the only line of a year; null where there is none, or more than one. */
export function onlyLineOf(run: FundingRun, year: number): number | null {
  const indexes = run.byYear.get(year) ?? [];
  return indexes.length === 1 ? indexes[0]! : null;
}
