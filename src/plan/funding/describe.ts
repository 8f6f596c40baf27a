import Big from "big.js";
import { SIGNIFICANT_DIGITS } from "../decimal";
import { decimalsOf } from "./digits";
import type { FundingFinding } from "./finding";
import type { FundingComparison } from "./line";

const MINUS = "\u2212";
/** What a person printed has no more decimals; a number with more was divided. */
const MOST_PRINTED_DECIMALS = 6;
/** Decimals of a divided amount, and of a growth in per cent. */
const SHOWN_DECIMALS = 2;

/**
 * A growth in words, signed: −1.64%, +0.83%, 0.00%; more decimals where two would show it as nothing (−0.004%).
 * `growth` is a fraction.
 */
export function describeGrowth(growth: number): string {
  const percent = new Big(growth).times(100);
  const decimals = decimalsThat((places) => percent.eq(0) || !percent.round(places, Big.roundHalfUp).eq(0), SHOWN_DECIMALS);
  return `${percent.gt(0) ? "+" : ""}${printed(percent, decimals)}%`;
}

/**
 * The arithmetic of a verdict, or of its figure on another base, in one line:
 * "9014.32 − 9164.90 = −150.58 元，−1.64%，原公布口径". Amounts have the decimals of the longer of the two (two where a number
 * was divided, more where the difference would vanish), and the line adds up as it is printed. A base of 0 has no rate but its word. "" where there is nothing to calculate (缺数, 无上年).
 * @param unit unit of the leg: the line's for the total, 元 for the average
 */
export function describeFundingArithmetic(verdict: FundingComparison & { readonly current: number | null }, unit: string): string {
  const equation = fundingEquation(verdict, unit);
  if (equation === null) return "";
  const { base, growth, word } = verdict;
  return [equation, growth === null ? word : describeGrowth(growth), base === "原公布" ? "原公布口径" : base].join("，");
}

/** The first part of that line, which is the same in every language; null where there is nothing to calculate. */
export function fundingEquation(verdict: FundingComparison & { readonly current: number | null }, unit: string): string | null {
  const { current, baseAmount, change } = verdict;
  if (current === null || baseAmount === null || change === null) return null;
  const [is, was] = [new Big(current), new Big(baseAmount)];
  const longest = Math.max(decimalsOf(current), decimalsOf(baseAmount));
  const shortest = Math.min(decimalsOf(current), decimalsOf(baseAmount));
  const wished = longest > MOST_PRINTED_DECIMALS ? Math.max(SHOWN_DECIMALS, shortest > MOST_PRINTED_DECIMALS ? 0 : shortest) : longest;
  const difference = (places: number): Big => is.round(places, Big.roundHalfUp).minus(was.round(places, Big.roundHalfUp));
  const decimals = decimalsThat((places) => difference(places).cmp(0) === Math.sign(change), wished);
  return `${printed(is, decimals)} ${MINUS} ${printed(was, decimals)} = ${printed(difference(decimals), decimals)} ${unit}`;
}

/** What the sentence of a finding names, as text: a kind's own fields, amounts as they are, shares as per cent. */
export function fundingFindingParameters(finding: FundingFinding): Readonly<Record<string, string | number>> {
  switch (finding.kind) {
    case "yearTwice":
      return { ...placeOf(finding), count: finding.lines.length };
    case "yearMissing":
      return placeOf(finding);
    case "unitChanged":
    case "otherAccount":
      return { from: finding.from, to: finding.to };
    case "studentsJump":
      return { from: plain(finding.from), to: plain(finding.to), change: describeGrowth(finding.change) };
    case "totalIsNotTheSum":
      return { total: plain(finding.total), sum: plain(finding.sum), unit: finding.unit };
    case "baseDiffers":
      return { base: plain(finding.base), before: plain(finding.before), unit: finding.unit };
    case "baseSaidNone":
      return { before: plain(finding.before), unit: finding.unit };
    case "printedDiffers":
      return { printed: describeGrowth(finding.printed), growth: describeGrowth(finding.growth) };
    case "accountMissing":
      return { count: finding.lines.length };
    case "averageDiffers":
      return { given: plain(finding.given), computed: plain(finding.computed) };
    case "notANumber":
      return { text: finding.text };
    case "rowUnread":
      return { column: finding.column, text: finding.text };
    case "rowIncomplete":
      return { column: finding.column };
    case "unitMissing":
      return {};
  }
}

/** Which lines of a year are meant: two regions may each have 合计. */
function placeOf({ region, stage, series, account, year }: Extract<FundingFinding, { kind: "yearTwice" | "yearMissing" }>): Readonly<Record<string, string | number>> {
  return { region, stage, series, account: account ?? "口径未填", year };
}

/** An amount as it is; one that was divided with two decimals. */
function plain(value: number): string {
  const exact = new Big(value);
  return (decimalsOf(value) > MOST_PRINTED_DECIMALS ? exact.round(SHOWN_DECIMALS, Big.roundHalfUp) : exact).toFixed().replace("-", MINUS);
}

function printed(value: Big, decimals: number): string {
  return value.toFixed(decimals, Big.roundHalfUp).replace("-", MINUS);
}

/** The fewest decimals from `wished` on with which a number is still told rightly. */
function decimalsThat(isFaithful: (places: number) => boolean, wished: number): number {
  for (let places = wished; places < SIGNIFICANT_DIGITS; places += 1) if (isFaithful(places)) return places;
  return Math.max(wished, SIGNIFICANT_DIGITS);
}
