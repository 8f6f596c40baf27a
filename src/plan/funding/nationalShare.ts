import { divide } from "../decimal";

/** National spending on education of a year beside the gross domestic product, both in 亿元. */
export interface NationalSpending {
  readonly year: number;
  /** 国家财政性教育经费. */
  readonly spending: number;
  readonly gdp: number;
  readonly source: string;
}

export interface NationalShare extends NationalSpending {
  /** As a fraction. */
  readonly share: number;
}

/** 一般不低于 4%: what the national share is held against. For a region it is a reference, never a verdict. */
export const NATIONAL_SHARE_FLOOR = 0.04;

/** 国家财政性教育经费 ÷ GDP. `gdp` is above 0. */
export function shareOfGdp(spending: NationalSpending): NationalShare {
  return { ...spending, share: divide(spending.spending, spending.gdp) };
}
