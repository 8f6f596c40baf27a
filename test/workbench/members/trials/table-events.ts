import { read, told } from "./reading";
import { trials } from "./trial";

export const tableEvents = trials<Excel.TableCollection>("TableCollection", {
  onAdded: {
    async does(trying) {
      const { object, context } = trying;
      const heard = await told<Excel.TableAddedEventArgs>(trying, object.onAdded, () => object.add("F4:G5", true));
      const id = await read(context, object.getItem("表2"), "id");
      return heard.map(({ type, source, tableId }) => [type, source, tableId === id]);
    },
    gives: [["TableAdded", "Local", true]],
  },
  onChanged: {
    async does(trying) {
      const { object, context, sheet, workbench } = trying;
      const id = await read(context, object.getItemAt(0), "id");
      const heard = await told<Excel.TableChangedEventArgs>(trying, object.onChanged, async () => {
        sheet.getRange("A2:A3").values = [["甲"], ["乙"]];
        await context.sync();
        await workbench.type("Sheet1", "B3", "9");
      }, 2);
      return heard.map(({ type, address, changeType, source, tableId }) => [type, address, changeType, source, tableId === id]);
    },
    gives: [["TableChanged", "A2:A3", "RangeEdited", "Local", true], ["TableChanged", "B3", "RangeEdited", "Local", true]],
  },
  onDeleted: {
    async does(trying) {
      const { object } = trying;
      const heard = await told<Excel.TableDeletedEventArgs>(trying, object.onDeleted, () => object.getItemAt(0).delete());
      return heard.map(({ type, source, tableName }) => [type, source, tableName]);
    },
    gives: [["TableDeleted", "Local", "表1"]],
  },
});
