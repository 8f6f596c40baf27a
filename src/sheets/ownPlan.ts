import { normalizeName, type Indicator, type Plan, type Region } from "../plan";

/** Years of a label such as 2024—2026年规划. */
const PERIOD = /((?:19|20)\d{2})\D{1,3}((?:19|20)\d{2})/;
const SINGLE_YEAR = /(?:19|20)\d{2}/;

/** Mark of what only a sheet names, so that it never meets the id of a reviewed plan or indicator. */
const OWN = "own:";

/**
 * A plan that only the sheet names. Its period is that of its label, else the years of its rows. It has no document:
 * its sentences are those that the sheet gives. Null where neither names a year.
 */
export function ownPlan(label: string, region: Region, years: readonly number[]): Plan | null {
  const [, first, last] = PERIOD.exec(label) ?? [];
  const single = SINGLE_YEAR.exec(label)?.[0];
  const stated = [first ?? single, last ?? single].filter((year) => year !== undefined).map(Number);
  const period = stated.length > 0 ? stated : years;
  if (period.length === 0) return null;
  return {
    id: OWN + label, label, region,
    startYear: Math.min(...period), endYear: Math.max(...period),
    document: { id: OWN + label, title: label, shortTitle: label, file: "", issuer: "", date: "" },
    targets: [], milestones: [], tasks: [],
  };
}

/** An indicator that only the sheet names. */
export function ownIndicator(name: string, unit: string, stage: string): Indicator {
  return { id: OWN + normalizeName(name), name, aliases: [], unit, stage: stage === "" ? "综合" : stage };
}
