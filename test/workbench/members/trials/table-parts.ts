import { addressOf, codeOf, isNull, read } from "./reading";
import { fillTable } from "./table";
import { trials } from "./trial";

const answer = async <Value>(context: Excel.RequestContext, result: OfficeExtension.ClientResult<Value>): Promise<Value> => {
  await context.sync();
  return result.value;
};

export const tableColumn = trials<Excel.TableColumn>("TableColumn", {
  delete: {
    async does({ object, context, sheet }) {
      object.delete();
      return [await read(context, sheet.tables.getItemAt(0).getRange(), "address"), await read(context, sheet.tables.getItemAt(0).columns.getItemAt(0), "name")];
    },
    gives: ["Sheet1!A1:A3", "列2"],
  },
  filter: {
    async does(trying) {
      await fillTable(trying);
      trying.object.filter.applyValuesFilter(["乙"]);
      return read(trying.context, trying.sheet.getRange("A2:A4").getVisibleView(), "values");
    },
    gives: [["乙"]],
  },
  getDataBodyRange: { does: addressOf(({ object }) => object.getDataBodyRange()), gives: "Sheet1!A2:A3" },
  getHeaderRowRange: { does: addressOf(({ object }) => object.getHeaderRowRange()), gives: "Sheet1!A1" },
  getRange: { does: addressOf(({ object }) => object.getRange()), gives: "Sheet1!A1:A3" },
  getTotalRowRange: {
    async does({ object, sheet, context }) {
      sheet.tables.getItemAt(0).showTotals = true;
      return read(context, object.getTotalRowRange(), "address");
    },
    gives: "Sheet1!A4",
  },
  id: { does: async ({ object, context, sheet }) => read(context, sheet.tables.getItemAt(0).columns.getItem(await read(context, object, "id")), "name"), gives: "列1" },
  index: { does: async ({ object, context, sheet }) => [await read(context, object, "index"), await read(context, sheet.tables.getItemAt(0).columns.getItem("列2"), "index")], gives: [0, 1] },
  name: { does: async ({ object, context, sheet }) => { object.name = "县区"; return [await read(context, object, "name"), await read(context, sheet.getRange("A1"), "values")]; }, gives: ["县区", [["县区"]]] },
  values: {
    async does({ object, context, sheet }) {
      object.values = [["县区"], ["甲"], ["乙"]];
      return [await read(context, sheet.getRange("A1:A3"), "values"), await read(context, object, "values"), await codeOf(context, () => { object.values = [["甲"]]; })];
    },
    gives: [[["县区"], ["甲"], ["乙"]], [["县区"], ["甲"], ["乙"]], "InvalidArgument"],
  },
});

export const tableColumnCollection = trials<Excel.TableColumnCollection>("TableColumnCollection", {
  add: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await fillTable(trying);
      object.add(1, [["区"], ["东"], ["西"], ["南"]]);
      object.add(undefined, [["倍"], ["=[@数]*2"], ["=[@数]*2"], ["=[@数]*2"]]);
      object.add(-1, undefined, "备注");
      return read(context, sheet.getRange("A1:E3"), "values");
    },
    gives: [["县区", "区", "数", "倍", "备注"], ["甲", "东", 20, 40, ""], ["乙", "西", 5, 10, ""]],
  },
  count: { reads: 2 },
  getCount: { does: ({ object, context }) => answer(context, object.getCount()), gives: 2 },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem("列2"), "index"), await codeOf(context, () => object.getItem("没有").load("name"))], gives: [1, "ItemNotFound"] },
  getItemAt: { does: async ({ object, context }) => [await read(context, object.getItemAt(1), "name"), await codeOf(context, () => object.getItemAt(2).load("name"))], gives: ["列2", "ItemNotFound"] },
  getItemOrNullObject: { does: async ({ object, context }) => [await read(context, object.getItemOrNullObject("列1"), "index"), await isNull(context, object.getItemOrNullObject("没有"))], gives: [0, true] },
});

export const tableRow = trials<Excel.TableRow>("TableRow", {
  delete: {
    async does(trying) {
      await fillTable(trying);
      trying.object.delete();
      return [await read(trying.context, trying.sheet.getRange("A1:A4"), "values"), await read(trying.context, trying.sheet.tables.getItemAt(0).rows, "count")];
    },
    gives: [[["县区"], ["乙"], ["丙"], [""]], 2],
  },
  getRange: { does: addressOf(({ object }) => object.getRange()), gives: "Sheet1!A2:B2" },
  index: { does: async ({ object, context, sheet }) => [await read(context, object, "index"), await read(context, sheet.tables.getItemAt(0).rows.getItemAt(1), "index")], gives: [0, 1] },
  values: {
    async does({ object, context, sheet }) {
      object.values = [["甲", 7]];
      return [await read(context, sheet.getRange("A2:B2"), "values"), await read(context, object, "values")];
    },
    gives: [[["甲", 7]], [["甲", 7]]],
  },
});

export const tableRowCollection = trials<Excel.TableRowCollection>("TableRowCollection", {
  add: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await fillTable(trying);
      object.add(1, [["丁", 1], ["戊", 2]]);
      object.add(undefined, [["己", 3]]);
      return [await read(context, sheet.getRange("A2:B7"), "values"), await codeOf(context, () => object.add(99, [["庚", 4]]))];
    },
    gives: [[["甲", 20], ["丁", 1], ["戊", 2], ["乙", 5], ["丙", 30], ["己", 3]], "InvalidArgument"],
  },
  count: { reads: 2 },
  deleteRows: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await fillTable(trying);
      object.deleteRows([2, 0]);
      return [await read(context, sheet.getRange("A2:A4"), "values"), await read(context, object, "count")];
    },
    gives: [[["乙"], [""], [""]], 1],
  },
  deleteRowsAt: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await fillTable(trying);
      object.deleteRowsAt(1, 2);
      return [await read(context, sheet.getRange("A2:A4"), "values"), await codeOf(context, () => object.deleteRowsAt(5))];
    },
    gives: [[["甲"], [""], [""]], "ItemNotFound"],
  },
  getCount: { does: async ({ object, context }) => { object.add(undefined, [["甲", 1]]); return answer(context, object.getCount()); }, gives: 3 },
  getItemAt: { does: async ({ object, context }) => [await read(context, object.getItemAt(1), "index"), await codeOf(context, () => object.getItemAt(2).load("values"))], gives: [1, "ItemNotFound"] },
});

export const tableCollection = trials<Excel.TableCollection>("TableCollection", {
  add: {
    async does({ object, context, sheet }) {
      sheet.getRange("F4:G5").values = [["县区", "数"], ["甲", 1]];
      const made = object.add("F4:G5", true);
      const without = object.add(sheet.getRange("I4:I5"), false);
      return [await read(context, made, "name"), await read(context, made.getHeaderRowRange(), "values"), await read(context, without.getRange(), "address"), await codeOf(context, () => object.add("B2:C3", true))];
    },
    gives: ["表2", [["县区", "数"]], "Sheet1!I4:I6", "InvalidOperation"],
  },
  count: { reads: 1 },
  getCount: { does: ({ object, context }) => { object.add("F4:G5", true); return answer(context, object.getCount()); }, gives: 2 },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem("表1").getRange(), "address"), await codeOf(context, () => object.getItem("没有").load("name"))], gives: ["Sheet1!A1:B3", "ItemNotFound"] },
  getItemAt: { does: async ({ object, context }) => { object.add("F4:G5", true); return [await read(context, object.getItemAt(1), "name"), await codeOf(context, () => object.getItemAt(2).load("name"))]; }, gives: ["表2", "ItemNotFound"] },
  getItemOrNullObject: { does: async ({ object, context }) => [await read(context, object.getItemOrNullObject("表1"), "name"), await isNull(context, object.getItemOrNullObject("没有"))], gives: ["表1", true] },
});

export const tableScopedCollection = trials<Excel.TableScopedCollection>("TableScopedCollection", {
  getCount: { does: async ({ object, context, sheet }) => [await answer(context, object.getCount()), await answer(context, sheet.getRange("A1").getTables(true).getCount()), await answer(context, sheet.getRange("F9").getTables().getCount())], gives: [1, 0, 0] },
  getFirst: { does: async ({ object, context, sheet }) => [await read(context, object.getFirst(), "name"), await codeOf(context, () => sheet.getRange("F9").getTables().getFirst().load("name"))], gives: ["表1", "ItemNotFound"] },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem("表1").getRange(), "address"), await codeOf(context, () => object.getItem("没有").load("name"))], gives: ["Sheet1!A1:B3", "ItemNotFound"] },
  getItemOrNullObject: { does: async ({ object, context }) => [await read(context, object.getItemOrNullObject("表1"), "name"), await isNull(context, object.getItemOrNullObject("没有"))], gives: ["表1", true] },
});
