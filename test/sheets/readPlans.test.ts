import { builtInPlans, builtInReports, indicators } from "../../src/catalogue";
import { lookUp, type Plan } from "../../src/plan";
import { readPlans, workbookModel, type CellValue, type PlanTables, type TableModel } from "../../src/sheets";

/** What stands in a workbook is read back as the plan that it came from; what people change is what counts. */

const [liuzhou2025, liuzhou2021] = builtInPlans as [Plan, Plan];
const reviewed = { plans: builtInPlans, indicators, reports: builtInReports };

interface Cells { readonly headers: string[]; readonly rows: CellValue[][] }

/** Excel answers "" for a blank cell. */
function cellsOf(table: TableModel): Cells {
  return { headers: table.columns.map(({ header }) => header), rows: table.rows.map((row) => row.map((value) => value ?? "")) };
}

function tablesOf(plan: Plan): { targets: Cells; tasks: Cells; figures: Cells } {
  const sheets = workbookModel({ plans: [plan], reports: builtInReports, indicators, version: "1" });
  const table = (name: string): Cells => cellsOf(sheets.find((sheet) => sheet.table?.name === name)!.table!);
  return { targets: table("tblTargets"), tasks: table("tblTasks"), figures: table("tblActuals") };
}

let tables: ReturnType<typeof tablesOf>;
beforeEach(() => { tables = tablesOf(liuzhou2025); });

function read(given: PlanTables = tables) {
  const answer = readPlans(given, reviewed);
  if (answer.state !== "read") throw new Error(JSON.stringify(answer));
  return answer;
}

function change(table: Cells, code: string, header: string, value: CellValue): void {
  table.rows.find((row) => row[table.headers.indexOf("编码")] === code)![table.headers.indexOf(header)] = value;
}

/** A row of the planner's own: what is not given stays blank. */
function add(table: Cells, cells: Readonly<Record<string, CellValue>>): void {
  table.rows.push(table.headers.map((header) => cells[header] ?? ""));
}

const targetOf = (code: string) => read().plans[0]!.targets.find((target) => target.code === code)!;

test("the plan of 2023—2025 comes back whole: 61 targets, 9 tasks, its milestone, and the figures of three reports", () => {
  const { plans, indicators: found, reports, problems } = read();
  expect(plans).toEqual([liuzhou2025]);
  expect(plans[0]!.targets).toHaveLength(61);
  expect(found).toBe(indicators);
  expect(problems).toEqual([]);
  expect(reports.map(({ document }) => document.id).sort()).toEqual(["chongzuo-feature-2024", "lipu-report-2023", "liuzhou-report-2024"]);
  const sorted = (figures: readonly { id: string }[]) => [...figures].sort((one, other) => one.id.localeCompare(other.id));
  expect(sorted(reports[0]!.figures).map(({ id }) => id)).toEqual(sorted(builtInReports[0]!.figures).map(({ id }) => id));
  expect(reports[0]!.figures.map(({ value, unit, bound }) => [value, unit, bound]).sort())
    .toEqual(builtInReports[0]!.figures.map(({ value, unit, bound }) => [value, unit, bound]).sort());
});

test("both plans come back from the same sheets, and a figure keeps its comparison with each", () => {
  const sheets = workbookModel({ plans: builtInPlans, reports: builtInReports, indicators, version: "1" });
  const table = (name: string): Cells => cellsOf(sheets.find((sheet) => sheet.table?.name === name)!.table!);
  const { plans, reports, problems } = read({ targets: table("tblTargets"), tasks: table("tblTasks"), figures: table("tblActuals") });
  expect(problems).toEqual([]);
  expect(plans).toEqual(builtInPlans);
  const share = reports.flatMap(({ figures }) => figures).find(({ id }) => id === "LZ2024-06")!;
  expect(share.comparisons.map(({ targetCode }) => targetCode)).toEqual(["LZ2023-02", "LZ2021-11"]);
});

test("the 41 targets of 2021 come back from their sheet", () => {
  const { plans, problems } = readPlansOf(liuzhou2021);
  expect(plans[0]!.targets).toEqual(liuzhou2021.targets);
  expect(problems).toEqual([]);
});

function readPlansOf(plan: Plan) {
  const answer = readPlans(tablesOf(plan), { ...reviewed, plans: [plan] });
  if (answer.state !== "read") throw new Error(answer.state);
  return answer;
}

test("the order of rows and columns says nothing", () => {
  const { headers, rows } = tables.targets;
  const turned = { headers: [...headers].reverse(), rows: rows.map((row) => [...row].reverse()) };
  expect(read({ ...tables, targets: turned }).plans).toEqual([liuzhou2025]);
});

test("a changed number, comparison, name and department are what the sheet says", () => {
  change(tables.targets, "LZ2023-18", "目标值", 260);
  change(tables.targets, "LZ2023-18", "比较", "＞");
  change(tables.targets, "LZ2023-18", "牵头部门", "市教育局、市财政局");
  expect(targetOf("LZ2023-18")).toMatchObject({ value: 260, comparator: ">", lead: ["市教育局", "市财政局"], indicatorId: liuzhou2025.targets.find(({ code }) => code === "LZ2023-18")!.indicatorId });
  change(tables.targets, "LZ2023-18", "指标", "市级以上品牌园");
  const { plans, indicators: found } = read();
  expect(lookUp({ plans, indicators: found }, "市级以上品牌园")).toMatchObject({ ok: true, target: { code: "LZ2023-18", value: 260 } });
  expect(lookUp({ plans, indicators: found }, "县级以上示范园")).toMatchObject({ ok: false, problem: "noTarget" });
});

test.each([["九成", "九成"], ["95%", "95%"], ["#REF!", "#REF!"], [true, "true"]])("a target of %p is no number, and the cell is named", (typed, shown) => {
  change(tables.targets, "LZ2023-02", "目标值", typed);
  const row = tables.targets.rows.findIndex((cells) => cells[0] === "LZ2023-02") + 1;
  expect(targetOf("LZ2023-02").value).toBeNull();
  expect(read().problems).toEqual([{ sheet: "指标目标", row, column: "目标值", kind: "notANumber", parameters: { value: shown } }]);
});

test("an emptied target has no number and needs no complaint", () => {
  change(tables.targets, "LZ2023-02", "目标值", "");
  expect(targetOf("LZ2023-02").value).toBeNull();
  expect(read().problems).toEqual([]);
});

test("a comparison that nobody knows leaves the row out", () => {
  change(tables.targets, "LZ2023-18", "比较", "大概");
  const { plans, problems } = read();
  expect(plans[0]!.targets).toHaveLength(60);
  expect(problems).toMatchObject([{ column: "比较", kind: "unknownWord", parameters: { value: "大概" } }]);
});

test("of two rows with one code the first counts, as MATCH finds it", () => {
  tables.targets.rows.push(tables.targets.rows.find((row) => row[0] === "LZ2023-18")!.map((value) => (value === 300 ? 1 : value)));
  const { plans, problems } = read();
  expect(plans[0]!.targets.filter(({ code }) => code === "LZ2023-18").map(({ value }) => value)).toEqual([300]);
  expect(problems).toMatchObject([{ row: 62, column: "编码", kind: "twice" }]);
});

test("a row of the planner's own is a target of its plan; an unknown name is an indicator of its own", () => {
  add(tables.targets, { 规划: "2023—2025年规划", 指标: "校园书屋", 比较: "≥", 目标值: 40, 单位: "间", 年度: "2025年" });
  add(tables.targets, { 规划: "2023—2025年规划", 指标: "普惠率", 比较: "≥", 目标值: 0.99, 单位: "%" });
  const { plans, indicators: found, problems } = read();
  expect(problems).toEqual([]);
  expect(found).toHaveLength(indicators.length + 1);
  expect(lookUp({ plans, indicators: found }, "校园书屋")).toMatchObject({ ok: true, target: { value: 40, unit: "间", year: 2025, kind: "goal", lead: [] } });
  // 普惠率 is an alias of 普惠性幼儿园覆盖率, whose 90 % stays; the stricter row decides. Its year is the plan's last.
  expect(lookUp({ plans, indicators: found }, "普惠性幼儿园覆盖率")).toMatchObject({ ok: true, target: { value: 0.99, year: 2025, yearStated: false }, others: [{ value: 0.9 }] });
});

test("a plan that only the sheet names has the years of its label, else of its rows; without any it is left out", () => {
  add(tables.targets, { 规划: "2026—2028年规划", 指标: "普惠率", 比较: "≥", 目标值: 0.95, 单位: "%", 地区: "|柳州市|柳州|" });
  add(tables.targets, { 规划: "新规划", 指标: "普惠率", 比较: "≥", 目标值: 0.97, 单位: "%", 年度: 2030 });
  add(tables.targets, { 规划: "另一规划", 指标: "普惠率", 比较: "≥", 目标值: 0.99, 单位: "%" });
  const { plans, problems } = read();
  expect(plans.map(({ label, startYear, endYear, targets }) => [label, startYear, endYear, targets.length])).toEqual([
    ["2023—2025年规划", 2023, 2025, 61], ["2026—2028年规划", 2026, 2028, 1], ["新规划", 2030, 2030, 1],
  ]);
  expect(plans[1]!.region).toEqual({ name: "柳州市", aliases: ["柳州"], members: [] });
  expect(problems).toMatchObject([{ row: 64, column: "年度", kind: "missing" }]);
});

test("rows without a plan or a name, and names that mean several indicators, are told", () => {
  add(tables.targets, { 指标: "普惠率", 比较: "≥", 目标值: 1 });
  add(tables.targets, { 规划: "2023—2025年规划", 比较: "≥", 目标值: 1 });
  add(tables.targets, { 规划: "2023—2025年规划", 指标: "生师比", 比较: "≤", 目标值: 19, 单位: ":1" });
  add(tables.targets, {});
  const { plans, problems } = read();
  expect(plans[0]!.targets).toHaveLength(61);
  expect(problems.map(({ row, column, kind }) => [row, column, kind])).toEqual([[62, "规划", "missing"], [63, "指标", "missing"], [64, "指标", "ambiguous"]]);
});

test("a changed sentence is the sheet's, without a place in a document", () => {
  change(tables.targets, "LZ2023-18", "原文", "示范园增至260所");
  expect(targetOf("LZ2023-18").source).toMatchObject({ quote: "示范园增至260所", numberText: "", start: 0, end: 9 });
});

test("a row of 任务分工 that is gone takes its milestone along; departments are the sheet's", () => {
  const { headers, rows } = tables.tasks;
  rows.splice(rows.findIndex((row) => row[headers.indexOf("里程碑")] === "LZ2023-M1"), 1);
  rows[0]![headers.indexOf("牵头部门")] = "市体育局";
  const [plan] = read().plans;
  expect(plan!.milestones).toEqual([]);
  expect(plan!.tasks).toHaveLength(8);
  expect(plan!.tasks[0]!.lead).toEqual(["市体育局"]);
});

describe("figures", () => {
  const figureOf = (name: string) => read().reports.flatMap(({ figures }) => figures).filter((figure) => figure.name === name && figure.region !== "崇左市" && figure.region !== "荔浦市");
  const change2024 = (name: string, value: CellValue) => {
    const { headers, rows } = tables.figures;
    rows.find((row) => row[headers.indexOf("指标")] === name)![headers.indexOf("实际值")] = value;
  };

  test("a figure that was typed anew is read beside its target: 91 beside 90 % is 91 %", () => {
    change2024("普惠性幼儿园覆盖率", 91);
    expect(figureOf("普惠性幼儿园覆盖率")).toMatchObject([{ value: 0.91, unit: "%", bound: "等于" }]);
    change2024("普惠性幼儿园覆盖率", "91%以上");
    expect(figureOf("普惠性幼儿园覆盖率")).toMatchObject([{ value: 0.91, unit: "%", bound: "以上" }]);
  });

  test("what cannot be read stays text", () => {
    change2024("普惠性幼儿园覆盖率", "较高");
    expect(figureOf("普惠性幼儿园覆盖率")).toMatchObject([{ value: "较高" }]);
    // 1.2 beside 4 % may be 1.2 % or 120 %.
    add(tables.figures, { 指标: "国家财政性教育经费支出占GDP比例", 年度: 2025, 实际值: 1.2 });
    expect(figureOf("国家财政性教育经费支出占GDP比例")).toMatchObject([{ value: "1.2" }]);
  });

  test("the planner's own rows stand in a report of their own; rows that are being typed are no figures yet", () => {
    add(tables.figures, { 指标: "县级以上示范园", 地区: "柳州市", 年度: 2025, 实际值: "超过300所" });
    add(tables.figures, { 指标: "县级以上示范园", 年度: 2025 });
    add(tables.figures, { 指标: "校园书屋", 年度: 2025, 实际值: 12, 单位: "间" });
    const { reports, indicators: found } = read();
    expect(reports).toHaveLength(4);
    expect(reports.find(({ document }) => document.id === "own")!.figures.map(({ name, value, unit, bound }) => [name, value, unit, bound])).toEqual([
      ["县级以上示范园", 300, "所", "超过"], ["校园书屋", 12, "间", "等于"],
    ]);
    expect(found.at(-1)).toMatchObject({ name: "校园书屋", unit: "间" });
  });
});

test("a missing column is named; a workbook without our tables holds no plan; somebody else's table is none", () => {
  tables.targets.headers[tables.targets.headers.indexOf("目标值")] = "目标";
  expect(readPlans(tables, reviewed)).toEqual({ state: "broken", broken: { sheet: "指标目标", column: "目标值" } });
  expect(readPlans({ ...tables, targets: null }, reviewed)).toEqual({ state: "broken", broken: { sheet: "指标目标", column: null } });
  expect(readPlans({ targets: null, tasks: null, figures: null }, reviewed)).toEqual({ state: "none" });
  expect(readPlans({ targets: { headers: ["编码", "负责人"], rows: [[1, "张三"]] }, tasks: null, figures: null }, reviewed)).toEqual({ state: "none" });
});
