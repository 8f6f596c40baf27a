import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => { workbench = await createHeadlessWorkbench(); });
afterEach(() => workbench.close());

const onSheet = <Result>(batch: (sheet: Excel.Worksheet) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1")));

test.each<[string, Excel.DataValidationRule, unknown[], string]>([
  ["whole numbers", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }, [1, 2.5, "一", 10, 11], "A2:A3,A5"],
  ["decimals beyond a cell", { decimal: { formula1: "=$C$1", operator: "GreaterThan" } }, [5, 5.1, 4, 100, ""], "A1,A3"],
  ["a list written out", { list: { inCellDropDown: true, source: "优,良,1" } }, ["优", "差", "良", 1, "优,良"], "A2,A5"],
  ["a list in cells", { list: { inCellDropDown: true, source: "=$D$1:$D$2" } }, ["甲", "乙", "丙", "", "甲 "], "A3,A5"],
  ["the length of texts", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["一二三", "一二三四", 1234, 12, ""], "A2:A3"],
  ["dates", { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } }, [46022, 46023, "2026", 50000, ""], "A1,A3"],
  ["a condition that moves with the cell", { custom: { formula: "=COUNTIF($A$1:$A$5,A1)=1" } }, [1, 2, 2, 3, 4], "A2:A3"],
])("cells that break a rule are named: %s", async (_, rule, values, expected) => {
  await onSheet(async (sheet) => {
    sheet.getRange("C1").values = [[5]];
    sheet.getRange("D1:D2").values = [["甲"], ["乙"]];
    const range = sheet.getRange("A1:A5");
    range.numberFormat = values.map((value) => [typeof value === "string" ? "@" : "General"]);
    range.values = values.map((value) => [value]);
    range.dataValidation.rule = rule;
    range.dataValidation.load("valid");
    const invalid = range.dataValidation.getInvalidCells().load("address");
    await sheet.context.sync();
    expect(invalid.address.replace(/Sheet1!/g, "")).toBe(expected);
    expect(range.dataValidation.valid).toBeNull();
  });
});

test("where all cells are right none is named, and where none is all are; blanks count when they are not ignored", async () => {
  await onSheet(async (sheet) => {
    const range = sheet.getRange("A1:A2");
    range.values = [[1], [2]];
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 2, operator: "Between" } };
    const blanks = sheet.getRange("B1:B2");
    blanks.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 2, operator: "Between" } };
    blanks.dataValidation.ignoreBlanks = false;
    const [right, wrong] = [range, blanks].map((one) => one.dataValidation.load("valid"));
    const none = range.dataValidation.getInvalidCellsOrNullObject().load("address");
    await sheet.context.sync();
    expect([right!.valid, wrong!.valid, none.isNullObject]).toEqual([true, false, true]);
  });
  const code = await onSheet(async (sheet) => { sheet.getRange("A1:A2").dataValidation.getInvalidCells(); await sheet.context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);
  expect(code).toBe("ItemNotFound");
});

test("several blocks have one validation", async () => {
  await onSheet(async (sheet) => {
    const blocks = sheet.getRanges("A1:A2,C1:C2");
    blocks.dataValidation.rule = { list: { inCellDropDown: false, source: "是,否" } };
    blocks.dataValidation.prompt = { showPrompt: true, title: "请选择", message: "是或否" };
    sheet.getRange("A2").values = [["也许"]];
    sheet.getRange("C1").values = [["否"]];
    blocks.dataValidation.load("type,rule,prompt");
    const invalid = blocks.dataValidation.getInvalidCells().load("address");
    const other = sheet.getRange("C1:C2").dataValidation.load("rule,prompt");
    await sheet.context.sync();
    expect([blocks.dataValidation.type, blocks.dataValidation.rule, invalid.address]).toEqual(["List", { list: { inCellDropDown: false, source: "是,否" } }, "Sheet1!A2"]);
    expect([other.rule, other.prompt]).toEqual([{ list: { inCellDropDown: false, source: "是,否" } }, { showPrompt: true, title: "请选择", message: "是或否" }]);
  });
});
