import type { FilterCriteria, FilterDate } from "./filters-face";

const millisecondsOfDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The number that a cell holds for a moment; dates count as UTC so that no time zone moves them. */
export const serialOf = (date: Date): number => (date.getTime() - epoch) / millisecondsOfDay;
const day = (year: number, month: number, dayOfMonth: number): number => serialOf(new Date(Date.UTC(year, month, dayOfMonth)));

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Half-open: the first moment belongs to the span, the last does not. */
type Span = readonly [from: number, to: number];

/** True for the numbers of moments in a period that is named from today on; undefined where the criterion names none. */
export function periodTest(kind: NonNullable<FilterCriteria["dynamicCriteria"]>, today: Date): ((serial: number) => boolean) | undefined {
  const named = /^AllDatesInPeriod(?:Quarter(\d)|(\w+))$/.exec(kind);
  if (named) {
    const wanted = named[1] === undefined ? months.indexOf(named[2]!) : Number(named[1]) - 1;
    const monthOf = (serial: number): number => new Date(epoch + Math.floor(serial) * millisecondsOfDay).getUTCMonth();
    return named[1] === undefined ? (serial) => monthOf(serial) === wanted : (serial) => Math.floor(monthOf(serial) / 3) === wanted;
  }
  const span = spanOf(kind, today);
  return span && ((serial) => serial >= span[0] && serial < span[1]);
}

function spanOf(kind: string, today: Date): Span | undefined {
  const [year, month, date] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const now = day(year, month, date);
  if (kind === "Today") return [now, now + 1];
  if (kind === "Yesterday") return [now - 1, now];
  if (kind === "Tomorrow") return [now + 1, now + 2];
  if (kind === "YearToDate") return [day(year, 0, 1), now + 1];
  const match = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(kind);
  if (!match) return undefined;
  const step = { Last: -1, This: 0, Next: 1 }[match[1] as "Last" | "This" | "Next"];
  // Weeks begin on Sunday.
  const sunday = now - today.getDay() + 7 * step;
  const quarter = Math.floor(month / 3) + step;
  switch (match[2]) {
    case "Week": return [sunday, sunday + 7];
    case "Month": return [day(year, month + step, 1), day(year, month + step + 1, 1)];
    case "Quarter": return [day(year, quarter * 3, 1), day(year, quarter * 3 + 3, 1)];
    default: return [day(year + step, 0, 1), day(year + step + 1, 0, 1)];
  }
}

/** The moments that a date means; undefined where it is no date. */
export function dateSpan({ date, specificity }: FilterDate): Span | undefined {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?)?)?)?|^(\d{4})$/.exec(date);
  if (!match) return undefined;
  const part = (index: number, usual: number): number => Number(match[index] ?? usual);
  const parts = [Number(match[1] ?? match[7]), part(2, 1) - 1, part(3, 1), part(4, 0), part(5, 0), part(6, 0)];
  const kept = ["Year", "Month", "Day", "Hour", "Minute", "Second"].indexOf(specificity);
  const from = parts.map((value, index) => (index <= kept ? value : index === 2 ? 1 : 0));
  const to = from.map((value, index) => (index === kept ? value + 1 : value));
  const at = (values: readonly number[]): number => serialOf(new Date(Date.UTC(...(values as [number, number, number, number, number, number]))));
  return [at(from), at(to)];
}

/** The number of a date written as "2026/1/5" or "2026-01-05". */
export function writtenDate(text: string): number | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text.trim());
  return match ? day(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : undefined;
}
