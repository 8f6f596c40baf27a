import { createLivingTables, type LivingTables } from "../../src/actions/livingTables";
import { loadPlan } from "../../src/actions/loadPlan";
import { readWorkbookPlans } from "../../src/actions/readWorkbookPlans";
import { builtInContent, builtInPlans, catalogue } from "../../src/catalogue";
import { calculateAll, watchTables } from "../../src/excel";
import type { HeadlessWorkbench, WorkbookState } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { describeWorkbook } from "../support/describeWorkbook";
import { cellsOf, rowOf } from "../support/tables";
import { shown } from "../support/usualExcel";

/** A workbook that one add-in has written, saved and opened by another: nothing that a planner sees may differ. */

let before: Record<string, unknown>;
let state: WorkbookState;
let workbench: HeadlessWorkbench;
let living: LivingTables | undefined;

/** Without the parts that are undefined, which no text keeps. */
const described = async (one: HeadlessWorkbench) => JSON.parse(JSON.stringify(await describeWorkbook(one))) as Record<string, unknown>;

beforeAll(async () => {
  const first = await openAddin();
  // One plan is enough, and sooner calculated.
  await loadPlan({ plans: [builtInPlans.find(({ label }) => label === "2023—2025年规划")!.id] });
  await first.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["公办园在园幼儿占比"]];
    sheet.getRange("C1:C3").formulas = [['=EDU.TARGET("公办园在园幼儿占比")'], ['=EDU.GAP("现代工匠学院",3)'], ["=COUNTA(tblTargets[编码])"]];
    sheet.getRange("A1").hyperlink = { documentReference: "指标目标!A1", textToDisplay: "公办园在园幼儿占比" };
    const compared = sheet.getRange("C2").conditionalFormats.add("CellValue");
    compared.cellValue.rule = { formula1: "=0", operator: "EqualTo" };
    compared.cellValue.format.fill.color = "#112233";
    sheet.getRange("G:G").columnHidden = true;
    context.workbook.names.add("First", sheet.getRange("C1"));
    context.workbook.customXmlParts.add('<note xmlns="urn:test:note">一</note>');
    context.workbook.worksheets.getItem("监测数据").activate();
    await context.sync();
  });
  before = await described(first);
  // As a store keeps it: text and nothing else.
  state = JSON.parse(JSON.stringify(await first.save())) as WorkbookState;
  await first.close();
}, 120_000);

beforeEach(async () => { workbench = await openAddin({ workbook: state }); });
afterEach(async () => {
  await living?.stop();
  living = undefined;
  catalogue.replace(builtInContent);
  await workbench.close();
});

function startAddin(): Promise<void> {
  living = createLivingTables(catalogue, { read: () => readWorkbookPlans(), watch: watchTables, calculate: () => calculateAll() });
  return living.start();
}

async function address(table: string, row: Readonly<Record<string, unknown>>, header: string): Promise<string> {
  const cells = await cellsOf(workbench, table);
  const index = cells.rows.findIndex((values) => Object.entries(row).every(([name, value]) => values[cells.headers.indexOf(name)] === value));
  if (index < 0) throw new Error(`No row with ${JSON.stringify(row)}`);
  return `${cells.letters(header)}${cells.firstRow + index}`;
}

test("every sheet, table, rule, list, layout and setting is as it was", async () => {
  expect(await described(workbench)).toEqual(before);
}, 60_000);

test("a workbook that is saved and opened again and again stays as it is and does not grow", async () => {
  const again = JSON.parse(JSON.stringify(await workbench.save())) as WorkbookState;
  expect(JSON.stringify(again).length).toBeLessThanOrEqual(JSON.stringify(state).length);
  await workbench.close();
  workbench = await openAddin({ workbook: again });
  expect(await described(workbench)).toEqual(before);
}, 60_000);

test("the stored values stand before the add-in has read the tables, and its functions answer again afterwards", async () => {
  // From here on a function that is asked answers #N/A: that nothing has been read.
  catalogue.replace({ ...builtInContent, origin: "unread", plans: [], reports: [] });
  const answers = ["C1", "C2", "C3"];
  const seen = () => Promise.all(answers.map((cell) => workbench.cellText("Sheet1", cell)));
  expect(await seen()).toEqual([shown("55%", "0.55"), "0", "61"]);

  await startAddin();
  await workbench.settle();
  expect(await seen()).toEqual([shown("55%", "0.55"), "0", "61"]);

  await workbench.type("指标目标", await address("tblTargets", { 指标: "公办园在园幼儿占比" }, "目标值"), "0.6");
  await living!.readNow();
  await workbench.settle();
  expect(await seen()).toEqual([shown("60%", "0.6"), "0", "61"]);
}, 60_000);

test("an edited target changes the verdict and the colour that is seen", async () => {
  const figure = { 指标: "县级以上示范园", 年度: 2024, 地区: "柳州市" };
  const verdict = await address("tblActuals", figure, "结论");
  expect(await workbench.cellText("监测数据", verdict)).toBe("未达标");
  const red = await workbench.displayedFill("监测数据", verdict);
  const reached = await workbench.displayedFill("监测数据", await address("tblActuals", { ...figure, 指标: "现代工匠学院" }, "结论"));
  expect(reached).not.toBe(red);

  await workbench.type("指标目标", await address("tblTargets", { 指标: "县级以上示范园" }, "目标值"), "200");
  expect(rowOf(await cellsOf(workbench, "tblActuals"), figure)).toMatchObject({ 结论: "达标" });
  expect(await workbench.displayedFill("监测数据", verdict)).toBe(reached);
}, 60_000);

test("a row typed under a table belongs to it, with its formulas, its lists and its colours", async () => {
  const actuals = await cellsOf(workbench, "tblActuals");
  const row = actuals.firstRow + actuals.rows.length;
  const { sheetId } = workbench.engine.tables.list().find(({ name }) => name === "tblActuals")!;
  const fields = { 指标: "县级以上示范园", 地区: "柳州市", 年度: "2025", 实际值: "265", 单位: "所" };
  for (const [header, text] of Object.entries(fields)) await workbench.type("监测数据", `${actuals.letters(header)}${row}`, text);
  await workbench.settle();

  const grown = await cellsOf(workbench, "tblActuals");
  expect(grown.rows).toHaveLength(actuals.rows.length + 1);
  expect(rowOf(grown, { 指标: "县级以上示范园", 年度: 2025 })).toMatchObject({ 结论: "未达标", 差距: -35 });
  expect(await workbench.displayedFill("监测数据", `${actuals.letters("结论")}${row}`)).toBe(
    await workbench.displayedFill("监测数据", await address("tblActuals", { 指标: "县级以上示范园", 年度: 2024 }, "结论")),
  );
  const indicator = { row: row - 1, column: grown.headers.indexOf("指标"), rows: 1, columns: 1 };
  expect(workbench.engine.validations.get(sheetId, indicator)).toEqual(workbench.engine.validations.get(sheetId, { ...indicator, row: row - 2 }));
}, 60_000);

test("rules, lists and formulas follow an inserted row, and structured references a renamed column", async () => {
  const verdict = { 指标: "县级以上示范园", 年度: 2024, 地区: "柳州市" };
  const fill = await workbench.displayedFill("监测数据", await address("tblActuals", verdict, "结论"));
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("监测数据").activate();
    context.workbook.tables.getItem("tblActuals").worksheet.getRange("6:6").insert("Down");
    await context.sync();
  });
  expect(await workbench.displayedFill("监测数据", await address("tblActuals", verdict, "结论"))).toBe(fill);

  const code = await cellsOf(workbench, "tblTargets");
  await workbench.type("指标目标", `${code.letters("编码")}${code.firstRow - 1}`, "代码");
  expect(await workbench.cellFormula("Sheet1", "C3")).toBe("=COUNTA(tblTargets[代码])");
  await workbench.type("Sheet1", "C4", "=COUNTA(tblTargets[代码])");
  expect(await workbench.cellText("Sheet1", "C4")).toBe("61");
}, 60_000);

test("nothing can be undone in a workbook that has just been opened", async () => {
  await workbench.undo();
  expect(await described(workbench)).toEqual(before);
}, 60_000);

test("a load into the opened workbook finds its own sheets again", async () => {
  expect(await loadPlan()).toMatchObject({ outcome: "alreadyLoaded" });
}, 60_000);
