import { looksLikeDate, looksLikeTime, looksLikeTypedRatio, readBareRate } from "./bareNumber";
import { compare, divide, multiply, round } from "./decimal";
import type { Bound } from "./figure";
import { readFigureText, splitUnit, type FigureText } from "./figureText";
import { ABOUT_TOLERANCE, intervalOf, type Interval } from "./interval";
import type { Target } from "./target";
import { unitClass } from "./unit";
import { reason, type Reason } from "./verdict";

/** What was read from a cell or an argument, in the target's own scale. */
export type Reading =
  | { readonly kind: "interval"; readonly interval: Interval; readonly bound: Bound }
  /** 待核实: it can be read in two ways, or was mangled on its way into the cell. */
  | { readonly kind: "unclear"; readonly reason: Reason }
  /** 无数据. */
  | { readonly kind: "none"; readonly reason: Reason }
  /** 不可比: another unit. */
  | { readonly kind: "notComparable"; readonly reason: Reason }
  /** 自述达标: the text says met, without a number. */
  | { readonly kind: "selfReported"; readonly reason: Reason };

export interface ReadingOptions {
  /**
   * "function": a numeric 0 may be a blank cell and stays unclear, and an explicit unit settles what a bare rate means.
   * "sheet": blanks are told from zeros, and a unit beside a rate is a label (rates are kept as fractions, but people
   * paste 52 as well), so a bare rate is read by nearness.
   */
  readonly origin: "function" | "sheet";
  /** Unit beside the figure: the function's argument or the column 单位. Missing: the target's. */
  readonly unit?: string | null;
  /** Column 口径; words in the figure's own text stand in its place. Missing: 等于. */
  readonly bound?: Bound | null;
  /** Relative half-width of 约; 0.1 unless set. */
  readonly aboutTolerance?: number;
}

export interface ReadingContext extends ReadingOptions {
  readonly targetUnit: string;
  readonly targetValue: number | null;
}

/**
 * Reads a figure for a target. Numbers, texts (textForms.ts) and blanks are read; everything else is no data.
 *
 * In this order:
 * 1. null, undefined, "" and texts for "no figure" are none; booleans, errors, text without a number are none;
 *    a text that says "met" is self-reported.
 * 2. A numeric 0 from a function is unclear: desktop Excel hands a blank cell over as 0. The text "0" is a real 0.
 * 3. The unit is the text's own, else the one beside it, else the target's. % and ‰ are one class, 人 and 名 are one
 *    unit; any other difference is not comparable. 万 and 亿 before a unit multiply.
 * 4. A negative number is unclear: no rate, ratio or count is below 0.
 * 5. A number without a unit of its own. Rate: by `readBareRate`, unless a function's unit says % or ‰; a numeric
 *    date serial is unclear (1/3 typed into a cell). Ratio: between 0 and 1, or N hours and one minute, looks like a
 *    time; a numeric date serial is unclear. Count: between 0 and 1 looks like a time; a numeric date serial of at
 *    least ten times the target looks like a date.
 * 6. The number with its bound makes an interval, rounded to 12 significant digits.
 */
export function readInput(input: unknown, context: ReadingContext): Reading {
  if (input === null || input === undefined) return none("blank");
  if (typeof input === "number") return Number.isFinite(input) ? readNumber(input, context) : none("notANumber");
  if (typeof input !== "string") return none("notANumber");
  if (input.trim() === "") return none("blank");
  const text = readFigureText(input);
  switch (text.kind) {
    case "noFigure":
      return none("noFigure");
    case "notANumber":
      return none("notANumber");
    case "selfReported":
      return { kind: "selfReported", reason: reason("selfReported") };
    case "number":
      return readText(text, context);
  }
}

/** `readInput` with unit and value taken from the target. */
export function readForTarget(input: unknown, target: Target, options: ReadingOptions): Reading {
  return readInput(input, { ...options, targetUnit: target.unit, targetValue: target.value });
}

function readNumber(value: number, context: ReadingContext): Reading {
  if (value === 0 && context.origin === "function") return unclear(reason("blankOrZero"));
  return readBare(value, null, true, context);
}

function readText(text: Extract<FigureText, { kind: "number" }>, context: ReadingContext): Reading {
  if (text.unit === "") return readBare(text.value, text, false, context);
  const other = differentUnit(text.unit, context);
  if (other !== null) return other;
  if (text.value < 0) return unclear(reason("negative"));
  const scale = text.isShare ? 1 : scaleOf(text.unit, context.targetUnit);
  return interval(multiply(text.value, scale), text.bound, context);
}

function readBare(
  value: number, text: Extract<FigureText, { kind: "number" }> | null, isNumeric: boolean, context: ReadingContext,
): Reading {
  const unit = unitBeside(context);
  const other = differentUnit(unit, context);
  if (other !== null) return other;
  if (value < 0) return unclear(reason("negative"));
  // A multiplier beside the number (万人) scales it, unless the text brought its own (3.05万).
  const scale = text?.hasMultiplier === true ? 1 : splitUnit(unit).factor;
  const scaled = divide(multiply(value, scale), splitUnit(context.targetUnit).factor);
  const bound = text?.bound ?? null;
  switch (unitClass(context.targetUnit)) {
    case "rate":
      return readRate(scaled, unit, bound, isNumeric, context);
    case "ratio":
      if (looksLikeTime(scaled) || looksLikeTypedRatio(scaled)) return unclear(reason("looksLikeTime"));
      if (isNumeric && looksLikeDate(scaled)) return unclear(reason("looksLikeDate"));
      return interval(scaled, bound, context);
    case "count":
    case "none":
      if (looksLikeTime(scaled)) return unclear(reason("looksLikeTime"));
      if (isNumeric && looksLikeDate(scaled) && compare(scaled, 10 * (context.targetValue ?? 0)) >= 0) {
        return unclear(reason("looksLikeDate"));
      }
      return interval(scaled, bound, context);
  }
}

function readRate(value: number, unit: string, bound: Bound | null, isNumeric: boolean, context: ReadingContext): Reading {
  if (isNumeric && looksLikeDate(value)) return unclear(reason("looksLikeDate"));
  if (context.origin === "function" && isGiven(context.unit)) {
    return interval(multiply(value, scaleOf(unit, context.targetUnit)), bound, context);
  }
  const rate = readBareRate(value, context.targetValue, context.targetUnit, isGiven(context.unit) ? splitUnit(unit).base : null);
  return rate.ok ? interval(rate.value, bound, context) : unclear(rate.reason);
}

function interval(nominal: number, ownBound: Bound | null, context: ReadingContext): Reading {
  const bound = ownBound ?? context.bound ?? "等于";
  return { kind: "interval", interval: intervalOf(round(nominal), bound, context.aboutTolerance ?? ABOUT_TOLERANCE), bound };
}

function unitBeside(context: ReadingContext): string {
  return isGiven(context.unit) ? context.unit : context.targetUnit;
}

function isGiven(unit: string | null | undefined): unit is string {
  return unit !== null && unit !== undefined && unit.trim() !== "";
}

const PEOPLE: readonly string[] = ["人", "名"];

function differentUnit(unit: string, context: ReadingContext): Reading | null {
  const actual = splitUnit(unit).base;
  const target = splitUnit(context.targetUnit).base;
  const isSame = actual === target
    || (unitClass(actual) === "rate" && unitClass(target) === "rate")
    || (PEOPLE.includes(actual) && PEOPLE.includes(target));
  if (isSame) return null;
  return { kind: "notComparable", reason: reason("unitDiffers", { actual: unit, target: context.targetUnit }) };
}

/** What a number in `unit` is multiplied by to stand in the target's scale; text values carry their multiplier already. */
function scaleOf(unit: string, targetUnit: string): number {
  const { base } = splitUnit(unit);
  if (base === "%") return 0.01;
  if (base === "‰") return 0.001;
  return divide(1, splitUnit(targetUnit).factor);
}

function none(key: "blank" | "noFigure" | "notANumber"): Reading {
  return { kind: "none", reason: reason(key) };
}

function unclear(why: Reason): Reading {
  return { kind: "unclear", reason: why };
}
