import { unitClass } from "../plan";

const OF_COUNTS = "+#,##0;-#,##0;0";
const OF_RATES = "+0.00;-0.00;0.00";

/** The number formats that 差距 can have. */
export const GAP_FORMATS: readonly string[] = [OF_COUNTS, OF_RATES];

/** Number format of 差距 by the figure's unit: always signed, zero without a sign; two decimals where a part counts. */
export function gapFormatOf(unit: string): string {
  return unitClass(unit) === "count" ? OF_COUNTS : OF_RATES;
}
