import { openWorkbench, type OpenedWorkbench } from "../support/browser";

/** A person's keys where Excel would not take them, and the add-in's batches where Excel would not run them. */

let opened: OpenedWorkbench;
beforeAll(async () => { opened = await openWorkbench(); }, 60_000);
afterAll(() => opened.close());

/** Runs a batch in the pane, answering the code of its error. */
const batch = (way: "protect" | "write" | "patient") => opened.pane.evaluate(async (kind) => {
  const options = kind === "patient" ? { delayForCellEdit: true } : {};
  return Excel.run(options as Excel.RunOptions, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    if (kind === "protect") {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
    } else sheet.getRange("D4").values = [[kind]];
    await context.sync();
    return "no error";
  }).catch((error: { code: string }) => error.code);
}, way);

const text = (address: string) => opened.page.evaluate((cell) => window.workbench.cellText("Sheet1", cell), address);
const select = (address: string) => opened.page.evaluate((cell) => window.workbench.selectCell("Sheet1", cell), address);

test("while a cell is being edited the add-in's batches are refused, and those that wait are done afterwards", async () => {
  await select("A1");
  await opened.page.keyboard.type("边改", { delay: 30 });
  expect(await batch("write")).toBe("InvalidOperationInCellEditMode");
  const patient = batch("patient");
  await opened.page.waitForTimeout(100);
  await opened.page.keyboard.press("Enter");
  expect(await patient).toBe("no error");
  expect([await text("A1"), await text("D4")]).toEqual(["边改", "patient"]);
}, 60_000);

test("on a protected sheet keys change nothing and a sentence says why, an open cell takes them", async () => {
  expect(await batch("protect")).toBe("no error");
  await select("A1");
  await opened.page.keyboard.type("9", { delay: 30 });
  await opened.page.keyboard.press("Enter");
  const sentence = opened.page.locator("#saving-problem");
  await sentence.waitFor({ state: "visible" });
  expect(await sentence.textContent()).toBe("此工作表受保护，未作更改。请先撤销保护，或改在未锁定的单元格中填写。");
  await select("A1");
  await opened.page.keyboard.press("Delete");
  expect(await text("A1")).toBe("边改");
  await opened.screenshot("protected-sheet");
  await select("B2");
  await opened.page.keyboard.type("7", { delay: 30 });
  await opened.page.keyboard.press("Enter");
  await opened.page.waitForFunction(async () => (await window.workbench.cellText("Sheet1", "B2")) === "7");
  expect(opened.errors).toEqual([]);
}, 60_000);
