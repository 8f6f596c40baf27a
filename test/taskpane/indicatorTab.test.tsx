import { screen } from "@testing-library/react";

import { FakeActions } from "./fixtures";
import { hearErrors, showPane } from "./page";

let mayLoad = false;
const mockCause = new Error("The network is gone");
const mockMayLoad = () => mayLoad;
jest.mock("../../src/taskpane/indicators/IndicatorView", () => {
  if (!mockMayLoad()) throw mockCause;
  return { IndicatorView: () => <p>打开了</p> };
});

afterEach(() => jest.restoreAllMocks());

it("says so when the tab's code does not come, leaves the other tabs alone, and can be tried again", async () => {
  const errors = hearErrors();
  const { user } = await showPane(new FakeActions());
  await user.click(screen.getByRole("tab", { name: "指标" }));
  expect(await screen.findByText("本页未能打开，工作簿不受影响。请检查网络后重试。")).toBeInTheDocument();
  expect(errors).toHaveBeenCalledWith(mockCause);
  await user.click(screen.getByRole("tab", { name: "概览" }));
  expect(screen.getByTestId("load-plan")).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "指标" }));
  mayLoad = true;
  await user.click(await screen.findByRole("button", { name: "重试" }));
  expect(await screen.findByText("打开了")).toBeInTheDocument();
});
