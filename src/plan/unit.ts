/** What kind of number a unit makes: a share (% or ‰, kept as a fraction), a ratio N:1, or a count of things. */
export type UnitClass = "rate" | "ratio" | "count" | "none";

/** Class of a printed unit: "%" and "‰" are rates, ":1" is a ratio, "" is none, everything else ("所", "人次") counts. */
export function unitClass(unit: string): UnitClass {
  if (unit === "%" || unit === "‰") return "rate";
  if (unit === ":1") return "ratio";
  return unit === "" ? "none" : "count";
}
