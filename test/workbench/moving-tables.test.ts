import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D4").values = [["指标", "数", "倍"], ["甲", 1, ""], ["乙", 2, ""]];
    sheet.tables.add("B2:D4", true).name = "监测";
    sheet.getRange("D3:D4").formulas = [["=[@数]*2"], ["=[@数]*2"]];
    sheet.getRange("C3").format.fill.color = "#FFC7CE";
    sheet.getRange("H1:I1").formulas = [["=SUM(监测[数])", "=C3"]];
    await context.sync();
  });
});
afterEach(() => workbench.close());

interface Left {
  address: string;
  formulas: unknown[][];
  values: unknown[][];
}

/** The table's place, what stands in a block, and the values of the two formulas beside the table. */
async function after(work: (sheet: Excel.Worksheet) => void, block: string): Promise<Left> {
  return workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    work(sheet);
    await context.sync();
    const table = sheet.tables.getItem("监测").getRange().load("address");
    const range = sheet.getRange(block).load("formulas");
    const beside = sheet.getRange("H1:I1").load("formulas,values");
    await context.sync();
    return { address: table.address, formulas: range.formulas, values: [...beside.formulas, ...beside.values] };
  });
}

const codeOf = (work: (sheet: Excel.Worksheet) => void): Promise<string> => after(work, "A1").then(() => "no error", (error: { code: string }) => error.code);

test("cells of a table's body move with values, formulas and formats, and the table keeps its shape", async () => {
  expect(await after((sheet) => { sheet.getRange("C3").moveTo("F7"); }, "C3:F7")).toEqual({
    address: "Sheet1!B2:D4",
    formulas: [["", "=[@数]*2", "", ""], [2, "=[@数]*2", "", ""], ["", "", "", ""], ["", "", "", ""], ["", "", "", 1]],
    values: [["=SUM(监测[数])", "=F7"], [2, 1]],
  });
  const fills = await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const both = ["C3", "F7"].map((address) => sheet.getRange(address).format.fill.load("color"));
    await context.sync();
    return both.map(({ color }) => color);
  });
  expect(fills[1]).toBe("#FFC7CE");
  expect(fills[0]).not.toBe("#FFC7CE");
});

test("cells that move into a table are its cells", async () => {
  expect(await after((sheet) => {
    sheet.getRange("F7").values = [[40]];
    sheet.getRange("F7").moveTo("C4");
  }, "B4:D4")).toEqual({ address: "Sheet1!B2:D4", formulas: [["乙", 40, "=[@数]*2"]], values: [["=SUM(监测[数])", "=C3"], [41, 1]] });
});

test("a table that moves whole is where its cells are, also in a sheet that is not shown", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.add("别").activate();
    await context.sync();
  });
  expect(await after((sheet) => { sheet.getRange("A1:D5").moveTo("C6"); }, "D7:F9")).toEqual({
    address: "Sheet1!D7:F9",
    formulas: [["指标", "数", "倍"], ["甲", 1, "=[@数]*2"], ["乙", 2, "=[@数]*2"]],
    values: [["=SUM(监测[数])", "=E8"], [3, 1]],
  });
  const columns = await workbench.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const found = context.workbook.tables.getItem("监测").columns.load("items/name");
    await context.sync();
    return [active.name, ...found.items.map(({ name }) => name)];
  });
  expect(columns).toEqual(["别", "指标", "数", "倍"]);
});

test("a table moves by one row over itself, with its totals", async () => {
  expect(await after((sheet) => {
    sheet.tables.getItem("监测").showTotals = true;
    sheet.getRange("B2:D5").moveTo("B3");
  }, "B2:D6")).toEqual({
    address: "Sheet1!B3:D6",
    formulas: [["", "", ""], ["指标", "数", "倍"], ["甲", 1, "=[@数]*2"], ["乙", 2, "=[@数]*2"], ["汇总", "", "=SUBTOTAL(109,[倍])"]],
    values: [["=SUM(监测[数])", "=C4"], [3, 1]],
  });
});

test("a header that moves away leaves the column a name of its own, which formulas take", async () => {
  expect(await after((sheet) => { sheet.getRange("C2").moveTo("F9"); }, "C2:D3"))
    .toEqual({ address: "Sheet1!B2:D4", formulas: [["列2", "倍"], [1, "=[@列2]*2"]], values: [["=SUM(监测[列2])", "=C3"], [3, 1]] });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["another table", (sheet) => { sheet.tables.add("F2:F4", true); sheet.getRange("B2:D4").moveTo("D3"); }, "InvalidOperation"],
  ["a whole table", (sheet) => { sheet.getRange("F12:H14").moveTo("B2"); }, "ApiNotFound"],
  ["its own header row", (sheet) => { sheet.getRange("B2").moveTo("C2"); }, "ApiNotFound"],
])("nothing moves over %s", async (_, work, code) => {
  expect(await codeOf(work)).toBe(code);
});

test("a whole table that has moved goes back when that is undone, and takes rows where it is", async () => {
  await after((sheet) => { sheet.getRange("B2:D4").moveTo("D7"); }, "A1");
  await workbench.engine.undo();
  expect(await after((sheet) => { sheet.tables.getItem("监测").rows.add(undefined, [["丙", 4, "=[@数]*2"]]); }, "B4:D5")).toEqual({
    address: "Sheet1!B2:D5",
    formulas: [["乙", 2, "=[@数]*2"], ["丙", 4, "=[@数]*2"]],
    values: [["=SUM(监测[数])", "=C3"], [7, 1]],
  });
});
