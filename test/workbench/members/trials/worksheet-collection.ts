import { codeOf, isNull, read, told } from "./reading";
import { trials, type Trying } from "./trial";

type Sheets = Excel.WorksheetCollection;

const nameOf = (make: (trying: Trying<Sheets>) => Excel.Worksheet) => (trying: Trying<Sheets>): Promise<string> => read(trying.context, make(trying), "name");
const names = async (context: Excel.RequestContext, sheets: Sheets): Promise<string[]> => {
  await context.sync();
  sheets.load("items/name");
  await context.sync();
  return sheets.items.map(({ name }) => name);
};
/** Sheet1 hidden, 规划 and 监测 to be seen, 末 hidden. */
const four = async ({ object, context }: Trying<Sheets>): Promise<void> => {
  for (const name of ["规划", "监测", "末"]) object.add(name);
  object.getItem("规划").activate();
  for (const name of ["Sheet1", "末"]) object.getItem(name).visibility = "Hidden";
  await context.sync();
};

export const worksheetCollection = trials<Sheets>("WorksheetCollection", {
  add: {
    async does({ object, context }) {
      const named = await read(context, object.add("监测数据"), "name");
      object.add();
      const all = await names(context, object);
      return [named, all.slice(0, 2), all.length, await read(context, object.getActiveWorksheet(), "name"), await codeOf(context, () => object.add("监测数据")), await codeOf(context, () => object.add("a/b"))];
    },
    gives: ["监测数据", ["Sheet1", "监测数据"], 3, "Sheet1", "ItemAlreadyExists", "InvalidArgument"],
  },
  getActiveWorksheet: {
    async does(trying) {
      const before = await nameOf(({ object }) => object.getActiveWorksheet())(trying);
      trying.object.add("规划").activate();
      return [before, await nameOf(({ object }) => object.getActiveWorksheet())(trying)];
    },
    gives: ["Sheet1", "规划"],
  },
  getCount: {
    async does(trying) {
      await four(trying);
      const [all, visible] = [trying.object.getCount(), trying.object.getCount(true)];
      await trying.context.sync();
      return [all.value, visible.value];
    },
    gives: [4, 2],
  },
  getFirst: {
    async does(trying) {
      await four(trying);
      return [await nameOf(({ object }) => object.getFirst())(trying), await nameOf(({ object }) => object.getFirst(true))(trying)];
    },
    gives: ["Sheet1", "规划"],
  },
  getItem: {
    async does(trying) {
      const id = await read(trying.context, trying.object.add("Plan 2030"), "id");
      return [await nameOf(({ object }) => object.getItem("PLAN 2030"))(trying), await nameOf(({ object }) => object.getItem(id))(trying), await codeOf(trying.context, () => trying.object.getItem("无").load("name"))];
    },
    gives: ["Plan 2030", "Plan 2030", "ItemNotFound"],
  },
  getItemOrNullObject: {
    does: async (trying) => [await nameOf(({ object }) => object.getItemOrNullObject("sheet1"))(trying), await isNull(trying.context, trying.object.getItemOrNullObject("无"))],
    gives: ["Sheet1", true],
  },
  getLast: {
    async does(trying) {
      await four(trying);
      return [await nameOf(({ object }) => object.getLast())(trying), await nameOf(({ object }) => object.getLast(true))(trying)];
    },
    gives: ["末", "监测"],
  },
  onActivated: {
    async does(trying) {
      const other = trying.object.add("规划");
      const id = await read(trying.context, other, "id");
      const heard = await told<Excel.WorksheetActivatedEventArgs>(trying, trying.object.onActivated, () => other.activate());
      return heard.map(({ type, worksheetId }) => [type, worksheetId === id]);
    },
    gives: [["WorksheetActivated", true]],
  },
  onAdded: {
    async does(trying) {
      const heard = await told<Excel.WorksheetAddedEventArgs>(trying, trying.object.onAdded, () => trying.object.add("规划"));
      const id = await read(trying.context, trying.object.getItem("规划"), "id");
      return heard.map(({ type, source, worksheetId }) => [type, source, worksheetId === id]);
    },
    gives: [["WorksheetAdded", "Local", true]],
  },
  onChanged: {
    async does(trying) {
      const other = trying.object.add("规划");
      const id = await read(trying.context, other, "id");
      const heard = await told<Excel.WorksheetChangedEventArgs>(trying, trying.object.onChanged, () => { other.getRange("C4:D5").values = [[1, 2], [3, 4]]; });
      return heard.map(({ type, address, changeType, source, worksheetId }) => [type, address, changeType, source, worksheetId === id]);
    },
    gives: [["WorksheetChanged", "C4:D5", "RangeEdited", "Local", true]],
  },
  onDeactivated: {
    async does(trying) {
      const other = trying.object.add("规划");
      const id = await read(trying.context, trying.object.getItem("Sheet1"), "id");
      const heard = await told<Excel.WorksheetDeactivatedEventArgs>(trying, trying.object.onDeactivated, () => other.activate());
      return heard.map(({ type, worksheetId }) => [type, worksheetId === id]);
    },
    gives: [["WorksheetDeactivated", true]],
  },
  onDeleted: {
    async does(trying) {
      const other = trying.object.add("规划");
      const id = await read(trying.context, other, "id");
      const heard = await told<Excel.WorksheetDeletedEventArgs>(trying, trying.object.onDeleted, () => other.delete());
      return [heard.map(({ type, source, worksheetId }) => [type, source, worksheetId === id]), await names(trying.context, trying.object)];
    },
    gives: [[["WorksheetDeleted", "Local", true]], ["Sheet1"]],
  },
  onSelectionChanged: {
    async does(trying) {
      const id = await read(trying.context, trying.object.getItem("Sheet1"), "id");
      const heard = await told<Excel.WorksheetSelectionChangedEventArgs>(trying, trying.object.onSelectionChanged, () => { trying.workbench.select("Sheet1", "D4:E6"); trying.workbench.select("Sheet1", "C:D"); }, 2);
      return heard.map(({ type, address, worksheetId }) => [type, address, worksheetId === id]);
    },
    gives: [["WorksheetSelectionChanged", "D4:E6", true], ["WorksheetSelectionChanged", "C:D", true]],
  },
});
