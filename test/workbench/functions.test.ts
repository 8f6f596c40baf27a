import { ltscProfile, createHeadlessWorkbench, webProfile, type HeadlessWorkbench, type Profile } from "../../src/workbench/headless";

const functionsJson = {
  functions: [
    { id: "TARGET", name: "TARGET", parameters: [{ name: "indicator", dimensionality: "matrix" as const }, { name: "year", optional: true }], result: { dimensionality: "matrix" as const } },
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "number" }], result: {} },
    { id: "SHAPE", name: "SHAPE", parameters: [{ name: "block", dimensionality: "matrix" as const }, { name: "single" }, { name: "rest", repeating: true }], result: {} },
    { id: "LIST", name: "LIST", parameters: [], result: { dimensionality: "matrix" as const } },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "way" }], result: {} },
  ],
};

let workbench: HeadlessWorkbench;
let calls: unknown[][];

async function open(profile: Profile = webProfile): Promise<void> {
  calls = [];
  workbench = await createHeadlessWorkbench({ functionsJson, namespace: "EDU", profile });
  const { CustomFunctions } = workbench;
  const formatted = (CustomFunctions as unknown as { FormattedNumber: new (value: number, format: string) => unknown }).FormattedNumber;
  workbench.associate("TARGET", (indicators: string[][], year: unknown) => {
    calls.push([indicators, year]);
    return indicators.map((row) => row.map((name) => (name === "公办园" ? new formatted(0.55, "0%") : new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有这个指标"))));
  });
  workbench.associate("DOUBLE", (number: number) => number * 2);
  workbench.associate("SHAPE", (...args: unknown[]) => JSON.stringify(args.slice(0, -1)));
  workbench.associate("LIST", () => [["甲", 1], ["乙", 2], ["丙", 3]]);
  workbench.associate("FAIL", (way: string) => {
    if (way === "throw") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "实际值读不懂");
    throw new Error("a fault of the add-in");
  });
}

beforeEach(() => open());
afterEach(() => workbench.close());

test("a function typed in a cell is calculated in the pane and shown with its own format", async () => {
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("公办园")');
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(0.55);
  expect(await workbench.cellText("Sheet1", "A1")).toBe("55%");
  expect(calls).toEqual([[[["公办园"]], null]]);
});

test("a function written by a batch answers #BUSY! until the pane has answered, then its value", async () => {
  const first = await workbench.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.formulas = [["=edu.double(21)"]];
    cell.load("values,valueTypes");
    await context.sync();
    return [cell.values[0]![0], cell.valueTypes[0]![0]];
  });
  expect(first).toEqual(["#BUSY!", "Error"]);
  expect(await workbench.cellValue("Sheet1", "B2")).toBe(42);
});

test("functions of functions wait for each other, and follow a change of what they read", async () => {
  await workbench.type("Sheet1", "A1", "3");
  await workbench.type("Sheet1", "B1", "=EDU.DOUBLE(EDU.DOUBLE(A1))+1");
  expect(await workbench.cellValue("Sheet1", "B1")).toBe(13);
  await workbench.type("Sheet1", "A1", "5");
  expect(await workbench.cellValue("Sheet1", "B1")).toBe(21);
});

test("a range gives a spilled answer of its shape, with formats and with errors inside", async () => {
  await workbench.type("Sheet1", "A1", "公办园");
  await workbench.type("Sheet1", "A2", "不存在");
  await workbench.type("Sheet1", "C1", "=EDU.TARGET(A1:A2)");
  expect(await workbench.cellText("Sheet1", "C1")).toBe("55%");
  expect(await workbench.cellValue("Sheet1", "C1")).toBe(0.55);
  expect(await workbench.cellValue("Sheet1", "C2")).toBe("#N/A");
  expect(await workbench.errorMessage("Sheet1", "C1")).toBe("没有这个指标");
  const spill = await workbench.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("C1");
    const range = cell.getSpillingToRange();
    range.load("address");
    cell.load("hasSpill");
    await context.sync();
    return [range.address, cell.hasSpill];
  });
  expect(spill).toEqual(["Sheet1!C1:C2", true]);
});

test("formulas over a spilled answer are right, and stay right when it shrinks", async () => {
  await workbench.type("Sheet1", "A1", "3");
  await workbench.type("Sheet1", "B1", "=SEQUENCE(A1)");
  await workbench.type("Sheet1", "C1", "=FILTER(B1:B4,B1:B4>1)");
  await workbench.type("Sheet1", "E1", "=SUM(C1:C4)");
  expect(await workbench.cellValue("Sheet1", "E1")).toBe(5);
  await workbench.type("Sheet1", "A1", "2");
  expect(await workbench.cellValue("Sheet1", "E1")).toBe(2);
});

test("parameters arrive in the shape of their metadata: blocks as blocks, blanks and omitted ones as null, repeating ones gathered", async () => {
  await workbench.type("Sheet1", "A1", "7");
  await workbench.type("Sheet1", "C1", '=EDU.SHAPE({1;2},A1,A2,"x",TRUE)');
  expect(await workbench.cellValue("Sheet1", "C1")).toBe('[[[1],[2]],7,[null,"x",true]]');
  await workbench.type("Sheet1", "C2", "=EDU.SHAPE(A1,)");
  expect(await workbench.cellValue("Sheet1", "C2")).toBe("[[[7]],null,[]]");
});

test("the baseline Excel passes a blank as 0 and knows no formatted numbers", async () => {
  await workbench.close();
  await open(ltscProfile);
  await workbench.type("Sheet1", "C1", "=EDU.SHAPE(A1:A2,B1)");
  expect(await workbench.cellValue("Sheet1", "C1")).toBe("[[[0],[0]],0,[]]");
  await workbench.type("Sheet1", "C2", '=EDU.TARGET("公办园")');
  expect(await workbench.cellValue("Sheet1", "C2")).toBe("#VALUE!");
});

test("an error among the arguments is the answer, without a call", async () => {
  await workbench.type("Sheet1", "A1", "=NA()");
  await workbench.type("Sheet1", "B1", "=EDU.TARGET(A1)");
  expect(await workbench.cellValue("Sheet1", "B1")).toBe("#N/A");
  expect(calls).toEqual([]);
});

test("errors thrown in the pane come back as cell errors with their sentence, and do not end the calculation", async () => {
  await workbench.type("Sheet1", "A1", '=EDU.FAIL("throw")');
  await workbench.type("Sheet1", "A2", '=EDU.FAIL("fault")');
  await workbench.type("Sheet1", "A3", "=1+1");
  expect(await workbench.cellValue("Sheet1", "A1")).toBe("#VALUE!");
  expect(await workbench.errorMessage("Sheet1", "A1")).toBe("实际值读不懂");
  expect(await workbench.cellValue("Sheet1", "A2")).toBe("#VALUE!");
  expect(await workbench.cellValue("Sheet1", "A3")).toBe(2);
});

test("a scalar parameter that is given a block makes a block of answers", async () => {
  await workbench.type("Sheet1", "A1", "=EDU.DOUBLE({1;2;3})");
  expect(await workbench.cellValue("Sheet1", "A3")).toBe(6);
});

test("a full calculation asks the pane again, and so does entering the formula again", async () => {
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("公办园")');
  await workbench.settle();
  await workbench.run(async (context) => {
    context.workbook.application.calculate("Full" as Excel.CalculationType);
    await context.sync();
  });
  await workbench.settle();
  expect(calls).toHaveLength(2);
  await workbench.type("Sheet1", "A1", '=EDU.TARGET("公办园")');
  expect(calls).toHaveLength(3);
  expect(await workbench.cellText("Sheet1", "A1")).toBe("55%");
});

async function calculateAll(): Promise<void> {
  await workbench.run(async (context) => {
    context.workbook.application.calculate("Full" as Excel.CalculationType);
    await context.sync();
  });
}

test("another answer of the add-in is a change of the workbook, the same one given again is none", async () => {
  let answer = 300;
  workbench.associate("LIST", () => [[answer]]);
  await workbench.type("Sheet1", "A1", "=EDU.LIST()");
  let changes = 0;
  workbench.host.listenToChanges(() => { changes += 1; });
  await calculateAll();
  await workbench.settle();
  expect(changes).toBe(0);
  answer = 200;
  await calculateAll();
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(200);
  expect(changes).toBe(1);
});

test("a workbook that is saved before a function has answered is changed by the answer", async () => {
  let answer!: (value: unknown[][]) => void;
  workbench.associate("LIST", () => new Promise((resolve) => { answer = resolve; }));
  const typed = workbench.type("Sheet1", "A1", "=EDU.LIST()");
  while (answer === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  await workbench.host.save();
  let changes = 0;
  workbench.host.listenToChanges(() => { changes += 1; });
  answer([[300]]);
  await typed;
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(300);
  expect(changes).toBe(1);
});

test("a spilled list and a plain formula over it", async () => {
  await workbench.type("Sheet1", "A1", "=EDU.LIST()");
  await workbench.type("Sheet1", "D1", "=SUM(B1:B3)");
  expect(await workbench.cellValue("Sheet1", "D1")).toBe(6);
  expect(await workbench.cellValue("Sheet1", "A3")).toBe("丙");
});

test("a ribbon button runs the action that the pane has associated", async () => {
  const pressed = new Promise<void>((resolve) => {
    workbench.Office.actions.associate("LOADPLAN", (event: { completed(): void }) => {
      event.completed();
      resolve();
    });
  });
  workbench.pressAction("loadPlan");
  await pressed;
});
