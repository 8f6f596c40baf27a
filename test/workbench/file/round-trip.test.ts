import { readXlsx, type Workbook } from "hucre";
import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../../src/workbench/headless";
import { convertWithLibreOffice } from "../../support/libreOffice";
import { openFile, saveAsFile } from "./support";

/** A workbook made by Microsoft's client, saved as a file, and opened again: the client is answered the same. */

const functionsJson = { functions: [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "values", dimensionality: "matrix" as const }], result: { dimensionality: "matrix" as const } }] };
const functions = { functionsJson, namespace: "SHOP" };

let first: HeadlessWorkbench;
let second: HeadlessWorkbench;
let bytes: Uint8Array;
let lost: readonly string[];
let lostOnOpening: readonly string[];
let inLibreOffice: Workbook;

beforeAll(async () => {
  first = await createHeadlessWorkbench(functions);
  first.associate("DOUBLE", (values: number[][]) => values.map((row) => row.map((value) => value * 2)));
  await first.run(write);
  await first.settle();
  first.engine.notes.set(first.engine.sheets.list()[0]!.id, 1, 1, "第一条批注");
  ({ bytes, lost } = await saveAsFile(first));
  const opened = await openFile(bytes, functions);
  ({ workbench: second } = opened);
  lostOnOpening = opened.lost;
  inLibreOffice = await readXlsx(await convertWithLibreOffice(bytes, "xlsx"), { readStyles: true });
}, 60_000);
afterAll(async () => {
  await first.close();
  await second.close();
});

async function write(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem("Sheet1");
  sheet.name = "销售 一";
  const other = worksheets.add("目录");
  worksheets.add("藏").visibility = "VeryHidden";
  await context.sync();
  sheet.getRange("A1:D4").values = [["品名", "单价", "数量", "金额"], ["鞋", 12.5, 3, ""], ["'001", 8, 0.25, ""], ["'TRUE", 46000, -1, ""]];
  const table = sheet.tables.add("A1:D4", true);
  table.name = "销售";
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
  sheet.getRange("D2:D4").formulas = [["=[@单价]*[@数量]"], ["=[@单价]*[@数量]"], ["=[@单价]*[@数量]"]];
  sheet.getRange("F1:F6").formulas = [["=SUM(销售[金额])"], ["=B2:B4*10"], [null], [null], ["=SHOP.DOUBLE(B2:B3)"], [null]];
  sheet.getRange("G1:G4").formulas = [["=TEXTJOIN(\"、\",TRUE,A2:A4)"], ["=1/0"], ["=A2=\"鞋\""], ["=SUM(B2:B4*C2:C4)"]];
  sheet.getRange("B4").numberFormat = [["yyyy-mm-dd"]];
  sheet.getRange("C3").numberFormat = [["0.0%"]];
  const head = sheet.getRange("H1");
  head.values = [["两行\n文字"]];
  head.format.fill.color = "#1F4E79";
  Object.assign(head.format.font, { color: "#FFFFFF", bold: true, italic: true, name: "宋体", size: 14, underline: "Single" });
  Object.assign(head.format, { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, rowHeight: 42, columnWidth: 105 });
  const edge = head.format.borders.getItem("EdgeBottom");
  Object.assign(edge, { style: "Double", color: "#C00000" });
  sheet.getRange("8:9").rowHidden = true;
  sheet.getRange("J:J").columnHidden = true;
  sheet.getRange("A11:C12").merge(false);
  sheet.getRange("J1").values = [["藏列"]];
  sheet.getRange("A9").values = [["藏行"]];
  const low = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
  low.cellValue.rule = { formula1: "=10", operator: "LessThan" };
  low.cellValue.format.fill.color = "#FDE7E9";
  const custom = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
  custom.custom.rule.formula = '=$A2="鞋"';
  custom.custom.format.fill.color = "#DFF6DD";
  custom.custom.format.font.color = "#0E700E";
  sheet.getRange("C2:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
  sheet.getRange("B6:B7").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
  context.workbook.names.add("Prices", sheet.getRange("B2:B4"));
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
  sheet.showGridlines = false;
  sheet.tabColor = "#FFC000";
  other.getRange("A1").hyperlink = { address: "https://example.com/plan", textToDisplay: "官网" };
  other.getRange("A2").hyperlink = { documentReference: "'销售 一'!A1", textToDisplay: "回到表" };
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  sheet.pageLayout.setPrintArea("A1:H12");
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
  context.workbook.customXmlParts.add("<plan xmlns='urn:shop'/>");
  other.activate();
  await context.sync();
}

/** All that is asked of both workbooks. */
async function ask(workbench: HeadlessWorkbench): Promise<Record<string, unknown>> {
  await workbench.settle();
  return workbench.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("销售 一");
    const other = workbook.worksheets.getItem("目录");
    const cells = sheet.getRange("A1:H12").load("values,formulas,text,numberFormat");
    const links = other.getRange("A1:A2").load("values");
    const head = sheet.getRange("H1");
    head.load("format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/rowHeight,format/columnWidth");
    head.format.font.load("color,bold,italic,name,size,underline");
    const edge = head.format.borders.getItem("EdgeBottom").load("style,color");
    const hidden = [sheet.getRange("A8:A9").load("rowHidden,columnHidden"), sheet.getRange("A10").load("rowHidden,columnHidden"), sheet.getRange("J1").load("rowHidden,columnHidden"), sheet.getRange("I1").load("rowHidden,columnHidden")];
    const table = sheet.tables.getItem("销售").load("name,style,showBandedRows");
    const place = table.getRange().load("address");
    const formats = sheet.getRange("A1:C9").conditionalFormats.load("items/type,items/priority");
    const lists = ["C2:C4", "B6:B7"].map((address) => sheet.getRange(address).dataValidation.load("type,rule"));
    const price = workbook.names.getItem("Prices").load("formula");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const sheets = workbook.worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    sheet.pageLayout.load("orientation,zoom");
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    const hyperlinks = ["A1", "A2"].map((address) => other.getRange(address).load("hyperlink"));
    await context.sync();
    const rules = formats.items.map((format) => format.type === "Custom"
      ? [format.custom.rule.load("formula"), format.custom.format.fill.load("color")] as const
      : [format.cellValue.load("rule"), format.cellValue.format.fill.load("color")] as const);
    await context.sync();
    return {
      values: cells.values, formulas: cells.formulas, text: cells.text, numberFormat: cells.numberFormat, links: links.values, head: head.toJSON(),
      edge: edge.toJSON(), hidden: hidden.map((range) => [range.rowHidden, range.columnHidden]), table: table.toJSON().name, style: [table.style, table.showBandedRows],
      place: place.address, formats: formats.items.map(({ type, priority }) => [type, priority]), rules: rules.map((pair) => pair.map((part) => part.toJSON())),
      lists: lists.map(({ type, rule }) => [type, rule]), price: price.formula, frozen: frozen.address, sheets: sheets.items.map(({ name, visibility, tabColor, showGridlines }) => [name, visibility, tabColor, showGridlines]),
      active: active.name, titles: titles.address, page: [sheet.pageLayout.orientation, sheet.pageLayout.zoom], footer: footer.centerFooter, hyperlinks: hyperlinks.map(({ hyperlink }) => hyperlink),
    };
  });
}

test("what the client is answered is the same before and after", async () => {
  const before = await ask(first);
  // The workbook is what the test means it to be.
  expect((before.values as unknown[][])[1]).toEqual(["鞋", 12.5, 3, 37.5, "", 125, expect.stringMatching(/^#DIV/), ""]);
  expect((before.values as unknown[][])[5]).toEqual(["", "", "", "", "", 16, "", ""]);
  expect(await ask(second)).toEqual(before);
}, 30_000);

test("merges, notes and the colours that rules give come along", async () => {
  const [sheet] = second.engine.sheets.list();
  expect(second.engine.contents.merges(sheet!.id)).toEqual([{ row: 10, column: 0, rows: 2, columns: 3 }]);
  expect(second.engine.notes.list(sheet!.id)).toMatchObject([{ row: 1, column: 1, text: "第一条批注" }]);
  expect(await second.displayedFill("销售 一", "A2")).toBe("#DFF6DD");
  expect(await second.displayedFill("销售 一", "B3")).toBe("#FDE7E9");
  expect(await second.displayedFill("销售 一", "A3")).toBe(await first.displayedFill("销售 一", "A3"));
});

test("the opened workbook calculates on", async () => {
  await second.type("销售 一", "B2", "20");
  expect(await second.cellValue("销售 一", "D2")).toBe(60);
  expect(await second.cellValue("销售 一", "F2")).toBe(200);
  expect(await second.cellValue("销售 一", "F1")).toBe(60 + 2 - 46000);
});

test("an add-in's function keeps its answers until somebody calculates, and is then asked again", async () => {
  const { workbench } = await openFile(bytes, functions);
  expect(await workbench.cellFormula("销售 一", "F5")).toBe("=SHOP.DOUBLE(B2:B3)");
  expect([await workbench.cellValue("销售 一", "F5"), await workbench.cellValue("销售 一", "F6")]).toEqual([25, 16]);
  workbench.associate("DOUBLE", (values: number[][]) => values.map((row) => row.map((value) => value * 2)));
  await workbench.type("销售 一", "B2", "100");
  expect(await workbench.cellValue("销售 一", "F5")).toBe(200);
  await workbench.close();
}, 30_000);

test("what the file does not hold is told", () => {
  expect(lost).toEqual([]);
  expect(lostOnOpening).toEqual([]);
});

test("LibreOffice reads the values, the table, the colours and the names", () => {
  const [sheet, other, hidden] = inLibreOffice.sheets;
  expect([sheet!.name, other!.name, hidden!.name, hidden!.hidden || hidden!.veryHidden]).toEqual(["销售 一", "目录", "藏", true]);
  expect(sheet!.rows[1]!.slice(0, 4)).toEqual(["鞋", 12.5, 3, 37.5]);
  expect(sheet!.rows[2]!.slice(0, 4)).toEqual(["001", 8, 0.25, 2]);
  expect(sheet!.rows[0]![5]).toBe(37.5 + 2 - 46000);
  expect([1, 2, 3].map((row) => sheet!.rows[row]![5])).toEqual([125, 80, 460000]);
  expect(sheet!.rows[0]![6]).toBe("鞋、001、TRUE");
  expect(sheet!.rows[3]![6]).toBe(37.5 + 2 - 46000);
  expect(sheet!.tables!.map(({ name, range, columns }) => [name, range, columns.map((column) => column.name)])).toEqual([["销售", "A1:D4", ["品名", "单价", "数量", "金额"]]]);
  const head = sheet!.cells!.get("0,7")!.style!;
  expect(head.fill).toMatchObject({ fgColor: { rgb: "1F4E79" } });
  expect(head.font).toMatchObject({ bold: true, italic: true, size: 14 });
  expect(sheet!.conditionalRules!.map(({ type, range }) => [type, range]).sort()).toEqual([["cellIs", "B2:B4"], ["expression", "A2:A4"]]);
  expect(sheet!.merges).toEqual([{ startRow: 10, startCol: 0, endRow: 11, endCol: 2 }]);
  expect(sheet!.cells!.get("1,1")!.comment!.text).toContain("第一条批注");
  expect(sheet!.dataValidations!.map(({ type, range }) => [type, range]).sort()).toEqual([["decimal", "B6:B7"], ["list", "C2:C4"]]);
  expect(sheet!.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "$1:$1" });
  expect(other!.cells!.get("0,0")!.hyperlink!.target).toBe("https://example.com/plan");
  expect(inLibreOffice.namedRanges!.map(({ name }) => name)).toContain("Prices");
});

test("the file keeps an add-in's function under the name that Excel gives it, and spilled formulas as array formulas", async () => {
  const { sheets: [sheet] } = await readXlsx(bytes, { readStyles: true });
  // LibreOffice converts without a window, and so without what a window has frozen.
  expect(sheet!.freezePane).toEqual({ rows: 1, columns: 2 });
  expect(sheet!.cells!.get("4,5")).toMatchObject({ formula: "_xldudf_SHOP_DOUBLE(B2:B3)", formulaDynamic: true, formulaRef: "F5:F6" });
  expect(sheet!.cells!.get("1,5")).toMatchObject({ formula: "B2:B4*10", formulaDynamic: true, formulaRef: "F2:F4" });
  expect(sheet!.cells!.get("0,6")!.formula).toBe('_xlfn.TEXTJOIN("、",TRUE,A2:A4)');
  expect(sheet!.cells!.get("1,3")!.formula).toBe("销售[[#This Row],[单价]]*销售[[#This Row],[数量]]");
});
