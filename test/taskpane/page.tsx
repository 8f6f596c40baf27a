import "@testing-library/jest-dom";
import { act, render, screen, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";

import { App, type AppProps } from "../../src/taskpane/App";
import type { FakeActions } from "./fixtures";

/** Draws the pane and waits until what was under way has come back. */
export async function showPane(
  actions: FakeActions,
  more: Partial<AppProps> = {},
): Promise<{ user: UserEvent; page: RenderResult }> {
  // The simulated page says that it has lost the focus as soon as the focused element goes; a browser's window keeps it.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const user = userEvent.setup();
  let page!: RenderResult;
  await act(async () => {
    page = render(<App actions={actions} language="zh-CN" theme="light" {...more} />);
  });
  return { user, page };
}

/** Presses the primary button and waits until what it started has come back, unless the test holds it. */
export async function pressLoad(user: UserEvent): Promise<void> {
  await user.click(screen.getByTestId("load-plan"));
  // First the effects of what has come back, then what those have started.
  await act(async () => undefined);
  await act(async () => undefined);
}

/** Text as a reader sees it: runs of white space are one blank. */
export function textOf(element: HTMLElement): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Silences and records console.error, which the pane must call with the cause of what it could not do. */
export function hearErrors(): jest.SpyInstance {
  return jest.spyOn(console, "error").mockImplementation(() => undefined);
}
