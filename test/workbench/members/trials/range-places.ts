import { addressOf, codeOf, fill, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

type At = Trying<Excel.Range>;

/** Two filled blocks in column G with a gap between them, and a row of three from G4 on. */
const blocks = async ({ context, sheet }: At): Promise<void> => {
  await fill(context, sheet, "G4:G6", [[1], [2], [3]]);
  await fill(context, sheet, "G9:G10", [[4], [5]]);
  await fill(context, sheet, "H4:I4", [[6, 7]]);
};

export const rangePlaces = trials<Excel.Range>("Range", {
  getAbsoluteResizedRange: { does: addressOf(({ object }) => object.getAbsoluteResizedRange(3, 1)), gives: "Sheet1!D1:D3" },
  getBoundingRect: { does: addressOf(({ object }) => object.getBoundingRect("F4:G5")), gives: "Sheet1!D1:G5" },
  getCell: { does: addressOf(({ object }) => object.getCell(1, 3)), gives: "Sheet1!G2" },
  getColumn: { does: addressOf(({ object }) => object.getColumn(1)), gives: "Sheet1!E1:E2" },
  getColumnsAfter: {
    does: async (trying) => [await addressOf<Excel.Range>(({ object }) => object.getColumnsAfter(2))(trying), await addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:I5").getColumnsAfter(-3))(trying)],
    gives: ["Sheet1!F1:G2", "Sheet1!G4:I5"],
  },
  getColumnsBefore: {
    does: async (trying) => [await addressOf<Excel.Range>(({ object }) => object.getColumnsBefore(2))(trying), await addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:I5").getColumnsBefore(-3))(trying)],
    gives: ["Sheet1!B1:C2", "Sheet1!F4:H5"],
  },
  getEntireColumn: { does: addressOf(({ object }) => object.getEntireColumn()), gives: "Sheet1!D:E" },
  getEntireRow: { does: addressOf(({ sheet }) => sheet.getRange("F4:G6").getEntireRow()), gives: "Sheet1!4:6" },
  getExtendedRange: {
    async does(trying) {
      await blocks(trying);
      const to = (make: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => addressOf<Excel.Range>(({ sheet }) => make(sheet))(trying);
      return [
        await to((sheet) => sheet.getRange("G4").getExtendedRange("Down")),
        await to((sheet) => sheet.getRange("G4:G6").getExtendedRange("Down")),
        await to((sheet) => sheet.getRange("G4:G5").getExtendedRange("Right", "G4")),
        await to((sheet) => sheet.getRange("I4").getExtendedRange("Left")),
      ];
    },
    gives: ["Sheet1!G4:G6", "Sheet1!G4:G9", "Sheet1!G4:I5", "Sheet1!G4:I4"],
  },
  getIntersection: {
    does: async (trying) => [await addressOf<Excel.Range>(({ object }) => object.getIntersection("E2:F9"))(trying), await codeOf(trying.context, () => trying.object.getIntersection("H7").load("address"))],
    gives: ["Sheet1!E2", "ItemNotFound"],
  },
  getIntersectionOrNullObject: {
    does: async (trying) => [await addressOf<Excel.Range>(({ object }) => object.getIntersectionOrNullObject("A2:Z2"))(trying), await isNull(trying.context, trying.object.getIntersectionOrNullObject("H7"))],
    gives: ["Sheet1!D2:E2", true],
  },
  getLastCell: { does: addressOf(({ object }) => object.getLastCell()), gives: "Sheet1!E2" },
  getLastColumn: { does: addressOf(({ object }) => object.getLastColumn()), gives: "Sheet1!E1:E2" },
  getLastRow: { does: addressOf(({ object }) => object.getLastRow()), gives: "Sheet1!D2:E2" },
  getMergedAreasOrNullObject: {
    async does(trying) {
      const { sheet, context } = trying;
      const none = await isNull(context, sheet.getRange("F1:J9").getMergedAreasOrNullObject());
      sheet.getRange("F4:G5").merge();
      sheet.getRange("I7:I8").merge();
      return [none, await addressOf<Excel.Range>(() => sheet.getRange("F1:H9").getMergedAreasOrNullObject())(trying)];
    },
    gives: [true, "Sheet1!F4:G5"],
  },
  getOffsetRange: { does: addressOf(({ object }) => object.getOffsetRange(3, -2)), gives: "Sheet1!B4:C5" },
  getRangeEdge: {
    async does(trying) {
      await blocks(trying);
      const to = (make: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => addressOf<Excel.Range>(({ sheet }) => make(sheet))(trying);
      return [
        await to((sheet) => sheet.getRange("G4").getRangeEdge("Down")),
        await to((sheet) => sheet.getRange("G6").getRangeEdge("Down")),
        await to((sheet) => sheet.getRange("G10").getRangeEdge("Down")),
        await to((sheet) => sheet.getRange("G10").getRangeEdge("Up")),
        await to((sheet) => sheet.getRange("G4:I4").getRangeEdge("Right", "H4")),
        await to((sheet) => sheet.getRange("G10").getRangeEdge("Left")),
      ];
    },
    gives: ["Sheet1!G6", "Sheet1!G9", "Sheet1!G1048576", "Sheet1!G9", "Sheet1!I4", "Sheet1!A10"],
  },
  getResizedRange: {
    does: async (trying) => [await addressOf<Excel.Range>(({ object }) => object.getResizedRange(2, 1))(trying), await addressOf<Excel.Range>(({ object }) => object.getResizedRange(-1, 0))(trying)],
    gives: ["Sheet1!D1:F4", "Sheet1!D1:E1"],
  },
  getRow: { does: addressOf(({ object }) => object.getRow(1)), gives: "Sheet1!D2:E2" },
  getRowsAbove: {
    does: async (trying) => [
      await addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:G7").getRowsAbove())(trying), await addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:G7").getRowsAbove(2))(trying),
      await addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:G7").getRowsAbove(-3))(trying), await codeOf(trying.context, () => trying.sheet.getRange("F4:G7").getRowsAbove(0).load("address")),
    ],
    gives: ["Sheet1!F3:G3", "Sheet1!F2:G3", "Sheet1!F4:G6", "InvalidArgument"],
  },
  getRowsBelow: {
    does: async (trying) => [
      await addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:G7").getRowsBelow())(trying), await addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:G7").getRowsBelow(2))(trying),
      await addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:G7").getRowsBelow(-1))(trying),
    ],
    gives: ["Sheet1!F8:G8", "Sheet1!F8:G9", "Sheet1!F7:G7"],
  },
  getSpecialCells: {
    async does(trying) {
      await fill(trying.context, trying.sheet, "F4:G6", [[1, "甲"], ["=F4*2", ""], ["乙", "=1/0"]]);
      const cells = (type: Excel.SpecialCellType, of?: Excel.SpecialCellValueType): Promise<string> =>
        addressOf<Excel.Range>(({ sheet }) => sheet.getRange("F4:G6").getSpecialCells(type, of))(trying);
      const { SpecialCellType: type, SpecialCellValueType: of } = trying.workbench.Excel;
      return [
        await cells(type.constants, of.numbers), await cells(type.constants, of.text).then((found) => found.split(/, ?/).sort()), await cells(type.formulas, of.errors), await cells(type.blanks),
        await codeOf(trying.context, () => trying.sheet.getRange("F4").getSpecialCells("Formulas").load("address")),
      ];
    },
    gives: ["Sheet1!F4", ["Sheet1!F6", "Sheet1!G4"], "Sheet1!G6", "Sheet1!G5", "ItemNotFound"],
  },
  getSpecialCellsOrNullObject: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4:F6", [[1], [true], ["=F4"]]);
      return [
        await addressOf<Excel.Range>(() => sheet.getRange("F4:F6").getSpecialCellsOrNullObject("Constants", "Logical"))(trying),
        await isNull(context, sheet.getRange("F4:F6").getSpecialCellsOrNullObject("Formulas", "Text")),
      ];
    },
    gives: ["Sheet1!F5", true],
  },
  getSpillParent: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4", [["=SEQUENCE(3,2)"]]);
      return [await addressOf<Excel.Range>(() => sheet.getRange("G6").getSpillParent())(trying), await codeOf(context, () => sheet.getRange("H9").getSpillParent().load("address"))];
    },
    gives: ["Sheet1!F4", "ItemNotFound"],
  },
  getSpillParentOrNullObject: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4", [["=SEQUENCE(3,2)"]]);
      return [await addressOf<Excel.Range>(() => sheet.getRange("F5").getSpillParentOrNullObject())(trying), await isNull(context, sheet.getRange("H9").getSpillParentOrNullObject())];
    },
    gives: ["Sheet1!F4", true],
  },
  getSpillingToRange: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4", [["=SEQUENCE(3,2)"]]);
      return [
        await addressOf<Excel.Range>(() => sheet.getRange("F4").getSpillingToRange())(trying), await codeOf(context, () => sheet.getRange("F5").getSpillingToRange().load("address")),
        await codeOf(context, () => sheet.getRange("F4:F5").getSpillingToRange().load("address")) === "no error",
      ];
    },
    gives: ["Sheet1!F4:G6", "ItemNotFound", false],
  },
  getSpillingToRangeOrNullObject: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4", [["=SEQUENCE(2)"]]);
      return [await addressOf<Excel.Range>(() => sheet.getRange("F4").getSpillingToRangeOrNullObject())(trying), await isNull(context, sheet.getRange("F5").getSpillingToRangeOrNullObject())];
    },
    gives: ["Sheet1!F4:F5", true],
  },
  getSurroundingRegion: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "G4:H6", [[1, ""], ["", 2], [3, ""]]);
      await fill(context, sheet, "G8", [[4]]);
      return [await addressOf<Excel.Range>(() => sheet.getRange("G5").getSurroundingRegion())(trying), await addressOf<Excel.Range>(() => sheet.getRange("H6:J9").getSurroundingRegion())(trying)];
    },
    gives: ["Sheet1!G4:H6", "Sheet1!G4:H6"],
  },
  getTables: {
    async does({ sheet, context }) {
      const touched = sheet.getRange("B2:F4").getTables(false).getCount();
      const inside = sheet.getRange("B2:F4").getTables(true).getCount();
      const whole = sheet.getRange("A1:F4").getTables(true).getCount();
      await context.sync();
      return [touched.value, inside.value, whole.value];
    },
    gives: [1, 0, 1],
  },
  getUsedRange: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "G4:G5", [[1], [2]]);
      await fill(context, sheet, "H9", [[3]]);
      sheet.getRange("G7").format.fill.color = "#FFC7CE";
      return [
        await addressOf<Excel.Range>(() => sheet.getRange("G:G").getUsedRange(true))(trying), await addressOf<Excel.Range>(() => sheet.getRange("G:G").getUsedRange())(trying),
        await addressOf<Excel.Range>(() => sheet.getRange("F1:J20").getUsedRange())(trying), await codeOf(context, () => sheet.getRange("F1:F20").getUsedRange().load("address")),
      ];
    },
    gives: ["Sheet1!G4:G5", "Sheet1!G4:G7", "Sheet1!G4:H9", "ItemNotFound"],
  },
  getUsedRangeOrNullObject: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "H8:H9", [["=SEQUENCE(2,2)"], [""]]);
      return [await addressOf<Excel.Range>(() => sheet.getRange("G7:I20").getUsedRangeOrNullObject(true))(trying), await isNull(context, sheet.getRange("G1:G20").getUsedRangeOrNullObject())];
    },
    gives: ["Sheet1!H8:I9", true],
  },
  getVisibleView: {
    async does({ sheet, context }) {
      const range = await fill(context, sheet, "F4:F6", [[1], [2], [3]]);
      sheet.getRange("5:5").rowHidden = true;
      return read(context, range.getVisibleView(), "values");
    },
    gives: [[1], [3]],
  },
});
