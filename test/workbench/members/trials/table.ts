import { addressOf, codeOf, fill, read, told } from "./reading";
import { trials, type Trying } from "./trial";

/** Three districts and their figures in the specimens' table, with one more row than it has had. */
export async function fillTable({ context, sheet }: Pick<Trying<unknown>, "context" | "sheet">): Promise<Excel.Table> {
  const table = sheet.tables.getItemAt(0);
  table.resize("A1:B4");
  await fill(context, sheet, "A1:B4", [["县区", "数"], ["甲", 20], ["乙", 5], ["丙", 30]]);
  return table;
}

const values = (context: Excel.RequestContext, sheet: Excel.Worksheet, address: string): Promise<unknown[][]> => read(context, sheet.getRange(address), "values");

/** The rows that a filter leaves. */
export const visible = (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown[][]> =>
  read(context, sheet.getRange("A2:A4").getVisibleView(), "values");

export const table = trials<Excel.Table>("Table", {
  autoFilter: {
    async does(trying) {
      const filled = await fillTable(trying);
      filled.autoFilter.apply("A1:B4", 1, { filterOn: "Custom", criterion1: ">10" });
      return [await read(trying.context, filled.autoFilter, "isDataFiltered"), await visible(trying.context, trying.sheet)];
    },
    gives: [true, [["甲"], ["丙"]]],
  },
  clearFilters: {
    async does(trying) {
      const filled = await fillTable(trying);
      filled.columns.getItemAt(1).filter.applyCustomFilter(">10");
      filled.columns.getItemAt(0).filter.applyValuesFilter(["甲"]);
      const before = await visible(trying.context, trying.sheet);
      filled.clearFilters();
      return [before, await visible(trying.context, trying.sheet)];
    },
    gives: [[["甲"]], [["甲"], ["乙"], ["丙"]]],
  },
  columns: { does: async (trying) => read(trying.context, (await fillTable(trying)).columns.getItem("数"), "index"), gives: 1 },
  convertToRange: {
    async does(trying) {
      const { context, sheet } = trying;
      const range = (await fillTable(trying)).convertToRange();
      return [await read(context, range, "address"), await read(context, sheet.tables, "count"), await values(context, sheet, "A2:B2")];
    },
    gives: ["Sheet1!A1:B4", 0, [["甲", 20]]],
  },
  delete: {
    async does(trying) {
      const { context, sheet } = trying;
      (await fillTable(trying)).delete();
      return [await read(context, sheet.tables, "count"), await values(context, sheet, "A1:B2")];
    },
    gives: [0, [["", ""], ["", ""]]],
  },
  getDataBodyRange: { does: addressOf(({ object }) => object.getDataBodyRange()), gives: "Sheet1!A2:B3" },
  getHeaderRowRange: { does: addressOf(({ object }) => object.getHeaderRowRange()), gives: "Sheet1!A1:B1" },
  getRange: { does: addressOf(({ object }) => object.getRange()), gives: "Sheet1!A1:B3" },
  getTotalRowRange: {
    async does({ object, context }) {
      const without = await codeOf(context, () => object.getTotalRowRange().load("address"));
      object.showTotals = true;
      return [without, await read(context, object.getTotalRowRange(), "address")];
    },
    gives: ["ItemNotFound", "Sheet1!A4:B4"],
  },
  highlightFirstColumn: { writes: true },
  highlightLastColumn: { writes: true },
  id: { does: async ({ object, context, sheet }) => read(context, sheet.tables.getItem(await read(context, object, "id")), "name"), gives: "表1" },
  legacyId: { does: async ({ object, context }) => typeof await read(context, object, "legacyId"), gives: "string" },
  name: {
    async does({ object, context, sheet }) {
      sheet.getRange("F4").formulas = [["=ROWS(表1[列1])"]];
      object.name = "tblGoals";
      return [await read(context, object, "name"), await read(context, sheet.getRange("F4"), "formulas"), await codeOf(context, () => { object.name = "two words"; })];
    },
    gives: ["tblGoals", [["=ROWS(tblGoals[列1])"]], "InvalidArgument"],
  },
  onChanged: {
    async does(trying) {
      const { object, sheet, context } = trying;
      const id = await read(context, object, "id");
      const heard = await told<Excel.TableChangedEventArgs>(trying, object.onChanged, async () => {
        sheet.getRange("F4").values = [[1]];
        sheet.getRange("B2:C2").values = [[1, 2]];
        await context.sync();
      });
      return heard.map(({ type, address, changeType, source, tableId }) => [type, address, changeType, source, tableId === id]);
    },
    gives: [["TableChanged", "B2", "RangeEdited", "Local", true]],
  },
  onSelectionChanged: {
    async does(trying) {
      const { object, sheet, context } = trying;
      const heard = await told<Excel.TableSelectionChangedEventArgs>(trying, object.onSelectionChanged, async () => {
        sheet.getRange("B2:D9").select();
        await context.sync();
        sheet.getRange("G9").select();
      }, 2);
      return heard.map(({ type, address, isInsideTable }) => [type, address, isInsideTable]);
    },
    gives: [["TableSelectionChanged", "B2:B3", true], ["TableSelectionChanged", "", false]],
  },
  reapplyFilters: {
    async does(trying) {
      const { context, sheet } = trying;
      const filled = await fillTable(trying);
      filled.columns.getItemAt(1).filter.applyCustomFilter(">10");
      sheet.getRange("B3").values = [[50]];
      const before = await visible(context, sheet);
      filled.reapplyFilters();
      return [before, await visible(context, sheet)];
    },
    gives: [[["甲"], ["丙"]], [["甲"], ["乙"], ["丙"]]],
  },
  resize: {
    async does({ object, context }) {
      object.resize("A1:C6");
      return [await read(context, object.getRange(), "address"), await codeOf(context, () => object.resize("A2:C6"))];
    },
    gives: ["Sheet1!A1:C6", "InvalidArgument"],
  },
  rows: { does: async (trying) => read(trying.context, (await fillTable(trying)).rows.getItemAt(2), "values"), gives: [["丙", 30]] },
  showBandedColumns: { writes: true },
  showBandedRows: { writes: false },
  showFilterButton: { writes: false },
  showHeaders: { reads: true },
  showTotals: {
    async does(trying) {
      const { context, sheet } = trying;
      const filled = await fillTable(trying);
      filled.showTotals = true;
      return [await read(context, filled, "showTotals"), await values(context, sheet, "A5:B5"), await read(context, sheet.getRange("B5"), "formulas")];
    },
    gives: [true, [["汇总", 55]], [["=SUBTOTAL(109,[数])"]]],
  },
  sort: {
    async does(trying) {
      (await fillTable(trying)).sort.apply([{ key: 1 }]);
      return values(trying.context, trying.sheet, "A2:A4");
    },
    gives: [["乙"], ["甲"], ["丙"]],
  },
  style: { writes: "TableStyleDark3" },
  worksheet: { does: ({ object, context }) => read(context, object.worksheet, "name"), gives: "Sheet1" },
});
