import type { FundingChoice, FundingDefaults, FundingProposal, FundingRole } from "../../actions/fundingResults";
import { FUNDING_ROLES } from "../../actions/fundingTerms";

/** What a person can say for all rows where no column says it. */
export type DefaultRole = keyof FundingDefaults;
export const DEFAULT_ROLES: readonly DefaultRole[] = ["region", "year", "stage", "series", "account", "unit"];

/** Without these nothing can be judged; an account may stay unsaid. */
const REQUIRED: readonly DefaultRole[] = ["region", "year", "stage", "series"];

const AMOUNTS: readonly FundingRole[] = ["amount", "previousAmount", "restatedAmount"];
const FIGURES: readonly FundingRole[] = ["amount", "perStudent"];

/** True where amounts stand in the table whose unit neither a column nor their header states. */
export function asksForUnit({ columns }: FundingProposal, { roles }: FundingChoice): boolean {
  if (roles.includes("unit")) return false;
  return columns.some((column, index) => AMOUNTS.includes(roles[index] ?? "source") && column.unit === null);
}

/** What no column says and a person may say for all rows. */
export function openDefaults(proposal: FundingProposal, choice: FundingChoice): readonly DefaultRole[] {
  return DEFAULT_ROLES.filter((role) => (role === "unit" ? asksForUnit(proposal, choice) : !choice.roles.includes(role)));
}

/** Something that must be answered before the table can be judged. */
export type TableQuestion =
  | { readonly kind: "missing"; readonly role: DefaultRole }
  | { readonly kind: "noFigure" }
  | { readonly kind: "twice"; readonly role: FundingRole }
  | { readonly kind: "yearWrong" };

/** What must be answered first, in the order of the form; empty where the table can be judged. */
export function openQuestions(proposal: FundingProposal, choice: FundingChoice): readonly TableQuestion[] {
  const { roles, defaults } = choice;
  const twice = FUNDING_ROLES.filter((role) => roles.filter((own) => own === role).length > 1);
  const open = openDefaults(proposal, choice);
  const missing = open.filter((role) => (role === "unit" || REQUIRED.includes(role)) && isUnanswered(defaults[role]));
  const isYearWrong = open.includes("year") && defaults.year !== null && !isYear(defaults.year);
  return [
    ...twice.map((role) => ({ kind: "twice", role }) as const),
    ...(FIGURES.some((role) => roles.includes(role)) ? [] : [{ kind: "noFigure" } as const]),
    ...missing.map((role) => ({ kind: "missing", role }) as const),
    ...(isYearWrong ? [{ kind: "yearWrong" } as const] : []),
  ];
}

function isUnanswered(value: string | number | null): boolean {
  return value === null || value === "";
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1949 && year <= 2100;
}
