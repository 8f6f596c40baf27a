import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";

import type { HighlightResult } from "../../src/actions/highlightResults";
import { onHighlightRequested, highlight as ribbonButton } from "../../src/commands/highlight";
import type { AppProps } from "../../src/taskpane/App";
import { FakeActions, held, LOADED, READY } from "./fixtures";
import { COLOURED } from "./highlightFixtures";
import { hearErrors, showPane, textOf } from "./page";

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "Office");
});

async function showTools(prepare: (actions: FakeActions) => void = () => undefined, more: Partial<AppProps> = {}) {
  const actions = new FakeActions();
  actions.overview = READY;
  prepare(actions);
  const { user } = await showPane(actions, more);
  await user.click(screen.getByTestId("tab-tools"));
  await screen.findByTestId("tools");
  await act(async () => undefined);
  return { user, actions, highlight: actions.highlight };
}

const theSwitch = () => screen.getByTestId("highlight-switch");
const word = (name: string) => screen.getByTestId(`highlight-word-${name}`);
const result = () => screen.findByTestId("highlight-result");
const marked = (words: readonly (typeof COLOURED)[number][]): HighlightResult =>
  ({ outcome: "marked", highlighting: { isOn: true, words }, sheets: ["监测数据"], unmarked: [] });

async function broken(): Promise<string[]> {
  document.title = "教育规划";
  const { violations } = await axe.run(
    { include: [document.documentElement], exclude: [["[data-tabster-dummy]"]] } as axe.ElementContext,
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

it("shows the switch and the legend: sample, mark, word and meaning", async () => {
  await showTools();
  expect(theSwitch()).toBeChecked();
  expect(theSwitch()).toHaveAccessibleName("按结论标色");
  const names = ["达标", "接近", "未达标", "待核实", "其他"];
  for (const name of names) expect(word(name)).toBeChecked();
  expect(names.map((name) => textOf(word(name).parentElement!))).toEqual([
    "●达标实际值满足目标", "◐接近差距在 2% 以内，统计时计入未达标", "▲未达标不满足目标；面板中 △ 表示力争目标",
    "?待核实现有数值不足以判定是否达标", "–其他自述达标、不可比、高于对照、低于对照、无数据",
  ]);
  expect(within(word("未达标").parentElement!).getByText("未达标")).toHaveStyle({ color: "#A4262C", backgroundColor: "#FDE7E9" });
  expect(await broken()).toEqual([]);
});

it("the legend shows the cells' own colours on a dark pane too", async () => {
  await showTools(() => undefined, { theme: "dark" });
  expect(within(word("达标").parentElement!).getByText("达标")).toHaveStyle({ color: "#0E700E", backgroundColor: "#DFF6DD" });
});

it("the switch clears and brings back, and says so", async () => {
  const { user, highlight } = await showTools();
  await user.click(theSwitch());
  expect(await result()).toHaveTextContent("已清除本工具的颜色，您自己的格式没有改动。");
  expect(highlight.applied).toEqual([{ isOn: false, words: COLOURED }]);
  expect(theSwitch()).not.toBeChecked();
  expect(word("达标")).toBeDisabled();
  expect(await broken()).toEqual([]);
  await user.click(theSwitch());
  expect(await screen.findByText(/已在“监测数据”标出：达标、接近、未达标、待核实、其他。/)).toBeInTheDocument();
  expect(await broken()).toEqual([]);
});

it("a word is taken out by a key; the last one taken out turns the colours off", async () => {
  const { user, highlight } = await showTools((actions) => {
    actions.highlight.state = { state: "ready", highlighting: { isOn: true, words: ["接近", "未达标"] } };
  });
  expect(word("达标")).not.toBeChecked();
  act(() => word("接近").focus());
  await user.keyboard(" ");
  expect(await result()).toHaveTextContent("已在“监测数据”标出：未达标。");
  act(() => word("未达标").focus());
  await user.keyboard(" ");
  expect(await screen.findByText(/已清除本工具的颜色/)).toBeInTheDocument();
  expect(highlight.applied).toEqual([{ isOn: true, words: ["未达标"] }, { isOn: false, words: [] }]);
  // On again is every word, never a switch that is on and colours nothing.
  await user.click(theSwitch());
  expect(highlight.applied[2]).toEqual({ isOn: true, words: COLOURED });
});

it("the box of the other words stands for all five, and tells when some are chosen", async () => {
  const { user, highlight } = await showTools((actions) => {
    actions.highlight.state = { state: "ready", highlighting: { isOn: true, words: ["未达标", "不可比"] } };
  });
  expect(word("其他")).toBePartiallyChecked();
  await user.click(word("其他"));
  expect(highlight.applied[0]!.words).toEqual(["未达标", "自述达标", "不可比", "高于对照", "低于对照", "无数据"]);
});

it("the presets choose what counts as missed, or everything, and turn the colours on", async () => {
  const { user, highlight } = await showTools((actions) => {
    actions.highlight.state = { state: "ready", highlighting: { isOn: false, words: COLOURED } };
  });
  await user.click(screen.getByRole("button", { name: "只看未达标" }));
  expect(await result()).toHaveTextContent("已在“监测数据”标出：接近、未达标。");
  await user.click(screen.getByRole("button", { name: "全部" }));
  expect(highlight.applied).toEqual([{ isOn: true, words: ["接近", "未达标"] }, { isOn: true, words: COLOURED }]);
});

it("presses made while one is under way end in the last of them", async () => {
  const first = held<HighlightResult>();
  const { user, highlight } = await showTools();
  const apply = highlight.apply;
  highlight.apply = (highlighting) => {
    highlight.apply = apply;
    highlight.applied.push(highlighting);
    return first.promise;
  };
  await user.click(word("达标"));
  await user.click(word("接近"));
  await user.click(word("待核实"));
  expect(highlight.applied).toHaveLength(1);
  await act(async () => first.resolve(marked(COLOURED.slice(1))));
  expect(await result()).toHaveTextContent("标出：未达标、其他。");
  expect(highlight.applied).toHaveLength(2);
  expect(highlight.applied[1]!.words).not.toContain("待核实");
  expect(word("接近")).not.toBeChecked();
});

it.each<[string, HighlightResult, RegExp]>([
  ["while a cell is being edited", { outcome: "cellEditing" }, /^单元格正在编辑，颜色没有改动。请按 Enter 结束编辑后重试。/],
  ["where Excel refuses", { outcome: "failed", code: "AccessDenied" }, /^标色未完成。工作表可能受保护，请撤销保护后重试。 代码：AccessDenied/],
])("%s says so, shows what is in force still, and can be tried again", async (_, refusal, sentence) => {
  const { user, highlight } = await showTools((actions) => actions.highlight.results.push(refusal));
  await user.click(theSwitch());
  expect(textOf(await result())).toMatch(sentence);
  await act(async () => undefined);
  expect(theSwitch()).toBeChecked();
  expect(await broken()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText(/已清除本工具的颜色/)).toBeInTheDocument();
  expect(highlight.applied).toHaveLength(2);
});

it("a fault is told, its cause stands in the console", async () => {
  const errors = hearErrors();
  const cause = new Error("Colours");
  const { user } = await showTools((actions) => {
    actions.highlight.apply = () => Promise.reject(cause);
  });
  await user.click(theSwitch());
  expect(await result()).toHaveTextContent("标色时出现意外问题，请核对工作表后重试。");
  expect(errors).toHaveBeenCalledWith(cause);
  expect(theSwitch()).toBeChecked();
});

it("a sheet without the column of the words is named", async () => {
  const { user } = await showTools((actions) => actions.highlight.results.push({
    ...marked(COLOURED) as Extract<HighlightResult, { outcome: "marked" }>, sheets: [], unmarked: [{ sheet: "监测数据", column: "结论" }],
  }));
  await user.click(screen.getByRole("button", { name: "全部" }));
  expect(textOf(await result())).toMatch(/^工作表“监测数据”中未找到“结论”列，没有标色。请恢复列名后重试，也可以重新载入规划。/);
});

it("without a plan says what to do first, and does it", async () => {
  const { user, actions } = await showTools((fake) => {
    fake.overview = { state: "noPlan" };
    fake.highlight.state = { state: "nothingLoaded" };
  });
  expect(screen.queryByTestId("highlight-switch")).not.toBeInTheDocument();
  expect(screen.getByTestId("tools")).toHaveTextContent("请先载入规划");
  expect(await broken()).toEqual([]);
  actions.loadPlan = async () => {
    actions.highlight.state = { state: "ready", highlighting: { isOn: true, words: COLOURED } };
    return LOADED;
  };
  await user.click(screen.getByTestId("tools-load-plan"));
  expect(await screen.findByTestId("highlight-switch")).toBeChecked();
});

it("where the workbook cannot be read says so and can be tried again", async () => {
  hearErrors();
  const { user, highlight } = await showTools((actions) => {
    actions.highlight.read = () => Promise.reject(new Error("Busy"));
  });
  expect(screen.getByText("未能读取工作簿，未作任何改动。")).toBeInTheDocument();
  highlight.read = async () => highlight.state;
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByTestId("highlight-switch")).toBeInTheDocument();
});

it("the ribbon's button brings the tab to the front, turns the colours off there and says so; pressed again, on", async () => {
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane: async () => undefined } } });
  const event = { completed: jest.fn() } as unknown as Office.AddinCommands.Event;
  const actions = new FakeActions();
  actions.overview = READY;
  // Pressed while the pane is closed: the request waits for it.
  await ribbonButton(event);
  await showPane(actions, { onHighlightRequested });
  expect(await result()).toHaveTextContent("已清除本工具的颜色");
  expect(screen.getByRole("tab", { name: "工具", selected: true })).toBeInTheDocument();
  await act(() => ribbonButton(event));
  expect(await screen.findByText(/已在“监测数据”标出/)).toBeInTheDocument();
  expect(actions.highlight.applied.map(({ isOn }) => isOn)).toEqual([false, true]);
  expect(event.completed).toHaveBeenCalledTimes(2);
});

it("speaks English beside it; the sample stays the cell's own word", async () => {
  const { user } = await showTools(() => undefined, { language: "en-US" });
  expect(word("未达标")).toHaveAccessibleName(/^未达标 ?Missed/);
  await user.click(theSwitch());
  expect(await result()).toHaveTextContent("The add-in's colours were removed; your own formats are unchanged.");
  expect(await broken()).toEqual([]);
});
