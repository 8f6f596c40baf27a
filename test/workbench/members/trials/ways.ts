import { read } from "./reading";
import { trials } from "./trial";

/** What leads from one object to another: a member behind it says that it is the right one. */
export const applicationWays = trials<Excel.Application>("Application", {
  cultureInfo: { does: ({ object, context }) => read(context, object.cultureInfo, "name"), gives: "zh-CN" },
});

export const workbookWays = trials<Excel.Workbook>("Workbook", {
  comments: {
    async does({ object, context }) {
      object.comments.add("Sheet1!G7", "请核实");
      return read(context, object.comments.getItemByCell("Sheet1!G7"), "content");
    },
    gives: "请核实",
  },
  getActiveChart: {
    async does({ object, sheet, context }) {
      const none = await object.context.sync().then(() => object.getActiveChart().load("name")).then(() => context.sync()).then(() => "no error", (error: { code: string }) => error.code);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      chart.name = "走势";
      chart.activate();
      return [none, await read(context, object.getActiveChart(), "name")];
    },
    gives: ["ItemNotFound", "走势"],
  },
  getActiveChartOrNullObject: {
    async does({ object, sheet, context }) {
      const before = object.getActiveChartOrNullObject();
      await context.sync();
      sheet.charts.getItemAt(0).activate();
      const after = object.getActiveChartOrNullObject().load("id");
      await context.sync();
      return [before.isNullObject, after.isNullObject];
    },
    gives: [true, false],
  },
  properties: {
    async does({ object, context }) {
      object.properties.title = "教育规划";
      return read(context, object.properties, "title");
    },
    gives: "教育规划",
  },
  protection: {
    async does({ object, context }) {
      object.protection.protect();
      return read(context, object.protection, "protected");
    },
    gives: true,
  },
});

export const worksheetWays = trials<Excel.Worksheet>("Worksheet", {
  autoFilter: {
    async does({ object, sheet, context }) {
      sheet.getRange("F4:F6").values = [["学位"], [120], [600]];
      object.autoFilter.apply(sheet.getRange("F4:F6"), 0, { filterOn: "Custom", criterion1: ">=480" });
      return [await read(context, object.autoFilter, "enabled"), await read(context, sheet.getRange("5:5"), "rowHidden"), await read(context, sheet.getRange("6:6"), "rowHidden")];
    },
    gives: [true, true, false],
  },
  charts: { does: ({ object, context }) => read(context, object.charts, "count"), gives: 1 },
  comments: {
    async does({ object, context }) {
      object.comments.add("H8", "来源？");
      return read(context, object.comments.getItemByCell("H8"), "content");
    },
    gives: "来源？",
  },
  customProperties: {
    async does({ object, context }) {
      object.customProperties.add("年度", "2025");
      return read(context, object.customProperties.getItem("年度"), "value");
    },
    gives: "2025",
  },
  names: {
    async does({ object, sheet, context }) {
      object.names.add("学位数", sheet.getRange("F4:F6"));
      return read(context, object.names.getItem("学位数").getRange(), "address");
    },
    gives: "Sheet1!F4:F6",
  },
});

/** The library has this one, its published types do not. */
type MergedRange = Excel.Range & { getMergedAreas(): Excel.RangeAreas };

export const rangeWays = trials<MergedRange>("Range", {
  getMergedAreas: {
    async does({ sheet, context }) {
      sheet.getRange("F4:G5").merge();
      sheet.getRange("I7:I8").merge();
      return (await read(context, (sheet.getRange("F1:J9") as MergedRange).getMergedAreas(), "address")).replace(/, /g, ",");
    },
    gives: "Sheet1!F4:G5,Sheet1!I7:I8",
  },
  style: { writes: "Good" },
});

export const rangeAreasWays = trials<Excel.RangeAreas>("RangeAreas", {
  conditionalFormats: {
    async does({ object, sheet, context }) {
      object.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
      const counts = ["D1", "F1", "E1"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    },
    gives: [1, 1, 0],
  },
  style: { writes: "Bad" },
});
