import { readXlsx } from "hucre/xlsx";
import { FIRST_BODY_ROW, HEADER_ROW } from "../../src/sheets";
import { writeWorkbook } from "../../src/workbookfile";
import { fundingTable, shownFunding } from "../support/fundingTable";
import { convertWithLibreOffice } from "../support/libreOffice";

test("the native formulas of 两个只增不减 give every word, base, change and growth of src/plan, calculated by LibreOffice", async () => {
  const { sheet, expected } = fundingTable();
  expect(expected.length).toBeGreaterThanOrEqual(300);
  const { sheets } = await readXlsx(await convertWithLibreOffice(await writeWorkbook([sheet]), "xlsx"));
  const rows = sheets[0]!.rows;
  const headers = rows[HEADER_ROW]!.map(String);
  const actual = expected.map(({ row }, index) => shownFunding(row, (header) => rows[FIRST_BODY_ROW + index]?.[headers.indexOf(header)]));
  expect(actual).toEqual(expected);
}, 120_000);
