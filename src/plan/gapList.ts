import { MISSED, type Verdict } from "./verdict";

/** The words that the list of gaps holds: what is missed, and what may be missed. */
export const LISTED: ReadonlySet<Verdict> = new Set<Verdict>([...MISSED, "待核实"]);

/**
 * The list of gaps: what is missed, the worst first by the share of the target, then what is to be verified, the worst
 * first by its nominal share. Equal ones keep their order.
 */
export function gapList<Judged extends { readonly verdict: Verdict; readonly shareMissed: number }>(figures: readonly Judged[]): Judged[] {
  const worstFirst = (one: Judged, other: Judged): number => other.shareMissed - one.shareMissed;
  return [
    ...figures.filter(({ verdict }) => MISSED.has(verdict)).sort(worstFirst),
    ...figures.filter(({ verdict }) => LISTED.has(verdict) && !MISSED.has(verdict)).sort(worstFirst),
  ];
}
