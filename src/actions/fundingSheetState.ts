import { readTables, type TableContent } from "../excel";
import { judgeFundingLine } from "../plan";
import { columnLetters, FUNDING_TABLE, fundingFindings, missingOfFunding, readFunding, type FoundFunding } from "../sheets";
import type { FundingState, PlacedFinding } from "./fundingResults";

/** 两个只增不减 as it stands, judged. One round trip. */
export async function readFundingState(): Promise<FundingState> {
  const [content = null] = await readTables([FUNDING_TABLE]);
  if (content === null) return { state: "noSheet" };
  const missing = missingOfFunding(content.headers);
  if (missing !== null) return { state: "broken", sheet: content.sheet, column: missing };
  return stateOf(content);
}

function stateOf({ sheet, headers, values, firstColumn, firstBodyRow }: TableContent): FundingState {
  const read = readFunding({ headers, rows: values });
  const { findings, unread } = fundingFindings(read);
  const placed = ({ finding, row, header }: FoundFunding): PlacedFinding =>
    ({ finding, address: `${sheet}!${columnLetters(firstColumn + headers.indexOf(header))}${firstBodyRow + row + 1}` });
  return {
    state: "ready",
    rows: read.rows.map(({ row, line }) => ({ row, ...judgeFundingLine(line) })),
    findings: findings.map(placed),
    unread: unread.map(placed),
  };
}
