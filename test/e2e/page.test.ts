import { gridOf } from "../support/grid";
import { openWorkbench, type OpenedWorkbench } from "../support/browser";

/** What surrounds the grid: the divider, the keys, the sentences, the narrow window. */

let opened: OpenedWorkbench;
beforeAll(async () => { opened = await openWorkbench(); }, 60_000);
afterAll(() => opened.close());

const widthOfPane = async (): Promise<number> => (await opened.page.locator("#pane").boundingBox())!.width;

test("the divider moves by the mouse and by the arrow keys, within its bounds", async () => {
  const { page } = opened;
  const before = await widthOfPane();
  const box = (await page.locator("#divider").boundingBox())!;
  await page.mouse.move(box.x + 2, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 2 - 100, box.y + 200, { steps: 5 });
  await page.mouse.up();
  expect(Math.abs((await widthOfPane()) - (before + 100))).toBeLessThanOrEqual(6);

  await page.locator("#divider").focus();
  const dragged = await widthOfPane();
  await page.keyboard.press("ArrowRight");
  expect(await widthOfPane()).toBe(dragged - 20);
  for (let presses = 0; presses < 20; presses++) await page.keyboard.press("ArrowRight");
  expect(await widthOfPane()).toBe(320);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await widthOfPane()).toBe(360);
}, 60_000);

test("a cell in which a function of the add-in has failed says why while it is selected", async () => {
  const { page } = opened;
  const grid = gridOf(page);
  await grid.type("Sheet1", "B3", '=EDU.TARGET("没有的指标")');
  await grid.becomes("Sheet1", "B3", "#N/A");
  const told = await page.evaluate(() => window.workbench.host.functionErrorMessage("Sheet1", "B3"));
  await page.evaluate(() => window.workbench.selectCell("Sheet1", "B3"));
  const sentence = page.getByTestId("cell-message");
  await sentence.waitFor({ state: "visible" });
  expect(told).not.toBe("");
  expect(await sentence.textContent()).toBe(`B3：${told}`);
  await opened.screenshot("cell-message");
  await page.evaluate(() => window.workbench.selectCell("Sheet1", "B4"));
  await sentence.waitFor({ state: "hidden" });

  await page.evaluate(() => window.workbench.selectCell("Sheet1", "B3"));
  await sentence.waitFor({ state: "visible" });
  await grid.type("Sheet1", "B3", "1");
  await sentence.waitFor({ state: "hidden" });
}, 60_000);

test("F9 calculates what changes by itself and leaves the rest", async () => {
  const { page } = opened;
  const grid = gridOf(page);
  await grid.type("Sheet1", "D1", "=RAND()");
  await grid.type("Sheet1", "D2", "=D1*0+7");
  await grid.becomes("Sheet1", "D2", "7");
  const before = await grid.textOf("Sheet1", "D1");
  await page.evaluate(() => window.workbench.selectCell("Sheet1", "A1"));
  await page.keyboard.press("F9");
  await page.waitForFunction(async (old) => (await window.workbench.cellText("Sheet1", "D1")) !== old, before);
  expect(await grid.textOf("Sheet1", "D2")).toBe("7");
}, 60_000);

test("a batch of the pane switches a button of the ribbon off and on again", async () => {
  const { page, pane } = opened;
  const button = page.locator(".ribbon-button").first();
  const id = (await button.getAttribute("id"))!;
  const tab = (await page.locator(".ribbon-tab").first().getAttribute("id"))!;
  const enable = (enabled: boolean) => pane.evaluate(([tabId, controlId, on]) =>
    Office.ribbon.requestUpdate({ tabs: [{ id: tabId as string, controls: [{ id: controlId as string, enabled: on as boolean }] }] }), [tab, id, enabled]);
  await enable(false);
  expect(await button.isDisabled()).toBe(true);
  await enable(true);
  expect(await button.isDisabled()).toBe(false);
}, 60_000);

test("the name of an EDU function brings its help in Chinese", async () => {
  const { page } = opened;
  await page.evaluate(() => window.workbench.selectCell("Sheet1", "B8"));
  await page.keyboard.type("=EDU.TA", { delay: 60 });
  await page.getByText("查询规划中某项指标的目标值", { exact: false }).first().waitFor({ state: "visible" });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
}, 60_000);

test.each(["zh-CN", "en-US"])("in a narrow window the pane stands below the grid, and nothing is wider than the window (%s)", async (language) => {
  const { page } = opened;
  // The question of a page that is left with changes.
  page.once("dialog", (dialog) => void dialog.accept());
  await page.setViewportSize({ width: 700, height: 768 });
  await page.goto(`${new URL(page.url()).origin}/?language=${language}`);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
  const grid = (await page.locator("#grid").boundingBox())!;
  const below = (await page.locator("#pane").boundingBox())!;
  expect(below.y).toBeGreaterThanOrEqual(grid.y + grid.height);
  expect([grid.width, below.width]).toEqual([700, 700]);
  for (const part of await page.locator(".bar button, .bar a, .notice").all()) {
    const box = (await part.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(700);
  }
  // Two rows.
  expect((await page.locator(".bar").boundingBox())!.height).toBeLessThan(100);
  await opened.screenshot(`narrow-${language}`);
  expect(opened.errors).toEqual([]);
}, 60_000);
