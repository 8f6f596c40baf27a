import { readXlsx } from "hucre/xlsx";
import { publishedFunding } from "../../src/catalogue/publishedFunding";
import { judgeFundingLine } from "../../src/plan";
import { FIRST_BODY_ROW, fundingCheckSheet, HEADER_ROW, type SheetModel } from "../../src/sheets";
import { writeWorkbook } from "../../src/workbookfile";
import { SUIZHOU } from "../support/fundingLines";
import { fundingTable, shownFunding, shownWords, tableOf, tableOfLines, WORD_ROWS, wordTable } from "../support/fundingTable";
import { convertWithLibreOffice } from "../support/libreOffice";
import { TOLD } from "../support/toldFunding";

/** The cells of a sheet's table as LibreOffice calculates them, by row of the body and header. */
async function calculated(sheet: SheetModel): Promise<(row: number, header: string) => unknown> {
  const { sheets } = await readXlsx(await convertWithLibreOffice(await writeWorkbook([sheet]), "xlsx"));
  const rows = sheets[0]!.rows;
  const headers = rows[HEADER_ROW]!.map(String);
  return (row, header) => rows[FIRST_BODY_ROW + row]?.[headers.indexOf(header)] ?? "";
}

test("the native formulas of 两个只增不减 give every word, base, change and growth of src/plan, calculated by LibreOffice", async () => {
  const { sheet, expected } = fundingTable();
  expect(expected.length).toBeGreaterThanOrEqual(300);
  const rows = await calculated(sheet);
  const actual = expected.map(({ row }, index) => shownFunding(row, (header) => rows(index, header)));
  expect(actual).toEqual(expected);
}, 120_000);

test("published rows, and rows with gaps, are told in the words that they need", async () => {
  const { sheet } = tableOf(TOLD.map(({ cells }) => cells));
  const rows = await calculated(sheet);
  const actual = TOLD.map(({ shown }, index) => Object.fromEntries(Object.keys(shown).map((header) => [header, rows(index, header)])));
  expect(actual).toEqual(TOLD.map(({ shown }) => shown));
}, 120_000);

test("a row that is no line, since a word stands in no list, gets no verdict; every other row gets its own", async () => {
  const { sheet, shown } = wordTable();
  const rows = await calculated(sheet);
  expect(WORD_ROWS.map((cells, row) => shownWords(cells, (header) => rows(row, header)))).toEqual(shown);
}, 120_000);

test("of the published notices the falls are those that they tell, and one printed rate is wrong", async () => {
  const { sheet, expected } = tableOfLines(publishedFunding);
  const rows = await calculated(sheet);
  expect(expected.map(({ row }, index) => shownFunding(row, (header) => rows(index, header)))).toEqual(expected);
  const of = (isMeant: (index: number) => boolean): string[] => publishedFunding
    .filter((_, index) => isMeant(index)).map(({ region, year, stage, series }) => `${region} ${year} ${stage} ${series}`).sort();
  expect(of((index) => rows(index, "结论") === "下降")).toEqual([
    "全国 2022 普通高等学校 经费", "莲都区 2022 合计 事业收入", "莲都区 2022 幼儿园 经费", "随州市 2022 普通初中 经费", "随州市 2022 普通小学 经费",
  ].sort());
  expect(of((index) => String(rows(index, "提示")).includes("与复算不符"))).toEqual(["莲都区 2022 合计 事业收入"]);
  expect(of((index) => String(rows(index, "另一口径")).includes("下降"))).toEqual(["全国 2021 中等职业学校 经费", "全国 2021 普通初中 经费"].sort());
}, 120_000);

test("核查单 of ten lines is one page in LibreOffice", async () => {
  const lines = [...SUIZHOU, ...SUIZHOU.slice(0, 3).map((line) => ({ ...line, account: "预算" as const }))];
  const sheet = fundingCheckSheet(lines.map(judgeFundingLine), "随州市", 2022, new Date(2026, 10, 23));
  const pdf = Buffer.from(await convertWithLibreOffice(await writeWorkbook([sheet]), "pdf")).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
}, 120_000);
