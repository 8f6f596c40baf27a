import { fill, read } from "./reading";
import { trials, type Trying } from "./trial";

export const rangeFill = trials<Excel.RangeFill>("RangeFill", {
  clear: {
    async does({ object, context }) {
      object.color = "#C6EFCE";
      const before = await read(context, object, "color");
      object.clear();
      return [before, await read(context, object, "color")];
    },
    gives: ["#C6EFCE", "#FFFFFF"],
  },
  color: { writes: "orange", reads: "#FFA500" },
});

/** The width (or height) that fits a short text, and then a longer or taller one. */
const grows = (size: "columnWidth" | "rowHeight", texts: readonly [string, string], fit: (format: Excel.RangeFormat) => void) =>
  async ({ sheet, context }: Trying<Excel.RangeFormat>): Promise<boolean> => {
    const sizes: number[] = [];
    for (const text of texts) {
      const cell = await fill(context, sheet, "G5", [[text]]);
      cell.format.wrapText = size === "rowHeight";
      fit(cell.format);
      sizes.push(await read(context, cell.format, size));
    }
    return sizes[1]! > sizes[0]!;
  };

export const rangeFormat = trials<Excel.RangeFormat>("RangeFormat", {
  adjustIndent: {
    async does({ object, context }) {
      object.indentLevel = 2;
      object.adjustIndent(3);
      return read(context, object, "indentLevel");
    },
    gives: 5,
  },
  textOrientation: { writes: 45 },
  autofitColumns: { does: grows("columnWidth", ["甲", "学前三年毛入园率与普惠性幼儿园覆盖率"], (format) => format.autofitColumns()), gives: true },
  autofitRows: { does: grows("rowHeight", ["甲", "一\n二\n三\n四"], (format) => format.autofitRows()), gives: true },
  borders: {
    async does({ object, context }) {
      object.borders.getItem("EdgeLeft").style = "Dot";
      return read(context, object.borders.getItem("EdgeLeft"), "style");
    },
    gives: "Dot",
  },
  columnWidth: { writes: 120 },
  fill: {
    async does({ object, context }) {
      object.fill.color = "#DDEBF7";
      return read(context, object.fill, "color");
    },
    gives: "#DDEBF7",
  },
  font: {
    async does({ object, context }) {
      object.font.size = 16;
      return read(context, object.font, "size");
    },
    gives: 16,
  },
  horizontalAlignment: { writes: "Center" },
  indentLevel: { writes: 3 },
  protection: {
    async does({ object, context }) {
      object.protection.locked = false;
      return read(context, object.protection, "locked");
    },
    gives: false,
  },
  rowHeight: { writes: 33 },
  verticalAlignment: { writes: "Top" },
  wrapText: { writes: true },
});

/** The object is the upper edge of D1. */
export const rangeBorder = trials<Excel.RangeBorder>("RangeBorder", {
  color: { writes: "#C00000" },
  sideIndex: { does: async ({ object, sheet, context }) => [await read(context, object, "sideIndex"), await read(context, sheet.getRange("F4:G5").format.borders.getItem("InsideVertical"), "sideIndex")], gives: ["EdgeTop", "InsideVertical"] },
  style: {
    async does({ sheet, context, workbench }) {
      const { borders } = sheet.getRange("F4:H6").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideHorizontal").style = "Dash";
      const of = (address: string, edge: Excel.BorderIndex): Promise<string> => read(context, sheet.getRange(address).format.borders.getItem(edge), "style");
      const { BorderIndex } = workbench.Excel;
      return [await of("G6", BorderIndex.edgeBottom), await of("G4", BorderIndex.edgeBottom), await of("G5", BorderIndex.edgeBottom), await of("G4", BorderIndex.edgeTop)];
    },
    gives: ["Double", "Dash", "Dash", "None"],
  },
  weight: { writes: "Medium" },
});

export const rangeBorderCollection = trials<Excel.RangeBorderCollection>("RangeBorderCollection", {
  getItemAt: {
    async does({ object, context }) {
      object.getItem("EdgeBottom").style = "Double";
      const sides = [0, 1, 2, 3].map((position) => object.getItemAt(position).load("sideIndex,style"));
      await context.sync();
      return sides.find(({ sideIndex }) => sideIndex === "EdgeBottom")?.style;
    },
    gives: "Double",
  },
  count: {
    async does({ object, context }) {
      object.load("count,items/sideIndex");
      await context.sync();
      const sides = object.items.map(({ sideIndex }) => sideIndex);
      return [object.count === sides.length, sides.includes("EdgeBottom"), sides.includes("InsideVertical")];
    },
    gives: [true, true, true],
  },
  getItem: {
    async does({ object, context }) {
      object.getItem("EdgeRight").color = "#00B050";
      return [await read(context, object.getItem("EdgeRight"), "color"), await read(context, object.getItem("EdgeLeft"), "style")];
    },
    gives: ["#00B050", "None"],
  },
});

export const formatProtection = trials<Excel.FormatProtection>("FormatProtection", {
  locked: { writes: false },
});
