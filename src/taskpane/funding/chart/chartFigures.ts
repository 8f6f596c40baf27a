import { MONEY_UNITS } from "../../../actions/fundingTerms";
import type { FundingRow } from "../../../actions/fundingResults";
import type { FundingWord, MoneyUnit } from "../../../plan";
import { legOf } from "../regionLegs";

/** A year of a leg; a year that nobody gave a figure for stands there as a gap. */
export interface ChartPoint {
  readonly year: number;
  readonly amount: number | null;
  /** Null for a year that is shown only as the base of the next. */
  readonly word: FundingWord | null;
  readonly growth: number | null;
  /** The growth is held against a restated base, not against the bar beside it. */
  readonly isRestated: boolean;
}

export interface ChartLeg {
  readonly leg: "total" | "average";
  /** All amounts are in it; null where no row states one. */
  readonly unit: MoneyUnit | null;
  /** Year by year without a break, gaps included. */
  readonly points: readonly ChartPoint[];
}

const yuanOf = (unit: MoneyUnit) => MONEY_UNITS.find((money) => money.unit === unit)!.yuan;

/** Both legs of 合计 over the years, from rows of one region, series and account; a leg without any figure is left out. */
export function chartLegs(rows: readonly FundingRow[]): readonly ChartLeg[] {
  return (["total", "average"] as const).map((leg) => chartLeg(rows, leg)).filter(({ points }) => points.length > 0);
}

function chartLeg(rows: readonly FundingRow[], leg: "total" | "average"): ChartLeg {
  const years = [...new Set(rows.filter(({ line }) => line.stage === "合计").map(({ line }) => line.year))].sort((a, b) => a - b);
  const figures = years.map((year) => ({ year, ...legOf(rows, year, "合计", leg) }));
  const unit = leg === "average" ? "元" : (figures.findLast(({ row }) => row !== null && row.line.unit !== null)?.row?.line.unit ?? null);
  const points = new Map<number, ChartPoint>();
  for (const { year, row, verdict } of figures) {
    if (row === null || unit === null) continue;
    const own = leg === "average" ? "元" : row.line.unit;
    const convert = (amount: number | null) => (amount === null || own === null ? null : (amount * yuanOf(own)) / yuanOf(unit));
    // The year before as published is a bar of its own where it has no row; a restated base would be another quantity.
    const { published } = row.line[leg];
    const before = typeof published === "number" ? convert(published) : null;
    if (before !== null && (points.get(year - 1)?.amount ?? null) === null) {
      points.set(year - 1, { year: year - 1, amount: before, word: null, growth: null, isRestated: false });
    }
    const amount = convert(verdict?.current ?? null);
    if (amount === null) continue;
    const isRestated = verdict !== null && verdict.base !== null && verdict.base !== "原公布";
    points.set(year, { year, amount, word: verdict?.word ?? null, growth: verdict?.growth ?? null, isRestated });
  }
  return { leg, unit, points: withGaps(points) };
}

function withGaps(points: ReadonlyMap<number, ChartPoint>): readonly ChartPoint[] {
  if (points.size === 0) return [];
  const years = [...points.keys()];
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
  return all.map((year) => points.get(year) ?? { year, amount: null, word: null, growth: null, isRestated: false });
}
