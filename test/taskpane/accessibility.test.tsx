import { act, render, screen } from "@testing-library/react";
import axe from "axe-core";

import type { LoadResult } from "../../src/actions/results";
import { TABS } from "../../src/taskpane/tabs";
import { Unavailable } from "../../src/taskpane/Unavailable";
import { FakeActions, held, LOADED, READY } from "./fixtures";
import { hearErrors, pressLoad, showPane } from "./page";

afterEach(() => jest.restoreAllMocks());

/** Rules broken on the page. Colours need a real browser; Fluent's focus dummies are empty on purpose. */
async function broken(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: [document.documentElement], exclude: [["[data-tabster-dummy]"]] } as axe.ElementContext,
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

beforeEach(() => {
  document.title = "教育规划";
});

function loading(result: Promise<LoadResult>): FakeActions {
  const actions = new FakeActions();
  actions.loadPlan = () => result;
  return actions;
}

const never = held<LoadResult>().promise;
const failed: LoadResult = { outcome: "failed", written: ["说明"], notWritten: ["监测数据"], unfinished: [], code: "AccessDenied" };
const conflict: LoadResult = { outcome: "conflict", sheets: ["指标目标"], tables: ["tblTargets"] };

describe("no rule of accessibility is broken", () => {
  it("without a plan", async () => {
    await showPane(new FakeActions());
    expect(await broken()).toEqual([]);
  });

  it("with a plan, in the list, with several tabs", async () => {
    const actions = new FakeActions();
    actions.overview = READY;
    await showPane(actions, { tabs: [...TABS, { ...TABS[0]!, id: "second", label: "list.show" }] });
    expect(screen.getAllByTestId("gap-row")).toHaveLength(5);
    expect(await broken()).toEqual([]);
  });

  it.each([
    ["while loading", never],
    ["with a result", Promise.resolve<LoadResult>(LOADED)],
    ["with a question", Promise.resolve(conflict)],
    ["with a failure", Promise.resolve(failed)],
  ])("%s", async (_, result) => {
    const { user } = await showPane(loading(result));
    await pressLoad(user);
    expect(await broken()).toEqual([]);
  });

  it("with broken tables", async () => {
    const actions = new FakeActions();
    actions.overview = { state: "broken", sheet: "监测数据", column: "结论" };
    await showPane(actions);
    expect(await broken()).toEqual([]);
  });

  it("where the workbook cannot be read", async () => {
    hearErrors();
    const actions = new FakeActions();
    actions.readOverview = () => Promise.reject(new Error("Busy"));
    await showPane(actions);
    expect(await broken()).toEqual([]);
  });

  it("outside Excel", async () => {
    await act(async () => {
      render(<Unavailable obstacle="noExcel" language="zh-CN" theme="light" onRetry={() => undefined} />);
    });
    expect(await broken()).toEqual([]);
  });
});
