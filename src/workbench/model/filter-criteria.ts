import { dynamicKinds, type FilterCriteria, type FilterDate, filterKinds } from "../engine/terms";
import { color, number, oneOf, record, text } from "./arguments";
import { apiNotFound, invalidArgument } from "./errors";

const specificities = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
/** A null stands for a part that is not there: so Excel itself hands criteria out. */
const given = (value: unknown): boolean => value !== undefined && value !== null;

/** Reads Excel's FilterCriteria as an add-in hands it over. @throws InvalidArgument, ApiNotFound for filters by icon */
export function filterCriteria(value: unknown): FilterCriteria {
  const { filterOn, criterion1, criterion2, operator, values, color: colour, dynamicCriteria, icon, subField } = record(value, "criteria");
  if (filterOn === "Icon" || given(icon)) throw apiNotFound("FilterCriteria.icon");
  if (given(subField)) throw apiNotFound("FilterCriteria.subField");
  const kind = oneOf(filterOn, filterKinds, "filterOn");
  switch (kind) {
    case "Values": return valuesCriteria(values);
    case "CellColor":
    case "FontColor": return { filterOn: kind, color: color(colour, "color") };
    case "Dynamic": return { filterOn: kind, dynamicCriteria: oneOf(dynamicCriteria, dynamicKinds, "dynamicCriteria") };
    case "Custom": return customCriteria(criterion1, criterion2, operator);
    default: return amountCriteria(kind, criterion1);
  }
}

export function valuesCriteria(values: unknown): FilterCriteria {
  if (!Array.isArray(values)) throw invalidArgument("values");
  return { filterOn: "Values", values: values.map(filterValue) };
}

export function customCriteria(criterion1: unknown, criterion2: unknown, operator: unknown): FilterCriteria {
  const first = text(criterion1, "criterion1");
  if (!given(criterion2)) return { filterOn: "Custom", criterion1: first };
  const joined = given(operator) ? oneOf(operator, ["And", "Or"] as const, "operator") : "And";
  return { filterOn: "Custom", criterion1: first, criterion2: text(criterion2, "criterion2"), operator: joined };
}

/** Excel takes 1 to 500 items, and 1 to 100 per cent. */
export function amountCriteria(kind: "TopItems" | "BottomItems" | "TopPercent" | "BottomPercent", amount: unknown): FilterCriteria {
  const count = number(typeof amount === "string" && amount.trim() !== "" ? Number(amount) : amount, "criterion1");
  if (count < 1 || count > (kind.endsWith("Percent") ? 100 : 500)) throw invalidArgument("criterion1");
  return { filterOn: kind, criterion1: String(Math.floor(count)) };
}

function filterValue(value: unknown): string | FilterDate {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  const { date, specificity } = record(value, "values");
  const written = text(date, "date");
  if (!/^\d{4}(-\d{1,2})?/.test(written)) throw invalidArgument("date");
  return { date: written, specificity: oneOf(specificity, specificities, "specificity") };
}

/** As Excel hands it out: every part is named, null where it says nothing. */
export function criteriaAnswer(criteria: FilterCriteria | undefined): Record<string, unknown> | null {
  if (!criteria) return null;
  const { filterOn, criterion1 = null, criterion2 = null, operator = null, values = null, color: colour = null, dynamicCriteria = null } = criteria;
  return { filterOn, criterion1, criterion2, operator, values, color: colour, dynamicCriteria, icon: null, subField: null };
}
