import { act, screen, within } from "@testing-library/react";

import type { Overview } from "../../src/actions/results";
import { TABS } from "../../src/taskpane/tabs";
import { counts, FakeActions, held, LINES, READY } from "./fixtures";
import { hearErrors, showPane, textOf } from "./page";

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

function withPlan(overview: Overview = READY): FakeActions {
  const actions = new FakeActions();
  actions.overview = overview;
  return actions;
}

const rows = () => screen.getAllByTestId("gap-row");
const list = () => screen.getByTestId("gap-list");
const countsRow = () => screen.getByTestId("verdict-counts");

describe("the top", () => {
  it("names the plan in force and its region, with loading again as a secondary action", async () => {
    await showPane(withPlan());
    expect(textOf(screen.getByRole("heading", { level: 1 }))).toMatch(/^2023—2025年规划 ?柳州市$/);
    expect(screen.getByTestId("reload-plan")).toHaveTextContent("重新载入");
    expect(screen.queryByTestId("load-plan")).not.toBeInTheDocument();
  });

  it("counts by verdict with mark, word and number: four words always, the others where there are any", async () => {
    await showPane(withPlan());
    const read = within(countsRow()).getAllByRole("button").map(textOf);
    expect(read).toEqual(["7●达标", "0◐接近", "4▲未达标", "1?待核实", "–不可比2", "无目标20"]);
  });
});

describe("the list of what misses", () => {
  it("keeps the order given and says verdict, name, target, actual and gap of each", async () => {
    await showPane(withPlan());
    expect(rows().map(textOf)).toEqual([
      "▲未达标 自治区级市域产教联合体 目标 3—5 个 实际 2 个 差距 −1 个",
      "▲未达标 市级产教融合型企业 目标 100 家左右 实际 74 家 差距 −26 家",
      "△未达标 自治区星级特色普通高中占比 目标 力争≥60% 实际 46.15% 差距 −13.85 个百分点",
      "▲未达标 县级以上示范园 目标 ≥300 所 实际 265 所 差距 −35 所",
      "?待核实 公办园在园幼儿占比 目标 ≥55% 实际 52%以上 名义差距 −3.00 个百分点",
    ]);
    expect(list()).toHaveTextContent("2024年 · 5 条");
  });

  it("says the year of each figure where they differ, and the region where it is another", async () => {
    const [first, second] = LINES;
    const other = { ...second!, year: 2023, region: "柳城县" };
    const undated = { ...LINES[3]!, year: 0 };
    await showPane(withPlan({ ...READY, missed: [first!, other, undated] }));
    expect(rows().map(textOf)).toEqual([
      "▲未达标 自治区级市域产教联合体 目标 3—5 个 2024年实际 2 个 差距 −1 个",
      "▲未达标 市级产教融合型企业 柳城县 目标 100 家左右 2023年实际 74 家 差距 −26 家",
      "▲未达标 县级以上示范园 目标 ≥300 所 实际 265 所 差距 −35 所",
    ]);
  });

  it("says no gap where there is none", async () => {
    await showPane(withPlan({ ...READY, missed: [{ ...LINES[2]!, target: "力争≥60%", gap: null, gapText: "" }] }));
    expect(rows().map(textOf)).toEqual(["△未达标 自治区星级特色普通高中占比 目标 力争≥60% 实际 46.15%"]);
  });

  it("shows a document's text as text", async () => {
    await showPane(withPlan({ ...READY, missed: [{ ...LINES[0]!, name: "<img src=x onerror=alert(1)>" }] }));
    expect(rows()[0]).toHaveTextContent("<img src=x onerror=alert(1)>");
    expect(list().querySelector("img")).toBeNull();
  });

  it("selects the cell on a click and on Enter", async () => {
    const actions = withPlan();
    const { user } = await showPane(actions);
    await user.click(rows()[3]!);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(actions.selected.map((line) => line.key)).toEqual(["kindergartens", "public-share"]);
  });

  it("is one stop for Tab, with arrows, Home and End inside", async () => {
    const { user } = await showPane(withPlan(), { tabs: [TABS[0]!] });
    expect(rows().filter((row) => row.tabIndex === 0)).toEqual([rows()[0]]);
    await user.click(within(countsRow()).getByRole("button", { name: /无目标/ }));
    await user.click(within(countsRow()).getByRole("button", { name: /无目标/ }));
    await user.tab();
    expect(rows()[0]).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(rows()[0]).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(rows()[2]).toHaveFocus();
    await user.keyboard("{End}{ArrowDown}");
    expect(rows()[4]).toHaveFocus();
    expect(rows().filter((row) => row.tabIndex === 0)).toEqual([rows()[4]]);
    await user.keyboard("{Home}");
    expect(rows()[0]).toHaveFocus();
  });

  it("holds the five worst and leads to all of them", async () => {
    const more = { ...LINES[4]!, key: "sixth", name: "第六条" };
    const { user } = await showPane(withPlan({ ...READY, missed: [...LINES, more] }));
    expect(rows().map((row) => row.dataset.key)).toEqual(LINES.map(({ key }) => key));
    expect(list()).toHaveTextContent("2024年 · 最差 5 条，共 6 条");
    await user.click(screen.getByRole("button", { name: "全部差距" }));
    expect(screen.getByRole("tab", { name: "差距", selected: true })).toBeInTheDocument();
    expect(await screen.findByText("第六条")).toBeInTheDocument();
  });

  it("says so where nothing misses", async () => {
    await showPane(withPlan({ ...READY, counts: counts({ 达标: 12 }), missed: [] }));
    expect(screen.queryAllByTestId("gap-row")).toEqual([]);
    expect(list()).toHaveTextContent("没有未达标、接近或待核实的指标。");
  });

  it("keeps the row's failure in sight and tries again", async () => {
    const errors = hearErrors();
    const actions = withPlan();
    const cause = new Error("InvalidOperationInCellEditMode");
    const select = jest.spyOn(actions, "selectLine").mockRejectedValueOnce(cause);
    const { user } = await showPane(actions);
    await user.click(rows()[3]!);
    expect(screen.getByRole("main")).toHaveTextContent("未能选中“县级以上示范园”所在的单元格。");
    expect(errors).toHaveBeenCalledWith(cause);
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(select).toHaveBeenCalledTimes(2);
    expect(screen.getByRole("main")).not.toHaveTextContent("未能选中");
  });
});

describe("the counts as filters", () => {
  it("leave the lines of one verdict, and let all through when pressed again", async () => {
    const { user } = await showPane(withPlan());
    const doubtful = within(countsRow()).getByRole("button", { name: /待核实/ });
    await user.click(doubtful);
    expect(doubtful).toHaveAttribute("aria-pressed", "true");
    expect(rows().map((row) => row.dataset.key)).toEqual(["public-share"]);
    await user.click(doubtful);
    expect(rows()).toHaveLength(5);
    await user.click(doubtful);
    await user.click(screen.getByRole("button", { name: "显示全部" }));
    expect(rows()).toHaveLength(5);
    expect(doubtful).toHaveAttribute("aria-pressed", "false");
  });

  it("say where the figures are that the list does not hold", async () => {
    const actions = withPlan();
    const { user } = await showPane(actions);
    await user.click(within(countsRow()).getByRole("button", { name: "7 达标" }));
    expect(list()).toHaveTextContent("“达标”共 7 条，不在此列出，请在工作表“监测数据”中查看。");
    await user.click(screen.getByRole("button", { name: "查看“监测数据”" }));
    expect(actions.shown).toEqual(["监测数据"]);
  });

  it("say that there is none where there is none", async () => {
    const { user } = await showPane(withPlan());
    await user.click(within(countsRow()).getByRole("button", { name: /接近/ }));
    expect(list()).toHaveTextContent("目前没有“接近”的指标。");
  });
});

describe("when the sheets change", () => {
  async function live() {
    jest.useFakeTimers();
    const actions = withPlan();
    const { page } = await showPane(actions);
    const change = (overview: Overview, times = 1) =>
      act(async () => {
        actions.overview = overview;
        for (let time = 0; time < times; time += 1) actions.change();
        await jest.advanceTimersByTimeAsync(1_000);
      });
    return { actions, page, change };
  }

  it("reads once for a run of changes and shows the new figures", async () => {
    const { actions, change } = await live();
    const before = actions.reads;
    await change({ ...READY, counts: counts({ 达标: 8, 未达标: 3 }), missed: LINES.slice(0, 3) }, 20);
    expect(actions.reads).toBe(before + 1);
    expect(rows()).toHaveLength(3);
    expect(within(countsRow()).getAllByRole("button")[0]).toHaveTextContent("8");
  });

  it("keeps the focus on the row that had it, wherever the row has gone", async () => {
    const { change } = await live();
    const row = rows()[3]!;
    act(() => row.focus());
    await change({ ...READY, missed: [LINES[3]!, LINES[0]!, LINES[1]!, LINES[2]!, LINES[4]!] });
    expect(rows()[0]).toHaveFocus();
    expect(rows()[0]).toBe(row);
  });

  it("gives the focus to the row in its place when the row goes, and to the list when all go", async () => {
    const { change } = await live();
    act(() => rows()[4]!.focus());
    await change({ ...READY, missed: LINES.slice(0, 4) });
    expect(rows()[3]).toHaveFocus();
    await change({ ...READY, missed: [] });
    expect(list()).toHaveFocus();
  });

  it("never takes the focus from a person who is working in the sheet", async () => {
    const { change } = await live();
    act(() => rows()[4]!.focus());
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    await change({ ...READY, missed: LINES.slice(0, 4) });
    expect(document.body).toHaveFocus();
  });

  it("reads once more where a change comes while a reading is under way, and the later reading stands", async () => {
    const { actions, change } = await live();
    const slow = held<Overview>();
    const read = jest.spyOn(actions, "readOverview").mockReturnValueOnce(slow.promise);
    await change(READY);
    await change({ ...READY, missed: LINES.slice(0, 2) });
    expect(read).toHaveBeenCalledTimes(1);
    await act(async () => slow.resolve(READY));
    expect(read).toHaveBeenCalledTimes(2);
    expect(rows()).toHaveLength(2);
  });

  it("stops listening when the pane goes", async () => {
    const { actions, page } = await live();
    await act(async () => page.unmount());
    expect(actions.listeners).toBe(0);
  });

  it("keeps the figures that it has and says that they are older when a reading fails", async () => {
    const errors = hearErrors();
    const { actions, change } = await live();
    jest.spyOn(actions, "readOverview").mockRejectedValueOnce(new Error("Busy"));
    await change(READY);
    expect(screen.getByRole("main")).toHaveTextContent("未能读取最新数据，以下仍是上一次读到的结果。");
    expect(errors).toHaveBeenCalled();
    expect(rows()).toHaveLength(5);
    await act(async () => screen.getByRole("button", { name: "重试" }).click());
    expect(screen.getByRole("main")).not.toHaveTextContent("未能读取最新数据");
  });

  it("offers a refresh where changes cannot be followed", async () => {
    hearErrors();
    const actions = withPlan();
    jest.spyOn(actions, "watch").mockRejectedValue(new Error("No events"));
    const { user } = await showPane(actions);
    const before = actions.reads;
    expect(screen.getByRole("main")).toHaveTextContent("数据变化后不能自动更新");
    await user.click(screen.getByRole("button", { name: "刷新" }));
    expect(actions.reads).toBe(before + 1);
  });
});

describe("the other states", () => {
  it("says that it is reading until the first reading has come", async () => {
    const actions = new FakeActions();
    const first = held<Overview>();
    jest.spyOn(actions, "readOverview").mockReturnValue(first.promise);
    await showPane(actions);
    expect(screen.getByRole("main")).toHaveTextContent("正在读取工作簿…");
    await act(async () => first.resolve(READY));
    expect(screen.getByRole("main")).not.toHaveTextContent("正在读取工作簿…");
  });

  it("says that nothing could be read, and tries again", async () => {
    hearErrors();
    const actions = withPlan();
    jest.spyOn(actions, "readOverview").mockRejectedValueOnce(new Error("Busy"));
    const { user } = await showPane(actions);
    expect(screen.getByRole("main")).toHaveTextContent("未能读取工作簿，未作任何改动。");
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(rows()).toHaveLength(5);
  });

  it("names the column that is gone, shows no verdicts, and knows two ways back", async () => {
    const actions = withPlan({ state: "broken", sheet: "监测数据", column: "结论" });
    const { user } = await showPane(actions);
    const broken = screen.getByTestId("broken-tables");
    expect(broken).toHaveTextContent("未找到工作表“监测数据”中的“结论”列，可能已被改名或删除。");
    expect(screen.queryByTestId("verdict-counts")).not.toBeInTheDocument();
    await user.click(within(broken).getByRole("button", { name: "重新载入规划" }));
    expect(actions.loads).toHaveLength(1);
    expect(rows()).toHaveLength(5);
  });

  it("names the sheet that is gone, and checks again when told that it is back", async () => {
    const actions = withPlan({ state: "broken", sheet: "监测数据", column: null });
    const { user } = await showPane(actions);
    expect(screen.getByTestId("broken-tables")).toHaveTextContent("未找到工作表“监测数据”，可能已被改名或删除。");
    actions.overview = READY;
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(rows()).toHaveLength(5);
    expect(actions.loads).toHaveLength(0);
  });
});
