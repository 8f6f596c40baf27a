import { highlightActions } from "../../src/actions/highlight";
import { loadPlan } from "../../src/actions/loadPlan";
import { VERDICTS, type Verdict } from "../../src/plan";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { ONE_PLAN, openLoaded } from "../support/loaded";
import { cellsOf } from "../support/tables";

let workbench: HeadlessWorkbench;
beforeEach(async () => {
  workbench = await openLoaded(ONE_PLAN);
}, 180_000);
afterEach(() => {
  jest.restoreAllMocks();
  return workbench.close();
});

const MISSED = "县级以上示范园";
const MET = "普惠性幼儿园覆盖率";
const DOUBTFUL = "公办园在园幼儿占比";
const RED = "#FDE7E9";
const GREEN = "#DFF6DD";
const ORANGE = "#FFEBD9";
/** The workbench draws its tables in bands. */
const GROUNDS = new Set(["#FFFFFF", "#EEF2FF"]);
const COLOURED = VERDICTS.filter((word) => word !== "无目标");

/** Fills that rules give to an indicator's row under these headers; undefined for the table's own ground. */
async function fills(name: string, ...headers: readonly string[]): Promise<(string | undefined)[]> {
  const sheet = await sheetOfFigures();
  const figures = await cellsOf(workbench, "tblActuals");
  const row = figures.firstRow + figures.rows.findIndex((cells) => cells[figures.headers.indexOf("指标")] === name);
  const found: (string | undefined)[] = [];
  for (const header of headers) found.push(await workbench.displayedFill(sheet, `${figures.letters(header)}${row}`));
  return found.map((fill) => (fill !== undefined && GROUNDS.has(fill) ? undefined : fill));
}

const verdictFills = async () =>
  [...await fills(MISSED, "结论"), ...await fills(MET, "结论"), ...await fills(DOUBTFUL, "结论")];

async function sheetOfFigures(): Promise<string> {
  return workbench.run(async (context) => {
    const { worksheet } = context.workbook.tables.getItem("tblActuals").load("worksheet/name");
    await context.sync();
    return worksheet.name;
  });
}

/** Ids of every conditional format of a sheet. */
async function ruleIds(sheet = "监测数据"): Promise<string[]> {
  return workbench.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id");
    await context.sync();
    return formats.items.map(({ id }) => id);
  });
}

async function addRule(sheet: string, address: string, formula: string, fill: string): Promise<string> {
  return workbench.run(async (context) => {
    const format = context.workbook.worksheets.getItem(sheet).getRange(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.load("id");
    await context.sync();
    return format.id;
  });
}

async function readSettings(): Promise<unknown> {
  return workbench.run(async (context) => {
    const setting = context.workbook.settings.getItem("edu-plan.highlight").load("value");
    await context.sync();
    return setting.value;
  });
}

async function roundTrips(work: () => Promise<unknown>): Promise<number> {
  // The client lets go of what earlier batches held when it likes.
  await workbench.settle();
  const before = workbench.requests;
  await work();
  return workbench.requests - before;
}

test("a loaded plan is coloured by every word, and the rules are registered by their ids", async () => {
  expect(await highlightActions.read()).toEqual({ state: "ready", highlighting: { isOn: true, words: COLOURED } });
  expect(await verdictFills()).toEqual([RED, GREEN, ORANGE]);
  // Five styles over two blocks: 实际值, and 差距 with 结论.
  const ids = await ruleIds();
  expect(ids).toHaveLength(10);
  const { rules } = (await readSettings()) as { rules: Record<string, string[]> };
  expect([...rules.tblActuals!].sort()).toEqual([...ids].sort());
}, 180_000);

test("off takes every colour of ours away, on brings it back, each in at most three round trips", async () => {
  const off = await roundTrips(async () => {
    expect(await highlightActions.toggle()).toEqual({
      outcome: "cleared", highlighting: { isOn: false, words: COLOURED }, sheets: ["监测数据", "差距清单"],
    });
  });
  expect(off).toBeLessThanOrEqual(3);
  expect(await verdictFills()).toEqual([undefined, undefined, undefined]);
  expect(await ruleIds()).toEqual([]);
  expect(await highlightActions.read()).toEqual({ state: "ready", highlighting: { isOn: false, words: COLOURED } });

  const on = await roundTrips(async () => {
    expect(await highlightActions.toggle()).toEqual({
      outcome: "marked", highlighting: { isOn: true, words: COLOURED }, sheets: ["监测数据", "差距清单"], unmarked: [],
    });
  });
  expect(on).toBeLessThanOrEqual(3);
  expect(await verdictFills()).toEqual([RED, GREEN, ORANGE]);
  expect(await ruleIds()).toHaveLength(10);
}, 180_000);

test("only the chosen words are coloured; a rule of several words carries the chosen ones", async () => {
  const words: Verdict[] = ["不可比", "未达标"];
  expect(await highlightActions.apply({ isOn: true, words })).toMatchObject({
    outcome: "marked", highlighting: { isOn: true, words: ["未达标", "不可比"] },
  });
  expect(await verdictFills()).toEqual([RED, undefined, undefined]);
  expect(await fills("初中强校共建校", "结论")).toEqual(["#F3F2F1"]);
  expect(await ruleIds()).toHaveLength(4);
  // The words stay chosen while it is off.
  await highlightActions.toggle();
  await highlightActions.toggle();
  expect(await verdictFills()).toEqual([RED, undefined, undefined]);
  // No word is off; on again is then every word.
  expect(await highlightActions.apply({ isOn: true, words: [] })).toMatchObject({ outcome: "cleared" });
  expect(await highlightActions.toggle()).toMatchObject({ outcome: "marked", highlighting: { isOn: true, words: COLOURED } });
}, 180_000);

test("other people's conditional formats stay, even by our words, and so does a fill by hand", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["未达标"]];
    context.workbook.worksheets.getItem("监测数据").getRange("A5").format.fill.color = "#C6E0B4";
    const table = context.workbook.tables.getItem("tblActuals");
    table.columns.getItem("结论").getDataBodyRange().format.fill.color = "#FFFF00";
    const value = table.columns.getItem("实际值").getDataBodyRange().conditionalFormats.add("CellValue");
    value.cellValue.format.fill.color = "#B4C6E7";
    value.cellValue.rule = { formula1: "=1000", operator: "GreaterThan" };
    await context.sync();
  });
  const own = [
    await addRule("监测数据", "A5:H40", '=$I5="未达标"', "#D9D9D9"),
    await addRule("监测数据", "I5:I40", '=$A5="未达标"', RED),
    await addRule("监测数据", "A60:A70", "=TRUE", RED),
  ];
  const elsewhere = await addRule("Sheet1", "A1:A9", '=$A1="未达标"', RED);
  const before = await ruleIds();
  expect(before).toHaveLength(14);

  await highlightActions.toggle();
  const left = await ruleIds();
  expect(left).toHaveLength(4);
  expect(left).toEqual(expect.arrayContaining(own));
  expect(await ruleIds("Sheet1")).toEqual([elsewhere]);
  expect(await workbench.displayedFill("Sheet1", "A1")).toBe(RED);
  expect(await workbench.displayedFill("监测数据", "A5")).toBe("#C6E0B4");
  expect(await fills(MET, "结论")).toEqual(["#FFFF00"]);

  await highlightActions.toggle();
  expect(await ruleIds()).toHaveLength(14);
  expect(await fills(MET, "结论")).toEqual([GREEN]);
}, 180_000);

test("rules of ours that are not registered are found by what they say", async () => {
  await workbench.run(async (context) => {
    context.workbook.settings.getItem("edu-plan.highlight").delete();
    await context.sync();
  });
  // Registered afresh by the first press, which must not leave the old ones under the new ones.
  await highlightActions.apply({ isOn: true, words: ["未达标"] });
  expect(await ruleIds()).toHaveLength(2);
  expect(await verdictFills()).toEqual([RED, undefined, undefined]);
}, 180_000);

test("where Excel cannot read the rules, the registered ones go all the same", async () => {
  const own = await addRule("监测数据", "A5:C9", "=TRUE", RED);
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { CustomConditionalFormat } = workbench.Excel;
  const reading = jest.spyOn(CustomConditionalFormat.prototype, "load").mockImplementation(function broken(this: Excel.CustomConditionalFormat) {
    // A reading that the host refuses, as Excel does for some rules.
    this.context.workbook.worksheets.getItem("没有这张表").load("name");
    return this;
  });
  expect(await highlightActions.toggle()).toMatchObject({ outcome: "cleared" });
  expect(await ruleIds()).toEqual([own]);
  expect(errors).toHaveBeenCalledTimes(1);
  expect(await highlightActions.toggle()).toMatchObject({ outcome: "marked" });
  expect(await ruleIds()).toHaveLength(11);
  reading.mockRestore();
  expect(await verdictFills()).toEqual([RED, GREEN, ORANGE]);
}, 180_000);

test("a renamed sheet and inserted rows are followed", async () => {
  await workbench.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActuals");
    table.worksheet.name = "二〇二四年监测";
    table.worksheet.getRange("1:2").insert("Down");
    await context.sync();
  });
  await highlightActions.toggle();
  expect(await highlightActions.toggle()).toMatchObject({ outcome: "marked", sheets: ["二〇二四年监测", "差距清单"] });
  expect(await fills(MISSED, "实际值", "差距", "结论", "目标")).toEqual([RED, RED, RED, undefined]);
  expect(await ruleIds("二〇二四年监测")).toHaveLength(10);
}, 180_000);

test("columns of a block that were moved apart are coloured each, and what stands between them is not", async () => {
  await workbench.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActuals");
    // As if 差距 had been moved behind 结论 and 时点.
    table.columns.getItem("差距").name = "我的列";
    table.columns.getItem("提示").name = "差距";
    await context.sync();
  });
  const { headers } = await cellsOf(workbench, "tblActuals");
  expect(headers.slice(7, 11)).toEqual(["我的列", "结论", "时点", "差距"]);
  await highlightActions.apply({ isOn: true, words: ["未达标"] });
  expect(await fills(MISSED, "实际值", "差距", "我的列", "结论")).toEqual([RED, RED, undefined, RED]);
  expect(await ruleIds()).toHaveLength(3);
}, 180_000);

test("without the column of words the colours can still be taken away, and it is told that nothing can be marked", async () => {
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblActuals").columns.getItem("结论").name = "结果";
    await context.sync();
  });
  expect(await highlightActions.toggle()).toMatchObject({ outcome: "cleared", sheets: ["监测数据", "差距清单"] });
  expect(await ruleIds()).toEqual([]);
  expect(await highlightActions.toggle()).toMatchObject({
    outcome: "marked", sheets: ["差距清单"], unmarked: [{ sheet: "监测数据", column: "结论" }],
  });
}, 180_000);

test("loading again and newly written sheets keep to what was chosen", async () => {
  await highlightActions.apply({ isOn: true, words: ["未达标"] });
  await loadPlan({ plans: ONE_PLAN, again: "reload" });
  expect(await verdictFills()).toEqual([RED, undefined, undefined]);
  await highlightActions.toggle();
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("监测数据").delete();
    await context.sync();
  });
  expect(await loadPlan({ plans: ONE_PLAN, again: "reload" })).toMatchObject({ outcome: "loaded" });
  expect(await ruleIds()).toEqual([]);
  expect(await highlightActions.toggle()).toMatchObject({ outcome: "marked", highlighting: { words: ["未达标"] } });
  expect(await ruleIds()).toHaveLength(2);
}, 240_000);

test("a column that was deleted comes back coloured with the next load, and off still takes all of it away", async () => {
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("tblActuals").columns.getItem("差距").delete();
    await context.sync();
  });
  expect(await loadPlan({ plans: ONE_PLAN, again: "reload" })).toMatchObject({ outcome: "loaded" });
  expect(await verdictFills()).toEqual([RED, GREEN, ORANGE]);
  expect(await fills(MISSED, "实际值", "差距")).toEqual([RED, RED]);
  expect(await highlightActions.toggle()).toMatchObject({ outcome: "cleared" });
  expect(await verdictFills()).toEqual([undefined, undefined, undefined]);
  expect(await ruleIds()).toEqual([]);
}, 240_000);

test("while a cell is being edited nothing changes", async () => {
  workbench.setCellEditing(true);
  expect(await highlightActions.toggle()).toEqual({ outcome: "cellEditing" });
  workbench.setCellEditing(false);
  expect(await verdictFills()).toEqual([RED, GREEN, ORANGE]);
}, 180_000);

test("a table that only bears our name is not coloured, and without ours there is nothing to colour", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("监测数据").delete();
    context.workbook.settings.getItem("edu-plan.register").delete();
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [["实际值", "结论"], [1, "未达标"]];
    sheet.tables.add("A1:B2", true).name = "tblActuals";
    await context.sync();
  });
  expect(await highlightActions.read()).toEqual({ state: "nothingLoaded" });
  expect(await highlightActions.toggle()).toEqual({ outcome: "nothingLoaded" });
  expect(await workbench.displayedFill("Sheet1", "B2")).not.toBe(RED);
}, 180_000);
