import { splitUnit, unitClass } from "../../plan";
import type { Block } from "./recognition";

/**
 * The texts that a rule in a planner's sheet can read: a part of textForms.ts, in one formula without helper columns.
 * 52%, 52%以上, ５２％, 约52所, 超过300所, 19：1, 1.2万; a rate without its sign only as plain digits (52). Everything else
 * with a digit in it (1/3, 1,259, 30 35, 265家 beside 所) is 待核实, in the sheet and in TypeScript alike.
 */

/**
 * Words that bound a figure. None is a part of a word of another kind, so that each can be looked for by itself: 低于 is
 * a part of 不低于 and 超过 of 不超过, so of each pair one is read.
 */
export const BOUND_WORDS = {
  least: ["不低于", "不少于", "以上", "≥"],
  most: ["不高于", "以下", "以内", "≤"],
  under: ["不足", "不到", "近"],
  about: ["约", "左右"],
  over: ["超", "突破", "多", "余"],
} as const;

const DIGIT_FORMS = [..."０１２３４５６７８９"].map((digit, index) => [digit, String(index)] as const);
const SIGN_FORMS = [["．", "."], ["％", "%"], ["：", ":"], ["∶", ":"], ["\u3000", " "], ["\u00a0", " "], ["\n", " "]] as const;
/** 多达 says nothing of a bound, 多 does: a text with it is not read, nor one with 不超过. */
const NOT_READ = [["多达", "x"], ["不超", "x"]] as const;
/** A longer word stands before the shorter that it contains. */
const WORDS = ["不低于", "不少于", "及以上", "以上", "≥", "不高于", "及以下", "以下", "以内", "≤", "不足", "不到", "大约", "约", "左右", "超过", "超", "突破", "多", "余", "近", "达到", "达"];
/** What would make another number of the digits: NUMBERVALUE passes over blanks, and may read dates and times. */
const SPOILERS = [" ", ":", "/", "-", ",", "，"];

export interface RuleForms {
  /** Replacements before blanks at the ends are taken away. */
  readonly before: readonly (readonly [string, string])[];
  /** Replacements behind it. */
  readonly after: readonly (readonly [string, string])[];
  /** True where ":1" at the end is taken away. */
  readonly isRatio: boolean;
}

/** How texts of a block are made numbers of. Each word becomes a blank, so that digits parted by it never meet. */
export function ruleForms({ target }: Pick<Block, "target">): RuleForms {
  const unit = splitUnit(target.unit).base;
  const kind = unitClass(unit);
  const words = [...WORDS, ...(kind === "count" ? ["万", ...(unit === "人" || unit === "名" ? ["人", "名"] : [unit])] : [])];
  const spoilers = SPOILERS.map((sign) => [sign, "x"] as const);
  return {
    before: [...NOT_READ, ...DIGIT_FORMS, ...SIGN_FORMS, ...words.map((word) => [word, " "] as const), ...(kind === "rate" ? [[" %", "%"] as const] : [])],
    after: kind === "rate" ? spoilers : [...spoilers, ["%", "x"]],
    isRatio: kind === "ratio",
  };
}

const replaced = (text: string, forms: readonly (readonly [string, string])[]): string =>
  forms.reduce((rest, [from, to]) => rest.split(from).join(to), text);

/** True where the rule of a block reads a number in the text. */
export function isReadByRule(text: string, block: Pick<Block, "target" | "statedUnit">): boolean {
  const kind = unitClass(block.target.unit);
  const isPermille = block.statedUnit === "‰" || (block.target.unit === "‰" && block.statedUnit !== "%");
  if (kind === "rate" && !hasPercent(text)) return !isPermille && /^\d+(\.\d+)?$/.test(text);
  const forms = ruleForms(block);
  const trimmed = replaced(text, forms.before).replace(/ +/g, " ").replace(/^ | $/g, "");
  const number = replaced(forms.isRatio ? trimmed.replace(/:1$/, "") : trimmed, forms.after);
  return (kind === "rate" ? /^\d+(\.\d+)?%$/ : /^\d+(\.\d+)?$/).test(number);
}

export const hasPercent = (text: string): boolean => /[%％]/.test(text);

/** True for a text with a digit in it, in half width or full. */
export const hasDigit = (text: string): boolean => /[0-9０-９]/.test(text);
