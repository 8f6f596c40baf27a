import { readXlsx } from "hucre/xlsx";
import { builtInPlans, builtInReports, indicators } from "../../src/catalogue";
import { FIGURES_SHEET, GAPS_SHEET, gapSnapshot, HEADER_ROW, TARGETS_SHEET, TASKS_SHEET, workbookModel, type SheetModel, type ShownTable } from "../../src/sheets";
import { writeWorkbook } from "../../src/workbookfile";
import { convertWithLibreOffice } from "../support/libreOffice";

const plans = builtInPlans.slice(0, 1);
const reports = builtInReports.slice(0, 1);

type Rows = readonly (readonly unknown[])[];

async function calculated(sheets: readonly SheetModel[]): Promise<ReadonlyMap<string, Rows>> {
  const file = await readXlsx(await convertWithLibreOffice(await writeWorkbook(sheets), "xlsx"));
  return new Map(file.sheets.map(({ name, rows }) => [name, rows]));
}

function table(rows: Rows): ShownTable {
  const body = rows.slice(HEADER_ROW + 1).map((row) => row.map((cell) => (cell ?? null) as string | number | null));
  return { headers: rows[HEADER_ROW]!.map(String), rows: body, text: body.map((row) => row.map((cell) => String(cell ?? ""))) };
}

/** The workbook with one figure of 柳州 in place of the reported one. */
function workbook(name: string, value: number): SheetModel[] {
  const changed = reports.map((report) => ({
    ...report,
    figures: report.figures.map((figure) => (figure.comparisons.some((comparison) => comparison.name === name) ? { ...figure, value } : figure)),
  }));
  return workbookModel({ plans, reports: changed, indicators, version: "test" });
}

test("LibreOffice says of a snapshot that it agrees with the figures, and that it does not once one of them has changed", async () => {
  const sheets = workbookModel({ plans, reports, indicators, version: "test" });
  const now = await calculated(sheets);
  const snapshot = gapSnapshot(table(now.get(FIGURES_SHEET)!), table(now.get(TARGETS_SHEET)!), table(now.get(TASKS_SHEET)!), "柳州市", new Date(2026, 10, 23, 19, 30));
  expect(snapshot.sheet.subtitle).toMatch(/^快照日期：2026年11月23日 19:30；/);

  const agreeing = (await calculated([...sheets, snapshot.sheet])).get(GAPS_SHEET)!;
  expect(agreeing[2]![0]).toBe("与监测数据一致");
  expect(table(agreeing).rows.map((row) => [row[1], row[6], row[7]])).toEqual([
    ["自治区级市域产教联合体", -1, "未达标"], ["市级产教融合型企业", -26, "未达标"], ["自治区星级特色普通高中占比", -13.85, "未达标"],
    ["县级以上示范园", -35, "未达标"], ["公办园在园幼儿占比", -3, "待核实"],
  ]);
  const changed = (await calculated([...workbook("县级以上示范园", 266), snapshot.sheet])).get(GAPS_SHEET)!;
  expect(changed[2]![0]).toBe("数据已变，请刷新");
}, 240_000);
