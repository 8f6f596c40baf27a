import { type ReadBlock } from "../excel";
import { checkFunding, type FundingFigure, type FundingFinding } from "../plan";
import {
  columnLetters, missingOfChoice, proposeFunding, readFundingBlock, type FundingReading, type FundingReadingChoice, type FundingRole, type UnreadCell,
} from "../sheets";
import type { FundingChoice, FundingProposal, PlacedFinding } from "./fundingResults";

/** Which column of somebody's table a finding is about, and which figure a column holds. */
const ROLE_OF_FIGURE: Readonly<Record<FundingFigure, FundingRole>> = {
  region: "region", year: "year", stage: "stage", series: "series", account: "account", unit: "unit", amount: "amount", students: "students",
  perStudent: "perStudent", previousAmount: "previousAmount", previousPerStudent: "previousPerStudent", printedGrowth: "printedGrowth",
  printedPerStudentGrowth: "printedPerStudentGrowth",
};
const FIGURE_OF_ROLE = new Map(Object.entries(ROLE_OF_FIGURE).map(([figure, role]) => [role, figure as FundingFigure]));

/** What was understood of a block; null where it holds no table of figures. */
export function proposalOf(block: ReadBlock): FundingProposal | null {
  const layout = proposeFunding(block);
  if (layout === null || layout.columns.every(({ role }) => role === null)) return null;
  return { address: block.address, columns: layout.columns, defaults: layout.defaults, rows: block.values.length - layout.firstRow };
}

/** A block read as confirmed; "changed" where it is another table by now, else what is still to be said. */
export type ReadAsChosen =
  | { readonly outcome: "read"; readonly reading: FundingReading }
  | { readonly outcome: "ask"; readonly missing: readonly FundingRole[] }
  | { readonly outcome: "changed" };

export function readAsChosen(block: ReadBlock, choice: FundingChoice): ReadAsChosen {
  const layout = proposeFunding(block);
  if (layout === null || layout.columns.length !== choice.roles.length) return { outcome: "changed" };
  const confirmed: FundingReadingChoice = {
    firstRow: layout.firstRow,
    roles: choice.roles,
    units: layout.columns.map(({ unit }) => unit),
    headers: layout.columns.map(({ header }) => header),
    defaults: choice.defaults,
  };
  const missing = missingOfChoice(confirmed, block);
  return missing.length > 0 ? { outcome: "ask", missing } : { outcome: "read", reading: readFundingBlock(block, confirmed) };
}

/** What is to be remarked on a table, each with its cell. */
export function findingsOf(block: ReadBlock, choice: FundingChoice, reading: FundingReading): { readonly findings: PlacedFinding[]; readonly unread: PlacedFinding[] } {
  const columnOf = (role: FundingRole): number => Math.max(0, choice.roles.indexOf(role));
  const address = (row: number, column: number): string => `${block.sheet}!${columnLetters(block.firstColumn + column)}${block.firstRow + row + 1}`;
  const findings = checkFunding(reading.entered).map((finding): PlacedFinding =>
    ({ finding, address: address(reading.rows[finding.lines[0]!]!, columnOf(ROLE_OF_FIGURE[finding.figure])) }));
  const notNumbers = reading.notNumbers.map(({ row, column, role, text }): PlacedFinding => ({
    finding: { kind: "notANumber", lines: [reading.rows.indexOf(row)], figure: FIGURE_OF_ROLE.get(role) ?? "amount", text },
    address: address(row, column),
  }));
  return { findings: [...notNumbers, ...findings], unread: reading.unread.map((cell) => ({ finding: unreadFinding(cell), address: address(cell.row, cell.column) })) };
}

const COLUMN_WORDS: Readonly<Partial<Record<FundingRole, string>>> = { region: "地区", year: "年度", stage: "学段", series: "序列", account: "口径" };

/** A row that cannot be a line, said of the cell that keeps it from being one. */
function unreadFinding({ role, text }: UnreadCell): FundingFinding {
  const column = COLUMN_WORDS[role] ?? "";
  const place = { lines: [], figure: FIGURE_OF_ROLE.get(role) ?? "year" } as const;
  return text === "" ? { ...place, kind: "rowIncomplete", column } : { ...place, kind: "rowUnread", column, text };
}
