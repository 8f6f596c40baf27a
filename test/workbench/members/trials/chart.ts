import { answers, behind, chartOf, figures, filled, seriesOf } from "./chart-parts";
import { fill, isNull, read, told } from "./reading";
import { trials } from "./trial";

export const chart = trials<Excel.Chart>("Chart", {
  activate: {
    async does(trying) {
      const { object, context } = trying;
      object.activate();
      return read(context, context.workbook.getActiveChart(), "name");
    },
    gives: "图表 1",
  },
  axes: behind((object) => object.axes.valueAxis, "maximum", 80),
  chartType: { writes: "BarStacked" },
  dataLabels: behind((object) => object.dataLabels, "showSeriesName", true),
  delete: {
    async does({ object, sheet, context }) {
      object.delete();
      return [await read(context, sheet.charts, "count"), await isNull(context, sheet.charts.getItemOrNullObject("图表 1"))];
    },
    gives: [0, true],
  },
  displayBlanksAs: { writes: "Zero" },
  format: behind((object) => object.format.font, "size", 13),
  height: { writes: 250 },
  id: {
    async does({ object, sheet, context }) {
      sheet.charts.add("Line", sheet.getRange("A1:B3"));
      return read(context, sheet.charts.getItem(await read(context, object, "id")), "name");
    },
    gives: "图表 1",
  },
  left: { writes: 33 },
  legend: behind((object) => object.legend, "position", "Left"),
  name: { writes: "入园率" },
  onActivated: {
    async does(trying) {
      const { object, sheet, context } = trying;
      const [id, sheetId] = [await read(context, object, "id"), await read(context, sheet, "id")];
      const heard = await told<Excel.ChartActivatedEventArgs>(trying, object.onActivated, () => object.activate());
      return heard.map(({ type, chartId, worksheetId }) => [type, chartId === id, worksheetId === sheetId]);
    },
    gives: [["ChartActivated", true, true]],
  },
  onDeactivated: {
    async does(trying) {
      const { object, sheet, context } = trying;
      const [id, sheetId] = [await read(context, object, "id"), await read(context, sheet, "id")];
      const other = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
      object.activate();
      await context.sync();
      const heard = await told<Excel.ChartDeactivatedEventArgs>(trying, object.onDeactivated, () => other.activate());
      return heard.map(({ type, chartId, worksheetId }) => [type, chartId === id, worksheetId === sheetId]);
    },
    gives: [["ChartDeactivated", true, true]],
  },
  plotArea: filled((object) => object.plotArea.format.fill, ({ plotArea }) => plotArea?.fill),
  plotBy: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await figures(trying);
      const before = await read(context, object, "plotBy");
      object.plotBy = "Rows";
      const after = await read(context, object, "plotBy");
      const [values, categories] = [seriesOf(sheet, 1).getDimensionValues("Values"), seriesOf(sheet, 1).getDimensionValues("Categories")];
      await context.sync();
      return [before, after, values.value, categories.value];
    },
    gives: ["Columns", "Rows", [30, 50], ["学前", "义务"]],
  },
  plotVisibleOnly: {
    async does(trying) {
      const { object, context, sheet } = trying;
      await figures(trying);
      sheet.getRange("3:3").rowHidden = true;
      const shown = await read(context, seriesOf(sheet).points, "count");
      object.plotVisibleOnly = false;
      return [shown, await read(context, seriesOf(sheet).points, "count"), await read(context, object, "plotVisibleOnly")];
    },
    gives: [1, 2, false],
  },
  series: answers((object) => object.series.getItemAt(1), "name", "义务"),
  setData: {
    async does({ object, context, sheet }) {
      object.setData(await fill(context, sheet, "D10:E12", [["年份", "人数"], ["2021年", 7], ["2022年", 9]]));
      const [values, categories] = [seriesOf(sheet).getDimensionValues("Values"), seriesOf(sheet).getDimensionValues("Categories")];
      return [await read(context, object.series, "count"), await read(context, seriesOf(sheet), "name"), values.value, categories.value];
    },
    gives: [1, "人数", [7, 9], ["2021年", "2022年"]],
  },
  setPosition: {
    async does({ object, context, sheet }) {
      object.setPosition("C4", "E9");
      const cells = sheet.getRange("C4:E9").load("left,top,width,height");
      object.load("left,top,width,height");
      await context.sync();
      return (["left", "top", "width", "height"] as const).map((side) => Math.abs(object[side] - cells[side]) < 0.01);
    },
    gives: [true, true, true, true],
  },
  title: behind((object) => object.title, "text", "学前教育"),
  top: { writes: 44 },
  width: { writes: 321 },
  worksheet: answers((object) => object.worksheet, "name", "Sheet1"),
});

export const chartCollection = trials<Excel.ChartCollection>("ChartCollection", {
  add: {
    async does({ object, context, sheet }) {
      const added = object.add("Line", await fill(context, sheet, "D10:F11", [["2021年", "2022年", "2023年"], [7, 8, 9]]), "Columns");
      return [await read(context, added, "chartType"), await read(context, added, "plotBy"), await read(context, added.series, "count"), await read(context, object, "count")];
    },
    gives: ["Line", "Columns", 3, 2],
  },
  count: { reads: 1 },
  getCount: {
    async does({ object, context, sheet }) {
      object.add("Pie", sheet.getRange("A1:B3"));
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 2,
  },
  getItem: answers((object) => object.getItem("图表 1"), "chartType", "ColumnClustered"),
  getItemAt: {
    async does({ object, context, sheet }) {
      object.add("Pie", sheet.getRange("A1:B3"));
      return [await read(context, object.getItemAt(0), "chartType"), await read(context, object.getItemAt(1), "chartType")];
    },
    gives: ["ColumnClustered", "Pie"],
  },
  getItemOrNullObject: {
    async does({ object, context }) {
      return [await isNull(context, object.getItemOrNullObject("图表 2")), await isNull(context, object.getItemOrNullObject("图表 1"))];
    },
    gives: [true, false],
  },
  onActivated: {
    async does(trying) {
      const { object, sheet } = trying;
      const heard = await told<Excel.ChartActivatedEventArgs>(trying, object.onActivated, () => chartOf(sheet).activate());
      const id = await read(trying.context, chartOf(sheet), "id");
      return heard.map(({ type, chartId }) => [type, chartId === id]);
    },
    gives: [["ChartActivated", true]],
  },
  onAdded: {
    async does(trying) {
      const { object, sheet, context } = trying;
      const heard = await told<Excel.ChartAddedEventArgs>(trying, object.onAdded, () => object.add("Pie", sheet.getRange("A1:B3")));
      const [id, sheetId] = [await read(context, object.getItemAt(1), "id"), await read(context, sheet, "id")];
      return heard.map(({ type, chartId, worksheetId, source }) => [type, chartId === id, worksheetId === sheetId, source]);
    },
    gives: [["ChartAdded", true, true, "Local"]],
  },
  onDeactivated: {
    async does(trying) {
      const { object, sheet, context } = trying;
      chartOf(sheet).activate();
      const id = await read(context, chartOf(sheet), "id");
      const heard = await told<Excel.ChartDeactivatedEventArgs>(trying, object.onDeactivated, () => context.workbook.worksheets.add("规划").activate());
      return heard.map(({ type, chartId }) => [type, chartId === id]);
    },
    gives: [["ChartDeactivated", true]],
  },
  onDeleted: {
    async does(trying) {
      const { object, sheet, context } = trying;
      const [id, sheetId] = [await read(context, chartOf(sheet), "id"), await read(context, sheet, "id")];
      const heard = await told<Excel.ChartDeletedEventArgs>(trying, object.onDeleted, () => chartOf(sheet).delete());
      return heard.map(({ type, chartId, worksheetId, source }) => [type, chartId === id, worksheetId === sheetId, source]);
    },
    gives: [["ChartDeleted", true, true, "Local"]],
  },
});
