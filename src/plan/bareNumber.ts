import { compare, divide, multiply } from "./decimal";
import { reason, type Reason } from "./verdict";

/** Serial numbers of the days 2000-01-01 to 2100-12-31: what 1/3 or 3-5 becomes when typed into a sheet. */
export const FIRST_DATE = 36526;
export const LAST_DATE = 73415;

/** How many times nearer to the target one reading must be, by ratio, to win. */
const NEARER = 10;

export type BareRate = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: Reason };

/**
 * A number without a unit beside a rate, as a fraction. x is read as x and as x/100, beside a ‰ target also as
 * x/1000; a unit that stands beside it (％ or ‰ in the column 单位) leaves x and its own share only; the reading at least ten times nearer to the target than every other, by ratio (the larger of reading ÷
 * target and target ÷ reading), wins. So beside a % target v: x where x² ≤ 10·v², x/100 where x² ≥ 1000·v². Where
 * none wins the number is unclear: 1.2 beside 4% may be 1.2% or 120%. A target without a number, or of 0, counts as 1.
 * 0 is 0 in every reading. `value` must not be negative.
 */
export function readBareRate(value: number, targetValue: number | null, targetUnit: string, statedUnit: string | null = null): BareRate {
  if (value === 0) return { ok: true, value: 0 };
  const target = targetValue !== null && targetValue > 0 ? targetValue : 1;
  const readings = [
    { value, text: `${plain(multiply(value, 100))}%` },
    ...(statedUnit === "‰" ? [] : [{ value: divide(value, 100), text: `${plain(value)}%` }]),
    ...((statedUnit ?? targetUnit) === "‰" ? [{ value: divide(value, 1000), text: `${plain(value)}‰` }] : []),
  ].map((reading) => ({ ...reading, distance: Math.max(divide(reading.value, target), divide(target, reading.value)) }));
  readings.sort((a, b) => compare(a.distance, b.distance));
  const [nearest, second] = readings;
  if (nearest === undefined || second === undefined) throw new Error("A bare rate has at least two readings");
  if (compare(multiply(nearest.distance, NEARER), second.distance) <= 0) return { ok: true, value: nearest.value };
  const [smaller, larger] = nearest.value < second.value ? [nearest, second] : [second, nearest];
  return { ok: false, reason: reason("percentOrFraction", { smaller: smaller.text, larger: larger.text }) };
}

/** True for a whole number that a sheet shows as a day of 2000 to 2100. */
export function looksLikeDate(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_DATE && value <= LAST_DATE;
}

/** True for a part of a day: 20:1 typed into a sheet becomes 0.834. */
export function looksLikeTime(value: number): boolean {
  return value > 0 && value < 1;
}

/**
 * True for N:1 typed into a sheet, also beyond a day (25:1 becomes 1.0424): whole minutes, one past the hour. No
 * decimal number of finite length is such a time, so 13.5 stays 13.5.
 */
export function looksLikeTypedRatio(value: number): boolean {
  const minutes = value * 24 * 60;
  const whole = Math.round(minutes);
  return Math.abs(minutes - whole) < 1e-6 && whole % 60 === 1;
}

function plain(value: number): string {
  return String(multiply(value, 1));
}
