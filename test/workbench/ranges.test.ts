import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

const onSheet = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
const fails = async (batch: (sheet: Excel.Worksheet) => void): Promise<string> =>
  onSheet(async (sheet, context) => { batch(sheet); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
  ["worksheet.getCell", (sheet) => sheet.getCell(0, 26), "AA1"],
  ["getCell beyond the range", (sheet) => sheet.getRange("B2:C3").getCell(4, 0), "B6"],
  ["getRow", (sheet) => sheet.getRange("B2:C5").getRow(1), "B3:C3"],
  ["getColumn", (sheet) => sheet.getRange("B2:C5").getColumn(1), "C2:C5"],
  ["getOffsetRange", (sheet) => sheet.getRange("B2:C5").getOffsetRange(-1, 2), "D1:E4"],
  ["getResizedRange", (sheet) => sheet.getRange("B2:C5").getResizedRange(-2, 1), "B2:D3"],
  ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2:C5").getAbsoluteResizedRange(1, 5), "B2:F2"],
  ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D7:E8"), "B2:E8"],
  ["getIntersection", (sheet) => sheet.getRange("B2:D4").getIntersection("C1:C9"), "C2:C4"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:C5").getEntireRow(), "2:5"],
  ["getEntireColumn", (sheet) => sheet.getRange("B2:C5").getEntireColumn(), "B:C"],
  ["getLastCell", (sheet) => sheet.getRange("B2:C5").getLastCell(), "C5"],
  ["getLastRow", (sheet) => sheet.getRange("B2:C5").getLastRow(), "B5:C5"],
  ["getLastColumn", (sheet) => sheet.getRange("B2:C5").getLastColumn(), "C2:C5"],
  ["getRowsAbove", (sheet) => sheet.getRange("B5:C6").getRowsAbove(2), "B3:C4"],
  ["getRowsBelow", (sheet) => sheet.getRange("B5:C6").getRowsBelow(1), "B7:C7"],
  ["getColumnsAfter", (sheet) => sheet.getRange("B5:C6").getColumnsAfter(2), "D5:E6"],
  ["$ signs", (sheet) => sheet.getRange("$A$1:$B$2"), "A1:B2"],
])("%s", async (_, make, address) => {
  expect(await onSheet(async (sheet, context) => {
    const range = make(sheet).load("address");
    await context.sync();
    return range.address;
  })).toBe(`Sheet1!${address}`);
});

test("the used range counts formats, values only where asked, and is null on an empty sheet", async () => {
  await onSheet(async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("D5").format.fill.color = "#FF0000";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const column = sheet.getRange("B:B").getUsedRange(true).load("address");
    const nothing = sheet.getRange("F:F").getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect([all.address, values.address, column.address, nothing.isNullObject]).toEqual(["Sheet1!B2:D5", "Sheet1!B2", "Sheet1!B2", true]);
  });
});

test("formats are written and read back, null where cells differ", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    const { format } = range;
    format.fill.color = "ffc7ce";
    Object.assign(format.font, { name: "微软雅黑", size: 14, color: "#9C0006", bold: true, italic: true, underline: "Single", strikethrough: true });
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 2;
    format.columnWidth = 90;
    format.rowHeight = 30;
    const bottom = format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#00FF00";
    sheet.getRange("B2").format.font.bold = false;
    format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,columnWidth,rowHeight,fill/color");
    format.font.load("name,size,color,bold,italic,underline,strikethrough");
    const edge = sheet.getRange("C3").format.borders.getItem("EdgeBottom").load("style,weight,color");
    const top = sheet.getRange("C3").format.borders.getItem("EdgeTop").load("style");
    const plain = sheet.getRange("F9").format.load("fill/color,font/bold,columnWidth,wrapText");
    await context.sync();
    expect([format.wrapText, format.horizontalAlignment, format.verticalAlignment, format.indentLevel, format.columnWidth, format.rowHeight, format.fill.color])
      .toEqual([true, "Center", "Top", 2, 90, 30, "#FFC7CE"]);
    expect(format.font.toJSON()).toMatchObject({ name: "微软雅黑", size: 14, color: "#9C0006", bold: null, italic: true, underline: "Single", strikethrough: true });
    expect([edge.style, edge.weight, edge.color, top.style]).toEqual(["Continuous", "Medium", "#00FF00", "None"]);
    expect([plain.fill.color, plain.font.bold, plain.wrapText]).toEqual(["#FFFFFF", false, false]);
    format.fill.clear();
    format.fill.load("color");
    await context.sync();
    expect(format.fill.color).toBe("#FFFFFF");
  });
});

test("a format given to a formula leaves the formula and its answer", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
    sheet.getRange("B1").format.font.bold = true;
    sheet.getRange("B1").numberFormat = [["0.0"]];
    await context.sync();
    sheet.getRange("A1").values = [[5]];
    const cell = sheet.getRange("B1").load("values,text,formulas");
    await context.sync();
    expect([cell.values[0]![0], cell.text[0]![0], cell.formulas[0]![0]]).toEqual([10, "10.0", "=A1*2"]);
  });
});

test("columns and rows fit what is in them", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["公办园在园幼儿占比（一个很长的指标名称）", "短"]];
    sheet.getRange("A:B").format.autofitColumns();
    const long = sheet.getRange("A1").format.load("columnWidth");
    const short = sheet.getRange("B1").format.load("columnWidth");
    await context.sync();
    expect(long.columnWidth).toBeGreaterThan(20 * 11);
    expect(short.columnWidth).toBeLessThan(40);
    sheet.getRange("C1").values = [["一二三四五六七八九十一二三四五六七八九十"]];
    sheet.getRange("C1").format.wrapText = true;
    sheet.getRange("C1").format.columnWidth = 60;
    sheet.getRange("1:1").format.autofitRows();
    const row = sheet.getRange("C1").format.load("rowHeight");
    await context.sync();
    expect(row.rowHeight).toBeGreaterThan(4 * 11);
  });
});

test("rows and columns are hidden and shown", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("3:4").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const range = sheet.getRange("A3:C4").load("rowHidden,columnHidden");
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([true, null]);
    sheet.getRange("3:4").rowHidden = false;
    range.load("rowHidden");
    await context.sync();
    expect(range.rowHidden).toBe(false);
  });
});

test("hiding columns leaves the selection where it is", async () => {
  await onSheet(async (sheet, context) => {
    sheet.activate();
    sheet.getRange("B2").select();
    await context.sync();
    sheet.getRange("C:E").columnHidden = true;
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    expect(selected.address).toMatch(/!B2$/);
  });
});

test("validation is written, read back, moved by an inserted row and cleared", async () => {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2:B4");
    dataValidation.rule = { list: { inCellDropDown: true, source: "等于,以上,超过" } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "口径", message: "请从列表中选择" };
    dataValidation.prompt = { showPrompt: true, title: "口径", message: "等于、以上或超过" };
    dataValidation.ignoreBlanks = false;
    sheet.getRange("D2:D4").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    sheet.getRange("3:3").insert("Down");
    const read = sheet.getRange("B2:B5").dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    const decimal = sheet.getRange("D5").dataValidation.load("type,rule");
    const mixed = sheet.getRange("B5:B6").dataValidation.load("type");
    const none = sheet.getRange("F1").dataValidation.load("type");
    await context.sync();
    expect(read.toJSON()).toMatchObject({
      type: "List", rule: { list: { inCellDropDown: true, source: "等于,以上,超过" } }, ignoreBlanks: false,
      errorAlert: { showAlert: true, style: "Warning", title: "口径", message: "请从列表中选择" }, prompt: { showPrompt: true, title: "口径", message: "等于、以上或超过" },
    });
    expect([decimal.type, decimal.rule, mixed.type, none.type]).toEqual(["Decimal", { decimal: { formula1: 0, formula2: 1, operator: "Between" } }, "Inconsistent", "None"]);
    sheet.getRange("B2:B5").dataValidation.clear();
    read.load("type");
    await context.sync();
    expect(read.type).toBe("None");
  });
  expect(await fails((sheet) => { sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,".repeat(200) } }; })).toBe("InvalidArgument");
});

test("clearing contents, formats or all", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.values = [[1], [2]];
    range.format.fill.color = "#FF0000";
    range.clear("Contents");
    range.load("values,valueTypes");
    range.format.fill.load("color");
    await context.sync();
    expect([range.values, range.valueTypes, range.format.fill.color]).toEqual([[[""], [""]], [["Empty"], ["Empty"]], "#FF0000"]);
    range.values = [[1], [2]];
    range.clear();
    range.load("values");
    range.format.fill.load("color");
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[""], [""]], "#FFFFFF"]);
  });
});

test("cells are inserted and deleted, and formulas follow", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").formulas = [[1, "x", "=A2"], [2, "y", "=SUM(A1:A3)"], [3, "z", ""]];
    const inserted = sheet.getRange("A2").insert("Down").load("address,values");
    const after = sheet.getRange("A1:C4").load("formulas");
    await context.sync();
    expect([inserted.address, inserted.values]).toEqual(["Sheet1!A2", [[""]]]);
    expect(after.formulas).toEqual([[1, "x", "=A3"], ["", "y", "=SUM(A1:A4)"], [2, "z", ""], [3, "", ""]]);
    sheet.getRange("B1:B3").delete("Left");
    after.load("formulas");
    await context.sync();
    expect(after.formulas.map((row) => row[1])).toEqual(["=A3", "=SUM(A1:A4)", "", ""]);
  });
});

test("a range is sorted by several keys, blanks last, formulas with their rows", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C5").formulas = [["名", "值", "倍"], ["乙", 2, "=B2*2"], ["甲", 2, "=B3*2"], ["丙", "", "=B4*2"], ["丁", 5, "=B5*2"]];
    sheet.getRange("A1:C5").sort.apply([{ key: 1, ascending: false }, { key: 0, ascending: true }], false, true);
    const range = sheet.getRange("A1:C5").load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([["名", "值", "倍"], ["丁", 5, 10], ["甲", 2, 4], ["乙", 2, 4], ["丙", "", 0]]);
    expect(range.formulas.slice(1).map((row) => row[2])).toEqual(["=B2*2", "=B3*2", "=B4*2", "=B5*2"]);
  });
});

test("merging, links and tables in a range", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["标题"]];
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1:C1").unmerge();
    sheet.getRange("E1").hyperlink = { address: "https://www.moe.gov.cn/", textToDisplay: "教育部" };
    sheet.getRange("E2").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "回到标题" };
    const web = sheet.getRange("E1").load("hyperlink,values");
    const place = sheet.getRange("E2").load("hyperlink");
    sheet.getRange("A5:B6").values = [["a", "b"], [1, 2]];
    sheet.tables.add("A5:B6", true);
    const touching = sheet.getRange("B6:C9").getTables(false).getCount();
    const within = sheet.getRange("B6:C9").getTables(true).getCount();
    await context.sync();
    expect([web.hyperlink.address, web.values[0]![0]]).toEqual(["https://www.moe.gov.cn/", "教育部"]);
    expect(place.hyperlink.documentReference).toBe("Sheet1!A1");
    expect([touching.value, within.value]).toEqual([1, 0]);
  });
});

test("what Excel refuses is refused with its codes", async () => {
  expect(await fails((sheet) => { sheet.getRange("nonsense").load("values"); })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.getRange("A1:B2").values = [[1, 2]]; })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.getRange("A1").formulas = [["=SUM("]]; })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.getRange("A1").getOffsetRange(-1, 0).load("values"); })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.getRange("A1:A2").getIntersection("C1").load("values"); })).toBe("ItemNotFound");
  expect(await fails((sheet) => { sheet.getRange("A1").load("valuesAsJson"); })).toBe("ApiNotFound");
  expect(await fails((sheet) => { sheet.shapes.load("items/name"); })).toBe("ApiNotFound");
});

test("the region round a cell ends at blank rows and columns, corners included", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").values = [["甲", 1], ["乙", 3]];
    // Touches the block at its corner only.
    sheet.getRange("D4").values = [[2]];
    sheet.getRange("F2").values = [["别处"]];
    const regions = ["B2", "C3", "D4", "A1", "F2", "H9"].map((address) => sheet.getRange(address).getSurroundingRegion());
    for (const region of regions) region.load("address");
    await context.sync();
    expect(regions.map(({ address }) => address)).toEqual([
      "Sheet1!B2:D4", "Sheet1!B2:D4", "Sheet1!B2:D4", "Sheet1!A1:D4", "Sheet1!F2", "Sheet1!H9",
    ]);
  });
});
