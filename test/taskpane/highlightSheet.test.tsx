import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";

import { highlight as ribbonButton, onHighlightRequested } from "../../src/commands/highlight";
import { highlightSheetWords } from "../../src/words/highlightSheetPane";
import type { AppProps } from "../../src/taskpane/App";
import { FakeActions, READY } from "./fixtures";
import { LOOK } from "./highlightSheetFixtures";
import { hearErrors, showPane, textOf } from "./page";

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "Office");
});

async function showTools(prepare: (actions: FakeActions) => void = () => undefined, more: Partial<AppProps> = {}) {
  const actions = new FakeActions();
  actions.overview = READY;
  actions.highlightSheet.found = LOOK;
  prepare(actions);
  const { user } = await showPane(actions, more);
  await user.click(screen.getByTestId("tab-tools"));
  await screen.findByTestId("highlight-open");
  return { user, actions, sheet: actions.highlightSheet };
}

async function open(prepare?: (actions: FakeActions) => void) {
  const shown = await showTools(prepare);
  await shown.user.click(screen.getByTestId("highlight-open"));
  return shown;
}

const rows = () => screen.findAllByTestId("highlight-block");
const result = () => screen.findByTestId("highlight-result");

it("shows what was understood before anything is written: header, target, place, how sure and why", async () => {
  const { sheet } = await open();
  expect((await rows()).map((row) => textOf(row).replace(/\s/g, ""))).toEqual([
    "普惠率（%）确定普惠性幼儿园覆盖率≥90%（2025年）2023—2025年规划；B2:B12共11格；单位%；按52读取；数据年份2024年各县区按全市目标衡量更正不标色",
    "示范园请确认县级以上示范园≥300所（2025年）2023—2025年规划；C12共1格；单位所衡量全市数据上级表头“达标园”是否改变口径，请确认已核对，一并标色更正不标色",
  ]);
  expect(screen.getByTestId("highlight-unbound")).not.toHaveAttribute("open");
  expect(textOf(screen.getByTestId("highlight-unbound"))).toContain("没有这个指标");
  expect(sheet.applied).toEqual([]);

  document.title = "教育规划";
  const { violations } = await axe.run(
    { include: [document.documentElement], exclude: [["[data-tabster-dummy]"]] } as axe.ElementContext,
    { rules: { "color-contrast": { enabled: false } } },
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
});

it("colours what is sure and what was confirmed, says how many cells of which word, and shows them", async () => {
  const { user, sheet } = await open();
  await rows();
  expect(screen.getByTestId("highlight-apply")).toHaveTextContent("标色（1 组）");
  await user.click(screen.getByTestId("highlight-confirm"));
  await user.click(screen.getByTestId("highlight-with-met"));
  expect(screen.getByTestId("highlight-apply")).toHaveTextContent("标色（2 组）");
  await user.click(screen.getByTestId("highlight-apply"));
  expect(sheet.applied).toEqual([{ look: LOOK, confirmed: ["LZ2023-18@R12C3"], withMet: true }]);
  expect(textOf(await result())).toContain("“各县区”已标色：达标 6 格、未达标 4 格、待核实 2 格。写入规则 6 条。");
  await user.click(within(await result()).getByRole("button", { name: "查看" }));
  expect(sheet.shown).toEqual([LOOK.place]);
});

it("a correction is read again at once: another indicator by pinyin, year, writing, left out, regions", async () => {
  const { user, sheet } = await open();
  await rows();
  await user.click(screen.getAllByTestId("highlight-correct")[0]!);
  await user.selectOptions(screen.getByTestId("highlight-year"), "2023");
  await user.selectOptions(screen.getByTestId("highlight-scale"), "fraction");
  expect(sheet.corrected).toEqual([{ lines: [{ line: 1, year: 2023 }] }, { lines: [{ line: 1, year: 2023, scale: "fraction" }] }]);
  await user.type(screen.getByTestId("highlight-indicator"), "gby");
  await user.click((await screen.findAllByTestId("highlight-indicator-option"))[0]!);
  expect(sheet.corrected[2]!.lines![0]!.indicator).toMatch(/公办/);
  await user.click(screen.getAllByTestId("highlight-leave-out")[1]!);
  await user.selectOptions(screen.getByTestId("highlight-regions"), "A 县区");
  expect(sheet.corrected[4]).toMatchObject({ regionLine: 0, lines: [{ line: 1 }, { line: 2, indicator: null }] });
  await user.selectOptions(screen.getByTestId("highlight-regions"), "没有，均为全市数据");
  expect(sheet.corrected[5]).toMatchObject({ regionLine: null });
  await user.selectOptions(screen.getByTestId("highlight-layout"), "down");
  expect(sheet.corrected[6]).toEqual({ orientation: "down" });
});

it("where the sheet changed meanwhile it shows the new reading and asks again", async () => {
  const { user, sheet } = await open((actions) => {
    actions.highlightSheet.result = { outcome: "changed", look: { ...LOOK, blocks: LOOK.blocks.slice(0, 1) } };
  });
  await rows();
  await user.click(screen.getByTestId("highlight-apply"));
  expect(textOf(await result())).toContain("未写入任何内容");
  expect(await rows()).toHaveLength(1);
  expect(sheet.applied).toHaveLength(1);
});

it("clears the sheet that was read, else the one in front, and says how many rules went", async () => {
  const { user, sheet } = await showTools();
  await user.click(screen.getByTestId("highlight-clear"));
  expect(textOf(await result())).toContain("已清除“各县区”中本工具的规则 6 条");
  sheet.cleared = { outcome: "cleared", sheet: "各县区", rules: 0 };
  await user.click(screen.getByTestId("highlight-open"));
  await rows();
  await user.click(screen.getByTestId("highlight-clear"));
  expect(textOf(await result())).toContain("没有可清除的标色");
  expect(sheet.clearedSheets).toEqual([null, "{1}"]);
});

it.each([
  [{ outcome: "noCell" }, "请先选中一块单元格区域"],
  [{ outcome: "cellEditing" }, "请按 Enter 结束编辑后重试"],
  [{ outcome: "noPlan" }, "尚未载入规划"],
  [{ outcome: "broken", sheet: "指标目标", column: "编码" }, "“指标目标”中缺少“编码”列"],
  [{ outcome: "ownSheet", sheet: "监测数据" }, "按结论标色"],
  [{ outcome: "blank", sheet: "表一" }, "“表一”中没有数据"],
  [{ outcome: "tooLarge", cells: 900_000, most: 250_000 }, "250,000 个单元格"],
  [{ outcome: "gone" }, "已被删除"],
  [{ outcome: "protected", sheet: "表一" }, "请撤销工作表保护"],
  [{ outcome: "failed", code: "AccessDenied" }, "代码：AccessDenied"],
] as const)("%j is told in one sentence", async (found, sentence) => {
  await open((actions) => { actions.highlightSheet.found = found; });
  expect(await result()).toHaveAttribute("data-outcome", found.outcome);
  expect(textOf(await result())).toContain(sentence);
});

it("says so where no indicator was found, with the headers unfolded to choose one", async () => {
  await open((actions) => { actions.highlightSheet.found = { ...LOOK, blocks: [] }; });
  expect(textOf(await screen.findByTestId("highlight-look"))).toContain("没有找到规划指标");
  expect(screen.getByTestId("highlight-unbound")).toHaveAttribute("open");
  expect(screen.queryByTestId("highlight-apply")).not.toBeInTheDocument();
});

it("a fault of the program is told and can be tried again", async () => {
  hearErrors();
  const { user, sheet } = await open((actions) => { actions.highlightSheet.look = () => Promise.reject(new Error("broken")); });
  expect(await result()).toHaveAttribute("data-outcome", "unexpected");
  sheet.look = async () => LOOK;
  await user.click(within(await result()).getByRole("button", { name: "重试" }));
  expect(await rows()).toHaveLength(2);
});

it("the ribbon's 高亮未达标 reads a sheet that is none of ours and leaves the switch alone", async () => {
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane: () => Promise.resolve() } } });
  const actions = new FakeActions();
  actions.overview = READY;
  actions.highlightSheet.found = LOOK;
  await showPane(actions, { onHighlightRequested });
  await act(() => ribbonButton({ completed: () => undefined } as unknown as Office.AddinCommands.Event));
  expect(await rows()).toHaveLength(2);
  expect(actions.highlight.applied).toEqual([]);
});

it("speaks English with the same keys", async () => {
  const actions = new FakeActions();
  actions.overview = READY;
  actions.highlightSheet.found = LOOK;
  const { user } = await showPane(actions, { language: "en-US" });
  await user.click(screen.getByTestId("tab-tools"));
  await user.click(await screen.findByTestId("highlight-open"));
  expect(textOf((await rows())[1]!)).toContain("Please confirm");
});

const keys = Object.keys(highlightSheetWords["zh-CN"]) as (keyof (typeof highlightSheetWords)["zh-CN"])[];
const parameters = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

it.each(keys)("%s has words and the same parameters in both languages", (key) => {
  const [chinese, english] = [highlightSheetWords["zh-CN"][key], highlightSheetWords["en-US"][key]];
  expect(chinese.trim()).not.toBe("");
  expect(chinese).not.toMatch(/你/);
  expect(chinese.replace(/\{\w+\}|Enter/g, "")).not.toMatch(/[A-Za-z]/);
  expect(parameters(english)).toEqual(parameters(chinese));
});
