import { addressOf, codeOf, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

const count = async ({ context }: Pick<Trying<unknown>, "context">, breaks: Excel.PageBreakCollection): Promise<number> => {
  const found = breaks.getCount();
  await context.sync();
  return found.value;
};

/** The object is the break above row 9. */
export const pageBreak = trials<Excel.PageBreak>("PageBreak", {
  columnIndex: { does: async ({ object, sheet, context }) => [await read(context, object, "columnIndex"), await read(context, sheet.verticalPageBreaks.add("E5"), "columnIndex")], gives: [0, 4] },
  delete: {
    async does(trying) {
      trying.object.delete();
      await trying.context.sync();
      return count(trying, trying.sheet.horizontalPageBreaks);
    },
    gives: 0,
  },
  getCellAfterBreak: { does: addressOf(({ object }) => object.getCellAfterBreak()), gives: "Sheet1!A9" },
  rowIndex: {
    async does({ object, sheet, context }) {
      const before = await read(context, object, "rowIndex");
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      return [before, await read(context, sheet.horizontalPageBreaks.getItem(0), "rowIndex")];
    },
    gives: [8, 10],
  },
});

export const pageBreakCollection = trials<Excel.PageBreakCollection>("PageBreakCollection", {
  add: {
    async does(trying) {
      const { object, sheet, context } = trying;
      object.add(sheet.getRange("C21:D30"));
      object.add("A21");
      await context.sync();
      return [await count(trying, object), await read(context, object.getItem(1), "rowIndex"), await codeOf(context, () => object.add("B1"))];
    },
    gives: [2, 20, "InvalidArgument"],
  },
  getCount: { does: (trying) => count(trying, trying.sheet.verticalPageBreaks), gives: 0 },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem(0), "rowIndex"), await codeOf(context, () => object.getItem(1).load("rowIndex"))], gives: [8, "ItemNotFound"] },
  removePageBreaks: {
    async does(trying) {
      trying.object.add("A21");
      trying.object.removePageBreaks();
      return count(trying, trying.object);
    },
    gives: 0,
  },
});

export const sheetLayout = trials<Excel.Worksheet>("Worksheet", {
  horizontalPageBreaks: { does: (trying) => count(trying, trying.object.horizontalPageBreaks), gives: 1 },
  showHeadings: { writes: false },
  standardHeight: {
    async does({ object, context }) {
      const standard = await read(context, object, "standardHeight");
      return [standard > 10 && standard < 30, await read(context, object.getRange("F50").format, "rowHeight") === standard];
    },
    gives: [true, true],
  },
  standardWidth: {
    async does({ object, context }) {
      object.getRange("K:K").format.columnWidth = 100;
      object.standardWidth = 20;
      // 20 characters of 7 pixels and 5 pixels for the edges: 145 pixels.
      return [await read(context, object, "standardWidth"), await read(context, object.getRange("M1").format, "columnWidth"), await read(context, object.getRange("K1").format, "columnWidth")];
    },
    gives: [20, 108.75, 100],
  },
  verticalPageBreaks: {
    async does(trying) {
      trying.object.verticalPageBreaks.add("D:D");
      return read(trying.context, trying.object.verticalPageBreaks.getItem(0), "columnIndex");
    },
    gives: 3,
  },
});

/** What of a format is kept for other Excels and the file. */
export const sizesAndMarks = trials<Excel.RangeFormat>("RangeFormat", {
  autoIndent: { writes: true },
  readingOrder: { writes: "RightToLeft" },
  shrinkToFit: { writes: true },
  useStandardHeight: {
    first: async ({ object, context }) => {
      object.rowHeight = 60;
      await context.sync();
    },
    writes: true,
  },
  useStandardWidth: {
    first: async ({ object, context }) => {
      object.columnWidth = 160;
      await context.sync();
    },
    writes: true,
  },
});

export const workbookFile = trials<Excel.Workbook>("Workbook", {
  isDirty: {
    async does({ object, sheet, context }) {
      const before = await read(context, object, "isDirty");
      object.isDirty = false;
      const cleared = await read(context, object, "isDirty");
      sheet.getRange("F9").values = [[1]];
      const typed = await read(context, object, "isDirty");
      object.isDirty = false;
      object.settings.add("x", 1);
      return [before, cleared, typed, await read(context, object, "isDirty")];
    },
    gives: [true, false, true, true],
  },
  previouslySaved: {
    async does({ object, context }) {
      const before = await read(context, object, "previouslySaved");
      object.save();
      return [before, await read(context, object, "previouslySaved")];
    },
    gives: [false, true],
  },
  readOnly: { reads: false },
  save: {
    async does({ object, sheet, context }) {
      sheet.getRange("F9").values = [[1]];
      sheet.getRange("F9").format.fill.color = "#FFC7CE";
      object.settings.add("x", 1);
      object.save("Prompt");
      return [await read(context, object, "isDirty"), await codeOf(context, () => object.save("Never" as "Save"))];
    },
    gives: [false, "InvalidArgument"],
  },
  styles: { does: async ({ object, context }) => [await read(context, object.styles.getItem("Bad").fill, "color"), await isNull(context, object.styles.getItemOrNullObject("无"))], gives: ["#FFC7CE", true] },
});
