import type { Quotation } from "./quotation";

/** A quotation on one line, cut where its number stands: before + number + after is the whole sentence. */
export interface MarkedQuotation {
  readonly before: string;
  /** "" where the quotation names no number or its words do not hold it: nothing is then marked. */
  readonly number: string;
  readonly after: string;
}

/**
 * Finds the number of a quotation in its words. Where the same number stands there more than once, the one nearest to
 * the noun that it counts is meant: 30所实验校和30所共建校. Hard breaks of the printed page are taken away.
 */
export function markQuotation({ quote, numberText, noun }: Pick<Quotation, "quote" | "numberText" | "noun">): MarkedQuotation {
  const starts = numberText === "" ? [] : placesOf(quote, numberText);
  const nouns = noun === "" ? [] : placesOf(quote, noun);
  const distance = (start: number): number =>
    Math.min(...nouns.map((place) => Math.max(place - (start + numberText.length), start - (place + noun.length), 0)));
  const [first, ...others] = starts;
  if (first === undefined) return { before: onOneLine(quote), number: "", after: "" };
  const start = others.reduce((best, place) => (distance(place) < distance(best) ? place : best), first);
  return {
    before: onOneLine(quote.slice(0, start)),
    number: onOneLine(numberText),
    after: onOneLine(quote.slice(start + numberText.length)),
  };
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + 1)) places.push(place);
  return places;
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, "");
}
