import { createFillFigures } from "../../src/actions/fillFigures";
import { createLivingTables, type LivingTables } from "../../src/actions/livingTables";
import { loadPlan } from "../../src/actions/loadPlan";
import { readWorkbookPlans } from "../../src/actions/readWorkbookPlans";
import { builtInContent, catalogue } from "../../src/catalogue";
import { calculateAll, watchTables } from "../../src/excel";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { cellsOf } from "../support/tables";

/** A planner enters figures below the last row of 监测数据; the tests follow one another in one workbook. */

const SHEET = "监测数据";
let workbench: HeadlessWorkbench;
let living: LivingTables;
/** Row number of the first entered row, as in an address. */
let first: number;
let fills: number;

beforeAll(async () => {
  workbench = await openAddin();
  const fill = createFillFigures(() => catalogue.current());
  living = createLivingTables(catalogue, {
    read: readWorkbookPlans, watch: watchTables, calculate: calculateAll, fill: (edits) => { fills += 1; return fill(edits); },
  });
  await living.start();
  await living.during(() => loadPlan());
  await living.readNow();
  const { firstRow, rows } = await cellsOf(workbench, "tblActuals");
  first = firstRow + rows.length;
  fills = 0;
}, 300_000);
afterAll(async () => {
  await living.stop();
  catalogue.replace(builtInContent);
  await workbench.close();
});

/** Until what was entered is filled in and read, and what that changed as well. */
async function quiet(): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    await workbench.settle();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await living.readNow();
  }
  await workbench.settle();
}

async function row(number: number): Promise<Record<string, unknown>> {
  const { headers, rows, firstRow } = await cellsOf(workbench, "tblActuals");
  return Object.fromEntries(headers.map((header, index) => [header, rows[number - firstRow]?.[index]]));
}

async function text(header: string, number: number): Promise<string> {
  return workbench.cellText(SHEET, `${(await cellsOf(workbench, "tblActuals")).letters(header)}${number}`);
}

test("a row typed cell by cell is judged by the sheet's formulas; its unit and bound are filled in, nothing is typed over", async () => {
  await workbench.type(SHEET, `A${first}`, "普惠率");
  await quiet();
  expect(await row(first)).toMatchObject({ 单位: "", 口径: "", 结论: "无数据", 提示: "未填“年度”，暂按最新规划衡量。请填写“实际值”" });
  await workbench.type(SHEET, `B${first}`, "柳州市");
  await workbench.type(SHEET, `C${first}`, "2024");
  await workbench.type(SHEET, `D${first}`, "91.07%");
  await quiet();
  expect(await row(first)).toMatchObject({
    指标: "普惠率", 实际值: 0.9107, 单位: "%", 口径: "等于", 目标: "≥90%", 差距: 1.07, 结论: "达标", 时点: "未到期", 提示: "",
  });
  expect(await text("实际值", first)).toBe("91.07%");
  expect(await text("差距", first)).toBe("+1.07");
}, 300_000);

test("undo never takes back what was typed before what was filled in", async () => {
  await workbench.undo();
  await quiet();
  expect(await row(first)).toMatchObject({ 指标: "普惠率", 地区: "柳州市", 年度: 2024, 实际值: 0.9107, 结论: "达标" });
}, 300_000);

const ENTRIES: readonly (readonly [entered: readonly string[], expected: Readonly<Record<string, unknown>>])[] = [
  [["公办幼儿园在园幼儿占比", "柳州市", "2024", "52%以上"],
    { 单位: "", 口径: "", 目标: "≥55%", 差距: -3, 结论: "待核实", 提示: "“以上”只给出范围，不能证明达标；按所列数值差 3.00 个百分点" }],
  [["公办园在园幼儿占比", "柳州市", "2024", "约一半"],
    { 单位: "", 口径: "", 目标: "≥55%", 差距: "", 结论: "无数据", 提示: "“约一半”不是数值，请填写数字，如 52.5% 或 52%以上" }],
  [["县区及以上示范园", "", "2024", "265"], { 单位: "所", 口径: "等于", 目标: "≥300所", 差距: -35, 结论: "未达标", 提示: "还差 35 所" }],
  [["县级以上示范园", "", "2024", "200", "个"], { 单位: "个", 口径: "", 结论: "不可比", 提示: "单位不同：目标为所" }],
  [["公办园在园幼儿占比", "鱼峰区", "2024", "56%"], { 单位: "%", 差距: 1, 结论: "达标", 提示: "按全市目标衡量" }],
  [["县级以上示范园", "鱼峰区", "2024", "30"], { 结论: "不可比", 提示: "数量目标只衡量全市合计" }],
  [["公办园在园幼儿占比", "柳州市", "2021", "52%"], { 目标: "≥50%", 差距: 2, 结论: "达标", 时点: "到期" }],
  [["县级以上示范园", "柳州市", "2022", "200"], { 目标: "", 差距: "", 结论: "无目标", 提示: "没有 2022 年的规划，未作判断" }],
  [["公办园占比", "柳州市", "2024", "60%"], { 目标: "", 结论: "无目标", 单位: "", 口径: "", 提示: "“公办园占比”不是已知指标，未作判断" }],
  [["特殊教育学", "柳州市", "2024", "3"], { 结论: "无目标", 提示: "“特殊教育学”不是已知指标，未作判断；是否指“特殊教育学校”" }],
  [["*", "柳州市", "2024", "99%"], { 目标: "", 结论: "无目标" }],
  [["初中强校实验校", "柳州市", "2024", "30"],
    { 结论: "无目标", 提示: "目标分项列出，请写明：初中强校实验校（培育）、初中强校实验校（通过验收）" }],
  [["初中强校工程创建学校（通过验收）", "柳州市", "2024", "30"], { 目标: "30所", 结论: "待核实", 提示: "请在“完成阶段”注明是否通过验收" }],
  [["学前三年毛入园率", "崇左市", "2024", "96.56"], { 单位: "%", 差距: 1.56, 结论: "高于对照", 提示: "其他地区数据，仅供对照" }],
  [["专职教研员配比", "柳州市", "2024", "0.6"], { 单位: "" }],
  [["教育项目筹措资金", "柳州市", "2024", "3"], { 单位: "", 结论: "无目标", 提示: "2024 年的规划没有为此指标设定数量目标" }],
];

test("rows pasted at once belong to the table: words, gaps, reasons, units and bounds, one fill for all", async () => {
  fills = 0;
  const width = 5;
  const block = ENTRIES.map(([entered]) => Array.from({ length: width }, (_, index) => entered[index] ?? ""));
  await workbench.paste(SHEET, `A${first + 1}`, block);
  await quiet();
  for (const [index, [entered, expected]] of ENTRIES.entries()) {
    const shown = await row(first + 1 + index);
    expect({ entered, ...Object.fromEntries(Object.keys(expected).map((header) => [header, shown[header]])) }).toEqual({ entered, ...expected });
  }
  // The paste, and what was written for it: which finds nothing more to fill.
  expect(fills).toBeLessThanOrEqual(3);
  expect(await text("差距", first + 3)).toBe("-35");
  expect(await text("差距", first + 5)).toBe("+1.00");
}, 300_000);

test("what was entered under an alias is what EDU.ACTUAL answers", async () => {
  await workbench.type("Sheet1", "A1", '=EDU.ACTUAL("公办园在园幼儿占比",2021)');
  for (let tries = 0; tries < 50 && (await workbench.cellValue("Sheet1", "A1")) !== 0.52; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(0.52);
}, 60_000);
