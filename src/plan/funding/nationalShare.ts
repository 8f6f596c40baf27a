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

/** 国家财政性教育经费 ÷ GDP. `gdp` is above 0. */
export function shareOfGdp(spending: NationalSpending): NationalShare {
  return { ...spending, share: divide(spending.spending, spending.gdp) };
}
