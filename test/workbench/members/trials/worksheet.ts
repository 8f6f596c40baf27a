import { addressOf, codeOf, fill, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

type At = Trying<Excel.Worksheet>;
const address = addressOf<Excel.Worksheet>;
const name = (make: (trying: At) => Excel.Worksheet) => (trying: At): Promise<string> => read(trying.context, make(trying), "name");
const order = async ({ context }: At): Promise<string[]> => {
  await context.sync();
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
};
/** Sheet1, then 规划 that is hidden, then 监测. */
const three = async ({ context }: At): Promise<Excel.WorksheetCollection> => {
  const { worksheets } = context.workbook;
  worksheets.add("规划").visibility = "Hidden";
  worksheets.add("监测");
  await context.sync();
  return worksheets;
};

export const worksheet = trials<Excel.Worksheet>("Worksheet", {
  activate: {
    async does({ context }) {
      context.workbook.worksheets.add("规划").activate();
      return read(context, context.workbook.worksheets.getActiveWorksheet(), "name");
    },
    gives: "规划",
  },
  calculate: {
    async does({ object, sheet, context }) {
      const cell = await fill(context, sheet, "F4", [["=RAND()"]]);
      const values: unknown[] = [await read(context, cell, "values"), await read(context, cell, "values")];
      object.calculate(false);
      values.push(await read(context, cell, "values"));
      object.calculate(true);
      values.push(await read(context, cell, "values"));
      return values.map((value) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(value)));
    },
    gives: [0, 0, 2, 3],
  },
  copy: {
    async does(trying) {
      const { context } = trying;
      const source = context.workbook.worksheets.add("规划");
      await fill(context, source, "B2:C2", [[3, "=B2*2"]]);
      source.getRange("B2").format.fill.color = "#FFC7CE";
      const copy = source.copy("Before", source);
      source.getRange("B2").values = [[100]];
      return [await read(context, copy, "name"), await order(trying), await read(context, copy.getRange("B2:C2"), "values"), await read(context, copy.getRange("B2").format.fill, "color"), await read(context, copy.getRange("C2"), "formulas")];
    },
    gives: ["规划 (2)", ["Sheet1", "规划 (2)", "规划"], [[3, 6]], "#FFC7CE", [["=B2*2"]]],
  },
  delete: {
    async does(trying) {
      const other = trying.context.workbook.worksheets.add("规划");
      await trying.context.sync();
      other.delete();
      return [await order(trying), await codeOf(trying.context, () => trying.object.delete())];
    },
    gives: [["Sheet1"], "InvalidOperation"],
  },
  findAll: {
    async does(trying) {
      await fill(trying.context, trying.sheet, "F4:G6", [["高中", "普通高中"], ["", "x"], ["高中", ""]]);
      const found = async (criteria: Excel.WorksheetSearchCriteria): Promise<string[]> =>
        (await address(({ object }) => object.findAll("高中", criteria))(trying)).split(/, ?/).sort();
      return [await found({ completeMatch: true }), await found({ completeMatch: false }), await codeOf(trying.context, () => trying.object.findAll("小学", {}).load("address"))];
    },
    gives: [["Sheet1!F4", "Sheet1!F6"], ["Sheet1!F4:G4", "Sheet1!F6"], "ItemNotFound"],
  },
  findAllOrNullObject: {
    async does(trying) {
      await fill(trying.context, trying.sheet, "F4:G4", [["Plan", "plan"]]);
      return [await address(({ object }) => object.findAllOrNullObject("plan", { matchCase: true }))(trying), await isNull(trying.context, trying.object.findAllOrNullObject("小学", {}))];
    },
    gives: ["Sheet1!G4", true],
  },
  freezePanes: {
    async does(trying) {
      trying.object.freezePanes.freezeRows(2);
      return address(({ object }) => object.freezePanes.getLocation())(trying);
    },
    gives: "Sheet1!1:2",
  },
  getCell: { does: address(({ object }) => object.getCell(4, 6)), gives: "Sheet1!G5" },
  getNext: {
    async does(trying) {
      await three(trying);
      return [await name(({ object }) => object.getNext())(trying), await name(({ object }) => object.getNext(true))(trying), await codeOf(trying.context, () => trying.context.workbook.worksheets.getItem("监测").getNext().load("name"))];
    },
    gives: ["规划", "监测", "ItemNotFound"],
  },
  getNextOrNullObject: {
    async does(trying) {
      const sheets = await three(trying);
      return [await name(({ object }) => object.getNextOrNullObject(true))(trying), await isNull(trying.context, sheets.getItem("监测").getNextOrNullObject())];
    },
    gives: ["监测", true],
  },
  getPrevious: {
    async does(trying) {
      const sheets = await three(trying);
      return [await name(() => sheets.getItem("监测").getPrevious())(trying), await name(() => sheets.getItem("监测").getPrevious(true))(trying), await codeOf(trying.context, () => trying.object.getPrevious().load("name"))];
    },
    gives: ["规划", "Sheet1", "ItemNotFound"],
  },
  getPreviousOrNullObject: {
    async does(trying) {
      const sheets = await three(trying);
      return [await name(() => sheets.getItem("规划").getPreviousOrNullObject())(trying), await isNull(trying.context, trying.object.getPreviousOrNullObject())];
    },
    gives: ["Sheet1", true],
  },
  getRange: {
    does: async (trying) => [
      await address(({ object }) => object.getRange("F4:G5"))(trying),
      await read(trying.context, trying.object.getRange(), "isEntireColumn"), await codeOf(trying.context, () => trying.object.getRange("A0").load("address")),
    ],
    gives: ["Sheet1!F4:G5", true, "InvalidArgument"],
  },
  getRangeByIndexes: { does: address(({ object }) => object.getRangeByIndexes(3, 5, 2, 4)), gives: "Sheet1!F4:I5" },
  getRanges: {
    async does({ object, context }) {
      const { areas } = object.getRanges("F4:G5, I:I");
      areas.load("items/address");
      await context.sync();
      return areas.items.map((area) => area.address);
    },
    gives: ["Sheet1!F4:G5", "Sheet1!I:I"],
  },
  getUsedRange: {
    async does(trying) {
      const { context } = trying;
      const sheet = context.workbook.worksheets.add("规划");
      const blank = await address(() => sheet.getUsedRange())(trying);
      await fill(context, sheet, "C3:D4", [[1, ""], ["", 2]]);
      sheet.getRange("E6").format.fill.color = "#FFC7CE";
      return [blank, await address(() => sheet.getUsedRange())(trying), await address(() => sheet.getUsedRange(true))(trying)];
    },
    gives: ["规划!A1", "规划!C3:E6", "规划!C3:D4"],
  },
  getUsedRangeOrNullObject: {
    async does(trying) {
      const sheet = trying.context.workbook.worksheets.add("规划");
      const blank = await isNull(trying.context, sheet.getUsedRangeOrNullObject());
      await fill(trying.context, sheet, "C3", [[1]]);
      return [blank, await address(() => sheet.getUsedRangeOrNullObject(true))(trying)];
    },
    gives: [true, "规划!C3"],
  },
  id: {
    async does({ object, context }) {
      const id = await read(context, object, "id");
      object.name = "改名";
      return [await read(context, context.workbook.worksheets.getItem(id), "name"), (await read(context, object, "id")) === id];
    },
    gives: ["改名", true],
  },
  name: {
    async does({ object, context }) {
      await fill(context, context.workbook.worksheets.add("规划"), "A1", [["=Sheet1!F4+1"]]);
      object.name = "监测 数据";
      const formula = await read(context, context.workbook.worksheets.getItem("规划").getRange("A1"), "formulas");
      return [await read(context, object, "name"), formula, await codeOf(context, () => { object.name = "规划"; }), await codeOf(context, () => { object.name = "a[1]"; })];
    },
    gives: ["监测 数据", [["='监测 数据'!F4+1"]], "ItemAlreadyExists", "InvalidArgument"],
  },
  pageLayout: {
    async does({ object, context }) {
      object.pageLayout.orientation = "Landscape";
      return read(context, object.pageLayout, "orientation");
    },
    gives: "Landscape",
  },
  position: {
    async does(trying) {
      const sheets = await three(trying);
      sheets.getItem("监测").position = 0;
      return [await order(trying), await read(trying.context, trying.object, "position"), await codeOf(trying.context, () => { trying.object.position = 3; })];
    },
    gives: [["监测", "Sheet1", "规划"], 1, "InvalidArgument"],
  },
  protection: {
    async does({ object, context }) {
      object.protection.protect();
      return read(context, object.protection, "protected");
    },
    gives: true,
  },
  replaceAll: {
    async does({ object, sheet, context }) {
      const range = await fill(context, sheet, "F4:F5", [["2024 年"], ["二〇二四年"]]);
      const count = object.replaceAll("2024", "2030", {});
      return [await read(context, range, "values"), count.value];
    },
    gives: [[["2030 年"], ["二〇二四年"]], 1],
  },
  showGridlines: { writes: false },
  tabColor: { writes: "#FF8000" },
  tables: {
    async does({ object, sheet, context }) {
      const table = object.tables.add("F4:G6", true);
      table.name = "监测表";
      return [await read(context, object.tables, "count"), await addressOf<unknown>(() => sheet.tables.getItem("监测表").getRange())({ context } as Trying<unknown>)];
    },
    gives: [2, "Sheet1!F4:G6"],
  },
  visibility: {
    async does(trying) {
      const sheets = await three(trying);
      const hidden = sheets.getItem("规划");
      const values = [await read(trying.context, hidden, "visibility")];
      hidden.visibility = "VeryHidden";
      values.push(await read(trying.context, hidden, "visibility"));
      hidden.visibility = "Visible";
      const visible = sheets.getCount(true);
      return [...values, await read(trying.context, hidden, "visibility"), visible.value];
    },
    gives: ["Hidden", "VeryHidden", "Visible", 3],
  },
});
