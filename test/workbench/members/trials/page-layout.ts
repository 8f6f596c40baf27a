import { addressOf, codeOf, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

type Page = Excel.PageLayout;
const address = addressOf<Page>;

export const pageLayout = trials<Page>("PageLayout", {
  blackAndWhite: { writes: true },
  bottomMargin: { writes: 36 },
  centerHorizontally: { writes: true },
  centerVertically: { writes: true },
  draftMode: { writes: true },
  footerMargin: { writes: 14.4 },
  getPrintArea: {
    async does(trying) {
      const none = await codeOf(trying.context, () => trying.object.getPrintArea().load("address"));
      trying.object.setPrintArea("B2:F9");
      return [none, await address(({ object }) => object.getPrintArea())(trying)];
    },
    gives: ["ItemNotFound", "Sheet1!B2:F9"],
  },
  getPrintAreaOrNullObject: {
    async does(trying) {
      const none = await isNull(trying.context, trying.object.getPrintAreaOrNullObject());
      trying.object.setPrintArea(trying.sheet.getRange("C3:D4"));
      return [none, await address(({ object }) => object.getPrintAreaOrNullObject())(trying)];
    },
    gives: [true, "Sheet1!C3:D4"],
  },
  getPrintTitleColumns: {
    async does(trying) {
      const none = await codeOf(trying.context, () => trying.object.getPrintTitleColumns().load("address"));
      trying.object.setPrintTitleColumns("B:C");
      return [none, await address(({ object }) => object.getPrintTitleColumns())(trying)];
    },
    gives: ["ItemNotFound", "Sheet1!B:C"],
  },
  getPrintTitleColumnsOrNullObject: {
    async does(trying) {
      const none = await isNull(trying.context, trying.object.getPrintTitleColumnsOrNullObject());
      trying.object.setPrintTitleColumns(trying.sheet.getRange("A:A"));
      return [none, await address(({ object }) => object.getPrintTitleColumnsOrNullObject())(trying)];
    },
    gives: [true, "Sheet1!A:A"],
  },
  getPrintTitleRows: {
    async does(trying) {
      const none = await codeOf(trying.context, () => trying.object.getPrintTitleRows().load("address"));
      trying.object.setPrintTitleRows("$2:$3");
      return [none, await address(({ object }) => object.getPrintTitleRows())(trying)];
    },
    gives: ["ItemNotFound", "Sheet1!2:3"],
  },
  getPrintTitleRowsOrNullObject: {
    async does(trying) {
      const none = await isNull(trying.context, trying.object.getPrintTitleRowsOrNullObject());
      trying.object.setPrintTitleRows(trying.sheet.getRange("1:1"));
      return [none, await address(({ object }) => object.getPrintTitleRowsOrNullObject())(trying)];
    },
    gives: [true, "Sheet1!1:1"],
  },
  headerMargin: { writes: 18 },
  headersFooters: {
    async does({ object, context }) {
      object.headersFooters.defaultForAllPages.centerFooter = "&P";
      return read(context, object.headersFooters.defaultForAllPages, "centerFooter");
    },
    gives: "&P",
  },
  leftMargin: { writes: 28.8 },
  orientation: { writes: "Landscape" },
  paperSize: { writes: "A3" },
  printGridlines: { writes: true },
  printHeadings: { writes: true },
  rightMargin: { writes: 28.8 },
  setPrintArea: {
    async does(trying) {
      trying.object.setPrintArea("B2:F9");
      await trying.context.sync();
      trying.object.setPrintArea(trying.sheet.getRange("D4:E5"));
      return address(({ object }) => object.getPrintArea())(trying);
    },
    gives: "Sheet1!D4:E5",
  },
  setPrintMargins: {
    async does({ object, context }: Trying<Page>) {
      object.setPrintMargins("Inches", { top: 1, footer: 0.25 });
      object.setPrintMargins("Centimeters", { left: 1.27 });
      object.setPrintMargins("Points", { right: 10 });
      const before = await read(context, object, "bottomMargin");
      object.load("topMargin,footerMargin,leftMargin,rightMargin,bottomMargin");
      await context.sync();
      return [object.topMargin, object.footerMargin, Math.round(object.leftMargin * 1000) / 1000, object.rightMargin, object.bottomMargin === before];
    },
    gives: [72, 18, 36, 10, true],
  },
  setPrintTitleColumns: {
    async does(trying) {
      trying.object.setPrintTitleColumns("A:B");
      await trying.context.sync();
      trying.object.setPrintTitleColumns("C:C");
      return address(({ object }) => object.getPrintTitleColumns())(trying);
    },
    gives: "Sheet1!C:C",
  },
  setPrintTitleRows: {
    async does(trying) {
      trying.object.setPrintTitleRows("1:2");
      await trying.context.sync();
      trying.object.setPrintTitleRows("4:4");
      return address(({ object }) => object.getPrintTitleRows())(trying);
    },
    gives: "Sheet1!4:4",
  },
  topMargin: { writes: 72 },
  firstPageNumber: { writes: 3 },
  printComments: { writes: "EndSheet" },
  printErrors: { writes: "Dash" },
  printOrder: { writes: "OverThenDown" },
  zoom: {
    async does({ object, context }) {
      object.zoom = { scale: 80 };
      const { scale } = await read(context, object, "zoom");
      object.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      const { horizontalFitToPages, verticalFitToPages } = await read(context, object, "zoom");
      return [scale, horizontalFitToPages, verticalFitToPages];
    },
    gives: [80, 1, 2],
  },
});

export const headerFooter = trials<Excel.HeaderFooter>("HeaderFooter", {
  centerFooter: { writes: "第 &P 页，共 &N 页" },
  centerHeader: { writes: "&\"等线\"&B教育规划" },
  leftFooter: { writes: "&F" },
  leftHeader: { writes: "市教育局" },
  rightFooter: { writes: "&D" },
  rightHeader: { writes: "&A" },
});

/** Writes the header of one kind of page, and reads it with that of all pages. */
const page = (kind: "evenPages" | "firstPage" | "oddPages") => async ({ object, context }: Trying<Excel.HeaderFooterGroup>): Promise<string[]> => {
  object[kind].rightHeader = "&D";
  return [await read(context, object[kind], "rightHeader"), await read(context, object.defaultForAllPages, "rightHeader")];
};

export const headerFooterGroup = trials<Excel.HeaderFooterGroup>("HeaderFooterGroup", {
  defaultForAllPages: {
    async does({ object, context }) {
      object.defaultForAllPages.rightHeader = "&D";
      return [await read(context, object.defaultForAllPages, "rightHeader"), await read(context, object.defaultForAllPages, "leftHeader")];
    },
    gives: ["&D", ""],
  },
  evenPages: { does: page("evenPages"), gives: ["&D", ""] },
  firstPage: { does: page("firstPage"), gives: ["&D", ""] },
  // A file has one place for the pages that are neither first nor even.
  oddPages: { does: page("oddPages"), gives: ["&D", "&D"] },
  state: { writes: "FirstAndDefault" },
  useSheetMargins: { writes: false },
  useSheetScale: { writes: false },
});
