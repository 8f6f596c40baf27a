import { builtInContent, builtInPlans, catalogue } from "../../src/catalogue";
import type { Plan } from "../../src/plan";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import workPoints2021 from "../../seeds/liuzhou-work-points-2021.json";
import { openAddin } from "../support/addin";
import { ofBlank, shown } from "../support/usualExcel";

/** The functions that look things up, typed into cells: what they answer beyond their examples, and how they refuse. */

let workbench: HeadlessWorkbench;
beforeAll(async () => { workbench = await openAddin(); });
afterEach(() => catalogue.replace(builtInContent));
afterAll(() => workbench.close());

let row = 0;
/** Types a formula into a cell of its own. No test asks what another asked with another catalogue: an answer is kept. */
async function answer(formula: string): Promise<{ text: string; message: string | undefined }> {
  const address = `A${(row += 70)}`;
  await workbench.type("Sheet1", address, formula);
  return { text: await workbench.cellText("Sheet1", address), message: await workbench.errorMessage("Sheet1", address) };
}

test.each([
  ['=EDU.RULE("初中强校实验校")', "30所（通过验收，2025年）；30所（培育）"],
  ['=EDU.RULE("生师比（小学）")', "≤19∶1（2025年）"],
  ['=EDU.WHY("县级以上示范园占比","超1/3")', "无目标：2023—2025年规划没有为“县级以上示范园占比”设定目标。"],
  ['=EDU.WHY("公办园在园幼儿占比",0)', "公办园在园幼儿占比目标≥55%（硬性，2025年），填写“0”，待核实：空白或 0，请核实；确为 0 请写成文本 0；文中另有表述：力争≥55%。"],
  ['=EDU.ACTUAL("普惠率")', shown("91.07%", "0.9107")],
  ['=EDU.ACTUAL("县级以上示范园占比")', "超过33.33%"],
  ['=EDU.ACTUAL("汽车产教联合体")', "入选全国首批"],
  ['=EDU.ACTUAL("初中强校实验校（培育）",2024,"柳州")', "30"],
  ['=EDU.ACTUAL("初中强校实验校")', "30所（遴选）"],
  ['=EDU.STATUS("初中强校实验校",EDU.ACTUAL("初中强校实验校",2024))', "无数据"],
  ['=EDU.STATUS("普惠率",EDU.ACTUAL("普惠率",2024))', "达标"],
  ['=EDU.STATUS("公办园在园幼儿占比",EDU.ACTUAL("公办园在园幼儿占比",2024))', "待核实"],
  ['=EDU.PACE("县级以上示范园",2023,"240所",2022)', "260"],
  ['=EDU.PACE("生师比（小学）",2024,"20：1",2023)', "19.5"],
  ['=EDU.PACE("公办园在园幼儿占比",2023,49,2022)', shown("51%", "0.51")],
  ['=EDU.LEAD("汽车产教联合体")', "市教育局、柳东新区管委会"],
  ['=EDU.LEAD("市级产教融合型企业")', "市教育局、柳东新区管委会"],
  ['=EDU.LEAD("新时代教师队伍建设")', "市委编办、市财政局、教育局、住房和城乡建设局"],
])("%s is %s", async (formula, text) => {
  expect((await answer(formula)).text).toBe(text);
});

test.each([
  ['=EDU.RULE("县级以上示范园占比")', "#N/A", "2023—2025年规划没有为“县级以上示范园占比”设定目标"],
  ['=EDU.SOURCE("普惠率",2024,"崇左市")', "#N/A", "规划只适用于柳州市；崇左市没有目标"],
  ['=EDU.ACTUAL("九年义务教育巩固率")', "#N/A", "没有柳州市“九年义务教育巩固率”的监测数据，现有地区：崇左市"],
  ['=EDU.ACTUAL("县级以上示范园",2022)', "#N/A", "没有柳州市“县级以上示范园”2022年的监测数据，现有年度：2024"],
  ['=EDU.ACTUAL("初中强校实验校（通过验收）")', "#N/A", "没有柳州市“初中强校实验校（通过验收）”的监测数据"],
  ['=EDU.ACTUAL("没有这个名称的东西")', "#N/A", "没有名为“没有这个名称的东西”的指标，也没有相近的名称"],
  ['=EDU.PACE("公办园在园幼儿占比",2024,"",2022)', "#N/A", "缺基期：未填写实际值"],
  ['=EDU.PACE("公办园在园幼儿占比",2024,B900,2022)', "#N/A", ofBlank("缺基期：未填写实际值", "缺基期：空白或 0，请核实；确为 0 请写成文本 0")],
  ['=EDU.PACE("公办园在园幼儿占比",2024,0,2022)', "#N/A", "缺基期：空白或 0，请核实；确为 0 请写成文本 0"],
  ['=EDU.PACE("公办园在园幼儿占比",2024,"49%",B900)', "#N/A", "缺基期：请写出基期年度"],
  ['=EDU.PACE("公办园在园幼儿占比",2024,"49%以上",2022)', "#VALUE!", "基期值须为准确数，不能是“以上”“超过”“约”等"],
  ['=EDU.PACE("公办园在园幼儿占比",2024,"12所",2022)', "#VALUE!", "基期值无法使用：计量单位不同：实际为“所”，目标为“%”"],
  ['=EDU.PACE("公办园在园幼儿占比",2021,"49%",2022)', "#VALUE!", "年度 2021 早于基期 2022"],
  ['=EDU.PACE("公办园在园幼儿占比",2025,"49%",2025)', "#VALUE!", "基期 2025 须早于目标应达到的年度 2025"],
  ['=EDU.PACE("公办园在园幼儿占比",B900,"49%",2022)', "#VALUE!", "请写出要推算的年度，例如 2024"],
  ['=EDU.PACE("教育经费“两个只增不减”",2024,"49%",2022)', "#N/A", "“教育经费“两个只增不减””的目标没有数值：只增不减"],
  ["=EDU.LEAD(10)", "#N/A", "没有第 10 项任务，现有：1、2、3、4、5、6、7、8、9"],
  ["=EDU.LEAD(B900)", "#N/A", "请写出指标名称"],
  ['=EDU.TASKS("水利局")', "#N/A", /^没有由“水利局”牵头的任务。可选部门：市教育局、柳东新区管委会、/],
  ['=EDU.INDICATORS("水利")', "#N/A", /^没有“水利”的指标。可选学段：.*学前教育.*；可选部门：市教育局、/],
  ['=EDU.INDICATORS(B900:B901)', "#VALUE!", "只能按一个条件筛选，请选取一个单元格"],
])("%s answers %s with a sentence", async (formula, text, message) => {
  const cell = await answer(formula);
  expect(cell.text).toBe(text);
  if (typeof message === "string") expect(cell.message).toBe(message);
  else expect(cell.message).toMatch(message);
});

test("a year outside every plan has no pace", async () => {
  const cell = await answer('=EDU.PACE("公办园在园幼儿占比",2026,"49%",2022)');
  expect(cell.text).toBe("#N/A");
  expect(cell.message).toMatch(/^没有包含 2026 年的规划，现有：.*2023—2025/);
});

test("a plan may end after its target: a later year has no pace", async () => {
  const [plan] = builtInPlans;
  const longer = { ...plan!, endYear: 2027 };
  catalogue.replace({ ...builtInContent, plans: [longer] });
  expect(await answer('=EDU.PACE("公办园在园幼儿占比",2026,"48%",2022)')).toEqual({ text: "#N/A", message: "年度 2026 晚于目标年度 2025" });
});

test("a column of names spills", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("E1:E3").values = [["县级以上示范园"], ["没有这个指标"], ["初中强校工程"]];
    await context.sync();
  });
  await workbench.type("Sheet1", "F1", "=EDU.LEAD(E1:E3)");
  expect(await Promise.all(["F1", "F2", "F3"].map((address) => workbench.cellText("Sheet1", address)))).toEqual(["文中未指明", "#N/A", "市教育局"]);
});

test("all nine tasks and all indicators of the plan spill", async () => {
  await workbench.type("Sheet1", "J1", "=EDU.TASKS()");
  expect(await workbench.cellText("Sheet1", "K9")).toBe("教育经费保障");
  expect(await workbench.cellText("Sheet1", "J10")).toBe("");
  await workbench.type("Sheet1", "N1", "=EDU.INDICATORS()");
  expect(await workbench.cellText("Sheet1", "N1")).toBe("学前教育毛入园率");
  expect(await workbench.cellText("Sheet1", "N49")).not.toBe("");
  expect(await workbench.cellText("Sheet1", "N50")).toBe("");
});

test("two plans: the year chooses, without a year the latest answers", async () => {
  const earlier = workPoints2021 as Plan;
  catalogue.replace({ ...builtInContent, plans: [earlier, ...builtInPlans.filter(({ id }) => id !== earlier.id)] });
  expect((await answer('=EDU.TARGET("公办园在园幼儿占比",2021)')).text).toBe(shown("50%", "0.5"));
  expect((await answer('=EDU.TARGET("公办园在园幼儿占比")')).text).toBe(shown("55%", "0.55"));
  expect((await answer('=EDU.RULE("公办园在园幼儿占比",2021)')).text).toMatch(/50%（2021年）$/);
  expect((await answer('=EDU.SOURCE("公办园在园幼儿占比",2021)')).text).toMatch(/（2021年要点 .+）$/);
});

test("figures of one year that differ are refused in a sentence", async () => {
  const [report] = builtInContent.reports;
  const figure = report!.figures.find(({ indicatorId }) => indicatorId === "model-kindergartens-county-level-and-above")!;
  const other = { document: { ...report!.document, shortTitle: "公报" }, figures: [{ ...figure, value: 270 }] };
  catalogue.replace({ ...builtInContent, reports: [report!, other] });
  expect(await answer('=EDU.ACTUAL("县级以上示范园")')).toEqual({
    text: "#N/A", message: "柳州市“县级以上示范园”2024年的监测数据不止一个：265所（2024年报告）、270所（公报），请核实",
  });
});

test.each([
  '=EDU.TARGET("普惠率")', '=EDU.RULE("普惠率")', '=EDU.STATUS("普惠率","91%")', '=EDU.GAP("普惠率","91%")', '=EDU.WHY("普惠率","91%")',
  '=EDU.ACTUAL("普惠率",,"柳州市")', '=EDU.PACE("普惠率",2024,"80%",2022)', '=EDU.SOURCE("普惠率")', "=EDU.LEAD(1)",
  '=EDU.INDICATORS("学前教育")', '=EDU.TASKS("市财政局")',
])("until the workbook's plan is read the built-in one does not answer: %s", async (formula) => {
  catalogue.replace({ origin: "unread", plans: builtInPlans, indicators: builtInContent.indicators, reports: builtInContent.reports });
  expect(await answer(formula)).toEqual({ text: "#N/A", message: "规划尚未读入，请稍候或打开面板" });
});
