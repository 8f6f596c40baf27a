import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

/** Custom functions that answer never, late, more than once, or are no longer wanted. */

type Live = { setResult(value: unknown): void; onCanceled?: () => void };

const functionsJson = {
  functions: [
    { id: "SLOW", name: "SLOW", parameters: [{ name: "number" }], result: {} },
    { id: "CANCEL", name: "CANCEL", parameters: [{ name: "number" }], options: { cancelable: true }, result: {} },
    { id: "STREAM", name: "STREAM", parameters: [{ name: "number" }], options: { stream: true, cancelable: true }, result: {} },
  ],
};

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await createHeadlessWorkbench({ functionsJson, namespace: "EDU", functionLimit: 300 }); });
afterEach(() => workbench.close());

const until = async (isTrue: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 5));
};
const write = (address: string, formula: string) => workbench.run(async (context) => {
  context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
  await context.sync();
});

test("a function that never answers is an error with a sentence, and a late answer is taken", async () => {
  let answer!: (value: number) => void;
  workbench.associate("SLOW", () => new Promise((resolve) => { answer = resolve; }));
  await workbench.type("Sheet1", "A1", "=EDU.SLOW(1)+1");
  expect(await workbench.cellValue("Sheet1", "A1")).toBe("#VALUE!");
  expect(await workbench.errorMessage("Sheet1", "A1")).toBe("加载项在 0.3 秒内没有答复。请按 Ctrl+Alt+F9 重新计算。");
  answer(41);
  await until(async () => (await workbench.cellValue("Sheet1", "A1")) === 42);
  expect(await workbench.errorMessage("Sheet1", "A1")).toBeUndefined();
});

test("a call that no cell wants any more is cancelled", async () => {
  let cancelled = 0;
  let isAsked = false;
  workbench.associate("CANCEL", ((_number: number, invocation: Live) => {
    isAsked = true;
    invocation.onCanceled = () => { cancelled++; };
    return new Promise(() => undefined);
  }) as never);
  await write("A1", "=EDU.CANCEL(1)");
  await until(() => isAsked);
  await workbench.type("Sheet1", "A1", "7");
  await until(() => cancelled === 1);
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(7);
});

test("a streaming function answers again and again, until its formula is gone", async () => {
  let live: Live | undefined;
  let cancelled = 0;
  workbench.associate("STREAM", ((number: number, invocation: Live) => {
    live = invocation;
    invocation.onCanceled = () => { cancelled++; };
    invocation.setResult(number);
  }) as never);
  await workbench.type("Sheet1", "A1", "=EDU.STREAM(5)");
  await workbench.type("Sheet1", "B1", "=A1*10");
  expect(await workbench.cellValue("Sheet1", "B1")).toBe(50);
  live!.setResult(6);
  await until(async () => (await workbench.cellValue("Sheet1", "B1")) === 60);
  await workbench.type("Sheet1", "A1", "1");
  await until(() => cancelled === 1);
  expect(await workbench.cellValue("Sheet1", "B1")).toBe(10);
});

test("calculating everything asks the functions again", async () => {
  let calls = 0;
  workbench.associate("SLOW", () => ++calls);
  await workbench.type("Sheet1", "A1", "=EDU.SLOW(1)");
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(1);
  workbench.host.calculateAll();
  await until(async () => (await workbench.cellValue("Sheet1", "A1")) === 2);
});
