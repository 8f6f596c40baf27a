import { writeSheets } from "../../src/excel";
import { FUNDING_SHEET, FUNDING_TABLE } from "../../src/sheets";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { fundingTable, shownFunding, TRUTH_ROWS } from "../support/fundingTable";
import { cellsOf } from "../support/tables";

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await openAddin(); });
afterEach(() => workbench.close());

// Together two hundred rows and more.
const PARTS = [0, 1];
const part = (index: number) => fundingTable(4, index * 2, TRUTH_ROWS);

test("the parts are two hundred rows and more", () => {
  expect(PARTS.reduce((rows, index) => rows + part(index).expected.length, 0)).toBeGreaterThanOrEqual(200);
});

test.each(PARTS)("the native formulas of 两个只增不减 give every word, base, change and growth of src/plan, part %i", async (index) => {
  const { sheet, expected } = part(index);
  const result = await writeSheets(() => [{ ...sheet, rules: [] }], { planIds: [], show: FUNDING_SHEET, version: "test", conflicts: "ask", again: "ask" });
  if (result.outcome === "failed") throw result.error;
  const { headers, rows } = await cellsOf(workbench, FUNDING_TABLE);
  const actual = expected.map(({ row }, line) => shownFunding(row, (header) => rows[line]?.[headers.indexOf(header)]));
  expect(actual).toEqual(expected);
}, 120_000);
