import { checkFunding, type FundingFigure, type FundingFinding } from "../plan";
import type { FundingCell, ReadFunding } from "./readFunding";

/** A remark on 两个只增不减 with the cell that it is about: the row of the body, from 0, and the header. */
export interface FoundFunding {
  readonly finding: FundingFinding;
  readonly row: number;
  readonly header: string;
}

/** Which column of 两个只增不减 a figure stands in. */
export const HEADER_OF_FIGURE: Readonly<Record<FundingFigure, string>> = {
  region: "地区", year: "年度", stage: "学段", series: "序列", account: "口径", unit: "单位", amount: "金额", students: "在校学生数", perStudent: "生均",
  previousAmount: "上年金额", previousPerStudent: "上年生均", printedGrowth: "公布增长率", printedPerStudentGrowth: "公布生均增长率",
};

/** Columns beside those that are figures of the year before, too. */
const OTHER_HEADERS: Readonly<Record<string, FundingFigure>> = { 上年金额同口径: "previousAmount", 上年生均同口径: "previousPerStudent" };

function figureOf(header: string): FundingFigure {
  const found = (Object.keys(HEADER_OF_FIGURE) as FundingFigure[]).find((figure) => HEADER_OF_FIGURE[figure] === header) ?? OTHER_HEADERS[header];
  if (found === undefined) throw new Error(`No figure stands in ${header}`);
  return found;
}

/** Everything that is remarked on a sheet's lines, in the order of its rows; and the rows that could not be read. */
export function fundingFindings({ rows, notNumbers, unread }: ReadFunding): { readonly findings: readonly FoundFunding[]; readonly unread: readonly FoundFunding[] } {
  const ofLines = checkFunding(rows.map(({ line }) => line))
    .map((finding): FoundFunding => ({ finding, row: rows[finding.lines[0]!]!.row, header: HEADER_OF_FIGURE[finding.figure] }));
  const ofCells = notNumbers.map(({ row, header, text }): FoundFunding => ({
    finding: { lines: [rows.findIndex((item) => item.row === row)], figure: figureOf(header), kind: "notANumber", text }, row, header,
  }));
  return { findings: [...ofLines, ...ofCells].sort((one, other) => one.row - other.row), unread: unread.map(unreadRow) };
}

/** A row that cannot be a line, said of the cell that keeps it from being one. */
function unreadRow({ row, header, text }: FundingCell): FoundFunding {
  const place = { lines: [], figure: figureOf(header) } as const;
  return { finding: text === "" ? { ...place, kind: "rowIncomplete", column: header } : { ...place, kind: "rowUnread", column: header, text }, row, header };
}
