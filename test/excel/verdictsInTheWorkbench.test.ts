import { writeSheets } from "../../src/excel";
import { FIGURES_SHEET, FIGURES_TABLE, workbookModel } from "../../src/sheets";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { comparable, verdictTable } from "../support/verdictTable";

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await openAddin(); });
afterEach(() => workbench.close());

// Four workbooks of some hundred and forty rows each: together more than five hundred.
const PARTS = [0, 1, 2, 3];
const part = (index: number) => verdictTable(24, index * 6);

test("the parts are more than five hundred rows", () => {
  expect(PARTS.reduce((rows, index) => rows + part(index).expected.length, 0)).toBeGreaterThanOrEqual(500);
});

test.each(PARTS)("the native formulas give every word, gap and target of src/plan, part %i", async (index) => {
  const { plan, reports, expected } = part(index);
  const sheets = workbookModel({ plans: [plan], reports, indicators: [], version: "test" }).map((sheet) => ({ ...sheet, rules: [] }));
  const result = await writeSheets(() => sheets, { planIds: [plan.id], show: FIGURES_SHEET, version: "test", conflicts: "ask", again: "ask" });
  if (result.outcome === "failed") throw result.error;
  expect(result.outcome).toBe("written");

  const actual = await workbench.run(async (context) => {
    const range = context.workbook.tables.getItem(FIGURES_TABLE).getRange();
    range.load("values");
    await context.sync();
    const [headers = [], ...rows] = range.values;
    const at = (row: unknown[], header: string) => row[headers.indexOf(header)];
    return rows.map((row, line) => ({
      row: expected[line]!.row, verdict: at(row, "结论"), gap: comparable(at(row, "差距")), target: at(row, "目标"),
    }));
  });
  expect(actual).toEqual(expected);
}, 120_000);
