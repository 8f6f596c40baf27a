import type { Bound } from "./figure";
import {
  BOUND_FORMS, CHARACTER_FORMS, FILLERS, MULTIPLIERS, NO_FIGURE, NOT_REPORTED, SELF_REPORTED, UNITS,
} from "./textForms";

/** What a text says, before it is held against any target. */
export type FigureText =
  | {
      readonly kind: "number";
      /** The printed number times its multiplier: 3.05万人 is 30500. A share (1/3) is its quotient. */
      readonly value: number;
      /** "%", "‰", ":1", another of UNITS; "" where the text has none. A share counts as "%" with `isShare`. */
      readonly unit: string;
      readonly isShare: boolean;
      /** True where the text brings 万 or 亿 of its own: a unit beside it (万人) then no longer scales it. */
      readonly hasMultiplier: boolean;
      readonly bound: Bound | null;
    }
  | { readonly kind: "noFigure" }
  | { readonly kind: "selfReported" }
  | { readonly kind: "notANumber" };

const NUMBER = /^(\d+\.?\d*|\.\d+)$/;
const GROUPED_NUMBER = /^\d{1,3}([,，]\d{3})+(\.\d+)?$/;
const RATIO_END = ":1";

/** Reads a text by the table and the order of textForms.ts. */
export function readFigureText(text: string): FigureText {
  const clean = replaceForms(text);
  if (NO_FIGURE.includes(clean)) return { kind: "noFigure" };

  const bound = BOUND_FORMS.find(({ word }) => clean.includes(word))?.bound ?? null;
  const bare = [...BOUND_FORMS.map(({ word }) => word), ...FILLERS].reduce((rest, word) => rest.split(word).join(""), clean);
  const isNegative = bare.startsWith("-");
  const unsigned = isNegative ? bare.slice(1) : bare;
  const isRatio = unsigned.endsWith(RATIO_END);
  const core = isRatio ? unsigned.slice(0, -RATIO_END.length) : unsigned;
  const rest = core.replace(/[0-9.]/g, "");
  if (core === rest) return { kind: isClaim(clean) ? "selfReported" : "notANumber" };
  if (!digitsStandTogether(text)) return { kind: "notANumber" };

  const sign = isNegative ? -1 : 1;
  if (rest === "/") {
    const share = isRatio || !clean.includes(core) ? null : shareOf(core);
    if (share === null) return { kind: "notANumber" };
    return { kind: "number", value: sign * share, unit: "%", isShare: true, hasMultiplier: false, bound };
  }

  const digits = rest === "" ? core : core.split(rest).join("");
  const multiplier = MULTIPLIERS.find(({ word }) => rest.startsWith(word));
  const ownUnit = multiplier === undefined ? rest : rest.slice(multiplier.word.length);
  const unit = isRatio ? RATIO_END : ownUnit;
  const isKnownUnit = isRatio ? rest === "" : ownUnit === "" || UNITS.includes(ownUnit);
  if (!isKnownUnit || !NUMBER.test(digits) || !clean.includes(digits)) return { kind: "notANumber" };
  const value = sign * Number(digits) * (multiplier?.factor ?? 1);
  return { kind: "number", value, unit, isShare: false, hasMultiplier: multiplier !== undefined, bound };
}

/** Half-width, without blanks and thousands separators. */
export function replaceForms(text: string): string {
  return CHARACTER_FORMS.reduce((rest, [from, to]) => rest.split(from).join(to), text);
}

/** "万人" is 人 and 10 000; "人" is 人 and 1. */
export function splitUnit(unit: string): { readonly base: string; readonly factor: number } {
  const clean = replaceForms(unit);
  const multiplier = MULTIPLIERS.find(({ word }) => clean.startsWith(word));
  return multiplier === undefined
    ? { base: clean, factor: 1 }
    : { base: clean.slice(multiplier.word.length), factor: multiplier.factor };
}

function isClaim(clean: string): boolean {
  return SELF_REPORTED.some((word) => clean.includes(word)) && !NOT_REPORTED.some((word) => clean.includes(word));
}

// Taking blanks and commas away would make one number of two: "30 35" is not 3035, "12,30" is not 1230.
function digitsStandTogether(text: string): boolean {
  const halfWidth = CHARACTER_FORMS.filter(([, to]) => to !== "").reduce((rest, [from, to]) => rest.split(from).join(to), text);
  if (/[0-9.]\s+[0-9.]/.test(halfWidth)) return false;
  const grouped = halfWidth.match(/[0-9][0-9.,，]*[,，][0-9.,，]*[0-9]/g) ?? [];
  return grouped.every((number) => GROUPED_NUMBER.test(number));
}

function shareOf(core: string): number | null {
  const [above = "", below = ""] = core.split("/");
  if (!NUMBER.test(above) || !NUMBER.test(below)) return null;
  const [numerator, denominator] = [Number(above), Number(below)];
  return denominator === 0 || numerator > denominator ? null : numerator / denominator;
}
