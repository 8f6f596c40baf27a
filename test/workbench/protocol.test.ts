import { createHeadlessWorkbench, ltscProfile, webProfile, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

test("a batch in which something fails keeps what came before and says where it failed", async () => {
  const error = await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["kept"]];
    context.workbook.worksheets.getItem("没有").getRange("A1").values = [["never"]];
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [["not reached"]];
    await context.sync();
  }).catch((caught: { code: string; debugInfo: { errorLocation: string } }) => caught);
  expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  expect(await workbench.cellValue("Sheet1", "A1")).toBe("kept");
  expect(await workbench.cellValue("Sheet1", "A2")).toBe("");
});

test("an unknown member is refused by its class and name", async () => {
  const error = await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").shapes.load("items/name");
    await context.sync();
  }).catch((caught: { code: string; message: string }) => caught);
  expect(error).toMatchObject({ code: "ApiNotFound", message: "This host has no Worksheet.shapes" });
});

test("while a cell is being edited every batch fails, and afterwards none", async () => {
  workbench.setCellEditing(true);
  const write = () => workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  workbench.setCellEditing(false);
  await write();
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(1);
});

test("blocks of more than 1500 cells, which the client chops, are written and read whole", async () => {
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 6 }, (__, column) => row * 10 + column));
  await workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:F400");
    range.values = values;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test("a kept range follows rows that are inserted before it", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:C3");
    context.trackedObjects.add(range);
    range.load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    await context.sync();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B4:C5");
    context.trackedObjects.remove(range);
    await context.sync();
  });
});

test("batches started together run one after another", async () => {
  const add = (value: number) => workbench.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    cell.values = [[Number(cell.values[0]![0]) * 10 + value]];
    await context.sync();
  });
  await Promise.all([add(1), add(2), add(3)]);
  expect(String(await workbench.cellValue("Sheet1", "A1"))).toMatch(/^[123]$/);
});

test("round trips are counted", async () => {
  const before = workbench.requests;
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.load("name");
    await context.sync();
    sheet.getRange("A4").values = [[4]];
    await context.sync();
  });
  expect(workbench.requests - before).toBe(2);
});

test("an add-in's change and a person's say who made them, and the range of the event can be read", async () => {
  const seen: string[] = [];
  let reading: Promise<void> | undefined;
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async (event) => {
      seen.push(`${event.address} ${event.changeType} ${event.triggerSource}`);
      reading ??= workbench.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        seen.push(range.address);
      });
    });
    await context.sync();
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("A1:B1").format.fill.color = "#FF0000";
    await context.sync();
  });
  await workbench.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await reading;
  await workbench.type("Sheet1", "C3", "=A1+1");
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("2:2").insert("Down");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen).toEqual(["A1:B1 RangeEdited ThisLocalAddin", "Sheet1!A1:B1", "C3 RangeEdited Unknown", "2:2 RowInserted ThisLocalAddin"]);
});

test("one undo takes a whole batch back, and redo brings it again", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["一"]];
    sheet.getRange("B1").values = [["二"]];
    await context.sync();
  });
  expect(await workbench.undo()).toBe(true);
  expect([await workbench.cellValue("Sheet1", "A1"), await workbench.cellValue("Sheet1", "B1")]).toEqual(["", ""]);
  expect(await workbench.redo()).toBe(true);
  expect([await workbench.cellValue("Sheet1", "A1"), await workbench.cellValue("Sheet1", "B1")]).toEqual(["一", "二"]);
});

test("Office tells its host, its languages, its theme and its requirement sets", async () => {
  await workbench.close();
  workbench = await createHeadlessWorkbench({ profile: webProfile });
  const { Office } = workbench;
  expect((await Office.onReady()).host).toBe("Excel");
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["zh-CN", "zh-CN"]);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#FFFFFF");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(true);
});

test("the baseline Excel lacks what is newer, and the client itself refuses it", async () => {
  await workbench.close();
  workbench = await createHeadlessWorkbench({ profile: ltscProfile });
  expect(workbench.Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(false);
  const error = await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents().load("addresses");
    await context.sync();
    return undefined;
  }).catch((caught: { code: string }) => caught.code);
  expect(error).toBe("ApiNotFound");
});

test("the globals of an add-in are there for a test file and gone afterwards", async () => {
  const before = (globalThis as { Excel?: unknown }).Excel;
  workbench.installGlobals();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(await workbench.cellValue("Sheet1", "A1")).toBe(1);
  await workbench.close();
  expect((globalThis as { Excel?: unknown }).Excel).toBe(before);
  workbench = await createHeadlessWorkbench();
});

test("a name that Excel does not know is passed over when it is loaded; one that it knows and this host does not is refused", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("noPropertiesNeeded" as never);
    const cell = sheet.getRange("A1").load("address,NoPropertiesNeeded" as never);
    await context.sync();
    expect([sheet.isNullObject, cell.address]).toEqual([false, "Sheet1!A1"]);
    cell.load("valuesAsJson");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound", message: "This host has no Range.valuesAsJson" });
  });
});
