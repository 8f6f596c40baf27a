import { read, told } from "./reading";
import { trials } from "./trial";

export const worksheetEvents = trials<Excel.Worksheet>("Worksheet", {
  onActivated: {
    async does(trying) {
      const { context, object, sheet } = trying;
      context.workbook.worksheets.add("规划").activate();
      const id = await read(context, sheet, "id");
      const heard = await told<Excel.WorksheetActivatedEventArgs>(trying, object.onActivated, () => object.activate());
      return heard.map(({ type, worksheetId }) => [type, worksheetId === id]);
    },
    gives: [["WorksheetActivated", true]],
  },
  onChanged: {
    async does(trying) {
      const { object, sheet, context, workbench } = trying;
      const id = await read(context, sheet, "id");
      const heard = await told<Excel.WorksheetChangedEventArgs>(trying, object.onChanged, async () => {
        sheet.getRange("F4").values = [[1]];
        await context.sync();
        sheet.getRange("3:4").insert("Down");
        await context.sync();
        sheet.getRange("H:H").delete("Left");
        await context.sync();
        await workbench.type("Sheet1", "G7", "12%");
      }, 4);
      return heard.map(({ type, address: place, changeType, source, worksheetId }) => [type, place, changeType, source, worksheetId === id]);
    },
    gives: [
      ["WorksheetChanged", "F4", "RangeEdited", "Local", true], ["WorksheetChanged", "3:4", "RowInserted", "Local", true],
      ["WorksheetChanged", "H:H", "ColumnDeleted", "Local", true], ["WorksheetChanged", "G7", "RangeEdited", "Local", true],
    ],
  },
  onDeactivated: {
    async does(trying) {
      const { context, object, sheet } = trying;
      const other = context.workbook.worksheets.add("规划");
      const id = await read(context, sheet, "id");
      const heard = await told<Excel.WorksheetDeactivatedEventArgs>(trying, object.onDeactivated, () => other.activate());
      return heard.map(({ type, worksheetId }) => [type, worksheetId === id]);
    },
    gives: [["WorksheetDeactivated", true]],
  },
  onSelectionChanged: {
    async does(trying) {
      const { object, sheet, workbench } = trying;
      const heard = await told<Excel.WorksheetSelectionChangedEventArgs>(trying, object.onSelectionChanged, async () => {
        sheet.getRange("D4:E6").select();
        await trying.context.sync();
        workbench.select("Sheet1", "G2");
      }, 2);
      return heard.map(({ type, address: place }) => [type, place]);
    },
    gives: [["WorksheetSelectionChanged", "D4:E6"], ["WorksheetSelectionChanged", "G2"]],
  },
});
