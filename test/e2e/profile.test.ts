import { AxeBuilder } from "@axe-core/playwright";
import { openWorkbench, type OpenedWorkbench } from "../support/browser";
import { gridOf } from "../support/grid";

/** What the page says of itself, and the Excel that it imitates. */

let opened: OpenedWorkbench;
beforeAll(async () => { opened = await openWorkbench(); }, 60_000);
afterAll(() => opened.close());

test("another Excel is chosen by keyboard, and its functions give plain results over the same workbook", async () => {
  const { page } = opened;
  const grid = gridOf(page);
  await grid.type("Sheet1", "A1", '=EDU.TARGET("公办园在园幼儿占比")');
  await grid.becomes("Sheet1", "A1", "55%");
  await page.focus("#help");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog.help[open]");
  await opened.screenshot("profile-1-help");
  expect((await new AxeBuilder({ page }).include("dialog.help").analyze()).violations).toEqual([]);
  page.once("dialog", (dialog) => void dialog.accept());
  await Promise.all([page.waitForEvent("load"), page.selectOption('[data-testid="profile"]', "ltsc2021")]);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => (window as unknown as Window).workbench.ready);
  expect(new URL(page.url()).searchParams.get("profile")).toBe("ltsc2021");
  await grid.type("Sheet1", "B1", '=EDU.TARGET("公办园在园幼儿占比")');
  await grid.becomes("Sheet1", "B1", "0.55");
  expect(await page.getAttribute("#other-language", "href")).toContain("profile=ltsc2021");
}, 90_000);

test("nothing was asked of another computer, and nothing went wrong unseen", () => {
  expect(opened.strangers).toEqual([]);
  expect(opened.errors).toEqual([]);
});
