import { splitUnit, unitClass } from "../../plan";

export type FittingUnit = { readonly ok: true; readonly unit: string | null } | { readonly ok: false; readonly actual: string };

const PEOPLE = ["人", "名"];

/**
 * The unit by which a column is read for a target: the header's own where it fits, else the sheet's (单位：%) where
 * that fits, else none. A header's unit that does not fit refuses the column; so does a sheet's % over a count, for
 * the figures may be a share. A sheet's 所 over a rate is passed over: a mixed sheet states its commonest unit.
 */
export function fittingUnit(own: string | null, ofSheet: string | null, targetUnit: string): FittingUnit {
  if (own !== null) return fits(own, targetUnit) ? { ok: true, unit: own } : { ok: false, actual: own };
  if (ofSheet === null) return { ok: true, unit: null };
  if (fits(ofSheet, targetUnit)) return { ok: true, unit: ofSheet };
  return unitClass(splitUnit(ofSheet).base) === "rate" ? { ok: false, actual: ofSheet } : { ok: true, unit: null };
}

function fits(unit: string, targetUnit: string): boolean {
  const [one, other] = [splitUnit(unit).base, splitUnit(targetUnit).base];
  return one === other || (unitClass(one) === "rate" && unitClass(other) === "rate") || (PEOPLE.includes(one) && PEOPLE.includes(other));
}
