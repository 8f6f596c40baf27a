import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quotation, SourceDocument } from "../../src/plan";

/** The document's text, exactly as it lies in seeds/. */
export function textOf(document: SourceDocument): string {
  return readFileSync(join(__dirname, "../../seeds", document.file), "utf8");
}

/** Where the number stands in the document: that occurrence in the quote which is nearest to the noun. */
export function placeOfNumber(source: Quotation): { start: number; end: number } {
  const { quote, noun, numberText } = source;
  const nounStart = quote.indexOf(noun);
  const nounEnd = nounStart + noun.length;
  const distance = (at: number) => Math.max(nounStart - (at + numberText.length), at - nounEnd, 0);
  let best = quote.indexOf(numberText);
  for (let at = best; at !== -1; at = quote.indexOf(numberText, at + 1)) if (distance(at) < distance(best)) best = at;
  return { start: source.start + best, end: source.start + best + numberText.length };
}

/**
 * A number as documents print it: 52%, 6‰, 19：1, 2-3所, 2—3 个, 3.05万人, 1/3, 546⏎节. Rates come out as fractions;
 * money and floor area keep the unit that is printed (4.99亿元, 9.25万平方米).
 */
export interface Printed {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
}

export function parsePrinted(text: string): Printed {
  const plain = text.replace(/\s/g, "");
  const ratio = /^(\d+(?:\.\d+)?)：1$/.exec(plain);
  if (ratio) return { value: Number(ratio[1]), upper: null, unit: ":1" };
  const fraction = /^(\d+)\/(\d+)$/.exec(plain);
  if (fraction) return { value: Number(fraction[1]) / Number(fraction[2]), upper: null, unit: "%" };
  const range = /^(\d+)[-—](\d+)(\D+)$/.exec(plain);
  if (range) return { value: Number(range[1]), upper: Number(range[2]), unit: range[3]! };
  const rate = /^(\d+)(?:\.(\d+))?([%‰])$/.exec(plain);
  if (rate) {
    // The decimal point is moved in the text, since 46.15 / 100 is no exact decimal in floats.
    const shift = rate[3] === "%" ? 2 : 3;
    const whole = rate[1]!.padStart(shift + 1, "0");
    const digits = `${whole.slice(0, -shift)}.${whole.slice(-shift)}${rate[2] ?? ""}`;
    return { value: Number(digits), upper: null, unit: rate[3]! };
  }
  const large = /^(\d+(?:\.\d+)?)([万亿](?:元|平方米))$/.exec(plain);
  if (large) return { value: Number(large[1]), upper: null, unit: large[2]! };
  const count = /^(\d+(?:\.\d+)?)(万)?(?:多)?(\D+)$/.exec(plain);
  if (count) return { value: Math.round(Number(count[1]) * (count[2] ? 10000 : 1)), upper: null, unit: count[3]! };
  throw new Error(`No printed number: "${text}"`);
}
