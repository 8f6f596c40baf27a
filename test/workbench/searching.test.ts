import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

const onSheet = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
const fails = (batch: (sheet: Excel.Worksheet) => void): Promise<string> =>
  onSheet(async (sheet, context) => { batch(sheet); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);

//    A      B    C       D
// 1  指标   值   倍数    （空）
// 2  学位   3    =B2*2
// 3  教师   5    =B3*2
// 4
// 5  合计   8    TRUE    尾
const fill = (sheet: Excel.Worksheet): void => {
  sheet.getRange("A1:C3").formulas = [["指标", "值", "倍数"], ["学位", 3, "=B2*2"], ["教师", 5, "=B3*2"]];
  sheet.getRange("A5:D5").values = [["合计", 8, true, "尾"]];
};

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["to the end of filled cells", (sheet) => sheet.getRange("A1").getRangeEdge("Down"), "A3"],
  ["over a gap to the next filled cell", (sheet) => sheet.getRange("A3").getRangeEdge("Down"), "A5"],
  ["to the edge of the sheet", (sheet) => sheet.getRange("A5").getRangeEdge("Down"), "A1048576"],
  ["back to the first row", (sheet) => sheet.getRange("B3").getRangeEdge("Up"), "B1"],
  ["from the active cell", (sheet) => sheet.getRange("A1:B3").getRangeEdge("Right", "B2"), "C2"],
  ["from a blank cell to the left", (sheet) => sheet.getRange("F5").getRangeEdge("Left"), "D5"],
  ["extended downward from its last row", (sheet) => sheet.getRange("A1:B1").getExtendedRange("Down"), "A1:B3"],
  ["extended over the gap", (sheet) => sheet.getRange("A1:A3").getExtendedRange("Down"), "A1:A5"],
  ["extended to the right", (sheet) => sheet.getRange("A2").getExtendedRange("Right"), "A2:C2"],
  ["the first text found", (sheet) => sheet.getRange("A1:D5").find("值", {}), "B1"],
  ["the last text found", (sheet) => sheet.getRange("A1:D5").find("师", { searchDirection: "Backwards" }), "A3"],
  ["the whole text only", (sheet) => sheet.getRange("A1:D5").find("6", { completeMatch: true }), "C2"],
])("a range is found: %s", async (_, make, address) => {
  expect(await onSheet(async (sheet, context) => {
    fill(sheet);
    const range = make(sheet).load("address");
    await context.sync();
    return range.address;
  })).toBe(`Sheet1!${address}`);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.RangeAreas, string]>([
  ["constants", (sheet) => sheet.getRange("A1:D5").getSpecialCells("Constants"), "Sheet1!A1:C1,Sheet1!A2:B3,Sheet1!A5:D5"],
  ["numbers among the constants", (sheet) => sheet.getRange("A:D").getSpecialCells("Constants", "Numbers"), "Sheet1!B2:B3,Sheet1!B5"],
  ["truths and texts together", (sheet) => sheet.getRange("C1:D5").getSpecialCells("Constants", "LogicalText"), "Sheet1!C1,Sheet1!C5:D5"],
  ["formulas", (sheet) => sheet.getRange("A1:D5").getSpecialCells("Formulas"), "Sheet1!C2:C3"],
  ["blanks", (sheet) => sheet.getRange("A1:D5").getSpecialCells("Blanks"), "Sheet1!D1:D3,Sheet1!A4:D4"],
  ["every cell with a text", (sheet) => sheet.findAll("数", {}), "Sheet1!C1"],
  ["several ranges by name", (sheet) => sheet.getRanges("A1:B2, D5"), "Sheet1!A1:B2,Sheet1!D5"],
  ["what they share with a range", (sheet) => sheet.getRanges("A1:B2,D5").getIntersection("B2:D9"), "Sheet1!B2,Sheet1!D5"],
  ["the same, further down", (sheet) => sheet.getRanges("A1:B2,D5").getOffsetRangeAreas(1, 0), "Sheet1!A2:B3,Sheet1!D6"],
  ["their used part", (sheet) => sheet.getRanges("A4:F5,H1").getUsedRangeAreas(), "Sheet1!A5:D5"],
  ["whole rows", (sheet) => sheet.getRanges("A1,C3:D4").getEntireRow(), "Sheet1!1:1,Sheet1!3:4"],
  ["whole columns", (sheet) => sheet.getRanges("A1,C3:D4").getEntireColumn(), "Sheet1!A:A,Sheet1!C:D"],
])("areas are found: %s", async (_, make, address) => {
  expect(await onSheet(async (sheet, context) => {
    fill(sheet);
    const areas = make(sheet).load("address");
    await context.sync();
    return areas.address;
  })).toBe(address);
});

test("cells that can be seen leave out hidden rows, and cells with rules or validation are found", async () => {
  await onSheet(async (sheet, context) => {
    fill(sheet);
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
    sheet.getRange("B1:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const seen = sheet.getRange("A1:A3").getSpecialCells("Visible").load("address");
    const ruled = sheet.getRange("A1:D3").getSpecialCells("ConditionalFormats").load("address");
    const checked = sheet.getRange("A2:D5").getSpecialCells("DataValidations").load("address");
    const none = sheet.getRange("A1:B1").getSpecialCellsOrNullObject("Formulas").load("address");
    await context.sync();
    expect([seen.address, ruled.address, checked.address, none.isNullObject]).toEqual(["Sheet1!A1,Sheet1!A3", "Sheet1!B2:B3", "Sheet1!B2:B3", true]);
  });
  expect(await fails((sheet) => { sheet.getRange("A1:B1").getSpecialCells("Formulas").load("address"); })).toBe("ItemNotFound");
  expect(await fails((sheet) => { sheet.getRange("A1").find("没有", {}).load("address"); })).toBe("ItemNotFound");
  expect(await fails((sheet) => { sheet.findAll("没有", {}).load("address"); })).toBe("ItemNotFound");
});

test("several areas are formatted, counted, cleared and read as one", async () => {
  await onSheet(async (sheet, context) => {
    fill(sheet);
    const areas = sheet.getRanges("A1:B2,D5");
    areas.format.fill.color = "#FFC7CE";
    areas.format.font.bold = true;
    sheet.getRange("D5").format.font.bold = false;
    areas.load("areaCount,cellCount,isEntireRow,areas/items/address,format/fill/color,format/font/bold");
    const second = areas.areas.getItemAt(1).load("values");
    await context.sync();
    expect([areas.areaCount, areas.cellCount, areas.isEntireRow, areas.areas.items.map(({ address }) => address)]).toEqual([2, 5, false, ["Sheet1!A1:B2", "Sheet1!D5"]]);
    expect([areas.format.fill.color, areas.format.font.bold, second.values]).toEqual(["#FFC7CE", null, [["尾"]]]);
    areas.clear("Contents");
    const left = sheet.getRange("A1:D5").load("values");
    await context.sync();
    expect(left.values).toEqual([["", "", "倍数", ""], ["", "", 0, ""], ["教师", 5, 10, ""], ["", "", "", ""], ["合计", 8, true, ""]]);
  });
});

test("text is replaced in constants and formulas, and the replacements are counted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").formulas = [["第一期、第二期"], ["=\"第\"&1"], ["第*期"], ["Plan"]];
    const count = sheet.getRange("A1:A3").replaceAll("第", "No.", {});
    const whole = sheet.replaceAll("plan", "规划", { completeMatch: true, matchCase: false });
    const none = sheet.replaceAll("PLAN", "x", { matchCase: true });
    const cells = sheet.getRange("A1:A4").load("formulas");
    await context.sync();
    expect([count.value, whole.value, none.value]).toEqual([4, 1, 0]);
    expect(cells.formulas).toEqual([["No.一期、No.二期"], ["=\"No.\"&1"], ["No.*期"], ["规划"]]);
    const starred = sheet.replaceAll("~*", "三", {});
    cells.load("formulas");
    await context.sync();
    expect([starred.value, cells.formulas[2]![0]]).toEqual([1, "No.三期"]);
  });
});

test("where a range lies is told in points, without what is hidden", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A:B").format.columnWidth = 90;
    sheet.getRange("1:3").format.rowHeight = 30;
    sheet.getRange("2:2").rowHidden = true;
    const range = sheet.getRange("B3:B3").load("left,top,width,height,hidden");
    const over = sheet.getRange("A1:A3").load("height,hidden");
    await context.sync();
    expect([range.left, range.top, range.width, range.height, range.hidden]).toEqual([90, 30, 90, 30, false]);
    expect([over.height, over.hidden]).toEqual([60, null]);
  });
});

test("a spilled cell knows the cell that it comes from", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
    const parent = sheet.getRange("B4").getSpillParent().load("address");
    const none = sheet.getRange("C4").getSpillParentOrNullObject().load("address");
    await context.sync();
    expect([parent.address, none.isNullObject]).toEqual(["Sheet1!B2", true]);
  });
});

test("sheets know their neighbours, with hidden ones or without", async () => {
  await workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("二").visibility = "Hidden";
    worksheets.add("三");
    const first = worksheets.getItem("Sheet1");
    const next = first.getNext().load("name");
    const seen = first.getNext(true).load("name");
    const previous = worksheets.getItem("三").getPrevious().load("name");
    const none = first.getPreviousOrNullObject().load("name");
    await context.sync();
    expect([next.name, seen.name, previous.name, none.isNullObject]).toEqual(["二", "三", "二", true]);
  });
  expect(await fails((sheet) => { sheet.getPrevious().load("name"); })).toBe("ItemNotFound");
});

test("the selected blocks are areas", async () => {
  workbench.select("Sheet1", "B2:C3");
  await workbench.run(async (context) => {
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!B2:C3");
  });
});
