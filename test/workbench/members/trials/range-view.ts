import { addressOf, fill, read } from "./reading";
import { trials, type Trying } from "./trial";

/** F4:H6 with its middle row and its middle column hidden: what is left to see are the four corners. */
const corners = async ({ sheet, context }: Trying<unknown>): Promise<Excel.RangeView> => {
  const range = await fill(context, sheet, "F4:H6", [[1, 2, "甲"], [4, 5, 6], [0.5, 8, "=F4+F5"]]);
  sheet.getRange("H6").numberFormat = [["0.0"]];
  sheet.getRange("5:5").rowHidden = true;
  sheet.getRange("G:G").columnHidden = true;
  await context.sync();
  return range.getVisibleView();
};
const seen = <Name extends keyof Excel.RangeView & string>(name: Name) => async (trying: Trying<Excel.RangeView>): Promise<unknown> => read(trying.context, await corners(trying), name);

export const rangeView = trials<Excel.RangeView>("RangeView", {
  cellAddresses: { does: seen("cellAddresses"), gives: [["Sheet1!F4", "Sheet1!H4"], ["Sheet1!F6", "Sheet1!H6"]] },
  columnCount: { does: seen("columnCount"), gives: 2 },
  formulas: { does: seen("formulas"), gives: [[1, "甲"], [0.5, "=F4+F5"]] },
  formulasLocal: { does: seen("formulasLocal"), gives: [[1, "甲"], [0.5, "=F4+F5"]] },
  getRange: { does: async (trying) => addressOf<Excel.RangeView>(() => trying.sheet.getRange("F4:H6").getVisibleView().getRange())(trying), gives: "Sheet1!F4:H6" },
  index: { does: async (trying) => read(trying.context, (await corners(trying)).rows.getItemAt(1), "index"), gives: 1 },
  numberFormat: { does: seen("numberFormat"), gives: [["General", "General"], ["General", "0.0"]] },
  rowCount: { does: seen("rowCount"), gives: 2 },
  rows: { does: async (trying) => read(trying.context, (await corners(trying)).rows.getItemAt(1), "values"), gives: [[0.5, 5]] },
  text: { does: seen("text"), gives: [["1", "甲"], ["0.5", "5.0"]] },
  valueTypes: { does: seen("valueTypes"), gives: [["Double", "String"], ["Double", "Double"]] },
  values: { does: seen("values"), gives: [[1, "甲"], [0.5, 5]] },
});

export const rangeViewCollection = trials<Excel.RangeViewCollection>("RangeViewCollection", {
  getCount: {
    async does(trying) {
      const count = (await corners(trying)).rows.getCount();
      await trying.context.sync();
      return count.value;
    },
    gives: 2,
  },
  getItemAt: { does: async (trying) => read(trying.context, (await corners(trying)).rows.getItemAt(0), "values"), gives: [[1, "甲"]] },
});
