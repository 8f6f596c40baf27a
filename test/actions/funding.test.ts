import { fundingActions } from "../../src/actions/funding";
import type { FundingChoice, FundingProposal, FundingState } from "../../src/actions/fundingResults";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { cellsOf } from "../support/tables";

/** 两个只增不减 through Excel's own client: an officer's table is read, confirmed, taken in and taken back. */

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await openAddin(); }, 60_000);
afterEach(() => workbench.close());

// 随州市 2022 as its notice prints it; the total in 万元, the averages in 元.
const STAGES = [
  ["学段", "2021年生均（元）", "2022年生均（元）", "增长率"],
  ["幼儿园", "2277.64", "2431.76", "6.77%"],
  ["普通小学", "9164.90", "9014.32", "-1.64%"],
];

async function paste(address: string, rows: readonly (readonly string[])[]): Promise<void> {
  await workbench.paste("Sheet1", address, rows);
  workbench.select("Sheet1", address);
}

async function proposed(): Promise<FundingProposal> {
  const result = await fundingActions.propose();
  if (result.outcome !== "proposed") throw new Error(result.outcome);
  return result.proposal;
}

const confirm = ({ address, columns, defaults }: FundingProposal, said: Partial<FundingChoice["defaults"]> = {}): FundingChoice =>
  ({ address, roles: columns.map(({ role }) => role), defaults: { ...defaults, ...said } });

async function state(): Promise<Extract<FundingState, { state: "ready" }>> {
  const read = await fundingActions.read();
  if (read.state !== "ready") throw new Error(read.state);
  return read;
}

/** Cells of every row of the sheet under some headers. */
async function cells(...wanted: readonly string[]): Promise<unknown[][]> {
  const { headers, rows } = await cellsOf(workbench, "tblFunding");
  return rows.map((row) => wanted.map((header) => row[headers.indexOf(header)]));
}

const words = async () => (await state()).rows.map(({ line, total, average }) => [line.year, line.stage, total?.word ?? "", average?.word ?? ""]);

test("a table beside other cells is read round the selected one, taken in with its verdicts, and taken back", async () => {
  await paste("B3", STAGES);
  const proposal = await proposed();
  expect(proposal.address).toBe("Sheet1!B3:E5");
  expect(proposal.defaults).toMatchObject({ region: null, year: 2022 });
  expect(await fundingActions.preview(confirm(proposal))).toEqual({ outcome: "ask", missing: ["region"] });

  const choice = confirm(proposal, { region: "随州市", account: "决算" });
  const preview = await fundingActions.preview(choice);
  if (preview.outcome !== "read") throw new Error(preview.outcome);
  expect(preview.lines.map(({ word }) => word)).toEqual(["增长", "下降"]);
  expect([preview.findings, preview.unread, preview.replaced]).toEqual([[], [], 0]);
  expect(await fundingActions.read()).toEqual({ state: "noSheet" });

  const before = workbench.requests;
  expect(await fundingActions.take(choice)).toEqual({ outcome: "written", sheet: "两个只增不减", added: 2, updated: 0, reasonsKept: 0, canUndo: true });
  // The officer's table (sheet, cells, and the client letting go of them), the lines that stand, the look, the writing.
  expect(workbench.requests - before).toBe(6);
  expect(await words()).toEqual([[2022, "幼儿园", "", "增长"], [2022, "普通小学", "", "下降"]]);
  expect(await cells("所用口径", "生均增减额", "生均结论", "结论")).toEqual([
    ["原公布", 154.12, "增长", "增长"], ["原公布", -150.58, "下降", "下降"],
  ]);

  expect(await fundingActions.undo()).toEqual({ outcome: "undone", sheet: "两个只增不减" });
  expect(await fundingActions.read()).toEqual({ state: "noSheet" });
  expect(await fundingActions.undo()).toEqual({ outcome: "notUndone" });
});

test("lines that stand already take new figures, their reasons stay, and undo brings the old ones back", async () => {
  await paste("A1", STAGES);
  const choice = confirm(await proposed(), { region: "随州市", account: "决算" });
  await fundingActions.take(choice);
  const [, primary] = (await state()).rows;
  expect((await fundingActions.keepReason(primary!, "=基建一次性经费")).outcome).toBe("written");
  expect((await state()).rows[1]!.line.reason).toBe("=基建一次性经费");

  await workbench.type("Sheet1", "C3", "9200");
  const preview = await fundingActions.preview(choice);
  expect(preview).toMatchObject({ outcome: "read", replaced: 1 });
  expect(await fundingActions.take(choice)).toMatchObject({ outcome: "written", added: 0, updated: 1, reasonsKept: 1 });
  const changed = (await state()).rows[1]!;
  expect([changed.line.average.current, changed.word, changed.line.reason]).toEqual([9200, "增长", "=基建一次性经费"]);

  expect((await fundingActions.undo()).outcome).toBe("undone");
  const back = (await state()).rows[1]!;
  expect([back.line.average.current, back.word, back.line.reason]).toEqual([9014.32, "下降", "=基建一次性经费"]);
});

test("what somebody has changed since is not taken back", async () => {
  await paste("A1", STAGES);
  await fundingActions.take(confirm(await proposed(), { region: "随州市" }));
  await workbench.type("两个只增不减", "I6", "9999");
  expect(await fundingActions.undo()).toEqual({ outcome: "notUndone" });
  expect((await state()).rows[1]!.line.average.current).toBe(9999);
});

test("an empty sheet takes the first lines in its empty row, and an empty undo leaves it empty", async () => {
  expect(await fundingActions.prepare("empty")).toMatchObject({ outcome: "written", added: 0, canUndo: false });
  expect((await state()).rows).toEqual([]);
  await paste("A1", STAGES);
  expect(await fundingActions.take(confirm(await proposed(), { region: "随州市" }))).toMatchObject({ added: 2 });
  expect(await cells("学段")).toEqual([["幼儿园"], ["普通小学"]]);
  expect((await fundingActions.undo()).outcome).toBe("undone");
  expect((await state()).rows).toEqual([]);
});

test("another unit than the right one is seen before anything is written", async () => {
  // 90000 万元 ÷ 80000 人 is 11250 元; in 元 it would be 1.125.
  await paste("A1", [["地区", "年度", "教育支出", "在校学生数", "生均"], ["甲县", "2020", "90000", "80000", "11250"], ["甲县", "2021", "99000", "82000", "12073.17"]]);
  const proposal = await proposed();
  expect(await fundingActions.preview(confirm(proposal))).toEqual({ outcome: "ask", missing: ["unit"] });
  const wrong = await fundingActions.preview(confirm(proposal, { unit: "元" }));
  if (wrong.outcome !== "read") throw new Error(wrong.outcome);
  expect(wrong.findings.map(({ finding, address }) => [finding.kind, address])).toContainEqual(["averageDiffers", "Sheet1!E2"]);
  const right = await fundingActions.preview(confirm(proposal, { unit: "万元" }));
  if (right.outcome !== "read") throw new Error(right.outcome);
  expect(right.findings.map(({ finding }) => finding.kind)).toEqual(["accountMissing"]);
  expect(right.lines.map(({ total, average }) => [total!.word, average!.word])).toEqual([["无上年", "无上年"], ["增长", "增长"]]);
});

test("the published notices are a worked example, loaded once however often it is asked for", async () => {
  expect(await fundingActions.prepare("example")).toMatchObject({ outcome: "written", added: 52, updated: 0, canUndo: true });
  expect(await fundingActions.prepare("example")).toMatchObject({ outcome: "written", added: 0, updated: 0, canUndo: false });
  const { rows } = await state();
  const word = (region: string, year: number, stage: string) => {
    const found = rows.find(({ line }) => line.region === region && line.year === year && line.stage === stage && line.series === "经费")!;
    return [found.total?.word ?? "", found.average?.word ?? "", found.average?.base ?? "", found.average?.asPublished?.word ?? ""];
  };
  expect(word("全国", 2021, "普通初中")).toEqual(["", "增长", "同口径（推算）", "下降"]);
  expect(word("全国", 2021, "中等职业学校")).toEqual(["", "增长", "同口径（推算）", "下降"]);
  expect(word("随州市", 2022, "普通小学")).toEqual(["", "下降", "原公布", ""]);
  expect(word("莲都区", 2022, "幼儿园")).toEqual(["", "下降", "原公布", ""]);
}, 60_000);

test("somebody's own sheet of our name is asked about, and renamed only where they agree", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.add("两个只增不减").getRange("A1").values = [["我的表"]];
    await context.sync();
  });
  expect(await fundingActions.prepare("empty")).toEqual({ outcome: "conflict", sheets: ["两个只增不减"], tables: [] });
  expect(await fundingActions.prepare("empty", { conflicts: "rename" })).toMatchObject({
    outcome: "written", renamed: [{ from: "两个只增不减", to: "两个只增不减（原有）" }],
  });
  expect(await workbench.cellValue("两个只增不减（原有）", "A1")).toBe("我的表");
});

test("a column that was renamed is named, and nothing is written", async () => {
  await fundingActions.prepare("empty");
  await workbench.type("两个只增不减", "F4", "数额");
  expect(await fundingActions.read()).toEqual({ state: "broken", sheet: "两个只增不减", column: "金额" });
  expect(await fundingActions.prepare("example")).toEqual({ outcome: "broken", sheet: "两个只增不减", column: "金额" });
});

test("while a cell is being edited nothing is read or written, and the person is told", async () => {
  workbench.setCellEditing(true);
  expect(await fundingActions.propose()).toEqual({ outcome: "cellEditing" });
  expect(await fundingActions.prepare("empty")).toEqual({ outcome: "cellEditing" });
  workbench.setCellEditing(false);
});

test("the form to sign is a sheet of its own, and a second one does not take the place of the first", async () => {
  await paste("A1", STAGES);
  await fundingActions.take(confirm(await proposed(), { region: "随州市", account: "决算" }));
  expect(await fundingActions.writeCheckSheet("随州市", 2022)).toMatchObject({ outcome: "written", sheet: "核查单 随州市 2022" });
  expect(await fundingActions.writeCheckSheet("随州市", 2022)).toMatchObject({ outcome: "written", sheet: "核查单 随州市 2022（2）" });
  expect(await fundingActions.writeCheckSheet("随州市", 2021)).toEqual({ outcome: "changed" });
  expect(await workbench.cellValue("核查单 随州市 2022", "A1")).toBe("随州市2022年教育经费“两个只增不减”核查单");
});

test("a sheet without a table to read is said so, with the place", async () => {
  workbench.select("Sheet1", "C3");
  expect(await fundingActions.propose()).toEqual({ outcome: "noTable", address: "Sheet1!C3" });
});

test("which stages count is kept in the workbook", async () => {
  expect(await fundingActions.readCountedStages()).toEqual(["合计"]);
  await fundingActions.keepCountedStages(["普通小学", "幼儿园"]);
  expect(await fundingActions.readCountedStages()).toEqual(["幼儿园", "普通小学"]);
});

test("a later year taken alone falls against the year that stands, and the form to sign carries the remarks", async () => {
  await paste("A1", [["地区", "年度", "教育支出（万元）"], ["甲县", "2021", "99000"], ["甲县", "2022", "98900"]]);
  await fundingActions.take(confirm(await proposed(), { account: "决算" }));
  await paste("A10", [["地区", "年度", "教育支出（万元）", "上年金额（万元）"], ["甲县", "2023", "90000", "95000"]]);
  await fundingActions.take(confirm(await proposed(), { account: "决算" }));
  expect(await words()).toEqual([[2021, "合计", "无上年", ""], [2022, "合计", "下降", ""], [2023, "合计", "下降", ""]]);
  // 95000 is not what the row of 2022 says.
  await fundingActions.writeCheckSheet("甲县", 2023);
  const texts = await workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("核查单 甲县 2023").getUsedRange(true);
    range.load("text");
    await context.sync();
    return range.text.flat();
  });
  expect(texts.find((text) => text.includes("所填上年数为 95000 万元，表中上年一行为 98900 万元"))).toBeDefined();
});

test("the sheet itself is no table to be checked", async () => {
  await fundingActions.prepare("empty");
  workbench.select("两个只增不减", "A5");
  expect(await fundingActions.propose()).toEqual({ outcome: "ownSheet" });
});
