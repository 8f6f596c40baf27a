import type { FundingChoice, FundingColumn, FundingDefaults, FundingProposal, FundingRole } from "../../actions/fundingResults";
import { FUNDING_ROLES } from "../../actions/fundingTerms";

/** What a person can say for all rows where no column says it. */
export type DefaultRole = keyof FundingDefaults;
export const DEFAULT_ROLES: readonly DefaultRole[] = ["region", "year", "stage", "series", "account", "unit"];

/** Without these nothing can be judged; an account may stay unsaid. */
const REQUIRED: readonly DefaultRole[] = ["region", "year", "stage", "series"];

const AMOUNTS: readonly FundingRole[] = ["amount", "previousAmount", "restatedAmount"];
const FIGURES: readonly FundingRole[] = ["amount", "perStudent"];

/** The columns of amounts whose unit neither a column nor their header states; their cells may. */
function withoutUnit({ columns }: FundingProposal, { roles }: FundingChoice): readonly FundingColumn[] {
  if (roles.includes("unit")) return [];
  return columns.filter((column, index) => AMOUNTS.includes(roles[index] ?? "source") && column.unit === null);
}

/** 284,597: a number with nothing beside it that could be a unit. */
function isPlainNumber(sample: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(sample.normalize("NFKC").replace(/[,\s]/g, ""));
}

/** What no column says and a person may say for all rows. */
export function openDefaults(proposal: FundingProposal, choice: FundingChoice): readonly DefaultRole[] {
  return DEFAULT_ROLES.filter((role) => (role === "unit" ? withoutUnit(proposal, choice).length > 0 : !choice.roles.includes(role)));
}

/**
 * What must be said before the table can be judged. A unit only where an amount is seen without one: of the cells that
 * are not seen here, the check says whether one is needed.
 */
export function requiredDefaults(proposal: FundingProposal, choice: FundingChoice): readonly DefaultRole[] {
  const needsUnit = withoutUnit(proposal, choice).some(({ samples }) => samples.some(isPlainNumber));
  return openDefaults(proposal, choice).filter((role) => (role === "unit" ? needsUnit : REQUIRED.includes(role)));
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
  const missing = requiredDefaults(proposal, choice).filter((role) => isUnanswered(defaults[role]));
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
