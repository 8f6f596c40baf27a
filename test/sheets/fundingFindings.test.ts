import { emptyFundingSheet, fundingFindings, readFunding, type CellValue } from "../../src/sheets";

const HEADERS = emptyFundingSheet().table!.columns.map(({ header }) => header);
const LINE = { 地区: "随州市", 年度: 2022, 学段: "合计", 序列: "经费", 口径: "决算" };
const found = (...rows: readonly Readonly<Record<string, CellValue>>[]) =>
  fundingFindings(readFunding({ headers: HEADERS, rows: rows.map((cells) => HEADERS.map((header) => cells[header] ?? null)) }));

test("remarks stand at their row and column, whatever rows between them could not be read", () => {
  const { findings, unread } = found(
    { ...LINE, 学段: "小学", 金额: 5 },
    { ...LINE, 金额: 284597 },
    { ...LINE, 年度: 2021, 生均: 9, 上年生均同口径: "约九千" },
    { ...LINE, 年度: 2019, 生均: 8, 上年生均: 8.5, 公布生均增长率: 0.01 },
  );
  expect(findings.map(({ finding, row, header }) => [finding.kind, row, header])).toEqual([
    ["unitMissing", 1, "单位"], ["yearMissing", 2, "年度"], ["notANumber", 2, "上年生均同口径"], ["printedDiffers", 3, "公布生均增长率"],
  ]);
  expect(unread).toEqual([{ finding: { lines: [], figure: "stage", kind: "rowUnread", column: "学段", text: "小学" }, row: 0, header: "学段" }]);
});

test("a year twice is told at its first row", () => {
  const { findings } = found({ ...LINE, 生均: 1, 上年生均: 1 }, { ...LINE, 生均: 2, 上年生均: 1 });
  expect(findings.map(({ finding, row, header }) => [finding.kind, finding.lines, row, header])).toEqual([["yearTwice", [0, 1], 0, "年度"]]);
});
