import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { fromNumbered, toNumbered, transposed } from "../../src/workbench/model/formula-references";

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await createHeadlessWorkbench(); });
afterEach(() => workbench.close());

const onSheet = <Answer>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> =>
  workbench.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

const formulas = (address: string): Promise<unknown[][]> => onSheet(async (sheet, context) => {
  const range = sheet.getRange(address).load("formulas");
  await context.sync();
  return range.formulas;
});

const codeOf = (work: (sheet: Excel.Worksheet) => unknown): Promise<string> => onSheet(async (sheet, context) => {
  work(sheet);
  await context.sync();
  return "no error";
}).catch((error: { code: string }) => error.code);

// Cell C5: row 4, column 2 from 0 on.
test.each([
  ["=B5", "=RC[-1]"],
  ["=C4*2", "=R[-1]C*2"],
  ["=$A$1+A$1", "=R1C1+R1C[-2]"],
  ["=SUM(C1:C4)", "=SUM(R[-4]C:R[-1]C)"],
  ["=SUM(数据!A:A)", "=SUM(数据!C[-2])"],
  ["=SUM($1:$2)", "=SUM(R1:R2)"],
  ['=LOG10(D6)&"A1"', '=LOG10(R[1]C[1])&"A1"'],
])("%s in C5 reads %s with numbers for rows and columns, and back", (formula, numbered) => {
  expect(toNumbered(formula, 4, 2)).toBe(numbered);
  expect(fromNumbered(numbered, 4, 2)).toBe(formula);
});

test("a formula turned over the diagonal refers over the diagonal, fixed references stay", () => {
  // From B1, whose left neighbour is A1, to A2, whose upper neighbour is A1.
  expect(transposed("=A1*$D$4", { row: 0, column: 1 }, { row: 1, column: 0 })).toBe("=A1*$D$4");
  // Two columns to the left become two rows above.
  expect(transposed("=SUM(A7:B7)", { row: 6, column: 2 }, { row: 12, column: 5 })).toBe("=SUM(F11:F12)");
});

test("formulas are written with numbers for rows and columns and calculated", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2:C2").values = [[3, 4]];
    sheet.getRange("D2:D3").formulasR1C1 = [["=RC[-2]*RC[-1]"], ["=R[-1]C+R2C2"]];
    await context.sync();
  });
  expect(await formulas("D2:D3")).toEqual([["=B2*C2"], ["=D2+$B$2"]]);
  expect([await workbench.cellValue("Sheet1", "D2"), await workbench.cellValue("Sheet1", "D3")]).toEqual([12, 15]);
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("C2:D2").load("formulasR1C1");
    await context.sync();
    return range.formulasR1C1;
  });
  expect(read).toEqual([[4, "=RC[-2]*RC[-1]"]]);
  expect(await codeOf((sheet) => { sheet.getRange("A1").formulasR1C1 = [["=R[-1]C"]]; })).toBe("InvalidArgument");
});

test("copying with transpose turns formulas too", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C2").formulas = [[1, 2, "=A1+B1"], [3, 4, "=A2+B2+$A$1"]];
    await context.sync();
    sheet.getRange("E5").copyFrom("A1:C2", "All", false, true);
    await context.sync();
  });
  expect(await formulas("E5:F7")).toEqual([[1, 3], [2, 4], ["=E5+E6", "=F5+F6+$A$1"]]);
  expect(await workbench.cellValue("Sheet1", "F7")).toBe(8);
});

test("one source is copied to several places", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B4:C4").formulas = [[5, "=B4*2"]];
    sheet.getRanges("K4,M7").copyFrom("B4:C4");
    await context.sync();
  });
  expect([await formulas("K4:L4"), await formulas("M7:N7")]).toEqual([[[5, "=K4*2"]], [[5, "=M7*2"]]]);
});

test("a list takes a range as its source, wherever its own cells are", async () => {
  const [source, invalid] = await onSheet(async (sheet, context) => {
    const names = context.workbook.worksheets.add("名单");
    names.getRange("B2:B3").values = [["甲"], ["乙"]];
    const range = sheet.getRange("C5:C7");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: names.getRange("B2:B3") } } as never;
    range.values = [["甲"], ["乙"], ["丙"]];
    await context.sync();
    range.dataValidation.load("rule");
    const cells = range.dataValidation.getInvalidCells().load("address");
    await context.sync();
    return [range.dataValidation.rule.list!.source, cells.address];
  });
  expect([source, invalid]).toEqual(["=名单!$B$2:$B$3", "Sheet1!C7"]);
});

test("rows and columns are given their properties one by one and say them again", async () => {
  const [rows, columns] = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C4");
    range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30, fill: { color: "#C00000" } } }, {}]);
    range.setColumnProperties([{ format: { columnWidth: 90 } }, { format: { font: { bold: true } } }]);
    await context.sync();
    const row = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true, fill: { color: true }, font: { bold: true } } });
    const column = range.getColumnProperties({ columnHidden: true, columnIndex: true, format: { columnWidth: true, fill: { color: true }, font: { bold: true } } } as never);
    await context.sync();
    return [row.value, column.value];
  });
  expect(rows[0]).toMatchObject({ rowHidden: true, rowIndex: 1 });
  expect(rows[1]).toEqual({ rowHidden: false, rowIndex: 2, format: { rowHeight: 30, fill: { color: "#C00000" }, font: { bold: null } } });
  expect(columns[0]).toEqual({ columnHidden: false, columnIndex: 1, format: { columnWidth: 90, fill: { color: null }, font: { bold: false } } });
  expect(columns[1]).toMatchObject({ columnIndex: 2, format: { font: { bold: true } } });
  expect(await codeOf((sheet) => sheet.getRange("B2:C4").setRowProperties([{}]))).toBe("InvalidArgument");
});

test("a link to a worksheet that is not there is refused as Excel refuses it", async () => {
  expect(await codeOf((sheet) => { sheet.getRange("B2").hyperlink = { documentReference: "没有!A1", textToDisplay: "x" }; })).toBe("InvalidArgument");
  expect(await codeOf((sheet) => { sheet.getRange("B2").hyperlink = { documentReference: "Sheet1!C3", textToDisplay: "x" }; })).toBe("no error");
});
