import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

/** What the engine keeps of formulas that it has read must be that of these formulas. */

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await createHeadlessWorkbench(); });
afterEach(() => workbench.close());

/** The number of 32 bits under which Univer alone would keep a long formula. */
function shortened(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = text.charCodeAt(index) + (hash << 6) + (hash << 16) - hash;
  return hash >>> 0;
}

/** Two formulas of more than 64 characters, of different results, whose number is the same in this workbook. */
function alike(unitId: string): readonly [first: number, second: number] {
  const seen = new Map<number, number>();
  for (let index = 0; index < 1_000_000; index++) {
    const number = shortened(unitId + formulaOf(index));
    const before = seen.get(number);
    if (before !== undefined && textOf(before) !== textOf(index)) return [before, index];
    seen.set(number, index);
  }
  throw new Error("No two formulas are alike");
}

/** Scattered over the Chinese characters: texts that follow one another have different numbers always. */
const textOf = (index: number): string => [1, 2, 3, 4].map((place) => {
  const mixed = Math.imul(Math.imul(index * 4 + place, 0x9e3779b1) ^ (index >>> 3), 0x85ebca6b) >>> 11;
  return String.fromCharCode(0x4e00 + (mixed % 20_000));
}).join("");
const formulaOf = (index: number): string => `=CONCATENATE("","","","","","","","","","","","","","","","","","","","${textOf(index)}")`;

test("two long formulas that look alike to the engine keep each its own result", async () => {
  const unitId = (workbench.engine.save().workbook as { readonly id: string }).id;
  const [first, second] = alike(unitId);
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [[formulaOf(first)], [formulaOf(second)]];
    await context.sync();
  });
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(textOf(first));
  expect(await workbench.cellValue("Sheet1", "A2")).toBe(textOf(second));
});
