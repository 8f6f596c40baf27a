import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { testOfSet } from "../support/usualExcel";

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await createHeadlessWorkbench(); });
afterEach(() => workbench.close());

const header = [["县区", "数"]];

/** A table made of a header alone, at C3. */
const make = (work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<unknown> =>
  workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C3:D3").values = header;
    const table = sheet.tables.add("C3:D3", true);
    table.name = "goals";
    await work(table, sheet, context);
    await context.sync();
  });

const look = (): Promise<{ count: number; whole: string; body: string; values: unknown[][] }> => workbench.run(async (context) => {
  const table = context.workbook.tables.getItem("goals");
  const whole = table.getRange().load("address");
  const body = table.getDataBodyRange().load("address,values");
  const count = table.rows.getCount();
  table.rows.load("items,count");
  await context.sync();
  expect([table.rows.count, table.rows.items.length]).toEqual([count.value, count.value]);
  return { count: count.value, whole: whole.address, body: body.address, values: body.values };
});

test("a table of a header alone has no rows, though its body names the blank one", async () => {
  await make(() => undefined);
  expect(await look()).toEqual({ count: 0, whole: "Sheet1!C3:D4", body: "Sheet1!C4:D4", values: [["", ""]] });
  await expect(workbench.run(async (context) => {
    context.workbook.tables.getItem("goals").rows.getItemAt(0).load("values");
    await context.sync();
  })).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("the first rows that are added begin in the blank one, later ones below", async () => {
  await make((table) => { table.rows.add(undefined, [["甲", 1], ["乙", 2]] as never); });
  expect(await look()).toEqual({ count: 2, whole: "Sheet1!C3:D5", body: "Sheet1!C4:D5", values: [["甲", 1], ["乙", 2]] });
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("goals").rows.add(-1, [["丙", 3]]);
    await context.sync();
  });
  expect((await look()).values).toEqual([["甲", 1], ["乙", 2], ["丙", 3]]);
});

test("blank rows that are added are rows", async () => {
  await make((table) => {
    table.rows.add(undefined, [[null, null]] as never);
    table.rows.add(undefined, [[null, null]] as never);
  });
  expect(await look()).toMatchObject({ count: 2, whole: "Sheet1!C3:D5" });
});

test("a row of totals stays below the rows that are added", async () => {
  await make((table, sheet) => {
    table.showTotals = true;
    table.rows.add(undefined, [["甲", 1], ["乙", 2]] as never);
    sheet.getRange("A1").formulas = [["=goals[[#Totals],[数]]"]];
  });
  expect(await look()).toMatchObject({ count: 2, whole: "Sheet1!C3:D6", body: "Sheet1!C4:D5" });
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(3);
});

test("what stands below the header makes room", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C4").values = [["注"]];
    await context.sync();
  });
  await make(() => undefined);
  expect(await look()).toMatchObject({ count: 0, values: [["", ""]] });
  expect(await workbench.cellValue("Sheet1", "C5")).toBe("注");
});

test("what is entered in the blank row makes it a row", async () => {
  await make(() => undefined);
  await workbench.type("Sheet1", "C4", "甲");
  expect(await look()).toMatchObject({ count: 1, values: [["甲", ""]] });
});

test("a blank row that was selected with the header is a row", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C3:D3").values = header;
    sheet.tables.add("C3:D4", true).name = "goals";
    await context.sync();
    sheet.tables.getItem("goals").rows.add(undefined, [["甲", 1]]);
    await context.sync();
  });
  expect(await look()).toMatchObject({ count: 2, values: [["", ""], ["甲", 1]] });
});

testOfSet("ExcelApiOnline", "1.1")("a table whose rows are all deleted has none, and so it does when the workbook is opened again", async () => {
  await make((table) => {
    table.rows.add(undefined, [["甲", 1], ["乙", 2]] as never);
    table.rows.deleteRowsAt(0, 2);
  });
  expect(await look()).toMatchObject({ count: 0, whole: "Sheet1!C3:D4", values: [["", ""]] });
  const again = await createHeadlessWorkbench({ workbook: await workbench.save() });
  await workbench.close();
  workbench = again;
  expect(await look()).toMatchObject({ count: 0 });
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("goals").rows.add(0, [["丙", 3]]);
    await context.sync();
  });
  expect(await look()).toMatchObject({ count: 1, values: [["丙", 3]] });
});

test("undoing the adding of rows gives the table without rows back", async () => {
  await make(() => undefined);
  await workbench.run(async (context) => {
    context.workbook.tables.getItem("goals").rows.add(undefined, [["甲", 1], ["乙", 2]] as never);
    await context.sync();
  });
  await workbench.undo();
  expect(await look()).toMatchObject({ count: 0, whole: "Sheet1!C3:D4", values: [["", ""]] });
});
