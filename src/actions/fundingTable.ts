import { type ReadBlock } from "../excel";
import { checkFunding, type FundingFigure, type FundingFinding, type FundingLine } from "../plan";
import {
  basesOfOtherAccounts, columnLetters, FUNDING_KEY, missingOfChoice, proposeFunding, readFundingBlock, type FundingLayout, type FundingReading, type FundingReadingChoice, type FundingRole, type UnreadCell,
} from "../sheets";
import type { FundingChoice, FundingProposal, PlacedFinding } from "./fundingResults";

/** Which column of somebody's table a finding is about, and which figure a column holds. */
const ROLE_OF_FIGURE: Readonly<Record<FundingFigure, FundingRole>> = {
  region: "region", year: "year", stage: "stage", series: "series", account: "account", unit: "unit", amount: "amount", students: "students",
  perStudent: "perStudent", previousAmount: "previousAmount", previousPerStudent: "previousPerStudent", printedGrowth: "printedGrowth",
  printedPerStudentGrowth: "printedPerStudentGrowth",
};
const FIGURE_OF_ROLE = new Map(Object.entries(ROLE_OF_FIGURE).map(([figure, role]) => [role, figure as FundingFigure]));

/** True where the block is 两个只增不减 itself: what stands there is judged as it is. */
export const isFundingSheet = ({ text }: ReadBlock): boolean => text.slice(0, 5).some((row) => [...FUNDING_KEY, "所用口径"].every((header) => row.includes(header)));

/** What was understood of a block; null where it holds no table of figures. */
export function proposalOf(block: ReadBlock): FundingProposal | null {
  const layout = proposeFunding(block);
  if (layout === null || layout.columns.every(({ role }) => role === null)) return null;
  const columns = layout.columns.map(({ header, role, samples, unit }) => ({ header, role, samples, unit }));
  return { address: block.address, columns, defaults: layout.defaults, rows: layout.block.values.length - layout.firstRow };
}

/** A block read as confirmed; "changed" where it is another table by now, else what is still to be said. */
export type ReadAsChosen =
  | { readonly outcome: "read"; readonly reading: FundingReading; readonly confirmed: FundingReadingChoice; readonly place: FundingLayout["place"] }
  | { readonly outcome: "ask"; readonly missing: readonly FundingRole[] }
  | { readonly outcome: "changed" };

export function readAsChosen(block: ReadBlock, choice: FundingChoice, standing: readonly FundingLine[]): ReadAsChosen {
  const layout = proposeFunding(block);
  if (layout === null || layout.columns.length !== choice.roles.length) return { outcome: "changed" };
  const confirmed: FundingReadingChoice = {
    firstRow: layout.firstRow,
    roles: choice.roles,
    columns: layout.columns,
    defaults: choice.defaults,
  };
  const missing = missingOfChoice(confirmed, layout.block);
  if (missing.length > 0) return { outcome: "ask", missing };
  return { outcome: "read", confirmed, place: layout.place, reading: readFundingBlock(layout.block, confirmed, standing) };
}

/** What is to be remarked on a table, each with its cell. */
export function findingsOf(
  block: ReadBlock, { confirmed, reading, place }: Extract<ReadAsChosen, { outcome: "read" }>,
): { readonly findings: PlacedFinding[]; readonly unread: PlacedFinding[] } {
  const columnOf = (role: FundingRole): number => Math.max(0, confirmed.roles.indexOf(role));
  const address = (row: number, column: number): string => {
    const cell = place(row, column);
    return `${block.sheet}!${columnLetters(block.firstColumn + cell.column)}${block.firstRow + cell.row + 1}`;
  };
  const findings = checkFunding(reading.entered).map((finding): PlacedFinding =>
    ({ finding, address: address(reading.rows[finding.lines[0]!]!, columnOf(ROLE_OF_FIGURE[finding.figure])) }));
  const notNumbers = reading.notNumbers.map(({ row, column, role, text }): PlacedFinding => ({
    finding: { kind: "notANumber", lines: [reading.rows.indexOf(row)], figure: FIGURE_OF_ROLE.get(role) ?? "amount", text },
    address: address(row, column),
  }));
  const otherAccounts = basesOfOtherAccounts(confirmed).map(({ role, column, from, to }): PlacedFinding => ({
    finding: { kind: "otherAccount", lines: [], figure: FIGURE_OF_ROLE.get(role) ?? "previousAmount", from, to }, address: address(confirmed.firstRow - 1, column),
  }));
  return { findings: [...otherAccounts, ...notNumbers, ...findings], unread: reading.unread.map((cell) => ({ finding: unreadFinding(cell), address: address(cell.row, cell.column) })) };
}

const COLUMN_WORDS: Readonly<Partial<Record<FundingRole, string>>> = { region: "地区", year: "年度", stage: "学段", series: "序列", account: "口径" };

/** A row that cannot be a line, said of the cell that keeps it from being one. */
function unreadFinding({ role, text }: UnreadCell): FundingFinding {
  const column = COLUMN_WORDS[role] ?? "";
  const place = { lines: [], figure: FIGURE_OF_ROLE.get(role) ?? "year" } as const;
  return text === "" ? { ...place, kind: "rowIncomplete", column } : { ...place, kind: "rowUnread", column, text };
}
