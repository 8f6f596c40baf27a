import { fill, read } from "./reading";
import { trials } from "./trial";

export const namedItemValues = trials<Excel.NamedItem>("NamedItem", {
  arrayValues: {
    async does({ sheet, context }) {
      await fill(context, sheet, "H4:I4", [[1, "二"]]);
      return read(context, context.workbook.names.add("pair", sheet.getRange("H4:I4")).arrayValues, "values");
    },
    gives: [[1, "二"]],
  },
  comment: { writes: "监测起点" },
  type: {
    async does({ object, context }) {
      const { names } = context.workbook;
      const types = [await read(context, object, "type")];
      for (const [name, formula] of [["n_a", "=0.85"], ["n_b", '="高中"'], ["n_c", "=TRUE"], ["n_d", "={1,2;3,4}"], ["n_e", "=7"]] as const) types.push(await read(context, names.add(name, formula), "type"));
      return types;
    },
    gives: ["Range", "Double", "String", "Boolean", "Array", "Integer"],
  },
  value: {
    async does({ object, context }) {
      const { names } = context.workbook;
      return [await read(context, object, "value"), await read(context, names.add("n_a", "=0.8+0.05"), "value")];
    },
    gives: ["Sheet1!$A$1", 0.85],
  },
  visible: { writes: false },
});

export const namedItemArrayValues = trials<Excel.NamedItemArrayValues>("NamedItemArrayValues", {
  types: {
    async does({ context }) {
      return read(context, context.workbook.names.add("block", '={1,"二";TRUE,4.5}').arrayValues, "types");
    },
    gives: [["Double", "String"], ["Boolean", "Double"]],
  },
  values: {
    async does({ context }) {
      return read(context, context.workbook.names.add("block", '={1,"二";TRUE,4.5}').arrayValues, "values");
    },
    gives: [[1, "二"], [true, 4.5]],
  },
});
