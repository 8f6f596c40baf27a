import { codeOf, fill, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

/** What a cell shows once the style "specimen" has been given to it; the style is the object. */
const shown = <Value>(change: (style: Excel.Style) => void, look: (trying: Trying<Excel.Style>, cell: Excel.Range) => Promise<Value>) =>
  async (trying: Trying<Excel.Style>): Promise<Value> => {
    change(trying.object);
    const cell = trying.sheet.getRange("G5");
    cell.style = "specimen";
    await trying.context.sync();
    return look(trying, cell);
  };

/** A cell with a format of its own is given the style: with the group and without it. */
const includes = (group: "includeFont" | "includePatterns" | "includeNumber" | "includeAlignment" | "includeBorder", own: (cell: Excel.Range) => void, look: (context: Excel.RequestContext, cell: Excel.Range) => Promise<unknown>) =>
  async ({ object, sheet, context }: Trying<Excel.Style>): Promise<unknown[]> => {
    const seen: unknown[] = [];
    for (const included of [true, false]) {
      const cell = sheet.getRange(included ? "G5" : "H6");
      own(cell);
      object[group] = included;
      await context.sync();
      cell.style = "specimen";
      seen.push(await look(context, cell));
    }
    return seen;
  };

/** The object is a style that an add-in has made: its name is "specimen". */
export const style = trials<Excel.Style>("Style", {
  autoIndent: { writes: true },
  borders: {
    does: shown((object) => { object.borders.getItem("EdgeBottom").style = "Double"; }, async ({ context, object }, cell) => [
      await read(context, cell.format.borders.getItem("EdgeBottom"), "style"), await read(context, cell.format.borders.getItem("EdgeTop"), "style"), await read(context, object.borders, "count"),
    ]),
    gives: ["Double", "None", 4],
  },
  builtIn: { does: async ({ object, context }) => [await read(context, object, "builtIn"), await read(context, context.workbook.styles.getItem("Good"), "builtIn")], gives: [false, true] },
  delete: {
    does: shown((object) => { object.font.bold = true; }, async ({ context, object, sheet }, cell) => {
      cell.format.fill.color = "#DDEBF7";
      object.delete();
      await context.sync();
      return [
        await read(context, cell, "style"), await read(context, cell.format.font, "bold"), await read(context, cell.format.fill, "color"),
        await isNull(context, context.workbook.styles.getItemOrNullObject("specimen")), await codeOf(context, () => { sheet.getRange("A9").style = "specimen"; }),
      ];
    }),
    gives: ["Normal", false, "#DDEBF7", true, "InvalidArgument"],
  },
  fill: { does: shown((object) => { object.fill.color = "#FFF2CC"; }, ({ context }, cell) => read(context, cell.format.fill, "color")), gives: "#FFF2CC" },
  font: {
    does: shown((object) => { object.font.size = 16; }, async ({ context, object }, cell) => {
      const before = await read(context, cell.format.font, "size");
      object.font.size = 20;
      return [before, await read(context, cell.format.font, "size")];
    }),
    gives: [16, 20],
  },
  horizontalAlignment: { writes: "Center" },
  includeAlignment: { does: includes("includeAlignment", (cell) => { cell.format.wrapText = true; }, (context, cell) => read(context, cell.format, "wrapText")), gives: [false, true] },
  includeBorder: {
    does: includes("includeBorder", (cell) => { cell.format.borders.getItem("EdgeTop").style = "Dash"; }, (context, cell) => read(context, cell.format.borders.getItem("EdgeTop"), "style")),
    gives: ["None", "Dash"],
  },
  includeFont: { does: includes("includeFont", (cell) => { cell.format.font.italic = true; }, (context, cell) => read(context, cell.format.font, "italic")), gives: [false, true] },
  includeNumber: { does: includes("includeNumber", (cell) => { cell.numberFormat = [["0.0%"]]; }, (context, cell) => read(context, cell, "numberFormat")), gives: [[["General"]], [["0.0%"]]] },
  includePatterns: { does: includes("includePatterns", (cell) => { cell.format.fill.color = "#FF0000"; }, (context, cell) => read(context, cell.format.fill, "color")), gives: ["#FFFFFF", "#FF0000"] },
  includeProtection: {
    async does({ object, sheet, context }) {
      object.includeProtection = false;
      object.locked = false;
      const cell = sheet.getRange("G5");
      cell.style = "specimen";
      const before = await read(context, cell.format.protection, "locked");
      object.includeProtection = true;
      cell.style = "specimen";
      return [before, await read(context, cell.format.protection, "locked")];
    },
    gives: [true, false],
  },
  indentLevel: { writes: 3 },
  locked: { does: shown((object) => { object.locked = false; }, ({ context }, cell) => read(context, cell.format.protection, "locked")), gives: false },
  name: { does: async ({ object, context }) => [await read(context, object, "name"), await read(context, context.workbook.styles.getItem("Heading1"), "name")], gives: ["specimen", "标题 1"] },
  numberFormat: {
    does: shown((object) => { object.numberFormat = "0.00"; }, async ({ context }, cell) => {
      cell.values = [[2.5]];
      return read(context, cell, "text");
    }),
    gives: [["2.50"]],
  },
  numberFormatLocal: { writes: "0.0%" },
  readingOrder: { writes: "RightToLeft" },
  shrinkToFit: { writes: true },
  textOrientation: { does: shown((object) => { object.textOrientation = 38; }, ({ context }, cell) => read(context, cell.format, "textOrientation")), gives: 38 },
  verticalAlignment: { writes: "Top" },
  wrapText: { does: shown((object) => { object.wrapText = true; }, ({ context }, cell) => read(context, cell.format, "wrapText")), gives: true },
});

/** A new workbook has 47 styles; the specimens have added one. */
export const styleCollection = trials<Excel.StyleCollection>("StyleCollection", {
  add: {
    async does({ object, sheet, context }) {
      object.add("达标");
      object.getItem("达标").fill.color = "#C6EFCE";
      const cells = await fill(context, sheet, "G5:H5", [[1, 2]]);
      cells.style = "达标";
      return [
        await read(context, cells, "style"), await read(context, cells.format.fill, "color"), await codeOf(context, () => object.add("达标")),
        await codeOf(context, () => object.add("good")), await codeOf(context, () => object.add("")),
      ];
    },
    gives: ["达标", "#C6EFCE", "ItemAlreadyExists", "ItemAlreadyExists", "InvalidArgument"],
  },
  getCount: {
    async does({ object, context }) {
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 48,
  },
  getItem: {
    async does({ object, context }) {
      const good = object.getItem("Good");
      good.load("font/color,fill/color,font/bold,includeFont,includeNumber");
      await context.sync();
      return [good.font.color, good.fill.color, good.font.bold, good.includeFont, good.includeNumber, await read(context, object.getItem("好"), "name"), await codeOf(context, () => object.getItem("无").load("name"))];
    },
    gives: ["#006100", "#C6EFCE", false, true, false, "好", "ItemNotFound"],
  },
  getItemAt: { does: async ({ object, context }) => [await read(context, object.getItemAt(0), "name"), await codeOf(context, () => object.getItemAt(48).load("name"))], gives: ["常规", "ItemNotFound"] },
  getItemOrNullObject: { does: async ({ object, context }) => [await read(context, object.getItemOrNullObject("Comma [0]"), "numberFormat"), await isNull(context, object.getItemOrNullObject("无"))], gives: ['_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', true] },
});
