import { examples } from "../../src/functions/examples";
import { webProfile, type HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";

/** Every example that help and README print, typed into a cell of the Excel that they are printed for. */

let workbench: HeadlessWorkbench;
beforeAll(async () => { workbench = await openAddin({ profile: webProfile }); });
afterAll(() => workbench.close());

let row = 0;
test.each(Object.values(examples).flat().map(({ formula, answer }) => [formula, answer] as const))("%s", async (formula, answer) => {
  row += 70;
  const rows = typeof answer === "string" ? [[answer]] : answer;
  await workbench.type("Sheet1", `A${row}`, formula);
  for (const [down, cells] of rows.entries()) {
    for (const [across, text] of cells.entries()) {
      expect(await workbench.cellText("Sheet1", `${"ABCDEFGH"[across]}${row + down}`)).toBe(text);
    }
  }
  // Nothing spills further than the example says.
  expect(await workbench.cellText("Sheet1", `A${row + rows.length}`)).toBe("");
});
