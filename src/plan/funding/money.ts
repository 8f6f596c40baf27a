import Big from "big.js";
import { round } from "../decimal";
import { readFigureText, replaceForms, type FigureText } from "../figureText";
import { MONEY_UNITS, type MoneyUnit } from "./terms";

/** What a cell says where a figure of funding belongs. */
export type MoneyReading =
  /** `unit` is the one that was asked for, else the text's own, else null. `statesUnit`: the text brought its own. */
  | { readonly kind: "given"; readonly value: number; readonly unit: MoneyUnit | null; readonly statesUnit: boolean }
  /** Blank, or a text for "not given": — and the like. */
  | { readonly kind: "blank" }
  /** 无: there was none. A base of a first year; elsewhere as good as blank. */
  | { readonly kind: "none" }
  | { readonly kind: "notANumber"; readonly text: string };

export type CountReading =
  | { readonly kind: "given"; readonly value: number }
  | { readonly kind: "blank" }
  | { readonly kind: "notANumber"; readonly text: string };

/** An amount in another unit, exactly: 284597 万元 is 28.4597 亿元. */
export function convertMoney(amount: number, from: MoneyUnit, to: MoneyUnit): number {
  return from === to ? amount : new Big(amount).times(yuanOf(from)).div(yuanOf(to)).toNumber();
}

/** How many 元 one of the unit is. */
export function yuanOf(unit: MoneyUnit): number {
  return MONEY_UNITS.find((item) => item.unit === unit)!.yuan;
}

/**
 * An amount as a cell holds it: a number in `unit`, or text with separators, full-width digits or a unit of its own
 * (9,014.32 · ９０１４.３２ · 284597万元 · 28.46亿), which beats `unit` and is converted into it; null where nobody said
 * one. 0 is a real zero here: who cannot tell blanks from zeros asks first. Amounts below zero, bounds (28亿元以上, 约),
 * other units and other values are no number.
 */
export function readMoney(value: unknown, unit: MoneyUnit | null): MoneyReading {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "number") {
    return Number.isFinite(value) && value >= 0 ? { kind: "given", value, unit, statesUnit: false } : notANumber(value);
  }
  if (typeof value !== "string") return notANumber(value);
  if (replaceForms(value) === "无") return { kind: "none" };
  const text = readFigureText(value);
  if (text.kind === "noFigure") return { kind: "blank" };
  if (!isExact(text) || text.value < 0 || (text.unit !== "" && text.unit !== "元")) return notANumber(value);
  if (text.unit === "" && !text.hasMultiplier) return { kind: "given", value: text.value, unit, statesUnit: false };
  const own = ownUnit(value);
  // The text's reader multiplies in floats; the digits are there again after rounding.
  const inOwn = text.hasMultiplier ? convertMoney(round(text.value), "元", own) : text.value;
  return { kind: "given", value: convertMoney(inOwn, own, unit ?? own), unit: unit ?? own, statesUnit: true };
}

/** Enrolled students as a cell holds them: a number of persons, or text (12,345 · 1.2万人). Below zero is no number. */
export function readStudents(value: unknown): CountReading {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? { kind: "given", value } : notANumber(value);
  if (typeof value !== "string") return notANumber(value);
  const text = readFigureText(value);
  if (text.kind === "noFigure") return { kind: "blank" };
  if (!isExact(text) || text.value < 0 || !["", "人", "名", "位"].includes(text.unit)) return notANumber(value);
  return { kind: "given", value: text.hasMultiplier ? round(text.value) : text.value };
}

/**
 * A printed growth as a cell holds it, as a fraction: a number is a fraction already (cells show it as a percentage),
 * text carries its sign (−1.64%, 8‰). Text without one may be 5.17% or 517%: it is no number.
 */
export function readPrintedGrowth(value: unknown): CountReading {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "number") return Number.isFinite(value) ? { kind: "given", value } : notANumber(value);
  if (typeof value !== "string") return notANumber(value);
  const isPlus = /^[+＋]/.test(value.trim());
  const text = readFigureText(isPlus ? value.trim().slice(1) : value);
  if (text.kind === "noFigure") return { kind: "blank" };
  if (!isExact(text) || text.hasMultiplier || !["%", "‰"].includes(text.unit)) return notANumber(value);
  const parts = text.unit === "%" ? 100 : 1000;
  return { kind: "given", value: new Big(text.value).div(parts).toNumber() };
}

/** A year as a cell holds it: 2022, "2022", "２０２２年"; null for anything that is no year of 1949 to 2100. */
export function readFundingYear(value: unknown): number | null {
  if (isBlank(value) || (typeof value !== "number" && typeof value !== "string")) return null;
  const year = Number(typeof value === "number" ? value : replaceForms(value).replace(/年度?$/, ""));
  return Number.isInteger(year) && year >= 1949 && year <= 2100 ? year : null;
}

function isExact(text: FigureText): text is Extract<FigureText, { kind: "number" }> {
  return text.kind === "number" && text.bound === null && !text.isShare;
}

function ownUnit(text: string): MoneyUnit {
  return text.includes("亿") ? "亿元" : text.includes("万") ? "万元" : "元";
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function notANumber(value: unknown): { readonly kind: "notANumber"; readonly text: string } {
  return { kind: "notANumber", text: String(value) };
}
