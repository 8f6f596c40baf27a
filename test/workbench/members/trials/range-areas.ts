import { addressOf, codeOf, fill, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

const areasOf = async (context: Excel.RequestContext, areas: Excel.RangeAreas): Promise<string[]> => {
  areas.areas.load("items/address");
  await context.sync();
  return areas.areas.items.map(({ address }) => address);
};
/** The trial of a member that answers several blocks: their addresses one by one. */
const blocksOf = (make: (trying: Trying<Excel.RangeAreas>) => Excel.RangeAreas) => (trying: Trying<Excel.RangeAreas>): Promise<string[]> => areasOf(trying.context, make(trying));

const changesRandom = (deed: (areas: Excel.RangeAreas) => void) => async ({ object, sheet, context }: Trying<Excel.RangeAreas>): Promise<boolean[]> => {
  const range = await fill(context, sheet, "D1:F1", [["=RAND()", 1, "=RAND()"]]);
  const [first] = await read(context, range, "values");
  const [again] = await read(context, range, "values");
  deed(object);
  const [after] = await read(context, range, "values");
  return [0, 2].flatMap((column) => [first![column] === again![column], first![column] === after![column]]);
};

/** The object is D1 with F1. */
export const rangeAreas = trials<Excel.RangeAreas>("RangeAreas", {
  address: { does: async ({ object, context }) => (await read(context, object, "address")).split(/, ?/), gives: ["Sheet1!D1", "Sheet1!F1"] },
  addressLocal: { does: async ({ object, context }) => (await read(context, object, "addressLocal")).split(/, ?/), gives: ["Sheet1!D1", "Sheet1!F1"] },
  areaCount: { does: async ({ sheet, context }) => [await read(context, sheet.getRanges("D4:E5,G7,I:I"), "areaCount"), await read(context, sheet.getRanges("D4"), "areaCount")], gives: [3, 1] },
  areas: { does: async ({ sheet, context }) => areasOf(context, sheet.getRanges("G7:H8,D4")), gives: ["Sheet1!G7:H8", "Sheet1!D4"] },
  calculate: { does: changesRandom((areas) => areas.calculate()), gives: [true, false, true, false] },
  cellCount: {
    async does({ sheet, context }) {
      // 16384 columns of 1048576 rows are more than 2147483647 cells.
      return [await read(context, sheet.getRanges("D4:E5,G7:G9"), "cellCount"), await read(context, sheet.getRanges("D4,1:1048576"), "cellCount")];
    },
    gives: [7, -1],
  },
  clear: {
    async does({ object, sheet, context }) {
      const range = await fill(context, sheet, "D1:F1", [[1, 2, 3]]);
      object.clear("Contents");
      return read(context, range, "values");
    },
    gives: [["", 2, ""]],
  },
  dataValidation: {
    async does({ object, sheet, context }) {
      object.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      return [await read(context, sheet.getRange("F1").dataValidation, "type"), await read(context, sheet.getRange("E1").dataValidation, "type")];
    },
    gives: ["List", "None"],
  },
  format: {
    async does({ object, sheet, context }) {
      object.format.fill.color = "#FFC7CE";
      const each = [];
      for (const cell of ["D1", "E1", "F1"]) each.push(await read(context, sheet.getRange(cell).format.fill, "color"));
      sheet.getRange("F1").format.font.bold = true;
      return [...each, await read(context, object.format.fill, "color"), await read(context, object.format.font, "bold")];
    },
    gives: ["#FFC7CE", "#FFFFFF", "#FFC7CE", "#FFC7CE", null],
  },
  getEntireColumn: { does: blocksOf(({ sheet }) => sheet.getRanges("D4:E5,G7").getEntireColumn()), gives: ["Sheet1!D:E", "Sheet1!G:G"] },
  getEntireRow: { does: blocksOf(({ sheet }) => sheet.getRanges("D4:E5,G7").getEntireRow()), gives: ["Sheet1!4:5", "Sheet1!7:7"] },
  getIntersection: {
    does: async (trying) => [
      await blocksOf(({ sheet }) => sheet.getRanges("D4:E9,G4:G9").getIntersection("E8:G12"))(trying),
      await blocksOf(({ sheet }) => sheet.getRanges("D4:E9,G4:G9").getIntersection(sheet.getRanges("D1:D4,G9:H10")))(trying),
      await codeOf(trying.context, () => trying.object.getIntersection("E1").load("address")),
    ],
    gives: [["Sheet1!E8:E9", "Sheet1!G8:G9"], ["Sheet1!D4", "Sheet1!G9"], "ItemNotFound"],
  },
  getIntersectionOrNullObject: {
    does: async (trying) => [await blocksOf(({ object }) => object.getIntersectionOrNullObject("E1:Z9"))(trying), await isNull(trying.context, trying.object.getIntersectionOrNullObject("E1"))],
    gives: [["Sheet1!F1"], true],
  },
  getOffsetRangeAreas: { does: blocksOf(({ object }) => object.getOffsetRangeAreas(3, -1)), gives: ["Sheet1!C4", "Sheet1!E4"] },
  getSpecialCells: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "D4:F5", [[1, "=D4", "甲"], ["", 2, "=D4*2"]]);
      return [
        await blocksOf(() => sheet.getRanges("D4:D5,F4:F5").getSpecialCells("Formulas"))(trying), (await blocksOf(() => sheet.getRanges("D4:D5,F4:F5").getSpecialCells("Constants"))(trying)).sort(),
        await codeOf(context, () => sheet.getRanges("D4,F4").getSpecialCells("Formulas").load("address")),
      ];
    },
    gives: [["Sheet1!F5"], ["Sheet1!D4", "Sheet1!F4"], "ItemNotFound"],
  },
  getSpecialCellsOrNullObject: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "D4:F4", [[1, "=D4", "甲"]]);
      return [await blocksOf(() => sheet.getRanges("D4,F4").getSpecialCellsOrNullObject("Constants", "Text"))(trying), await isNull(context, sheet.getRanges("D4,F4").getSpecialCellsOrNullObject("Formulas"))];
    },
    gives: [["Sheet1!F4"], true],
  },
  getUsedRangeAreas: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4:F5", [[1], [2]]);
      await fill(context, sheet, "H9", [[3]]);
      return [await blocksOf(() => sheet.getRanges("F:F,H:H,J:J").getUsedRangeAreas(true))(trying), await codeOf(context, () => sheet.getRanges("G:G,J:J").getUsedRangeAreas().load("address"))];
    },
    gives: [["Sheet1!F4:F5", "Sheet1!H9"], "ItemNotFound"],
  },
  getUsedRangeAreasOrNullObject: {
    async does(trying) {
      const { sheet, context } = trying;
      sheet.getRange("G6").format.fill.color = "#C6EFCE";
      return [await blocksOf(() => sheet.getRanges("F4:G9,J:J").getUsedRangeAreasOrNullObject())(trying), await isNull(context, sheet.getRanges("F4:G9,J:J").getUsedRangeAreasOrNullObject(true))];
    },
    gives: [["Sheet1!G6"], true],
  },
  isEntireColumn: { does: async ({ object, sheet, context }) => [await read(context, object, "isEntireColumn"), await read(context, sheet.getRanges("A:C,Q:Z"), "isEntireColumn"), await read(context, sheet.getRanges("A:C,Q1"), "isEntireColumn")], gives: [false, true, false] },
  isEntireRow: { does: async ({ object, sheet, context }) => [await read(context, object, "isEntireRow"), await read(context, sheet.getRanges("1:3,5:7"), "isEntireRow"), await read(context, sheet.getRanges("1:3,A5"), "isEntireRow")], gives: [false, true, false] },
  setDirty: { does: changesRandom((areas) => { areas.setDirty(); areas.context.workbook.application.calculate("Recalculate"); }), gives: [true, false, true, false] },
  worksheet: { does: ({ object, context }) => read(context, object.worksheet, "name"), gives: "Sheet1" },
});

export const rangeCollection = trials<Excel.RangeCollection>("RangeCollection", {
  getCount: {
    async does({ sheet, context }) {
      const counts = [sheet.getRanges("D1,F1:G2,H:H").areas.getCount(), sheet.getRanges("D1").areas.getCount()];
      await context.sync();
      return counts.map(({ value }) => value);
    },
    gives: [3, 1],
  },
  getItemAt: {
    does: async (trying) => [
      await addressOf<Excel.RangeCollection>(({ sheet }) => sheet.getRanges("D1,F1:G2").areas.getItemAt(1))(trying),
      await codeOf(trying.context, () => trying.object.getItemAt(2).load("address")) === "no error",
    ],
    gives: ["Sheet1!F1:G2", false],
  },
});
