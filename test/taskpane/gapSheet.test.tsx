import { act, screen, within } from "@testing-library/react";

import type { GapListResult } from "../../src/actions/results";
import { gapListWords } from "../../src/words/gapListPane";
import { FakeActions, READY } from "./fixtures";
import { hearErrors, showPane, textOf } from "./page";

afterEach(() => jest.restoreAllMocks());

async function press(gapList?: GapListResult) {
  const actions = new FakeActions();
  actions.overview = READY;
  if (gapList !== undefined) actions.gapList = gapList;
  const { user } = await showPane(actions);
  await user.click(screen.getByTestId("tab-gaps"));
  await user.click(screen.getByTestId("refresh-gaps"));
  await act(async () => undefined);
  return { actions, user, result: () => screen.getByTestId("gaps-result") };
}

it("writes the list and says what changed and what was kept, until it is dismissed", async () => {
  const { actions, user, result } = await press();
  expect(textOf(result())).toBe("差距清单已更新：5 条，新增 1 条、消除 1 条；保留您填写的 3 处。新增：县级以上示范园 消除（现为达标）：市级产教融合型企业 查看知道了");
  await user.click(within(result()).getByRole("button", { name: "查看" }));
  expect(actions.shown).toEqual(["差距清单"]);
  await user.click(screen.getByRole("tab", { name: "指标" }));
  await user.click(screen.getByRole("tab", { name: "差距" }));
  await user.click(within(result()).getByRole("button", { name: "知道了" }));
  expect(screen.queryByTestId("gaps-result")).not.toBeInTheDocument();
});

it("does not say what did not happen, and shows the sheet by its present name", async () => {
  const { actions, user, result } = await press({ outcome: "refreshed", sheet: "本市差距", lines: 5, isCompared: true, added: [], cleared: [], left: [], kept: 0 });
  expect(textOf(result())).toBe("差距清单已更新：5 条。查看知道了");
  await user.click(within(result()).getByRole("button", { name: "查看" }));
  expect(actions.shown).toEqual(["本市差距"]);
});

it("a line that left the list without being met is not called cleared, and regions and years are said where they differ", async () => {
  const { result } = await press({
    outcome: "refreshed", sheet: "差距清单", lines: 3, isCompared: true, kept: 1, added: [],
    cleared: [{ name: "县级以上示范园", region: "柳州市", year: 2024, verdict: "达标", isInSheet: true }],
    left: [
      { name: "普惠性幼儿园覆盖率", region: "融安县", year: 2023, verdict: null, isInSheet: false },
      { name: "公办园在园幼儿占比", region: "柳州市", year: 2024, verdict: "无数据", isInSheet: false },
    ],
  });
  expect(textOf(result())).toBe(
    "差距清单已更新：3 条，新增 0 条、消除 1 条、移出 2 条；保留您填写的 1 处。消除（现为达标）：县级以上示范园（柳州市，2024年） " +
    "移出（不等于达标）：普惠性幼儿园覆盖率（融安县，2023年，监测数据中已无此行）、公办园在园幼儿占比（柳州市，2024年，无数据） " +
    "其中填写过的 1 条仍在清单末尾，“变化”列注明。 查看知道了",
  );
});

it("asks before it renames something of somebody else's, the safe answer first", async () => {
  const { actions, user, result } = await press({ outcome: "conflict", sheets: ["差距清单"], tables: ["tblGaps"] });
  expect(within(result()).getAllByRole("button").map(textOf)).toEqual(["取消", "将原有的改名后更新"]);
  expect(result()).toHaveTextContent("差距清单、tblGaps");
  actions.gapList = {
    outcome: "refreshed", sheet: "差距清单", lines: 5, isCompared: false, added: [], cleared: [], left: [], kept: 0, renamed: [{ from: "差距清单", to: "差距清单（原有）" }],
  };
  await user.click(within(result()).getByRole("button", { name: "将原有的改名后更新" }));
  expect(actions.gapLists).toEqual([{}, { conflicts: "rename" }]);
  expect(result()).toHaveTextContent("原有的“差距清单”已改名为“差距清单（原有）”。");
});

it.each<[GapListResult, string]>([
  [{ outcome: "cellEditing" }, "单元格正在编辑，未写入任何内容。"],
  [{ outcome: "noPlan" }, "尚未载入规划"],
  [{ outcome: "broken", sheet: "监测数据", column: "结论" }, "未找到工作表“监测数据”中的“结论”列"],
  [{ outcome: "broken", sheet: "指标目标", column: null }, "未找到工作表“指标目标”"],
  [{ outcome: "failed", unfinished: false, code: "AccessDenied" }, "未写入差距清单。"],
  [{ outcome: "failed", unfinished: true, code: "GeneralException" }, "只写入了一部分"],
])("%j has a sentence, and can be tried again", async (outcome, sentence) => {
  const { actions, user, result } = await press(outcome);
  expect(result()).toHaveTextContent(sentence);
  await user.click(within(result()).getByRole("button", { name: "重试" }));
  expect(actions.gapLists).toHaveLength(2);
});

it("tells of a fault of its own", async () => {
  const errors = hearErrors();
  const actions = new FakeActions();
  actions.overview = READY;
  actions.refreshGapList = () => { throw new Error("lost"); };
  const { user } = await showPane(actions);
  await user.click(screen.getByTestId("tab-gaps"));
  await user.click(screen.getByTestId("refresh-gaps"));
  await act(async () => undefined);
  expect(screen.getByTestId("gaps-result")).toHaveTextContent("意外问题");
  expect(errors).toHaveBeenCalled();
});

it("says the same parameters in both languages", () => {
  const parameters = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const [key, chinese] of Object.entries(gapListWords["zh-CN"])) {
    expect(parameters(gapListWords["en-US"][key as keyof (typeof gapListWords)["en-US"]])).toEqual(parameters(chinese));
  }
});
