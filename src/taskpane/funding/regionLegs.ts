import type { FundingRow } from "../../actions/fundingResults";
import { isNotCounted } from "../../actions/fundingTerms";
import type { FundingAccount, FundingSeries, FundingStage, FundingVerdict, FundingWord } from "../../plan";
import { FUNDING_ACCOUNTS, FUNDING_SERIES, FUNDING_STAGES, FUNDING_WORD_ORDER } from "../../actions/fundingTerms";

/** A final account says what was spent, so it is looked at first; then what nobody labelled. */
const ACCOUNT_ORDER: readonly (FundingAccount | null)[] = ["决算", null, "调整预算", "预算"];

/** Regions in the order in which the sheet first names them. */
export function regionsOf(rows: readonly FundingRow[]): readonly string[] {
  return [...new Set(rows.map(({ line }) => line.region))];
}

/** Years of the rows, the latest first. */
export function yearsOf(rows: readonly FundingRow[]): readonly number[] {
  return [...new Set(rows.map(({ line }) => line.year))].sort((a, b) => b - a);
}

/** Accounts that the series 经费 stands in, the one that counts most first. */
export function accountsOf(rows: readonly FundingRow[]): readonly (FundingAccount | null)[] {
  const own = new Set(rows.filter(({ line }) => line.series === "经费").map(({ line }) => line.account));
  return ACCOUNT_ORDER.filter((account) => own.has(account));
}

/** The rows that the two legs are about: 经费 in one account. */
export function legRows(rows: readonly FundingRow[], account: FundingAccount | null): readonly FundingRow[] {
  return rows.filter(({ line }) => line.series === "经费" && line.account === account);
}

/** The rows of a series and account, which are compared among themselves only. */
export interface FundingGroup {
  readonly series: FundingSeries;
  readonly account: FundingAccount | null;
  readonly isReference: boolean;
  /** Falls first, then in the order of the stages. */
  readonly rows: readonly FundingRow[];
}

/** Rows of one year told apart by series and account, what the legs are about first. */
export function groupsOf(rows: readonly FundingRow[]): readonly FundingGroup[] {
  const accounts: readonly (FundingAccount | null)[] = [...FUNDING_ACCOUNTS].reverse();
  return FUNDING_SERIES.flatMap((series) =>
    [...accounts, null].flatMap((account) => {
      const own = rows.filter(({ line }) => line.series === series && line.account === account);
      if (own.length === 0) return [];
      return [{ series, account, isReference: isNotCounted(series), rows: own.toSorted(fallsFirst) }];
    }),
  );
}

function fallsFirst(one: FundingRow, other: FundingRow): number {
  const fall = (row: FundingRow) => (row.word === "下降" ? 0 : 1);
  const stage = (row: FundingRow) => FUNDING_STAGES.indexOf(row.line.stage);
  return fall(one) - fall(other) || stage(one) - stage(other) || one.row - other.row;
}

/** A leg's verdict with the row that it stands in; a leg that the sheet says nothing of has no verdict. */
export interface LegFigure {
  readonly stage: FundingStage;
  readonly row: FundingRow | null;
  readonly verdict: FundingVerdict | null;
}

/**
 * The leg of a stage in a year, out of rows of one region, series and account. A line that stands twice is no figure:
 * nobody knows which of the two is meant, and the findings say so.
 */
export function legOf(rows: readonly FundingRow[], year: number, stage: FundingStage, leg: "total" | "average"): LegFigure {
  const own = rows.filter(({ line }) => line.year === year && line.stage === stage);
  const row = own.length === 1 ? own[0]! : null;
  return { stage, row, verdict: row?.[leg] ?? null };
}

/** What several verdicts come to: the worst of them; a missing one is 缺数. */
export function worstWord(legs: readonly LegFigure[]): FundingWord {
  const words = legs.map(({ verdict }) => verdict?.word ?? "缺数");
  return FUNDING_WORD_ORDER.find((word) => words.includes(word)) ?? "缺数";
}
