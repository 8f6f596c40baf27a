import type { IFilterColumn } from "@univerjs/sheets-filter";
import { type ITableFilterItem, TABLE_FILTER_EMPTY_VALUE, TableColumnFilterTypeEnum } from "@univerjs/sheets-table";
import { writtenDate, serialOf } from "./filter-periods";
import type { FilterCriteria } from "./filters-face";

/** What is kept beside the grid's own form of a filter, which knows fewer kinds than Excel. */
export interface Kept {
  /** In Excel's terms; undefined where a person has chosen in the grid. */
  readonly criteria?: FilterCriteria;
  /** A table's column by its name, because its place changes. */
  columnName?: string;
}
export type TableItem = ITableFilterItem & Kept;
export type SheetItem = IFilterColumn & Kept;

/** The same filter for the grid: its list shows the texts that are left. */
export function tableItem(criteria: FilterCriteria, texts: readonly string[]): TableItem {
  return { filterType: TableColumnFilterTypeEnum.manual, values: texts.map((text) => (text === "" ? TABLE_FILTER_EMPTY_VALUE : text)), criteria };
}

export function sheetItem(column: number, criteria: FilterCriteria, texts: readonly string[]): SheetItem {
  const filters = { filters: texts.filter((text) => text !== ""), ...(texts.includes("") ? { blank: true as const } : {}) };
  return { colId: column, filters, criteria };
}

/** In Excel's terms: a row is left where one of them lets it through. More than one only where a person has chosen several colours. */
export function fromTableItem(item: TableItem): FilterCriteria[] {
  if (item.criteria) return [item.criteria];
  if (item.filterType === TableColumnFilterTypeEnum.manual) {
    return [{ filterOn: "Values", values: item.values.map((value) => (value === TABLE_FILTER_EMPTY_VALUE ? "" : value)) }];
  }
  const { compareType, expectedValue } = item.filterInfo as { readonly compareType: string; readonly expectedValue?: unknown };
  const period = periodOf(compareType);
  if (period) return [{ filterOn: "Dynamic", dynamicCriteria: period }];
  if (compareType === "topN") return [{ filterOn: "TopItems", criterion1: String(expectedValue) }];
  const [first, second] = (Array.isArray(expectedValue) ? expectedValue : [expectedValue]).map(operandOf);
  return [comparison(compareType, first ?? "", second ?? "", item.filterInfo.conditionType === "date")];
}

export function fromSheetItem(item: SheetItem): FilterCriteria[] {
  if (item.criteria) return [item.criteria];
  if (item.filters) return [{ filterOn: "Values", values: [...(item.filters.filters ?? []), ...(item.filters.blank ? [""] : [])] }];
  if (item.colorFilters) {
    const { cellFillColors, cellTextColors } = item.colorFilters;
    return cellFillColors
      ? cellFillColors.map((color) => ({ filterOn: "CellColor", ...(color === null ? {} : { color: hex(color) }) }))
      : (cellTextColors ?? []).map((color) => ({ filterOn: "FontColor", color: hex(color) }));
  }
  const { customFilters, and } = item.customFilters ?? {};
  const [first, second] = (customFilters ?? []).map(({ val, operator }) => `${signs[operator ?? "equal"] ?? "="}${val}`);
  return [{ filterOn: "Custom", criterion1: first ?? "", ...(second === undefined ? {} : { criterion2: second, operator: and ? "And" : "Or" }) }];
}

const signs: Readonly<Record<string, string>> = {
  equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=",
  after: ">", afterOrEqual: ">=", before: "<", beforeOrEqual: "<=",
};

function comparison(kind: string, first: string, second: string, isDate: boolean): FilterCriteria {
  const one = (criterion1: string): FilterCriteria => ({ filterOn: "Custom", criterion1 });
  const both = (criterion1: string, criterion2: string, operator: "And" | "Or"): FilterCriteria => ({ filterOn: "Custom", criterion1, criterion2, operator });
  const nextDay = (written: string): string => String(Number(written) + 1);
  if (isDate && kind === "equal") return both(`>=${first}`, `<${nextDay(first)}`, "And");
  if (isDate && kind === "notEqual") return both(`<${first}`, `>=${nextDay(first)}`, "Or");
  switch (kind) {
    case "contains": return one(`=*${first}*`);
    case "notContains": return one(`<>*${first}*`);
    case "startsWith": return one(`=${first}*`);
    case "endsWith": return one(`=*${first}`);
    case "between": return both(`>=${first}`, `<=${second}`, "And");
    case "notBetween": return both(`<${first}`, `>${second}`, "Or");
    default: {
      const sign = signs[kind];
      if (sign === undefined) throw new Error(`No filter compares by ${kind}`);
      return one(`${sign}${first}`);
    }
  }
}

/** A date as the number that cells hold. */
function operandOf(value: unknown): string {
  if (value instanceof Date) return String(Math.floor(serialOf(new Date(Date.UTC(value.getFullYear(), value.getMonth(), value.getDate())))));
  return String(typeof value === "string" ? (writtenDate(value) ?? value) : (value ?? ""));
}

const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

function periodOf(compareType: string): FilterCriteria["dynamicCriteria"] {
  const part = /^([mq])(\d{1,2})$/.exec(compareType);
  if (part) return part[1] === "m" ? `AllDatesInPeriod${monthNames[Number(part[2]) - 1]!}` : (`AllDatesInPeriodQuarter${part[2]}` as FilterCriteria["dynamicCriteria"]);
  if (compareType === "above") return "AboveAverage";
  if (compareType === "below") return "BelowAverage";
  if (/^(today|yesterday|tomorrow|yearToDate|(this|last|next)(Week|Month|Quarter|Year))$/.test(compareType)) {
    return (compareType.charAt(0).toUpperCase() + compareType.slice(1)) as FilterCriteria["dynamicCriteria"];
  }
  return undefined;
}

/** "rgb(255,0,0)" and "#f00000" as "#RRGGBB". */
function hex(color: string): string {
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color);
  const digits = parts ? parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("") : color.replace("#", "");
  return `#${digits.toUpperCase()}`;
}
