import { addressOf, fill, read } from "./reading";
import { trials, type Trying } from "./trial";

/** The first time that a volatile formula's value was seen, for each time that it was read: before, again, and after each deed. */
const changes = (...deeds: ((application: Excel.Application) => void)[]) => async ({ object, sheet, context }: Trying<Excel.Application>): Promise<number[]> => {
  const cell = await fill(context, sheet, "F4", [["=RAND()"]]);
  const values = [await read(context, cell, "values"), await read(context, cell, "values")].map((value) => value[0]![0] as number);
  for (const deed of deeds) {
    deed(object);
    values.push((await read(context, cell, "values"))[0]![0] as number);
  }
  return values.map((value) => values.indexOf(value));
};

export const application = trials<Excel.Application>("Application", {
  calculate: {
    does: changes((application_) => application_.calculate("Recalculate"), (application_) => application_.calculate("Full"), (application_) => application_.calculate("FullRebuild")),
    gives: [0, 0, 2, 3, 4],
  },
  calculationMode: { reads: "Automatic" },
  calculationState: {
    first: async ({ sheet, context }) => { await fill(context, sheet, "F4", [["=SUM(1,2)"]]); },
    reads: "Done",
  },
  decimalSeparator: { reads: "." },
  suspendApiCalculationUntilNextSync: {
    async does({ object, sheet, context }) {
      await fill(context, sheet, "F4:G4", [[1, "=F4*2"]]);
      object.suspendApiCalculationUntilNextSync();
      sheet.getRange("F4").values = [[21]];
      return read(context, sheet.getRange("G4"), "values");
    },
    gives: [[42]],
  },
  suspendScreenUpdatingUntilNextSync: {
    async does({ object, sheet, context }) {
      object.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("F4").values = [[21]];
      return read(context, sheet.getRange("F4"), "text");
    },
    gives: [["21"]],
  },
  thousandsSeparator: { reads: "," },
  useSystemSeparators: { reads: true },
});

export const workbook = trials<Excel.Workbook>("Workbook", {
  application: { does: ({ object, context }) => read(context, object.application, "calculationMode"), gives: "Automatic" },
  customXmlParts: {
    async does({ object, context }) {
      const xml = object.customXmlParts.add("<e xmlns='urn:e'/>").getXml();
      await context.sync();
      return xml.value;
    },
    gives: "<e xmlns='urn:e'/>",
  },
  getActiveCell: {
    async does(trying) {
      trying.sheet.getRange("F4:G6").select();
      await trying.context.sync();
      return addressOf<Excel.Workbook>(({ object }) => object.getActiveCell())(trying);
    },
    gives: "Sheet1!F4",
  },
  getSelectedRange: {
    async does(trying) {
      trying.workbench.select("Sheet1", "G7:H9");
      return addressOf<Excel.Workbook>(({ object }) => object.getSelectedRange())(trying);
    },
    gives: "Sheet1!G7:H9",
  },
  getSelectedRanges: {
    async does(trying) {
      trying.sheet.getRange("C:D").select();
      await trying.context.sync();
      const { areas } = trying.object.getSelectedRanges();
      areas.load("items/address");
      await trying.context.sync();
      return areas.items.map(({ address }) => address);
    },
    gives: ["Sheet1!C:D"],
  },
  name: { does: async ({ object, context }) => /^.+\.xlsx$/.test(await read(context, object, "name")), gives: true },
  names: {
    async does({ object, sheet, context }) {
      object.names.add("Goal", sheet.getRange("F4:F5"));
      return read(context, object.names.getItem("goal"), "formula");
    },
    gives: "=Sheet1!$F$4:$F$5",
  },
  settings: {
    async does({ object, context }) {
      object.settings.add("学段", "高中");
      return read(context, object.settings.getItem("学段"), "value");
    },
    gives: "高中",
  },
  tables: {
    async does({ object, context }) {
      object.tables.add("Sheet1!F4:G6", false).name = "指标表";
      return [await read(context, object.tables.getItem("指标表").worksheet, "name"), await read(context, object.tables, "count")];
    },
    gives: ["Sheet1", 2],
  },
  worksheets: {
    async does({ object, context }) {
      object.worksheets.add("规划");
      return read(context, object.worksheets.getItem("规划"), "position");
    },
    gives: 1,
  },
});
