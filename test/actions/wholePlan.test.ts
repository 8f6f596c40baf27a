import { loadPlan } from "../../src/actions/loadPlan";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { cellsOf, rowOf } from "../support/tables";
import { shown } from "../support/usualExcel";

/** What the five documents say, as it stands in the sheets. Expected words and gaps are those that the documents prove. */

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await openAddin(); });
afterEach(() => workbench.close());

const answerOf = (row: Record<string, unknown>) => [row.目标, row.差距, row.结论, row.时点, row.提示];

test("other regions are compared and never judged, claims without a number are no verdict, and 2021 has targets of its own", async () => {
  await loadPlan();
  const figures = await cellsOf(workbench, "tblActuals");
  const answers = (region: string, names: readonly string[], plan = "2023—2025年规划") =>
    names.map((name) => answerOf(rowOf(figures, { 地区: region, 指标: name, 规划: plan })));

  const benchmark = "其他地区数据，仅供对照";
  expect(answers("崇左市", ["学前教育毛入园率", "九年义务教育巩固率", "高中阶段毛入学率", "公办园在园幼儿占比", "普惠性幼儿园覆盖率"])).toEqual([
    ["≥95%", 1.56, "高于对照", "", benchmark],
    ["≥99%", -0.23, "低于对照", "", benchmark],
    ["≥95%", -1.5, "低于对照", "", benchmark],
    ["≥55%", -0.01, "低于对照", "", benchmark],
    ["≥90%", -2.26, "低于对照", "", benchmark],
  ]);
  const claim = "材料称已达到要求，没有数值，不算达标";
  expect(answers("荔浦市", ["学前教育毛入园率", "公办园在园幼儿占比", "普惠性幼儿园覆盖率"])).toEqual([
    ["≥95%", "", "自述达标", "", claim], ["≥55%", "", "自述达标", "", claim], ["≥90%", "", "自述达标", "", claim],
  ]);
  expect(answers("柳州市", ["公办园在园幼儿占比", "县级以上示范园"], "2021年要点")).toEqual([
    ["≥50%", 2, "达标", "晚于目标年", "至少超出 2.00 个百分点"], ["≥150所", 115, "达标", "晚于目标年", ""],
  ]);

  const measures = await cellsOf(workbench, "tblMeasures");
  expect(measures.rows).toHaveLength(17);
  expect(rowOf(measures, { 序号: 1 })).toMatchObject({ 规划: "2023—2025年规划", 任务: "坚持教育优先发展" });
  const glossary = await cellsOf(workbench, "tblGlossary");
  expect(glossary.rows).toHaveLength(10);
  expect(String(rowOf(glossary, { 名词: "“双减”" }).解释)).toMatch(/^指有效减轻义务教育阶段学生过重作业负担/);

  await expectContradictions();
  await expectFunctions();
}, 120_000);

/** Sentences that bind one indicator name each other; a row that was edited says what the document says. */
async function expectContradictions(): Promise<void> {
  const others = async (code: string) => rowOf(await cellsOf(workbench, "tblTargets"), { 编码: code }).其他表述;
  const change = async (code: string) => rowOf(await cellsOf(workbench, "tblTargets"), { 编码: code }).改动;
  expect(await others("LZ2023-02")).toBe("另见 LZ2023-17：公办园在园幼儿占比 力争≥55%");
  expect(await others("LZ2023-17")).toBe("另见 LZ2023-02：公办园在园幼儿占比 ≥55%");
  expect(await others("LZ2023-34")).toBe("另见 LZ2023-06：市级产教融合型企业 100家左右");
  expect(await others("LZ2023-19")).toBe("另见 LZ2023-25：初中强校实验校（通过验收） 30所");
  expect(await others("LZ2023-58")).toBe(
    "另见 LZ2023-59：教育经费“两个只增不减” 只增不减；另见 LZ2023-08：教育经费“两个只增不减” 只增不减");
  expect(await others("LZ2023-18")).toBe("");

  const targets = await cellsOf(workbench, "tblTargets");
  expect(targets.rows.map((row) => row[targets.headers.indexOf("改动")]).filter((text) => text !== "")).toEqual([]);
  const row = targets.firstRow + targets.rows.findIndex((cells) => cells[0] === "LZ2023-02");
  await workbench.type("指标目标", `${targets.letters("目标值")}${row}`, "58%");
  expect(await change("LZ2023-02")).toBe("已改动，原文为：≥55%（硬性，2025年）");
  expect(await others("LZ2023-17")).toBe("另见 LZ2023-02：公办园在园幼儿占比 ≥58%");
  await workbench.type("指标目标", `${targets.letters("目标值")}${row}`, "55%");
  expect(await change("LZ2023-02")).toBe("");
}

async function expectFunctions(): Promise<void> {
  let row = 0;
  const answer = async (formula: string) => {
    row += 1;
    await workbench.type("Sheet1", `A${row}`, formula);
    return workbench.cellText("Sheet1", `A${row}`);
  };
  expect(await answer('=EDU.TARGET("公办园在园幼儿占比",2021)')).toBe(shown("50%", "0.5"));
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(0.5);
  expect(await answer('=EDU.TARGET("公办园在园幼儿占比")')).toBe(shown("55%", "0.55"));
  expect(await answer('=EDU.TARGET("县级以上示范园",2021)')).toBe("150");
  expect(await answer('=EDU.ACTUAL("学前教育毛入园率",2024,"崇左市")')).toBe(shown("96.56%", "0.9656"));
  expect(await answer('=EDU.STATUS("学前教育毛入园率","")')).toBe("无数据");
  expect(await answer('=EDU.LEAD("县级以上示范园")')).toBe("文中未指明");
}

test("one plan can be loaded alone, and the other later beside it", async () => {
  expect(await loadPlan({ plans: ["liuzhou-2021"] })).toMatchObject({
    outcome: "loaded", plans: [{ label: "2021年要点", targets: 41, indicators: 41 }], tasks: 0,
  });
  expect((await cellsOf(workbench, "tblTargets")).rows).toHaveLength(41);
  const alone = await cellsOf(workbench, "tblActuals");
  expect(rowOf(alone, { 地区: "柳州市", 指标: "公办园在园幼儿占比" })).toMatchObject({ 规划: "2021年要点", 结论: "达标" });

  expect(await loadPlan({ plans: ["liuzhou-2023-2025"] })).toMatchObject({ outcome: "alreadyLoaded", planIds: ["liuzhou-2021"] });
  expect(await loadPlan({ plans: ["liuzhou-2023-2025"], again: "reload" })).toMatchObject({
    outcome: "loaded", plans: [{ label: "2023—2025年规划" }, { label: "2021年要点" }], tasks: 9,
  });
  expect((await cellsOf(workbench, "tblTargets")).rows).toHaveLength(102);
  expect((await cellsOf(workbench, "tblTasks")).rows).toHaveLength(9);
  const both = await cellsOf(workbench, "tblActuals");
  expect(rowOf(both, { 地区: "柳州市", 指标: "公办园在园幼儿占比", 规划: "2023—2025年规划" })).toMatchObject({ 结论: "待核实", 差距: -3 });
}, 120_000);
