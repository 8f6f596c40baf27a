import { act, screen, waitFor, within } from "@testing-library/react";

import type { LoadOptions, LoadResult, Progress } from "../../src/actions/results";
import { onLoadRequested, requestLoad } from "../../src/commands/loadRequests";
import { FakeActions, held, LOADED, READY } from "./fixtures";
import { hearErrors, pressLoad, showPane, textOf } from "./page";

afterEach(() => jest.restoreAllMocks());

/** Actions whose loads answer the given results one after another. */
function answering(...results: LoadResult[]): FakeActions {
  const actions = new FakeActions();
  actions.loadPlan = async (options: LoadOptions = {}) => {
    actions.loads.push(options);
    const result = results.shift();
    if (!result) throw new Error("One load more than expected");
    return result;
  };
  return actions;
}

const result = () => screen.getByTestId("load-result");

describe("without a plan", () => {
  it("says which document will be loaded and what that will do, and offers one primary button", async () => {
    await showPane(new FakeActions());
    const empty = screen.getByTestId("empty-plan");
    expect(empty).toHaveTextContent("2023—2025年规划柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）");
    expect(empty).toHaveTextContent("2021年要点柳州市委教育工委 柳州市教育局 2021年工作要点");
    expect(empty).toHaveTextContent("您原有的工作表和数据不作改动。");
    expect(screen.getAllByRole("button")).toEqual([screen.getByTestId("load-plan")]);
    expect(screen.getByTestId("load-plan")).toHaveTextContent("载入规划");
  });
});

describe("while loading", () => {
  async function running() {
    const actions = new FakeActions();
    const load = held<LoadResult>();
    let options: LoadOptions = {};
    actions.loadPlan = (given = {}) => {
      options = given;
      return load.promise;
    };
    const { user } = await showPane(actions);
    await pressLoad(user);
    const report = (progress: Progress) => act(async () => options.onProgress?.(progress));
    return { actions, user, load, report, signal: () => options.signal };
  }

  it("says what is being done and how far it is", async () => {
    const { report } = await running();
    const progress = screen.getByTestId("load-progress");
    expect(progress).toHaveTextContent("正在检查工作簿…");
    await report({ phase: "write", sheet: "指标目标", done: 1, total: 4 });
    expect(within(progress).getByRole("status")).toHaveTextContent("写入 指标目标 2/4");
    expect(within(progress).getByRole("progressbar", { name: "载入进度" })).toHaveAttribute("aria-valuenow", "0.25");
    await report({ phase: "write", sheet: null, done: 4, total: 4 });
    expect(progress).toHaveTextContent("写入工作表 4/4");
    await report({ phase: "check", sheet: null, done: 4, total: 4 });
    expect(progress).toHaveTextContent("核对写入结果…");
  });

  it("offers no second load, and takes the focus of the button that has gone", async () => {
    await running();
    expect(screen.queryByTestId("load-plan")).not.toBeInTheDocument();
    expect(screen.getByTestId("load-progress")).toHaveFocus();
  });

  it("stops when asked, and says so until it has stopped", async () => {
    const { user, load, signal } = await running();
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(signal()?.aborted).toBe(true);
    expect(screen.getByRole("status")).toHaveTextContent("正在停止，请稍候…");
    expect(screen.getByRole("button", { name: "取消" })).toBeDisabled();
    await act(async () =>
      load.resolve({ outcome: "cancelled", written: ["说明"], notWritten: ["任务分工", "指标目标", "监测数据"] }),
    );
    expect(textOf(result())).toMatch(/^已取消载入 ?已写入并保留：说明。 未写入：任务分工、指标目标、监测数据。/);
  });

  it("does not read the sheets for the changes that it makes itself, and reads them when it has ended", async () => {
    jest.useFakeTimers();
    try {
      const actions = new FakeActions();
      const load = held<LoadResult>();
      actions.loadPlan = () => load.promise;
      const { page } = await showPane(actions);
      const before = actions.reads;
      await act(async () => page.getByTestId("load-plan").click());
      await act(async () => {
        actions.change();
        jest.advanceTimersByTime(10_000);
      });
      expect(actions.reads).toBe(before);
      actions.overview = READY;
      await act(async () => load.resolve(LOADED));
      expect(actions.reads).toBe(before + 1);
      expect(screen.getAllByTestId("gap-row")).toHaveLength(5);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("the result", () => {
  it("says in numbers what was written, stays, and leads to each sheet", async () => {
    const actions = new FakeActions();
    const { user } = await showPane(actions);
    await pressLoad(user);
    expect(result()).toHaveTextContent(
      "已写入 4 张工作表：2023—2025年规划 61 条目标（49 项指标）；任务分工 9 项、监测数据 34 条。",
    );
    expect(result()).not.toHaveTextContent("保留您填写的");
    await user.click(within(result()).getByRole("button", { name: "监测数据" }));
    expect(actions.shown).toEqual(["监测数据"]);
    await user.click(screen.getByRole("button", { name: /未达标/, pressed: false }));
    expect(result()).toBeInTheDocument();
  });

  it("says how many entries of the planner's were kept", async () => {
    const { user } = await showPane(answering({ ...LOADED, kept: 12 }));
    await pressLoad(user);
    expect(result()).toHaveTextContent("保留您填写的 12 处内容。");
  });

  it("listens to the new tables after a load, and to one set of them only", async () => {
    const actions = new FakeActions();
    const watch = jest.spyOn(actions, "watch");
    const { user } = await showPane(actions);
    await pressLoad(user);
    await waitFor(() => expect(watch).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(actions.listeners).toBe(1));
  });

  it("asks to finish editing where a cell is being edited, and tries again", async () => {
    const actions = answering({ outcome: "cellEditing" }, LOADED);
    const { user } = await showPane(actions);
    await pressLoad(user);
    expect(result()).toHaveTextContent("单元格正在编辑，未写入任何内容。请按 Enter 结束编辑后重试。");
    await user.click(within(result()).getByRole("button", { name: "重试" }));
    expect(actions.loads).toHaveLength(2);
    expect(result()).toHaveTextContent("已写入 4 张工作表");
  });

  it("says exactly what was written and what was not when Excel refuses half-way, with a small code", async () => {
    const { user } = await showPane(
      answering({
        outcome: "failed",
        written: ["说明"],
        notWritten: ["指标目标", "监测数据"],
        unfinished: ["任务分工"],
        code: "GeneralException",
      }),
    );
    await pressLoad(user);
    expect(result()).toHaveTextContent("载入未完成");
    expect(result()).toHaveTextContent("已写入并保留：说明。");
    expect(result()).toHaveTextContent("只写入一部分、内容不完整：任务分工。重新载入会补全。");
    expect(result()).toHaveTextContent("未写入：指标目标、监测数据。");
    expect(result()).toHaveTextContent("请重试；若仍不成功，请保存并重新打开工作簿后再试。");
    expect(result()).toHaveTextContent("代码：GeneralException");
  });

  it("names protection where that is what Excel refuses, and says that nothing was written where nothing was", async () => {
    const { user } = await showPane(
      answering({ outcome: "failed", written: [], notWritten: ["说明"], unfinished: [], code: "AccessDenied" }),
    );
    await pressLoad(user);
    expect(result()).toHaveTextContent("未写入任何内容。");
    expect(result()).not.toHaveTextContent("已写入并保留");
    expect(result()).toHaveTextContent("工作簿或工作表可能受保护，请撤销保护后重试。");
  });

  it("has a sentence, a retry and a logged cause for what nobody foresaw, even thrown at once", async () => {
    const errors = hearErrors();
    const actions = new FakeActions();
    const cause = new Error("Unforeseen");
    actions.loadPlan = () => {
      throw cause;
    };
    const { user } = await showPane(actions);
    await pressLoad(user);
    expect(result()).toHaveTextContent("载入时出现意外问题可能只写入了一部分，请核对工作簿中的工作表后重试。");
    expect(result()).not.toHaveTextContent("Unforeseen");
    expect(errors).toHaveBeenCalledWith(cause);
    actions.loadPlan = async () => LOADED;
    await user.click(within(result()).getByRole("button", { name: "重试" }));
    expect(result()).toHaveTextContent("已写入 4 张工作表");
  });

  it("goes when it is closed, and the focus goes back to the button", async () => {
    const actions = answering({ outcome: "cancelled", written: [], notWritten: ["说明"] });
    const { user } = await showPane(actions);
    await pressLoad(user);
    await user.click(within(result()).getByRole("button", { name: "知道了" }));
    expect(screen.queryByTestId("load-result")).not.toBeInTheDocument();
    expect(screen.getByTestId("load-plan")).toHaveFocus();
  });
});

describe("a question", () => {
  const conflict: LoadResult = { outcome: "conflict", sheets: ["指标目标", "监测数据"], tables: ["tblTargets"] };
  const again: LoadResult = { outcome: "alreadyLoaded", planIds: ["liuzhou-2023-2025"], sheets: LOADED.sheets };
  const question = () => screen.getByRole("alertdialog");
  const answers = () => within(question()).getAllByRole("button").map(textOf);

  it("names the sheets and tables that are not ours; the safe answer is first and has the focus", async () => {
    const actions = answering(conflict);
    const { user } = await showPane(actions);
    await pressLoad(user);
    expect(question()).toHaveAccessibleName("工作簿中已有同名内容");
    expect(question()).toHaveAccessibleDescription(
      /工作表：指标目标、监测数据。.*表格：tblTargets。.*目前未作任何改动。/,
    );
    expect(answers()).toEqual(["取消", "将原有的改名后载入"]);
    expect(within(question()).getByRole("button", { name: "取消" })).toHaveFocus();
    expect(actions.loads[0]).not.toHaveProperty("conflicts");
  });

  it("is left alone by its safe answer, by Enter and by Escape, and nothing is loaded", async () => {
    for (const key of ["{Enter}", "{Escape}"]) {
      const actions = answering(conflict);
      const { user, page } = await showPane(actions);
      await pressLoad(user);
      await user.keyboard(key);
      expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
      expect(actions.loads).toHaveLength(1);
      expect(screen.getByTestId("load-plan")).toHaveFocus();
      page.unmount();
    }
  });

  it("renames only when told to", async () => {
    const actions = answering(conflict, LOADED);
    const { user } = await showPane(actions);
    await pressLoad(user);
    await user.click(within(question()).getByRole("button", { name: "将原有的改名后载入" }));
    expect(actions.loads[1]).toMatchObject({ conflicts: "rename" });
    expect(actions.loads[1]).not.toHaveProperty("again");
    expect(result()).toHaveTextContent("已写入 4 张工作表");
  });

  it("says before loading again what would be lost and what is kept", async () => {
    const actions = answering(again, LOADED);
    actions.overview = READY;
    const { user } = await showPane(actions);
    await user.click(screen.getByTestId("reload-plan"));
    expect(question()).toHaveAccessibleDescription(
      /说明、任务分工、指标目标、监测数据.*将被覆盖：您对目标值等规划内容的修改.*会保留：您填写的进展/,
    );
    expect(answers()).toEqual(["保持现状", "重新载入"]);
    expect(within(question()).getByRole("button", { name: "保持现状" })).toHaveFocus();
    await user.click(within(question()).getByRole("button", { name: "重新载入" }));
    expect(actions.loads[1]).toMatchObject({ again: "reload" });
  });

  it("keeps the first answer when a second question follows", async () => {
    const actions = answering(again, conflict, LOADED);
    actions.overview = READY;
    const { user } = await showPane(actions);
    await user.click(screen.getByTestId("reload-plan"));
    await user.click(within(question()).getByRole("button", { name: "重新载入" }));
    await user.click(within(question()).getByRole("button", { name: "将原有的改名后载入" }));
    expect(actions.loads[2]).toMatchObject({ again: "reload", conflicts: "rename" });
  });

  it("offers no second way to load beside it", async () => {
    const { user } = await showPane(answering(conflict));
    await pressLoad(user);
    expect(screen.queryByTestId("load-plan")).not.toBeInTheDocument();
  });
});

describe("a request from the ribbon", () => {
  it("starts a load in the pane, once while one is running", async () => {
    const actions = new FakeActions();
    const load = held<LoadResult>();
    const loadPlan = jest.spyOn(actions, "loadPlan").mockReturnValue(load.promise);
    await showPane(actions, { onLoadRequested });
    await act(async () => requestLoad());
    await act(async () => requestLoad());
    expect(loadPlan).toHaveBeenCalledTimes(1);
    expect(screen.getByTestId("load-progress")).toBeInTheDocument();
  });

  it("that came before the pane was drawn is not lost, and not repeated", async () => {
    requestLoad();
    const actions = new FakeActions();
    const { page } = await showPane(actions, { onLoadRequested });
    expect(actions.loads).toHaveLength(1);
    page.unmount();
    const later = new FakeActions();
    await showPane(later, { onLoadRequested });
    expect(later.loads).toHaveLength(0);
  });
});
