import { act, fireEvent, screen, within } from "@testing-library/react";

import type { IndicatorCard } from "../../src/actions/indicatorResults";
import { indicatorPaneWords } from "../../src/words/indicatorPane";
import { CARD, ENTRIES } from "./indicatorFixtures";
import { active, box, broken, card, openCard, options, press, showTab } from "./indicatorPage";
import { hearErrors, textOf } from "./page";

afterEach(() => jest.restoreAllMocks());

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

it("a filter of the counts leads to the list that it filters", async () => {
  const { user } = await showTab();
  await user.click(within(screen.getByTestId("verdict-counts")).getByRole("button", { name: /待核实/ }));
  expect(screen.getByRole("tab", { name: "差距", selected: true })).toBeInTheDocument();
  expect(await screen.findAllByTestId("gap-row")).toHaveLength(1);
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
