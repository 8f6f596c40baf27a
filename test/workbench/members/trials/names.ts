import { addressOf, codeOf, fill, isNull, read } from "./reading";
import { trials } from "./trial";

/** The object is the name "specimen" of Sheet1!$A$1. */
export const namedItem = trials<Excel.NamedItem>("NamedItem", {
  delete: {
    async does({ object, context }) {
      object.delete();
      await context.sync();
      return isNull(context, context.workbook.names.getItemOrNullObject("specimen"));
    },
    gives: true,
  },
  formula: {
    async does({ object, sheet, context }) {
      await fill(context, sheet, "F4:F5", [[3], [4]]);
      const cell = await fill(context, sheet, "G4", [["=SUM(specimen)*10"]]);
      const before = await read(context, object, "formula");
      object.formula = "=Sheet1!$F$4:$F$5";
      return [before, await read(context, object, "formula"), await read(context, cell, "values"), await codeOf(context, () => { object.formula = "=SUM("; })];
    },
    gives: ["=Sheet1!$A$1", "=Sheet1!$F$4:$F$5", [[70]], "InvalidArgument"],
  },
  getRange: {
    async does(trying) {
      const { names } = trying.context.workbook;
      const place = names.add("place", trying.sheet.getRange("F4:G5"));
      return [await addressOf<unknown>(() => place.getRange())(trying), await addressOf<Excel.NamedItem>(({ object }) => object.getRange())(trying)];
    },
    gives: ["Sheet1!F4:G5", "Sheet1!A1"],
  },
  getRangeOrNullObject: {
    async does(trying) {
      const number = trying.context.workbook.names.add("Quota", "=0.85");
      return [await addressOf<Excel.NamedItem>(({ object }) => object.getRangeOrNullObject())(trying), await isNull(trying.context, number.getRangeOrNullObject())];
    },
    gives: ["Sheet1!A1", true],
  },
  name: { does: async ({ object, context }) => [await read(context, object, "name"), await read(context, context.workbook.names.add("Goal_2030", "=1"), "name")], gives: ["specimen", "Goal_2030"] },
  scope: { reads: "Workbook" },
  worksheet: { does: async ({ object, context }) => await codeOf(context, () => object.worksheet.load("name")) === "no error", gives: false },
  worksheetOrNullObject: { does: ({ object, context }) => isNull(context, object.worksheetOrNullObject), gives: true },
});

export const namedItemCollection = trials<Excel.NamedItemCollection>("NamedItemCollection", {
  addFormulaLocal: {
    async does({ object, sheet, context }) {
      await fill(context, sheet, "F4:F5", [[3], [4]]);
      object.addFormulaLocal("合计数", "=SUM(Sheet1!$F$4:$F$5)");
      return read(context, await fill(context, sheet, "G4", [["=合计数*10"]]), "values");
    },
    gives: [[70]],
  },
  add: {
    async does({ object, sheet, context }) {
      await fill(context, sheet, "F4:F5", [[3], [4]]);
      object.add("Goals", sheet.getRange("F4:F5"));
      object.add("Share", "=0.5");
      const cell = await fill(context, sheet, "G4", [["=SUM(Goals)*Share"]]);
      return [await read(context, cell, "values"), await codeOf(context, () => object.add("goals", "=1")), await codeOf(context, () => object.add("1 x", "=1"))];
    },
    gives: [[[3.5]], "ItemAlreadyExists", "InvalidArgument"],
  },
  getCount: {
    async does({ object, context }) {
      object.add("Goal", "=1");
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 2,
  },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem("SPECIMEN"), "name"), await codeOf(context, () => object.getItem("none").load("name"))], gives: ["specimen", "ItemNotFound"] },
  getItemOrNullObject: { does: async ({ object, context }) => [await read(context, object.getItemOrNullObject("specimen"), "formula"), await isNull(context, object.getItemOrNullObject("none"))], gives: ["=Sheet1!$A$1", true] },
});
