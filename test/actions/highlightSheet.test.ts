import { highlightSheetActions as actions } from "../../src/actions/highlightSheet";
import type { SheetHighlightResult, SheetLook } from "../../src/actions/highlightSheetResults";
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

const SHEET = "各县区";
const YELLOW = "#FFF4CE";
const RED = "#FDE7E9";
const AMBER = "#FFEBD9";
const OTHER = "#BDD7EE";

/** 普惠 ≥90%: 91.5 meets, 89.5 misses by 0.5 points, 52 misses, "约90%" may be either. 示范园 ≥300: the total alone. */
const ROWS: readonly (readonly unknown[])[] = [
  ["县区", "2024年普惠性幼儿园覆盖率（%）", "2024年县级以上示范园（所）", "2024年教师人数（人）"],
  ["城中区", 91.5, 31, 500],
  ["鱼峰区", 89.5, 28, 600],
  ["柳城县", 52, 19, 700],
  ["柳江区", "约90%", 12, 800],
  ["合计", 91.07, 265, 2600],
];

async function put(rows: readonly (readonly unknown[])[] = ROWS, sheetName = SHEET, select = "B3"): Promise<void> {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    const [range, cell] = [sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length), sheet.getRange(select)];
    // Or the client's letting go of them would be counted among the requests of what follows.
    range.untrack();
    cell.untrack();
    range.values = rows as unknown[][];
    sheet.activate();
    cell.select();
    await context.sync();
  });
}

async function lookAt(): Promise<SheetLook> {
  const look = await actions.look();
  if (look.outcome !== "read") throw new Error(look.outcome);
  return look;
}

const applied = async (look?: SheetLook): Promise<SheetHighlightResult> =>
  actions.apply({ look: look ?? await lookAt(), confirmed: [], withMet: false });

const fills = (column: string, rows = [2, 3, 4, 5, 6]) => Promise.all(rows.map((row) => workbench.displayedFill(SHEET, `${column}${row}`)));

async function formats(sheet = SHEET): Promise<string[]> {
  return workbench.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id");
    await context.sync();
    return found.items.map(({ id }) => id);
  });
}

async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  await workbench.settle();
  const before = workbench.requests;
  await work();
  return workbench.requests - before;
}

test("a planner's sheet is understood from one selected cell, coloured by hand-worked verdicts, and cleared to what it was", async () => {
  await put();
  const foreign = await workbench.run(async (context) => {
    const format = context.workbook.worksheets.getItem(SHEET).getRange("A2:D6").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$A2="合计"';
    format.custom.format.fill.color = OTHER;
    format.load("id");
    await context.sync();
    return format.id;
  });

  const look = await lookAt();
  expect(look.place).toMatchObject({ sheet: SHEET, address: "A1:D6", table: null });
  expect(look.blocks.map(({ header, indicator, address, target, years, mode, confidence }) => [header, indicator, address, target, years, mode, confidence])).toEqual([
    ["2024年普惠性幼儿园覆盖率（%）", "普惠性幼儿园覆盖率", "B2:B6", "≥90%", [2024], "members", "sure"],
    ["2024年县级以上示范园（所）", "县级以上示范园", "C6", "≥300所", [2024], "own", "sure"],
  ]);
  expect(look.unbound.map(({ header, address, line }) => [header, address, line])).toEqual([["2024年教师人数（人）", "D1", 3]]);
  expect(await formats()).toEqual([foreign]);

  const result = await applied(look);
  // Three words for each of two columns.
  expect(result).toMatchObject({ outcome: "marked", sheet: SHEET, rules: 6, counts: { 达标: 2, 接近: 1, 未达标: 2, 待核实: 1 } });
  expect(await fills("B")).toEqual([undefined, YELLOW, RED, AMBER, OTHER]);
  expect(await fills("C")).toEqual([undefined, undefined, undefined, undefined, RED]);
  expect(await fills("D")).toEqual([undefined, undefined, undefined, undefined, OTHER]);

  expect(await actions.clear(look.place.sheetId)).toEqual({ outcome: "cleared", sheet: SHEET, rules: 6 });
  expect(await formats()).toEqual([foreign]);
  expect(await fills("B")).toEqual([undefined, undefined, undefined, undefined, OTHER]);
}, 120_000);

test("a second press replaces what the first one wrote, also where Excel gave the rules other ids", async () => {
  await put();
  await applied();
  const first = await formats();
  await applied();
  const second = await formats();
  expect(second).toHaveLength(6);
  expect(second.filter((id) => first.includes(id))).toEqual([]);

  await workbench.run(async (context) => {
    const setting = context.workbook.settings.getItem("edu-plan.sheetRules").load("value");
    await context.sync();
    context.workbook.settings.add("edu-plan.sheetRules", { ...setting.value, ids: {} });
    await context.sync();
  });
  expect(await applied()).toMatchObject({ rules: 6 });
  expect(await formats()).toHaveLength(6);
}, 120_000);

test("rules are known after a row was inserted and the sheet was copied, and clear without leaving one", async () => {
  await put();
  await applied();
  const copied = await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("3:3").insert("Down");
    const copy = sheet.copy("End").load("id,name");
    await context.sync();
    return { id: copy.id, name: copy.name };
  });
  expect(await fills("B", [2, 4, 5, 6])).toEqual([undefined, YELLOW, RED, AMBER]);
  const standing = (await formats(copied.name)).length;
  expect(standing).toBeGreaterThan(0);
  expect(await actions.clear(copied.id)).toEqual({ outcome: "cleared", sheet: copied.name, rules: standing });
  expect(await formats(copied.name)).toEqual([]);
  expect(await formats()).toHaveLength(6);
}, 120_000);

test("the colours follow an edited target and a line that is sorted to another place", async () => {
  await put();
  await applied();
  const targets = await cellsOf(workbench, "tblTargets");
  const row = targets.firstRow + targets.rows.findIndex((cells) => cells[targets.headers.indexOf("编码")] === "LZ2023-18");
  await workbench.type("指标目标", `${targets.letters("目标值")}${row}`, "260");
  expect(await fills("C")).toEqual([undefined, undefined, undefined, undefined, undefined]);

  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("A2:D6").sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
  const order = await workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange("A2:A6").load("values");
    await context.sync();
    return range.values.map(([label]) => String(label));
  });
  expect(order).not.toEqual(ROWS.slice(1).map(([label]) => label));
  const expected: Record<string, string | undefined> = { 城中区: undefined, 鱼峰区: YELLOW, 柳城县: RED, 柳江区: AMBER, 合计: undefined };
  expect(await fills("B")).toEqual(order.map((label) => expected[label]));
}, 120_000);

test("indicators down and counties across under a merged title that holds the year are coloured cell by cell", async () => {
  await put([
    ["2024年各县区学前教育情况", "", "", ""], ["指标", "城中区", "鱼峰区", "合计"],
    ["普惠性幼儿园覆盖率（%）", 91.5, 52, 91.07], ["县级以上示范园（所）", 31, 28, 265], ["教师人数（人）", 500, 600, 1100],
  ]);
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("A1:D1").merge();
    await context.sync();
  });
  const look = await lookAt();
  expect([look.orientation, look.blocks.map(({ indicator, line, years }) => [indicator, line, years])]).toEqual(
    ["down", [["普惠性幼儿园覆盖率", 2, [2024]], ["县级以上示范园", 3, [2024]]]],
  );
  expect(await applied(look)).toMatchObject({ outcome: "marked", counts: { 达标: 2, 未达标: 2 } });
  expect(await fills("B", [3, 4, 5])).toEqual([undefined, undefined, undefined]);
  expect(await fills("C", [3, 4, 5])).toEqual([RED, undefined, undefined]);
  expect(await fills("D", [3, 4, 5])).toEqual([undefined, RED, undefined]);
}, 120_000);

test("a title behind a blank row still says the year, and an Excel table is read from its header", async () => {
  await put([["2021年各县区学前教育", "", ""], ["", "", ""], ["县区", "公办园在园幼儿占比（%）", "备注"], ["城中区", 52, ""], ["合计", 50, ""]], SHEET, "B4");
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).tables.add("A3:C5", true);
    await context.sync();
  });
  // The loaded plan is that of 2023 to 2025, so the figures of 2021 are held against nothing.
  const look = await lookAt();
  expect(look.place.table).not.toBeNull();
  expect(look.blocks).toEqual([]);
  expect(look.unbound.find(({ header }) => header.startsWith("公办园"))!.why.key).toBe("unbound.noPlanForYear");
}, 120_000);

test("a thousand rows cost the rules and the round trips of five", async () => {
  await put();
  await applied();
  const rules = (await formats()).length;
  const many = [ROWS[0]!, ...Array.from({ length: 1000 }, (_, index) => ["城中区", 80 + (index % 20), 3, 4]), ROWS[5]!];
  await put(many, "长表");
  let look: SheetLook | undefined;
  expect(await requestsOf(async () => { look = await lookAt(); })).toBe(2);
  expect(look!.blocks[0]!.cells).toBe(1001);
  let result: SheetHighlightResult | undefined;
  expect(await requestsOf(async () => { result = await applied(look); })).toBe(3);
  expect(result).toMatchObject({ outcome: "marked", rules });
  expect(await requestsOf(() => actions.clear(look!.place.sheetId))).toBe(3);
}, 120_000);

test("what was not confirmed, and what changed since it was shown, is not written", async () => {
  // 4.5 beside 90 % may be 4.5 % or 450 %, and the other numbers are written both ways.
  await put([["县区", "2024年普惠性幼儿园覆盖率"], ["城中区", 0.95], ["鱼峰区", 95], ["柳城县", 4.5], ["合计", 0.91]]);
  const look = await lookAt();
  expect(look.blocks.map(({ confidence }) => confidence)).toEqual(["ask"]);
  expect(await applied(look)).toEqual({ outcome: "nothing" });
  expect(await formats()).toEqual([]);
  expect(await actions.apply({ look, confirmed: [look.blocks[0]!.id], withMet: false })).toMatchObject({ outcome: "marked", rules: 3 });

  await workbench.type(SHEET, "B1", "2024年公办园在园幼儿占比");
  expect(await applied(look)).toMatchObject({ outcome: "changed", look: { blocks: [{ indicator: "公办园在园幼儿占比" }] } });
}, 120_000);

test("what the planner corrected goes before what was guessed, and a line is left out on demand", async () => {
  await put();
  const look = await lookAt();
  const left = await actions.lookAgain(look.place, { lines: [{ line: 1, indicator: null }] });
  expect(left).toMatchObject({ outcome: "read", blocks: [{ indicator: "县级以上示范园" }] });
  const other = await actions.lookAgain(look.place, { lines: [{ line: 1, indicator: "公办园在园幼儿占比" }] });
  expect(other).toMatchObject({ outcome: "read", blocks: [{ indicator: "公办园在园幼儿占比", target: "≥55%" }, {}] });
}, 120_000);

test("what cannot be read or coloured is told and leaves the sheet as it was", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("指标目标").activate();
    context.workbook.worksheets.getItem("指标目标").getRange("B6").select();
    await context.sync();
  });
  expect(await actions.look()).toEqual({ outcome: "ownSheet", sheet: "指标目标" });

  await put([[""]], "空表", "C4");
  expect(await actions.look()).toEqual({ outcome: "blank", sheet: "空表" });

  await put([["姓名", "电话"], ["张三", 123], ["李四", 456]], "通讯录", "A1");
  expect(await actions.look()).toMatchObject({ outcome: "read", blocks: [] });

  await put();
  const look = await lookAt();
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  expect(await applied(look)).toEqual({ outcome: "protected", sheet: SHEET });
  expect(await formats()).toEqual([]);
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  });
  expect(await applied(look)).toEqual({ outcome: "gone" });
  expect(await actions.lookAgain(look.place, {})).toEqual({ outcome: "gone" });
}, 120_000);

test("without a plan in the workbook nothing is read into the sheet", async () => {
  await put();
  await workbench.run(async (context) => {
    for (const name of ["指标目标", "监测数据", "任务分工"]) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  expect(await actions.look()).toEqual({ outcome: "noPlan" });
}, 120_000);
