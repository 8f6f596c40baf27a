import type { Area } from "./area";

/** A day, a month, a whole year or less: "2026-11-24" with "Day" means every moment of that day. */
export interface FilterDate {
  readonly date: string;
  readonly specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

export const filterKinds = ["BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor", "Values", "TopItems", "TopPercent", "Custom"] as const;

export const dynamicKinds = [
  "AboveAverage", "AllDatesInPeriodApril", "AllDatesInPeriodAugust", "AllDatesInPeriodDecember", "AllDatesInPeriodFebruary",
  "AllDatesInPeriodJanuary", "AllDatesInPeriodJuly", "AllDatesInPeriodJune", "AllDatesInPeriodMarch", "AllDatesInPeriodMay",
  "AllDatesInPeriodNovember", "AllDatesInPeriodOctober", "AllDatesInPeriodQuarter1", "AllDatesInPeriodQuarter2",
  "AllDatesInPeriodQuarter3", "AllDatesInPeriodQuarter4", "AllDatesInPeriodSeptember", "BelowAverage", "LastMonth", "LastQuarter",
  "LastWeek", "LastYear", "NextMonth", "NextQuarter", "NextWeek", "NextYear", "ThisMonth", "ThisQuarter", "ThisWeek", "ThisYear",
  "Today", "Tomorrow", "YearToDate", "Yesterday",
] as const;

/** What a column lets through, under Excel's names. */
export interface FilterCriteria {
  readonly filterOn: (typeof filterKinds)[number];
  /** A condition such as ">50" or "=*市", or how many items or per cent. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  /** Texts as displayed ("" for blank cells), and dates. */
  readonly values?: readonly (string | FilterDate)[];
  /** "#RRGGBB" */
  readonly color?: string;
  readonly dynamicCriteria?: (typeof dynamicKinds)[number];
}

/** A table has a filter of its own; a sheet has at most one besides. */
export type FilterTarget = { readonly tableId: string } | { readonly sheetId: string };

/** Filters hide whole rows below their header row; they look at the cells when they are applied, not when those change later. */
export interface Filters {
  /** What the sheet's own filter lies over, its header row included; undefined where there is none. */
  sheetArea(sheetId: string): Area | undefined;
  /** Takes the sheet's own filter away where no area is given. */
  setSheetArea(sheetId: string, area: Area | undefined): Promise<void>;
  /** By the columns of the target, undefined for those that let everything through. */
  criteria(target: FilterTarget): (FilterCriteria | undefined)[];
  /** @param column offset within the target; without criteria the column lets everything through again */
  apply(target: FilterTarget, column: number, criteria: FilterCriteria | undefined): Promise<void>;
  /** Looks at the cells anew. */
  reapply(target: FilterTarget): Promise<void>;
}
