import { unitClass } from "./unit";

/** A share such as 1/3 has no last decimal. */
const MOST_DECIMALS = 4;

/**
 * Number format of a value that shows as many decimals as it has: a rate kept as 0.9107 shows 91.07%, 6‰ (0.006) shows
 * 0.6%, a count shows thousands separators. Never fewer decimals than the value: 54.99% must not show as 55%.
 */
export function numberFormatOf(value: number | string | null, unit: string): string {
  if (typeof value !== "number") return "General";
  const rate = unitClass(unit) === "rate";
  const shown = Number((rate ? value * 100 : value).toPrecision(12));
  const decimals = Math.min(MOST_DECIMALS, String(shown).split(".")[1]?.length ?? 0);
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  return rate ? `0${fraction}%` : `#,##0${fraction}`;
}
