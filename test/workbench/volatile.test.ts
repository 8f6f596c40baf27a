import { createHeadlessWorkbench, type HeadlessWorkbench, type WorkbookState } from "../../src/workbench/headless";
import { openFile, saveAsFile } from "./file/support";

/** After opening only volatile functions are calculated; the rest stands as it was saved until something that it reads changes. */

const parameters = [{ name: "value" }];
const functions = {
  functionsJson: { functions: [{ id: "STEADY", name: "STEADY", parameters }, { id: "CLOCK", name: "CLOCK", parameters, options: { volatile: true } }] }, namespace: "SHOP",
};
const places = ["B1", "C1", "D1", "E1", "F1"];
const formulas = ["=SHOP.STEADY(A1)", "=SHOP.CLOCK(A1)", "=C1*2", "=INDIRECT(\"A1\")+0", "=\"NOW(\"&A1"];

/** A workbook whose functions add what they are given here. */
async function withFunctions(workbench: HeadlessWorkbench, more: number): Promise<HeadlessWorkbench> {
  for (const { id } of functions.functionsJson.functions) workbench.associate(id, (value: number) => value + more);
  await workbench.settle();
  return workbench;
}

const answers = (workbench: HeadlessWorkbench): Promise<unknown[]> => Promise.all(places.map((place) => workbench.cellValue("Sheet1", place)));

let state: WorkbookState;
let bytes: Uint8Array;
beforeAll(async () => {
  const first = await withFunctions(await createHeadlessWorkbench(functions), 10);
  await first.type("Sheet1", "A1", "1");
  for (const [index, place] of places.entries()) await first.type("Sheet1", place, formulas[index]!);
  expect(await answers(first)).toEqual([11, 11, 22, 1, "NOW(1"]);
  state = await first.save();
  ({ bytes } = await saveAsFile(first));
  // Two engines in one process share what they have read of a workbook's formulas.
  await first.close();
});

test("from what was saved, a volatile function of the add-in is asked again, and what reads it follows", async () => {
  const second = await withFunctions(await createHeadlessWorkbench({ ...functions, workbook: state }), 100);
  expect(await answers(second)).toEqual([11, 101, 202, 1, "NOW(1"]);
  await second.type("Sheet1", "A1", "2");
  expect(await answers(second)).toEqual([102, 102, 204, 2, "NOW(2"]);
  await second.close();
});

test("from a file as well", async () => {
  const second = await withFunctions((await openFile(bytes, functions)).workbench, 100);
  expect(await answers(second)).toEqual([11, 101, 202, 1, "NOW(1"]);
  await second.close();
});

test("Excel's own volatile functions are calculated anew", async () => {
  const old = JSON.parse(JSON.stringify(state).replace(/"f":"=C1\*2","v":22/, '"f":"=TODAY()","v":5')) as WorkbookState;
  expect(JSON.stringify(old)).not.toBe(JSON.stringify(state));
  const second = await withFunctions(await createHeadlessWorkbench({ ...functions, workbook: old }), 10);
  const today = await second.cellValue("Sheet1", "D1");
  expect(today).toBeGreaterThan(46_000);
  await second.close();
});
