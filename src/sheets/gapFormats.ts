/** Number formats of 差距: always signed, zero without a sign; two decimals for percentage points. */
export const RATE_GAP_FORMAT = "+0.00;-0.00;0.00";
export const COUNT_GAP_FORMAT = "+#,##0.##;-#,##0.##;0";
