import { builtInPlans, builtInReports, indicators } from "../../src/catalogue";
import { inTable, workbookModel, type SheetModel } from "../../src/sheets";

const sheets = workbookModel({ plans: builtInPlans, reports: builtInReports, indicators, version: "1" });
const sheet = (name: string): SheetModel => sheets.find((model) => model.name === name)!;
const column = (model: SheetModel, header: string) => model.table!.columns.findIndex((item) => item.header === header);
const values = (model: SheetModel, header: string) => model.table!.rows.map((row) => row[column(model, header)]);

test("seven sheets, each behind those whose tables its formulas read", () => {
  expect(sheets.map(({ name }) => name)).toEqual(["说明", "任务分工", "重点任务", "指标名称", "指标目标", "名词解释", "监测数据"]);
});

test("the visible columns are those of the design, in its order", () => {
  const visible = (name: string) => sheet(name).table!.columns.filter(({ role }) => role !== "helper").map(({ header }) => header);
  expect(visible("任务分工")).toEqual(["规划", "序号", "重点任务", "建设内容", "建设目标", "牵头部门", "配合部门", "进展", "完成率", "备注"]);
  expect(visible("指标目标")).toEqual([
    "编码", "规划", "指标", "学段", "比较", "目标值", "上限", "单位", "年度", "起始年", "强度", "改动", "范围", "衡量口径", "其他表述", "任务", "牵头部门",
    "责任人", "原文", "出处",
  ]);
  expect(visible("监测数据")).toEqual([
    "指标", "地区", "年度", "实际值", "单位", "口径", "目标", "差距", "结论", "时点", "提示", "完成阶段", "编码", "规划", "说明", "原文", "出处",
  ]);
});

test("61 and 41 targets, 9 tasks, 17 measures, 10 terms, and a row for every figure and comparison", () => {
  expect(sheet("指标目标").table!.rows).toHaveLength(61 + 41);
  expect(sheet("任务分工").table!.rows).toHaveLength(9);
  expect(sheet("重点任务").table!.rows).toHaveLength(17);
  expect(sheet("名词解释").table!.rows).toHaveLength(10);
  // 34 figures of 柳州, one of which (30 所创建学校) is held against two targets of 2025 and two against one of 2021;
  // 37 of 崇左 and 32 of 荔浦.
  expect(sheet("监测数据").table!.rows).toHaveLength(34 + 1 + 2 + 37 + 32);
});

test("rates are fractions that show as the document prints them", () => {
  const targets = sheet("指标目标");
  const row = values(targets, "编码").indexOf("LZ2023-02");
  expect(values(targets, "目标值")[row]).toBe(0.55);
  expect(targets.table!.rowFormats["目标值"]![row]).toBe("0%");
  const figures = sheet("监测数据");
  const coverage = values(figures, "指标").indexOf("普惠性幼儿园覆盖率");
  expect(values(figures, "实际值")[coverage]).toBe(0.9107);
  expect(figures.table!.rowFormats["实际值"]![coverage]).toBe("0.00%");
});

test("departments are joined, and a text without any says so", () => {
  expect(values(sheet("任务分工"), "牵头部门")[5]).toBe("市教育局、市高校办、柳东新区管委会、柳州工学院");
  const targets = sheet("指标目标");
  expect(values(targets, "牵头部门")[values(targets, "编码").indexOf("LZ2023-24")]).toBe("文中未指明");
});

test("no header is used twice, none has a character that breaks a structured reference", () => {
  for (const { table } of sheets) {
    if (table === null) continue;
    const headers = table.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    for (const header of headers) expect(header).not.toMatch(/[([\]:,#'@]/);
  }
});

test("every formula names only columns that are there", () => {
  for (const { table } of sheets) {
    if (table === null) continue;
    const headers = new Set(table.columns.map(({ header }) => header));
    for (const { header, formula } of table.columns) {
      for (const [, named] of (formula ?? "").matchAll(/\[@([^\]]+)\]/g)) {
        if (!headers.has(named!)) throw new Error(`${header} reads ${named}, which ${table.name} does not have`);
      }
      // Excel refuses a formula of more than 8192 characters, and one nested deeper than 64.
      expect(inTable(formula ?? "", table.name).length).toBeLessThan(8192);
      expect(depthOf(formula ?? "")).toBeLessThanOrEqual(64);
    }
  }
});

/** How deep functions are nested, brackets inside quoted text left out. */
function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (character === "(") deepest = Math.max(deepest, (depth += 1));
    if (character === ")") depth -= 1;
  }
  return deepest;
}
