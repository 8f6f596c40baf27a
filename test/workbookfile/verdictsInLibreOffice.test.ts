import { readXlsx } from "hucre/xlsx";
import { FIGURES_SHEET, FIRST_BODY_ROW, HEADER_ROW, workbookModel } from "../../src/sheets";
import { writeWorkbook } from "../../src/workbookfile";
import { convertWithLibreOffice } from "../support/libreOffice";
import { comparable, verdictTable } from "../support/verdictTable";

test("the native formulas give every word, gap and target of src/plan, calculated by LibreOffice", async () => {
  // A third of the table: LibreOffice wants its time for forty helper columns a row.
  const { plan, reports, expected } = verdictTable(3);
  expect(expected.length).toBeGreaterThanOrEqual(500);
  const file = await writeWorkbook(workbookModel({ plans: [plan], reports, indicators: [], version: "test" }));

  const calculated = await readXlsx(await convertWithLibreOffice(file, "xlsx"));
  const rows = calculated.sheets.find(({ name }) => name === FIGURES_SHEET)!.rows;
  const headers = rows[HEADER_ROW]!.map(String);
  const at = (row: number, header: string) => rows[FIRST_BODY_ROW + row]?.[headers.indexOf(header)] ?? "";
  const actual = expected.map(({ row }, index) => ({
    row, verdict: at(index, "结论"), gap: comparable(at(index, "差距")), target: at(index, "目标"),
  }));
  expect(actual).toEqual(expected);
}, 120_000);
