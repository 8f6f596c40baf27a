import { codeOf, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

const count = async ({ context, object }: Trying<Excel.SettingCollection>): Promise<number> => {
  const found = object.getCount();
  await context.sync();
  return found.value;
};

/** There is one setting already: "specimen" with the value 1. */
export const settingCollection = trials<Excel.SettingCollection>("SettingCollection", {
  add: {
    async does(trying) {
      const { object, context } = trying;
      const added = await read(context, object.add("学段", { 学前: [1, 2], 高中: true }), "value");
      object.add("specimen", "改");
      return [added, await read(context, object.getItem("specimen"), "value"), await count(trying)];
    },
    gives: [{ 学前: [1, 2], 高中: true }, "改", 2],
  },
  getCount: {
    async does(trying) {
      const before = await count(trying);
      trying.object.add("二", 2);
      return [before, await count(trying)];
    },
    gives: [1, 2],
  },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem("specimen"), "value"), await codeOf(context, () => object.getItem("无").load("value"))], gives: [1, "ItemNotFound"] },
  getItemOrNullObject: {
    does: async ({ object, context }) => [await read(context, object.getItemOrNullObject("specimen"), "key"), await isNull(context, object.getItemOrNullObject("无"))],
    gives: ["specimen", true],
  },
});

export const setting = trials<Excel.Setting>("Setting", {
  delete: {
    async does({ object, context }) {
      object.delete();
      await context.sync();
      return isNull(context, context.workbook.settings.getItemOrNullObject("specimen"));
    },
    gives: true,
  },
  key: { reads: "specimen" },
  value: { writes: ["甲", 2, { 丙: false }] },
});
