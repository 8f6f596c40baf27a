import { screen } from "@testing-library/react";
import { useState } from "react";

import { TABS, type PaneTab } from "../../src/taskpane/tabs";
import { FakeActions, READY } from "./fixtures";
import { hearErrors, showPane } from "./page";

afterEach(() => jest.restoreAllMocks());

function withPlan(): FakeActions {
  const actions = new FakeActions();
  actions.overview = READY;
  return actions;
}

const second: PaneTab = { id: "second", label: "list.show", View: ({ pane }) => <p>{pane.plans[0]?.region}</p> };

describe("tabs", () => {
  it("are not shown while there is one only", async () => {
    await showPane(withPlan(), { tabs: [TABS[0]!] });
    expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
  });

  it("are 概览, 指标, 差距, 经费 and 工具, 概览 in front", async () => {
    await showPane(withPlan());
    const tabs = screen.getAllByRole("tab");
    expect(tabs).toEqual(["概览", "指标", "差距", "经费", "工具"].map((name) => screen.getByRole("tab", { name })));
    expect(screen.getByRole("tab", { name: "概览", selected: true })).toBeInTheDocument();
  });

  it("appear with a second one, which gets what the pane knows; the counts stay above them", async () => {
    const { user } = await showPane(withPlan(), { tabs: [...TABS, second] });
    expect(screen.getByRole("tab", { name: "概览", selected: true })).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "查看“监测数据”" }));
    expect(screen.getByText("柳州市", { selector: "p" })).toBeInTheDocument();
    expect(screen.queryByTestId("gap-list")).not.toBeInTheDocument();
    expect(screen.getByTestId("verdict-counts")).toBeInTheDocument();
  });
});

describe("languages", () => {
  it("set the page's language and the pane's words; the words of the sheets stay Chinese", async () => {
    await showPane(withPlan());
    expect(document.documentElement.lang).toBe("zh-CN");
    await showPane(new FakeActions(), { language: "en-US" });
    expect(document.documentElement.lang).toBe("en-US");
    expect(screen.getByTestId("load-plan")).toHaveTextContent("Load the plan");
    expect(screen.getByTestId("empty-plan")).toHaveTextContent("指标目标 (targets)");
  });
});

describe("the theme", () => {
  it("reaches scroll bars and the ground behind the pane", async () => {
    await showPane(withPlan(), { theme: "dark" });
    expect(document.documentElement.style.colorScheme).toBe("dark");
    await showPane(withPlan(), { theme: "light" });
    expect(document.documentElement.style.colorScheme).toBe("light");
  });
});

describe("a fault while drawing", () => {
  it("leaves a sentence, the cause in the console, and a way to go on", async () => {
    const errors = hearErrors();
    const cause = new Error("Drawing");
    let broken = true;
    const fragile: PaneTab = {
      ...second,
      View: () => {
        useState(0);
        if (broken) throw cause;
        return <p>好了</p>;
      },
    };
    const { user } = await showPane(withPlan(), { tabs: [fragile] });
    expect(screen.getByText("面板显示出现问题，工作簿中的内容不受影响。")).toBeInTheDocument();
    expect(errors).toHaveBeenCalledWith(cause);
    broken = false;
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(screen.getByText("好了")).toBeInTheDocument();
  });
});
