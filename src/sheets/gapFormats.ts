import { unitClass } from "../plan";

/** Number format of 差距 by the figure's unit: always signed, zero without a sign; two decimals where a part counts. */
export function gapFormatOf(unit: string): string {
  return unitClass(unit) === "count" ? "+#,##0;-#,##0;0" : "+0.00;-0.00;0.00";
}
