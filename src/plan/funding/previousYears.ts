import { currentAverage } from "./judge";
import type { FundingLine } from "./line";
import { convertMoney } from "./money";
import { fundingRuns, onlyLineOf } from "./series";

/**
 * The lines with every blank published base taken from the line of the year before of the same region, stage, series
 * and account, in the unit of the year judged. The first year of such lines gets 无 ("none"); where the year before is
 * missing, has no figure or is given twice, the base stays null, since no year is bridged. Bases that are given stay.
 * Only legs that have a figure get a base.
 */
export function withPreviousYears(lines: readonly FundingLine[]): FundingLine[] {
  const filled = [...lines];
  for (const run of fundingRuns(lines)) {
    for (const [year, indexes] of run.byYear) {
      const before = onlyLineOf(run, year - 1);
      const isFirst = year === run.years[0];
      for (const index of indexes) {
        const line = lines[index]!;
        filled[index] = {
          ...line,
          total: withBase(line.total, line.total.current, isFirst ? "none" : before === null ? null : amountOfBefore(lines[before]!, line)),
          average: withBase(line.average, currentAverage(line), isFirst ? "none" : before === null ? null : currentAverage(lines[before]!)),
        };
      }
    }
  }
  return filled;
}

/** The amount of the year before in the unit of the year judged; null where either has no unit. */
export function amountOfBefore(before: FundingLine, line: FundingLine): number | null {
  if (before.total.current === null || before.unit === null || line.unit === null) return null;
  return convertMoney(before.total.current, before.unit, line.unit);
}

function withBase(leg: FundingLine["total"], current: number | null, base: number | "none" | null): FundingLine["total"] {
  return leg.published !== null || current === null ? leg : { ...leg, published: base };
}
