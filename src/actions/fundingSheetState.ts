import { readTables, type TableContent } from "../excel";
import { checkFunding, judgeFundingLine, type FundingFigure, type FundingFinding } from "../plan";
import { columnLetters, FUNDING_TABLE, HEADER_OF_FIGURE, missingOfFunding, readFunding, type FundingCell } from "../sheets";
import type { FundingState, PlacedFinding } from "./fundingResults";

const FIGURE_OF_HEADER = new Map(Object.entries(HEADER_OF_FIGURE).map(([figure, header]) => [header, figure as FundingFigure]));

/** 两个只增不减 as it stands, judged. One round trip. */
export async function readFundingState(): Promise<FundingState> {
  const [content = null] = await readTables([FUNDING_TABLE]);
  if (content === null) return { state: "noSheet" };
  const missing = missingOfFunding(content.headers);
  if (missing !== null) return { state: "broken", sheet: content.sheet, column: missing };
  return stateOf(content);
}

function stateOf({ sheet, headers, values, firstColumn, firstBodyRow }: TableContent): FundingState {
  const { rows, unread, notNumbers } = readFunding({ headers, rows: values });
  const address = (row: number, header: string): string => `${sheet}!${columnLetters(firstColumn + headers.indexOf(header))}${firstBodyRow + row + 1}`;
  const findings = checkFunding(rows.map(({ line }) => line)).map((finding): PlacedFinding =>
    ({ finding, address: address(rows[finding.lines[0]!]!.row, HEADER_OF_FIGURE[finding.figure]) }));
  const placed = (cell: FundingCell, finding: FundingFinding): PlacedFinding => ({ finding, address: address(cell.row, cell.header) });
  return {
    state: "ready",
    rows: rows.map(({ row, line }) => ({ row, ...judgeFundingLine(line) })),
    findings: [
      ...notNumbers.map((cell) => placed(cell, {
        kind: "notANumber", lines: [rows.findIndex(({ row }) => row === cell.row)], figure: FIGURE_OF_HEADER.get(cell.header) ?? "amount", text: cell.text,
      })),
      ...findings,
    ],
    unread: unread.map((cell) => {
      const place = { lines: [], figure: FIGURE_OF_HEADER.get(cell.header) ?? "year" } as const;
      return placed(cell, cell.text === "" ? { ...place, kind: "rowIncomplete", column: cell.header } : { ...place, kind: "rowUnread", column: cell.header, text: cell.text });
    }),
  };
}
