import { readXlsx } from "hucre/xlsx";
import { judgeFundingLine } from "../../src/plan";
import { FIRST_BODY_ROW, fundingCheckSheet, HEADER_ROW } from "../../src/sheets";
import { writeWorkbook } from "../../src/workbookfile";
import { SUIZHOU } from "../support/fundingLines";
import { fundingTable, shownFunding, tableOf } from "../support/fundingTable";
import { convertWithLibreOffice } from "../support/libreOffice";
import { TOLD } from "../support/toldFunding";

test("the native formulas of 两个只增不减 give every word, base, change and growth of src/plan, calculated by LibreOffice", async () => {
  const { sheet, expected } = fundingTable();
  expect(expected.length).toBeGreaterThanOrEqual(300);
  const { sheets } = await readXlsx(await convertWithLibreOffice(await writeWorkbook([sheet]), "xlsx"));
  const rows = sheets[0]!.rows;
  const headers = rows[HEADER_ROW]!.map(String);
  const actual = expected.map(({ row }, index) => shownFunding(row, (header) => rows[FIRST_BODY_ROW + index]?.[headers.indexOf(header)]));
  expect(actual).toEqual(expected);
}, 120_000);

test("published rows, and rows with gaps, are told in the words that they need", async () => {
  const { sheet } = tableOf(TOLD.map(({ cells }) => cells));
  const { sheets } = await readXlsx(await convertWithLibreOffice(await writeWorkbook([sheet]), "xlsx"));
  const rows = sheets[0]!.rows;
  const headers = rows[HEADER_ROW]!.map(String);
  const actual = TOLD.map(({ shown }, index) =>
    Object.fromEntries(Object.keys(shown).map((header) => [header, rows[FIRST_BODY_ROW + index]?.[headers.indexOf(header)] ?? ""])));
  expect(actual).toEqual(TOLD.map(({ shown }) => shown));
}, 120_000);

test("核查单 of ten lines is one page in LibreOffice", async () => {
  const lines = [...SUIZHOU, ...SUIZHOU.slice(0, 3).map((line) => ({ ...line, account: "预算" as const }))];
  const sheet = fundingCheckSheet(lines.map(judgeFundingLine), "随州市", 2022, new Date(2026, 10, 23));
  const pdf = Buffer.from(await convertWithLibreOffice(await writeWorkbook([sheet]), "pdf")).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
}, 120_000);
