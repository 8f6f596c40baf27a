import { fill, read } from "./reading";
import { trials } from "./trial";

export const rangeProperties = trials<Excel.Range>("Range", {
  address: { reads: "Sheet1!D1:E2" },
  addressLocal: { reads: "Sheet1!D1:E2" },
  cellCount: { reads: 4 },
  columnCount: { reads: 2 },
  columnHidden: { writes: true },
  columnIndex: { reads: 3 },
  conditionalFormats: {
    async does({ object, context }) {
      object.conditionalFormats.add("Custom").custom.rule.formula = "=D1>5";
      const count = object.conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
    gives: 1,
  },
  dataValidation: {
    async does({ object, context }) {
      object.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      return read(context, object.dataValidation, "type");
    },
    gives: "WholeNumber",
  },
  format: {
    async does({ object, context }) {
      object.format.wrapText = true;
      return read(context, object.format, "wrapText");
    },
    gives: true,
  },
  formulas: { writes: [["=1+2", "甲"], [7, "=D1*2"]] },
  formulasLocal: { writes: [["=SUM(D2:E2)", ""], [7, 8]] },
  hasSpill: {
    async does({ sheet, context }) {
      await fill(context, sheet, "F4", [["=SEQUENCE(3)"]]);
      return [
        await read(context, sheet.getRange("F4:F6"), "hasSpill"),
        await read(context, sheet.getRange("F6:F7"), "hasSpill"),
        await read(context, sheet.getRange("F7:G9"), "hasSpill"),
      ];
    },
    gives: [true, null, false],
  },
  height: { first: async ({ sheet, context }) => { sheet.getRange("1:1").format.rowHeight = 30; sheet.getRange("2:2").format.rowHeight = 21; await context.sync(); }, reads: 51 },
  hidden: {
    async does({ object, sheet, context }) {
      const none = await read(context, object, "hidden");
      sheet.getRange("2:2").rowHidden = true;
      const some = await read(context, object, "hidden");
      sheet.getRange("1:1").rowHidden = true;
      return [none, some, await read(context, object, "hidden")];
    },
    gives: [false, null, true],
  },
  hyperlink: {
    async does({ sheet, context }) {
      const cell = sheet.getRange("F4");
      cell.hyperlink = { address: "https://example.edu.cn/plan", textToDisplay: "规划全文", screenTip: "打开规划" };
      const { address, textToDisplay, screenTip } = await read(context, cell, "hyperlink");
      const inside = sheet.getRange("G5");
      inside.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "目录" };
      const { documentReference } = await read(context, inside, "hyperlink");
      return [address, textToDisplay, screenTip, await read(context, cell, "values"), documentReference, await read(context, sheet.getRange("F5"), "hyperlink")];
    },
    gives: ["https://example.edu.cn/plan", "规划全文", "打开规划", [["规划全文"]], "Sheet1!A1", null],
  },
  isEntireColumn: {
    does: async ({ object, sheet, context }) => [await read(context, object, "isEntireColumn"), await read(context, sheet.getRange("C:D"), "isEntireColumn"), await read(context, sheet.getRange("3:4"), "isEntireColumn")],
    gives: [false, true, false],
  },
  isEntireRow: {
    does: async ({ object, sheet, context }) => [await read(context, object, "isEntireRow"), await read(context, sheet.getRange("C:D"), "isEntireRow"), await read(context, sheet.getRange("3:4"), "isEntireRow")],
    gives: [false, false, true],
  },
  left: {
    async first({ sheet, context }) {
      sheet.getRange("A:A").format.columnWidth = 60;
      sheet.getRange("B:C").format.columnWidth = 45;
      sheet.getRange("D:D").format.columnWidth = 90;
      await context.sync();
    },
    reads: 150,
  },
  numberFormat: { writes: [["0.0%", "General"], ["yyyy/m/d", "#,##0.00"]] },
  numberFormatLocal: { writes: [["0.0%", "0"], ["yyyy-mm-dd", "#,##0.00"]] },
  rowCount: { reads: 2 },
  rowHidden: { writes: true },
  rowIndex: {
    does: async ({ object, sheet, context }) => [await read(context, object, "rowIndex"), await read(context, sheet.getRange("F8:G9"), "rowIndex")],
    gives: [0, 7],
  },
  sort: {
    async does({ sheet, context }) {
      const range = await fill(context, sheet, "F4:F6", [[3], [1], [2]]);
      range.sort.apply([{ key: 0, ascending: true }]);
      return read(context, range, "values");
    },
    gives: [[1], [2], [3]],
  },
  text: {
    async first({ object, context }) {
      object.formulas = [[0.256, true], ["=1/0", "甲"]];
      object.numberFormat = [["0.0%", "General"], ["General", "General"]];
      await context.sync();
    },
    reads: [["25.6%", "TRUE"], ["#DIV/0!", "甲"]],
  },
  top: {
    async does({ sheet, context }) {
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("2:4").format.rowHeight = 18;
      return [await read(context, sheet.getRange("C1"), "top"), await read(context, sheet.getRange("C2:D9"), "top"), await read(context, sheet.getRange("5:5"), "top")];
    },
    gives: [0, 30, 84],
  },
  valueTypes: {
    first: async ({ object, context }) => { object.formulas = [[0.5, "甲"], ["=1/0", true]]; await context.sync(); },
    reads: [["Double", "String"], ["Error", "Boolean"]],
  },
  values: { writes: [[1.5, "甲"], [false, ""]] },
  width: { first: async ({ sheet, context }) => { sheet.getRange("D:D").format.columnWidth = 90; sheet.getRange("E:E").format.columnWidth = 45; await context.sync(); }, reads: 135 },
  worksheet: { does: ({ sheet, context }) => read(context, sheet.getRange("F4").worksheet, "name"), gives: "Sheet1" },
});
