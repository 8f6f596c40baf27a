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
const formulasAfter = (address: string, batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    batch(sheet, context);
    await context.sync();
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

test("a copy takes formulas, formats, rules, validation and merged cells with it", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").formulas = [[1, "=A1*$A$2"], [10, "'001"]];
    sheet.getRange("A1").format.fill.color = "#FFC7CE";
    sheet.getRange("B1").numberFormat = [["0.00"]];
    sheet.getRange("A1:A2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const rule = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>5";
    sheet.getRange("A3:B3").merge();
    sheet.getRange("D5").copyFrom("A1:B3");
    const copy = sheet.getRange("D5:E6").load("formulas,values,text");
    const fill = sheet.getRange("D5").format.fill.load("color");
    const validation = sheet.getRange("D5:D6").getCell(1, 0).dataValidation.load("type");
    const copiedRule = sheet.getRange("D5").conditionalFormats.getItemAt(0);
    copiedRule.load("type");
    const { rule: condition } = copiedRule.custom;
    condition.load("formula");
    const merged = sheet.getRange("D5:E9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(copy.formulas).toEqual([[1, "=D5*$A$2"], [10, "001"]]);
    expect([copy.text[0]![1], fill.color, validation.type, condition.formula, merged.address]).toEqual(["10.00", "#FFC7CE", "WholeNumber", "=D5>5", "Sheet1!D7:E7"]);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, unknown[][]]>([
  ["values only", (sheet) => sheet.getRange("D1").copyFrom("A1:B2", "Values"), [["a", 2], [3, 6]]],
  ["formulas only", (sheet) => sheet.getRange("D1").copyFrom("A1:B2", "Formulas"), [["a", 2], [3, "=D2*2"]]],
  ["formats only", (sheet) => sheet.getRange("D1").copyFrom("A1:B2", "Formats"), [["", ""], ["", ""]]],
  ["blanks left out", (sheet) => { sheet.getRange("D1:E2").values = [[7, 7], [7, 7]]; sheet.getRange("D1").copyFrom("A3:B4", "All", true); }, [[7, "z"], ["y", 7]]],
  ["rows as columns", (sheet) => sheet.getRange("D1").copyFrom("A1:A2", "Values", false, true), [["a", 3], ["", ""]]],
  ["once for every place of its size", (sheet) => sheet.getRange("D1:E2").copyFrom("A2"), [[3, 3], [3, 3]]],
  ["over itself", (sheet) => sheet.getRange("B1").copyFrom("A1:B1"), [["", ""], ["", ""]]],
])("a copy: %s", async (_, copy, expected) => {
  expect(await formulasAfter("D1:E2", (sheet) => {
    sheet.getRange("A1:B4").formulas = [["a", 2], [3, "=A2*2"], ["", "z"], ["y", ""]];
    copy(sheet);
  })).toEqual(expected);
});

test("a copy from another sheet, and one that goes over its own source", async () => {
  expect(await formulasAfter("A1:C1", (sheet, context) => {
    context.workbook.worksheets.add("源").getRange("A1:B1").formulas = [[5, "=A1+1"]];
    sheet.getRange("A1").copyFrom("源!A1:B1");
    sheet.getRange("B1").copyFrom("A1:B1");
  })).toEqual([[5, 5, "=B1+1"]]);
});

test("cells that are moved take their formulas and those who read them along", async () => {
  expect(await formulasAfter("A1:D4", (sheet) => {
    sheet.getRange("A1:C1").formulas = [[2, "=A1*3", "=SUM(A1:B1)"]];
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("A1:B1").moveTo("C4");
  })).toEqual([["", "", "=SUM(C4:D4)", ""], ["", "", "", ""], ["", "", "", ""], ["", "", 2, "=C4*3"]]);
  await onSheet(async (sheet, context) => {
    const moved = sheet.getRange("D4").load("values,format/font/bold");
    const sum = sheet.getRange("C1").load("values");
    await context.sync();
    expect([moved.values, moved.format.font.bold, sum.values]).toEqual([[[6]], true, [[8]]]);
  });
});

test("rows that are alike leave, what is below moves up, and both are counted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C5").formulas = [["市", "县", "倍"], ["甲", 1, "=B2*2"], ["乙", 2, "=B3*2"], ["甲", 3, "=B4*2"], ["丙", "2", "=B5*2"]];
    sheet.getRange("A6").values = [["下"]];
    const result = sheet.getRange("A1:C5").removeDuplicates([0], true).load("removed,uniqueRemaining");
    const left = sheet.getRange("A1:C6").load("formulas,values");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
    expect(left.formulas).toEqual([["市", "县", "倍"], ["甲", 1, "=B2*2"], ["乙", 2, "=B3*2"], ["丙", 2, "=B4*2"], ["", "", ""], ["下", "", ""]]);
    expect(left.values[3]).toEqual(["丙", 2, 4]);
  });
  expect(await fails((sheet) => { sheet.getRange("A1:B2").removeDuplicates([2], false); })).toBe("InvalidArgument");
});

test.each<[string, unknown[][], "FillSeries" | "FillCopy" | undefined, unknown[]]>([
  ["a number is copied", [[5]], undefined, [5, 5, 5, 5]],
  ["two numbers go on", [[1], [3]], undefined, [1, 3, 5, 7]],
  ["a series begins with one number", [[5]], "FillSeries", [5, 6, 7, 8]],
  ["a copy stays a copy", [[1], [3]], "FillCopy", [1, 3, 1, 3]],
  ["a formula follows", [["=B1*2"]], undefined, ["=B1*2", "=B2*2", "=B3*2", "=B4*2"]],
  ["a text that counts", [["第1期"]], undefined, ["第1期", "第2期", "第3期", "第4期"]],
  ["a text that does not", [["学位"]], undefined, ["学位", "学位", "学位", "学位"]],
])("filling downward: %s", async (_, seeds, type, expected) => {
  const filled = await formulasAfter("A1:A4", (sheet) => {
    const range = sheet.getRange(`A1:A${seeds.length}`);
    range.formulas = seeds;
    range.autoFill("A1:A4", type);
  });
  expect(filled.map(([value]) => value)).toEqual(expected);
});

test("filling to the right takes the format along and counts days; lists that this host does not know are refused", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[46000]];
    sheet.getRange("A1").numberFormat = [["yyyy/m/d"]];
    sheet.getRange("A1").autoFill("A1:C1");
    const days = sheet.getRange("A1:C1").load("values,text");
    await context.sync();
    expect(days.values).toEqual([[46000, 46001, 46002]]);
    expect(days.text[0]).toEqual(["2025/12/9", "2025/12/10", "2025/12/11"]);
  });
  expect(await fails((sheet) => { sheet.getRange("A2").values = [["星期一"]]; sheet.getRange("A2").autoFill("A2:C2"); })).toBe("ApiNotFound");
  expect(await fails((sheet) => { sheet.getRange("A2").autoFill("A3:A5"); })).toBe("InvalidArgument");
});

test("cells are given properties one by one, and what is unknown is refused by name", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").setCellProperties([[
      { format: { fill: { color: "#FF0000" }, font: { bold: true }, borders: { bottom: { style: "Continuous", color: "#00FF00" } } } },
      { format: { horizontalAlignment: "Center" } },
    ]]);
    const [first, second] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
    first.load("fill/color,font/bold");
    second.load("fill/color,horizontalAlignment");
    const border = first.borders.getItem("EdgeBottom").load("style,color");
    await context.sync();
    expect([first.fill.color, first.font.bold, border.style, border.color]).toEqual(["#FF0000", true, "Continuous", "#00FF00"]);
    expect([second.fill.color, second.horizontalAlignment]).toEqual(["#FFFFFF", "Center"]);
  });
  expect(await fails((sheet) => { sheet.getRange("A1:B1").setCellProperties([[{}]]); })).toBe("InvalidArgument");
  expect(await fails((sheet) => { sheet.getRange("A1").setCellProperties([[{ format: { fill: { pattern: "Gray50" } } }]]); })).toBe("ApiNotFound");
});
