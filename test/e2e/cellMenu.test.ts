import { openWorkbench, type OpenedWorkbench } from "../support/browser";

/** The menu of a cell's right click, as the manifest fills it. */

let opened: OpenedWorkbench;
beforeAll(async () => { opened = await openWorkbench(); }, 60_000);
afterAll(() => opened.close());

async function rightClick(): Promise<void> {
  const box = (await opened.page.locator("#grid").boundingBox())!;
  await opened.page.mouse.click(box.x + 300, box.y + 300, { button: "right" });
}

test("a right click on a cell offers the manifest's entries, and a press shows the pane and runs the action", async () => {
  await opened.page.click(".pane-close");
  expect(await opened.page.isVisible('iframe[name="taskpane"]')).toBe(false);
  await rightClick();
  await opened.page.getByText("高亮未达标", { exact: true }).last().waitFor({ state: "visible" });
  await opened.screenshot("cell-menu");
  await opened.page.getByText("打开面板", { exact: true }).last().click();
  await opened.page.waitForSelector('iframe[name="taskpane"]', { state: "visible" });

  await rightClick();
  await opened.page.getByText("高亮未达标", { exact: true }).last().click();
  // The workbook has no plan yet: the pane says so where the colours are turned on.
  await opened.pane.waitForFunction(() => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent?.includes("工具") === true);
  expect(opened.errors).toEqual([]);
}, 60_000);
