import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";

import type { IndicatorCard, InsertResult } from "../../src/actions/indicatorResults";
import { indicatorPaneWords } from "../../src/words/indicatorPane";
import { FakeActions, READY } from "./fixtures";
import { CARD, ENTRIES, INSERTED } from "./indicatorFixtures";
import { hearErrors, showPane, textOf } from "./page";

afterEach(() => jest.restoreAllMocks());

/** Waits until the tab's code, then its list or card, have come. */
async function settled(): Promise<void> {
  await waitFor(() => expect(screen.queryByText("正在打开…")).not.toBeInTheDocument());
  await act(async () => undefined);
}

/** The pane with the tab in front, and what stands behind it. */
async function showTab(prepare: (actions: FakeActions) => void = () => undefined) {
  const actions = new FakeActions();
  actions.overview = READY;
  prepare(actions);
  const { user } = await showPane(actions);
  await user.click(screen.getByRole("tab", { name: "指标" }));
  await settled();
  return { user, indicators: actions.indicators };
}

const box = () => screen.getByRole("combobox", { name: "查找指标" });
const options = () => screen.queryAllByRole("option").map(textOf);
const active = () => textOf(document.getElementById(box().getAttribute("aria-activedescendant") ?? "")!);
const card = () => screen.getByTestId("indicator-card");
const press = (name: string) => screen.getByRole("button", { name });

async function openCard(prepare?: (actions: FakeActions) => void) {
  const shown = await showTab(prepare);
  await shown.user.click(screen.getByText("县级以上示范园"));
  await settled();
  return shown;
}

async function broken(): Promise<string[]> {
  document.title = "教育规划";
  const { violations } = await axe.run(
    { include: [document.documentElement], exclude: [["[data-tabster-dummy]"]] } as axe.ElementContext,
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

describe("the search", () => {
  it("shows every indicator with target and verdict, by stage of schooling, and has the focus", async () => {
    await showTab();
    expect(box()).toHaveFocus();
    expect(screen.getAllByRole("group", { name: /学前教育|普通高中|综合/ })).toHaveLength(3);
    expect(options()).toHaveLength(ENTRIES.length);
    expect(options()[2]).toBe("县级以上示范园 ≥300所 ▲未达标");
    expect(options()[3]).toBe("自治区星级特色普通高中占比 力争≥60% △未达标");
    expect(await broken()).toEqual([]);
  });

  it("follows the typing, pinyin initials too, and opens with Enter what the arrows have come to", async () => {
    const { user } = await showTab();
    await user.type(box(), "zb");
    expect(options()).toHaveLength(2);
    expect(screen.getByText("找到 2 项指标")).toBeInTheDocument();
    expect(active()).toContain("公办园在园幼儿占比");
    await user.keyboard("{ArrowDown}");
    expect(active()).toContain("自治区星级特色普通高中占比");
    await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect(card()).toBeInTheDocument();
  });

  it("opens the indicator that is chosen and no other", async () => {
    const { user, indicators } = await showTab();
    const read = jest.spyOn(indicators, "readCard");
    await user.type(box(), "sfy{Enter}");
    expect(read).toHaveBeenCalledWith("kindergartens");
  });

  it("answers Enter by what has just been typed, however fast it comes", async () => {
    const { indicators } = await showTab();
    const read = jest.spyOn(indicators, "readCard");
    await act(async () => {
      fireEvent.change(box(), { target: { value: "szjk" } });
      fireEvent.keyDown(box(), { key: "Enter" });
    });
    expect(read.mock.calls).toEqual([["courses"]]);
  });

  it("names the alias by which it was found", async () => {
    const { user } = await showTab();
    await user.type(box(), "普惠率");
    expect(options()).toEqual(["普惠性幼儿园覆盖率 又称 普惠率 ≥90% ●达标"]);
  });

  it("says so where nothing matches, and Escape brings all back", async () => {
    const { user } = await showTab();
    await user.type(box(), "没有这个");
    expect(screen.getByTestId("nothing-found")).toHaveTextContent("没有与“没有这个”相符的指标。");
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    expect(await broken()).toEqual([]);
    await user.keyboard("{Enter}{Escape}");
    expect(options()).toHaveLength(ENTRIES.length);
  });

  it("puts the recent ones first, those that are still there", async () => {
    await showTab((actions) => {
      actions.indicators.recent = ["courses", "gone"];
    });
    expect(
      within(screen.getByRole("group", { name: "最近查看" }))
        .getAllByRole("option")
        .map(textOf),
    ).toEqual(["思政金课"]);
    expect(await broken()).toEqual([]);
  });

  it("keeps what was typed while another tab or a card was in front", async () => {
    const { user } = await showTab();
    await user.type(box(), "示范{Enter}");
    await user.click(screen.getByRole("tab", { name: "概览" }));
    await user.click(screen.getByRole("tab", { name: "指标" }));
    expect(card()).toBeInTheDocument();
    await user.click(press("‹ 返回列表"));
    expect(box()).toHaveValue("示范");
    expect(box()).toHaveFocus();
  });

  it("follows the plans", async () => {
    const { indicators } = await showTab();
    indicators.listed = { origin: "workbook", entries: [{ ...ENTRIES[2]!, target: "≥320所" }] };
    await act(async () => indicators.listeners.forEach((changed) => changed()));
    expect(options()).toEqual(["县级以上示范园 ≥320所 ▲未达标"]);
  });

  it.each([
    ["builtIn", ENTRIES, "当前显示内置的规划和数据；载入规划后以工作簿中的为准。"],
    ["unread", [], "规划尚未读入"],
    ["workbook", [], "没有可显示的指标。请先在“概览”中载入规划。"],
  ] as const)("says where the answers come from: %s", async (origin, entries, sentence) => {
    await showTab((actions) => {
      actions.indicators.listed = { origin, entries };
    });
    expect(screen.getByText(sentence, { exact: false })).toBeInTheDocument();
  });

  it("that failed can be tried again", async () => {
    const errors = hearErrors();
    const cause = new Error("Read");
    let works = false;
    const { user } = await showTab((actions) => {
      const { list } = actions.indicators;
      actions.indicators.list = () => (works ? list() : Promise.reject(cause));
    });
    expect(errors).toHaveBeenCalledWith(cause);
    expect(screen.getByText("未能读取指标，工作簿不受影响。")).toBeInTheDocument();
    works = true;
    await user.click(press("重试"));
    expect(options()).toHaveLength(ENTRIES.length);
  });

  it("works on where the recent ones cannot be kept", async () => {
    hearErrors();
    const { user } = await showTab((actions) => {
      actions.indicators.remember = () => Promise.reject(new Error("Storage"));
    });
    await user.click(screen.getByText("思政金课"));
    expect(card()).toBeInTheDocument();
    await user.click(press("‹ 返回列表"));
    expect(screen.getByText("未能保存“最近查看”，不影响其他功能。")).toBeInTheDocument();
  });
});

describe("the card", () => {
  const part = (name: string) => textOf(screen.getByRole("region", { name }));

  it("says target, sentences with their numbers marked, verdict, pace and who answers, and takes the focus", async () => {
    await openCard();
    expect(screen.getByRole("heading", { name: "县级以上示范园" })).toHaveFocus();
    expect(part("目标")).toContain(
      "≥300所 硬性 · 2025年 · 全市县级以上示范园达300所以上2023—2025年规划 · 二、（三）推动教育协调发展",
    );
    expect(part("最新数据")).toContain("265所 柳州市 · 2024年县级以上示范园共265所2024年报告 · 办好人民满意的教育");
    expect([...card().querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["300所", "265所"]);
    expect(textOf(screen.getByTestId("card-verdict"))).toBe("▲未达标 差距 −35 所");
    expect(part("序时进度")).toContain("缺基期，不能推算");
    expect(part("牵头部门")).toContain("文中未指明");
    expect(await broken()).toEqual([]);
  });

  it("shows the other sentences, why the verdict is what it is, and a gap that is nominal", async () => {
    const doubtful: IndicatorCard = {
      ...CARD,
      lead: ["市教育局", "市财政局"],
      target: { ...CARD.target!, text: "力争≥55%", strength: "strive", yearStated: false, stage: "通过验收" },
      verdict: {
        verdict: "待核实",
        gapText: "−3.00 个百分点",
        gapIsNominal: true,
        reason: { key: "lowerBoundOnly", parameters: {} },
        note: { key: "regionTarget", parameters: {} },
      },
      others: [{ target: { ...CARD.target!, code: "other", text: "30所" }, verdict: null }],
    };
    await openCard((actions) => {
      actions.indicators.card = doubtful;
    });
    expect(part("目标")).toContain("力争≥55% 2025年（规划末年） · 全市 · 要求：通过验收");
    expect(part("结论")).toContain(
      "?待核实 名义差距 −3.00 个百分点实际值只给出下限，不足以判定，请核实准确数 · 按全市目标衡量",
    );
    expect(part("牵头部门")).toContain("市教育局、市财政局");
    expect(part("其他表述（1）")).toContain("30所");
    expect(part("其他表述（1）")).toContain("没有与这条表述比对的数据");
    expect(await broken()).toEqual([]);
  });

  it("of an indicator without a target shows the figure, no verdict, and offers no formula", async () => {
    await openCard((actions) => {
      actions.indicators.card = { ...CARD, target: null, verdict: null, planLabel: null, formulas: [] };
    });
    expect(part("目标")).toContain("规划未设此项目标。");
    expect(part("最新数据")).toContain("265所");
    expect(screen.queryByTestId("card-verdict")).not.toBeInTheDocument();
    expect(screen.queryByTestId("insert-bar")).not.toBeInTheDocument();
  });

  it("without a figure says so", async () => {
    await openCard((actions) => {
      actions.indicators.card = {
        ...CARD,
        figure: null,
        verdict: { ...CARD.verdict!, verdict: "无数据", gapText: "" },
      };
    });
    expect(part("最新数据")).toContain("没有可与目标比对的数据。");
    expect(textOf(screen.getByTestId("card-verdict"))).toBe("–无数据");
  });

  it("follows the plans, and says so when the indicator has gone", async () => {
    const { indicators } = await openCard();
    indicators.card = null;
    await act(async () => indicators.listeners.forEach((changed) => changed()));
    expect(card()).toHaveTextContent("这项指标已不在当前规划和数据中。");
  });

  it("that cannot be read says so, and can be read again", async () => {
    hearErrors();
    let works = false;
    const { user } = await openCard((actions) => {
      actions.indicators.readCard = () => (works ? Promise.resolve(CARD) : Promise.reject(new Error("Read")));
    });
    expect(card()).toHaveTextContent("未能读取这项指标，工作簿不受影响。");
    expect(await broken()).toEqual([]);
    works = true;
    await user.click(press("重试"));
    expect(screen.getByTestId("card-verdict")).toBeInTheDocument();
  });
});

describe("inserting", () => {
  const occupied: InsertResult = { outcome: "occupied", cell: { sheet: "Sheet1", address: "B5", content: "市教育局" } };

  it("says which formula stands where", async () => {
    const { user, indicators } = await openCard();
    await user.click(press("插入目标"));
    expect(indicators.inserted).toEqual([{ id: "kindergartens", kind: "target", options: undefined }]);
    expect(screen.getByTestId("insert-bar")).toHaveTextContent('已写入 Sheet1 B5：=EDU.TARGET("县级以上示范园")');
    await user.click(press("知道了"));
    expect(screen.getByTestId("insert-bar")).not.toHaveTextContent("已写入");
  });

  it.each([
    ["目标", "target"],
    ["结论", "status"],
    ["差距", "gap"],
    ["出处", "source"],
  ])("%s asks for %s", async (word, kind) => {
    const { user, indicators } = await openCard();
    await user.click(press(`插入${word}`));
    expect(indicators.inserted.map((one) => one.kind)).toEqual([kind]);
  });

  it("asks before it overwrites: the safe answer has the focus and leaves the cell alone", async () => {
    const { user, indicators } = await openCard((actions) => {
      actions.indicators.results = [occupied];
    });
    await user.click(press("插入结论"));
    expect(screen.getByRole("alertdialog", { name: "所选单元格已有内容" })).toHaveTextContent(
      "Sheet1 B5 中现有：市教育局",
    );
    expect(press("保留原内容")).toHaveFocus();
    expect(await broken()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
    expect(indicators.inserted).toHaveLength(1);
  });

  it("overwrites the very cell that was asked about", async () => {
    const { user, indicators } = await openCard((actions) => {
      actions.indicators.results = [occupied, INSERTED];
    });
    await user.click(press("插入结论"));
    await user.click(press("替换"));
    expect(indicators.inserted[1]).toEqual({
      id: "kindergartens",
      kind: "status",
      options: { replacing: { sheet: "Sheet1", address: "B5", content: "市教育局" } },
    });
    expect(screen.getByTestId("insert-bar")).toHaveTextContent("已写入 Sheet1 B5");
  });

  it.each<[InsertResult, string]>([
    [{ outcome: "cellEditing" }, "单元格正在编辑，未写入任何内容。请按 Enter 结束编辑后重试。"],
    [{ outcome: "noFigure" }, "缺少可用的实际值，未写入任何内容。"],
    [{ outcome: "noFormula" }, "这项指标没有可插入的公式，未写入任何内容。"],
    [{ outcome: "noCell" }, "未选中单元格，未写入任何内容。"],
    [{ outcome: "failed", code: "AccessDenied" }, "工作表可能受保护，请撤销保护后重试。 代码：AccessDenied"],
  ])("tells what did not work: %j", async (result, sentence) => {
    const { user } = await openCard((actions) => {
      actions.indicators.results = [result];
    });
    await user.click(press("插入差距"));
    expect(screen.getByTestId("insert-bar")).toHaveTextContent(sentence);
  });

  it("tells of the unexpected, and logs its cause", async () => {
    const errors = hearErrors();
    const cause = new Error("Unexpected");
    const { user } = await openCard((actions) => {
      actions.indicators.insertFormula = () => Promise.reject(cause);
    });
    await user.click(press("插入目标"));
    expect(errors).toHaveBeenCalledWith(cause);
    expect(screen.getByTestId("insert-bar")).toHaveTextContent("写入时出现意外问题，请核对所选单元格后重试。");
  });
});

it("a filter of the counts leads to the list that it filters", async () => {
  const { user } = await showTab();
  await user.click(within(screen.getByTestId("verdict-counts")).getByRole("button", { name: /待核实/ }));
  expect(screen.getByRole("tab", { name: "概览", selected: true })).toBeInTheDocument();
  expect(screen.getAllByTestId("gap-row")).toHaveLength(1);
});

describe("the words", () => {
  const { "zh-CN": chinese, "en-US": english } = indicatorPaneWords;
  const parameters = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

  it.each(Object.keys(chinese) as (keyof typeof chinese)[])("%s takes the same parameters in both languages", (key) => {
    expect(english[key].trim()).not.toBe("");
    expect(parameters(english[key])).toEqual(parameters(chinese[key]));
  });

  it("leave no English where there is Chinese, and address the reader as 您 if at all", () => {
    const all = Object.values(chinese)
      .join("\n")
      .replace(/\{\w+\}/g, "");
    expect([...new Set(all.match(/[A-Za-z]+/g))].sort()).toEqual(["Enter", "gbyzb", "phl"]);
    expect(all).not.toMatch(/你/);
  });
});
