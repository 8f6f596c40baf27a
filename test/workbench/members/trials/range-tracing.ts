import { codeOf, fill, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

/** H4 reads F4 and F5, H5 reads H4, and I9 of another sheet reads H4. */
async function chain({ context, sheet }: Pick<Trying<unknown>, "context" | "sheet">): Promise<void> {
  await fill(context, sheet, "F4:F5", [[3], [4]]);
  await fill(context, sheet, "H4:H5", [["=F4*F5"], ["=H4+1"]]);
  await fill(context, context.workbook.worksheets.add("规划"), "I9", [["=Sheet1!H4"]]);
}

type Trace = "getDirectPrecedents" | "getPrecedents" | "getDirectDependents" | "getDependents";
const traced = (name: Trace, address: string) => async (trying: Trying<Excel.Range>): Promise<unknown> => {
  await chain(trying);
  const found = await read(trying.context, trying.sheet.getRange(address)[name](), "addresses");
  return [found, await codeOf(trying.context, () => trying.sheet.getRange("K9")[name]().load("addresses"))];
};

export const rangeTracing = trials<Excel.Range>("Range", {
  formulasR1C1: {
    async does({ object, sheet, context }) {
      await fill(context, sheet, "F4", [[6]]);
      object.formulasR1C1 = [["=R4C6*2", "=RC[-1]+R[3]C[1]"], [1, "=SUM(R[-1]C[-1]:RC[-1])"]];
      return [await read(context, object, "formulas"), await read(context, object, "values"), await read(context, object, "formulasR1C1")];
    },
    gives: [
      [["=$F$4*2", "=D1+F4"], [1, "=SUM(D1:D2)"]],
      [[12, 18], [1, 13]],
      [["=R4C6*2", "=RC[-1]+R[3]C[1]"], [1, "=SUM(R[-1]C[-1]:RC[-1])"]],
    ],
  },
  getColumnProperties: {
    async does({ object, sheet, context }) {
      sheet.getRange("E1").format.font.italic = true;
      sheet.getRange("D:D").format.columnWidth = 72;
      const columns = object.getColumnProperties({ columnIndex: true, format: { font: { italic: true } } });
      await context.sync();
      return columns.value;
    },
    gives: [{ columnIndex: 3, format: { font: { italic: false } } }, { columnIndex: 4, format: { font: { italic: null } } }],
  },
  getDependents: { does: traced("getDependents", "F4"), gives: [["Sheet1!H4:H5", "规划!I9"], "ItemNotFound"] },
  getDirectDependents: { does: traced("getDirectDependents", "F4"), gives: [["Sheet1!H4"], "ItemNotFound"] },
  getDirectPrecedents: { does: traced("getDirectPrecedents", "H5"), gives: [["Sheet1!H4"], "ItemNotFound"] },
  getPrecedents: { does: traced("getPrecedents", "H5"), gives: [["Sheet1!F4:F5,Sheet1!H4"], "ItemNotFound"] },
  getRowProperties: {
    async does({ object, sheet, context }) {
      sheet.getRange("D2:E2").format.fill.color = "#C00000";
      sheet.getRange("2:2").rowHidden = true;
      const rows = object.getRowProperties({ rowHidden: true, format: { fill: { color: true } } });
      await context.sync();
      return rows.value;
    },
    gives: [{ rowHidden: false, format: { fill: { color: "#FFFFFF" } } }, { rowHidden: true, format: { fill: { color: "#C00000" } } }],
  },
  setColumnProperties: {
    async does({ object, sheet, context }) {
      object.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true, format: { font: { bold: true } } }]);
      return [await read(context, sheet.getRange("D9").format, "columnWidth"), await read(context, sheet.getRange("E9"), "columnHidden"), await read(context, sheet.getRange("E2").format.font, "bold")];
    },
    gives: [90, true, true],
  },
  setRowProperties: {
    async does({ object, sheet, context }) {
      object.setRowProperties([{ format: { rowHeight: 33, font: { color: "#0000FF" } } }, {}]);
      return [await read(context, sheet.getRange("K1").format, "rowHeight"), await read(context, sheet.getRange("D1:E1").format.font, "color"), await codeOf(context, () => object.setRowProperties([{}]))];
    },
    gives: [33, "#0000FF", "InvalidArgument"],
  },
});

export const rangeAreasCopies = trials<Excel.RangeAreas>("RangeAreas", {
  copyFrom: {
    async does({ object, sheet, context }) {
      await fill(context, sheet, "H4", [["=G4*2"]]);
      object.copyFrom("H4", "Formulas");
      return [await read(context, sheet.getRange("D1"), "formulas"), await read(context, sheet.getRange("F1"), "formulas")];
    },
    gives: [[["=C1*2"]], [["=E1*2"]]],
  },
});

/** What reads H4: a cell of its own sheet and one of another. */
async function readers(trying: Pick<Trying<unknown>, "context" | "sheet">): Promise<Excel.WorkbookRangeAreas> {
  await chain(trying);
  return trying.sheet.getRange("H4").getDirectDependents();
}

export const workbookRangeAreas = trials<Excel.WorkbookRangeAreas>("WorkbookRangeAreas", {
  addresses: { does: async (trying) => read(trying.context, await readers(trying), "addresses"), gives: ["Sheet1!H5", "规划!I9"] },
  areas: { does: async (trying) => read(trying.context, (await readers(trying)).areas.getItemAt(1), "address"), gives: "规划!I9" },
  getRangeAreasBySheet: {
    async does(trying) {
      const found = await readers(trying);
      return [await read(trying.context, found.getRangeAreasBySheet("规划"), "address"), await codeOf(trying.context, () => found.getRangeAreasBySheet("没有").load("address"))];
    },
    gives: ["规划!I9", "ItemNotFound"],
  },
  getRangeAreasOrNullObjectBySheet: {
    async does(trying) {
      const found = await readers(trying);
      return [await read(trying.context, found.getRangeAreasOrNullObjectBySheet("规划"), "address"), await isNull(trying.context, found.getRangeAreasOrNullObjectBySheet("没有"))];
    },
    gives: ["规划!I9", true],
  },
  ranges: { does: async (trying) => (await read(trying.context, (await readers(trying)).ranges, "items")).length, gives: 2 },
});

export const rangeAreasCollection = trials<Excel.RangeAreasCollection>("RangeAreasCollection", {
  getCount: {
    async does(trying) {
      const count = (await readers(trying)).areas.getCount();
      await trying.context.sync();
      return count.value;
    },
    gives: 2,
  },
  getItemAt: {
    async does(trying) {
      const { areas } = await readers(trying);
      return [await read(trying.context, areas.getItemAt(0), "address"), await codeOf(trying.context, () => areas.getItemAt(2).load("address"))];
    },
    gives: ["Sheet1!H5", "ItemNotFound"],
  },
});
