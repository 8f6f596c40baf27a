import { emptyFundingSheet, fundingRefreshOf, fundingSheet, type CellValue, type ExistingTable } from "../../src/sheets";
import type { FundingLine } from "../../src/plan";
import { fundingLine, SUIZHOU } from "../support/fundingLines";

function standing(lines: readonly FundingLine[], edits: Readonly<Record<number, Readonly<Record<string, CellValue>>>> = {}): ExistingTable {
  const table = fundingSheet(lines).table!;
  const headers = table.columns.map(({ header }) => header);
  return { headers, rows: table.rows.map((row, index) => row.map((value, column) => edits[index]?.[headers[column]!] ?? value)) };
}

const total = SUIZHOU[0]!;

test("the empty row of a new sheet takes the first line, the others are added", () => {
  const { refresh, added, updated } = fundingRefreshOf(SUIZHOU, standing([]));
  expect([added, updated, refresh.missingRows]).toEqual([7, 0, [1, 2, 3, 4, 5, 6]]);
  expect(refresh.runs.find(({ header }) => header === "金额")).toMatchObject({ firstRow: 0, values: [284597] });
  expect(emptyFundingSheet().table!.rows).toHaveLength(1);
});

test("lines whose figures stand there already change nothing, however they are written", () => {
  const existing = standing(SUIZHOU, { 0: { 金额: "28.4597亿元", 说明: "已核" } });
  expect(fundingRefreshOf(SUIZHOU, existing)).toMatchObject({ added: 0, updated: 0, reasonsKept: 0, refresh: { runs: [], missingRows: [], changed: 0 } });
});

test("other figures replace all figures of the row, so that no old base stands beside a new unit; a typed reason stays", () => {
  const existing = standing(SUIZHOU, { 0: { 说明: "已核", 上年金额同口径: 280000 } });
  const line = fundingLine("合计", { unit: "亿元", total: { current: 28.5, published: 28.2255 }, reason: "另一句" });
  const { refresh, updated, reasonsKept, added } = fundingRefreshOf([line], existing);
  expect([added, updated, reasonsKept]).toEqual([0, 1, 1]);
  expect(Object.fromEntries(refresh.runs.map(({ header, firstRow, values }) => [header, [firstRow, values[0]]]))).toEqual({
    金额: [0, 28.5], 单位: [0, "亿元"], 上年金额: [0, 28.2255], 上年金额同口径: [0, null], 公布增长率: [0, null], 公布口径: [0, null], 出处: [0, null],
  });
});

test("another account, series, year, stage or region is another row", () => {
  const others: FundingLine[] = [
    { ...total, account: "预算" }, { ...total, series: "事业费" }, { ...total, year: 2021 }, { ...total, stage: "普通小学" }, { ...total, region: "莲都区" },
  ];
  expect(fundingRefreshOf(others, standing([total]))).toMatchObject({ added: 5, updated: 0 });
});

test("a blank reason is filled in, rows that cannot be read stay", () => {
  const existing = standing([total, SUIZHOU[1]!], { 1: { 学段: "小幼" } });
  const { refresh } = fundingRefreshOf([{ ...total, reason: "已核" }], existing);
  expect(refresh.runs).toEqual([{ header: "说明", firstRow: 0, values: ["已核"], formats: null }]);
});
