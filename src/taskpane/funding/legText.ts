import type { FundingLine, FundingVerdict } from "../../plan";
import { describeGrowth, fundingEquation } from "../../actions/fundingTerms";
import type { SayFunding } from "./useFundingWords";

/**
 * A leg's growth with its base, as short as it is whole: "+0.83%（原公布口径）"; where a restated base decided, both:
 * "同口径（推算） +1.74%；原公布 −0.18%（下降）"; what is missing where there is no growth.
 */
export function growthWithBase(verdict: FundingVerdict, line: FundingLine, leg: "total" | "average", say: SayFunding): string {
  const { growth, base } = verdict;
  if (growth === null || base === null) return missingOf(verdict, line, leg, say) ?? "";
  const decided = say("leg.growthOnBase", { base: say(`term.${base}`), growth: describeGrowth(growth) });
  return [decided, ...asPublishedOf(verdict, say)].join(say("clause.separator"));
}

/** The growth on the base as published, where a restated one decided; with its word where that is another one. */
export function asPublishedOf({ word, asPublished }: FundingVerdict, say: SayFunding): readonly string[] {
  if (asPublished === null || asPublished.growth === null) return [];
  const growth = describeGrowth(asPublished.growth);
  if (asPublished.word === word) return [say("leg.asPublished", { growth })];
  return [say("leg.asPublishedOther", { growth, word: say(`term.${asPublished.word}`) })];
}

/** The bases on which a leg falls: the one that decided, the one as published, or both; each as a verdict of its own. */
export function fallsOf(verdict: FundingVerdict): readonly FundingVerdict[] {
  const { asPublished } = verdict;
  const both = asPublished === null ? [verdict] : [verdict, { ...verdict, ...asPublished }];
  return both.filter(({ word }) => word === "下降");
}

/** The arithmetic of a fall in one line: 9014.32 − 9164.90 = −150.58 元，−1.64%，原公布口径. */
export function arithmeticOf(fall: FundingVerdict, unit: string, say: SayFunding): string {
  const { base, growth, word } = fall;
  const equation = fundingEquation(fall, unit);
  if (equation === null || base === null) return "";
  return [equation, growth === null ? say(`term.${word}`) : describeGrowth(growth), say(`basis.${base}`)].join(say("arithmetic.separator"));
}

/** What keeps a leg from a verdict; null where nothing does. */
export function missingOf(verdict: FundingVerdict, line: FundingLine, leg: "total" | "average", say: SayFunding): string | null {
  if (verdict.word !== "缺数") return null;
  if (leg === "total" && line.unit === null && line.total.current !== null) return say("missing.unit");
  return say(verdict.current === null ? "missing.current" : "missing.base");
}

/** What else must be known of a leg: nearly no change, a printed rate that is another one, or one that stands alone. */
export function remarksOf(verdict: FundingVerdict, line: FundingLine, leg: "total" | "average", say: SayFunding): readonly string[] {
  const { isNearZero, printed, printedDiffers, growth, asPublished } = verdict;
  const remarks = [...(verdict.isComputed ? [say("leg.computed")] : []), ...(isNearZero ? [say("leg.near")] : [])];
  if (printed === null) return remarks;
  if (!printedDiffers) return growth === null ? [...remarks, say("leg.printed", { printed: describeGrowth(printed) })] : remarks;
  const isOnPublished = line[leg].printed?.base === "原公布" && asPublished !== null;
  const recomputed = isOnPublished ? asPublished.growth : growth;
  const growths = { printed: describeGrowth(printed), growth: recomputed === null ? "–" : describeGrowth(recomputed) };
  return [...remarks, say("leg.printedDiffers", growths)];
}
