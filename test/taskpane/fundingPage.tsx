import { act, screen } from "@testing-library/react";
import axe from "axe-core";

import type { AppProps } from "../../src/taskpane/App";
import { FakeActions, READY } from "./fixtures";
import type { FakeFunding } from "./fundingFixtures";
import { showPane } from "./page";

/** Draws the pane with the tab 经费 in front and waits until the sheet has been read. */
export async function showFunding(prepare: (funding: FakeFunding) => void = () => undefined, more: Partial<AppProps> = {}) {
  const actions = new FakeActions();
  actions.overview = READY;
  prepare(actions.funding);
  const { user } = await showPane(actions, more);
  await user.click(screen.getByTestId("tab-funding"));
  await screen.findByTestId("funding");
  // The sheet is read, then the drawing is brought.
  await act(async () => undefined);
  await act(async () => undefined);
  return { user, actions, funding: actions.funding };
}

/** Rules of accessibility that the page breaks. Colours need a real browser; Fluent's focus dummies are empty on purpose. */
export async function brokenRules(): Promise<string[]> {
  document.title = "教育规划";
  const { violations } = await axe.run(
    { include: [document.documentElement], exclude: [["[data-tabster-dummy]"]] } as axe.ElementContext,
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
