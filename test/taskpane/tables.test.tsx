import { act, screen } from "@testing-library/react";

import type { TableProblem } from "../../src/actions/results";
import { FakeActions, READY } from "./fixtures";
import { showPane } from "./page";

afterEach(() => jest.restoreAllMocks());

const PROBLEM: TableProblem = { sheet: "指标目标", row: 18, column: "目标值", kind: "notANumber", parameters: { value: "三百所" } };

async function showWithTables(...state: Parameters<FakeActions["tellTables"]>) {
  const actions = new FakeActions();
  actions.overview = READY;
  const shown = await showPane(actions);
  await act(async () => actions.tellTables(...state));
  return { actions, ...shown };
}

it("says that functions may show older answers, and reads again", async () => {
  const { actions, user } = await showWithTables({ kind: "stale", problems: [] });
  expect(screen.getByText(/EDU 函数的结果可能不是最新/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "重新读取" }));
  expect(actions.tableReads).toBe(1);
  await act(async () => actions.tellTables({ kind: "read", problems: [] }));
  expect(screen.queryByText(/EDU 函数/)).not.toBeInTheDocument();
});

it("says that changes are not followed where Excel does not report them", async () => {
  await showWithTables({ kind: "unwatched", problems: [] });
  expect(screen.getByText(/表格修改后 EDU 函数不能自动更新/)).toBeInTheDocument();
});

it("names the first three cells that could not be read, and how many more there are", async () => {
  await showWithTables({ kind: "read", problems: [PROBLEM, { ...PROBLEM, row: 19 }, { ...PROBLEM, row: 20 }, { ...PROBLEM, row: 21 }, { ...PROBLEM, row: 22 }] });
  expect(screen.getByText("表格中有 5 处内容未能读取")).toBeInTheDocument();
  expect(screen.getByText(/工作表“指标目标”表内第 18 行：“目标值”填的是“三百所”，不是数值/)).toBeInTheDocument();
  expect(screen.queryByText(/第 21 行/)).not.toBeInTheDocument();
  expect(screen.getByText("其余 2 处未列出。")).toBeInTheDocument();
});
