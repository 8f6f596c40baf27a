import { act, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";

import { FakeActions, READY } from "./fixtures";
import { showPane, textOf } from "./page";

/** Waits until the tab's code, then its list or card, have come. */
async function settled(): Promise<void> {
  await waitFor(() => expect(screen.queryByText("正在打开…")).not.toBeInTheDocument());
  await act(async () => undefined);
  await act(async () => undefined);
}

/** The pane with the tab in front, and what stands behind it. */
export async function showTab(prepare: (actions: FakeActions) => void = () => undefined) {
  const actions = new FakeActions();
  actions.overview = READY;
  prepare(actions);
  const { user } = await showPane(actions);
  await user.click(screen.getByRole("tab", { name: "指标" }));
  await settled();
  return { user, indicators: actions.indicators };
}

export const box = () => screen.getByRole("combobox", { name: "查找指标" });
export const options = () => screen.queryAllByRole("option").map(textOf);
export const active = () => textOf(document.getElementById(box().getAttribute("aria-activedescendant") ?? "")!);
export const card = () => screen.getByTestId("indicator-card");
export const press = (name: string) => screen.getByRole("button", { name });

export async function openCard(prepare?: (actions: FakeActions) => void) {
  const shown = await showTab(prepare);
  await shown.user.click(screen.getByText("县级以上示范园"));
  await settled();
  return shown;
}

export async function broken(): Promise<string[]> {
  document.title = "教育规划";
  const { violations } = await axe.run(
    { include: [document.documentElement], exclude: [["[data-tabster-dummy]"]] } as axe.ElementContext,
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
