import { addressOf, codeOf, isNull, read } from "./reading";
import { fillTable, visible } from "./table";
import { type ClassTrials, type Trial, trials, type Trying } from "./trial";

const order = (trying: Trying<unknown>): Promise<unknown[][]> => read(trying.context, trying.sheet.getRange("A2:A4"), "values");

export const tableSort = trials<Excel.TableSort>("TableSort", {
  apply: {
    async does(trying) {
      await fillTable(trying);
      trying.object.apply([{ key: 1, ascending: false }], true);
      return [await order(trying), await codeOf(trying.context, () => trying.object.apply([{ key: 2 }]))];
    },
    gives: [[["丙"], ["甲"], ["乙"]], "InvalidArgument"],
  },
  clear: {
    async does(trying) {
      await fillTable(trying);
      trying.object.apply([{ key: 1 }]);
      trying.object.clear();
      // The rows stay as they were sorted.
      return [await read(trying.context, trying.object, "fields"), await order(trying)];
    },
    gives: [null, [["乙"], ["甲"], ["丙"]]],
  },
  fields: {
    async does(trying) {
      await fillTable(trying);
      trying.object.apply([{ key: 1, ascending: false }]);
      const [field, ...others] = await read(trying.context, trying.object, "fields");
      return [field!.key, field!.ascending, others.length];
    },
    gives: [1, false, 0],
  },
  matchCase: { reads: true, first: async (trying) => { trying.object.apply([{ key: 0 }], true); await trying.context.sync(); } },
  method: { reads: "PinYin" },
  reapply: {
    async does(trying) {
      await fillTable(trying);
      trying.object.apply([{ key: 1 }]);
      trying.sheet.getRange("B2").values = [[99]];
      trying.object.reapply();
      return order(trying);
    },
    gives: [["甲"], ["丙"], ["乙"]],
  },
});

/** The districts that are left when the figures of the second column are filtered. */
const left = (filter: (filter: Excel.Filter, trying: Trying<Excel.Filter>) => unknown, expected: readonly string[]): Trial<Excel.Filter> => ({
  async does(trying) {
    const filled = await fillTable(trying);
    filter(filled.columns.getItemAt(1).filter, trying);
    return (await visible(trying.context, trying.sheet)).flat();
  },
  gives: expected,
});

/** Below the cells that the specimens' rules colour. */
const colour = (part: "fill" | "font") => ({ sheet }: Trying<Excel.Filter>): void => { sheet.getRange("B4").format[part].color = "#C00000"; };

export const filter = trials<Excel.Filter>("Filter", {
  apply: left((one) => one.apply({ filterOn: "Custom", criterion1: ">=5", criterion2: "<30", operator: "And" }), ["甲", "乙"]),
  applyBottomItemsFilter: left((one) => one.applyBottomItemsFilter(1), ["乙"]),
  // A third of three rows is one.
  applyBottomPercentFilter: left((one) => one.applyBottomPercentFilter(34), ["乙"]),
  applyCellColorFilter: left((one, trying) => { colour("fill")(trying); one.applyCellColorFilter("#C00000"); }, ["丙"]),
  applyCustomFilter: left((one) => one.applyCustomFilter("<10", ">25", "Or"), ["乙", "丙"]),
  // The mean of 20, 5 and 30 is 18 and a third.
  applyDynamicFilter: left((one) => one.applyDynamicFilter("AboveAverage"), ["甲", "丙"]),
  applyFontColorFilter: left((one, trying) => { colour("font")(trying); one.applyFontColorFilter("#C00000"); }, ["丙"]),
  applyTopItemsFilter: left((one) => one.applyTopItemsFilter(2), ["甲", "丙"]),
  applyTopPercentFilter: left((one) => one.applyTopPercentFilter(34), ["丙"]),
  applyValuesFilter: left((one) => one.applyValuesFilter(["5", "20"]), ["甲", "乙"]),
  clear: left((one) => { one.applyTopItemsFilter(1); one.clear(); }, ["甲", "乙", "丙"]),
  criteria: {
    async does(trying) {
      await fillTable(trying);
      const { object, context } = trying;
      const before = await read(context, object, "criteria");
      object.applyValuesFilter(["甲", "丙"]);
      const { filterOn, values } = await read(context, object, "criteria");
      return [before, filterOn, values];
    },
    gives: [null, "Values", ["甲", "丙"]],
  },
});

/** Works with the filter of the specimens' table when it holds figures. */
const filtered = <Answer>(work: (trying: Trying<Excel.AutoFilter>) => Promise<Answer>) => async (trying: Trying<Excel.AutoFilter>): Promise<Answer> => {
  await fillTable(trying);
  trying.object.apply("A1:B4", 1, { filterOn: "Custom", criterion1: ">10" });
  await trying.context.sync();
  return work(trying);
};
const seen = ({ context, sheet }: Trying<unknown>): Promise<unknown[]> => visible(context, sheet).then((rows) => rows.flat());

export const autoFilter: ClassTrials = trials<Excel.AutoFilter>("AutoFilter", {
  apply: { does: filtered(async (trying) => [await seen(trying), await codeOf(trying.context, () => trying.object.apply("A1:B4", 2))]), gives: [["甲", "丙"], "InvalidArgument"] },
  clearColumnCriteria: {
    does: filtered(async (trying) => {
      trying.object.apply("A1:B4", 0, { filterOn: "Values", values: ["丙"] });
      const before = await seen(trying);
      trying.object.clearColumnCriteria(0);
      return [before, await seen(trying)];
    }),
    gives: [["丙"], ["甲", "丙"]],
  },
  clearCriteria: { does: filtered(async (trying) => { trying.object.clearCriteria(); return [await seen(trying), await read(trying.context, trying.object, "enabled")]; }), gives: [["甲", "乙", "丙"], true] },
  criteria: {
    does: filtered(async ({ object, context }) => (await read(context, object, "criteria")).map((one) => one && [one.filterOn, one.criterion1])),
    gives: [null, ["Custom", ">10"]],
  },
  enabled: { does: async ({ object, context, sheet }) => [await read(context, object, "enabled"), await read(context, sheet.autoFilter, "enabled")], gives: [true, false] },
  getRange: { does: async (trying) => [await addressOf<Excel.AutoFilter>(({ object }) => object.getRange())(trying), await codeOf(trying.context, () => trying.sheet.autoFilter.getRange().load("address"))], gives: ["Sheet1!A1:B3", "ItemNotFound"] },
  getRangeOrNullObject: { does: async (trying) => [await addressOf<Excel.AutoFilter>(({ object }) => object.getRangeOrNullObject())(trying), await isNull(trying.context, trying.sheet.autoFilter.getRangeOrNullObject())], gives: ["Sheet1!A1:B3", true] },
  isDataFiltered: { does: async (trying) => [await read(trying.context, trying.object, "isDataFiltered"), await filtered(({ object, context }) => read(context, object, "isDataFiltered"))(trying)], gives: [false, true] },
  reapply: { does: filtered(async (trying) => { trying.sheet.getRange("B2").values = [[1]]; trying.object.reapply(); return seen(trying); }), gives: ["丙"] },
  remove: { does: filtered(async (trying) => { trying.object.remove(); return [await seen(trying), await read(trying.context, trying.object, "enabled")]; }), gives: [["甲", "乙", "丙"], false] },
});
