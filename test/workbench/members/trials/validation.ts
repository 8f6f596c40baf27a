import { codeOf, fill, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

const wholes = { wholeNumber: { formula1: 1, formula2: 100, operator: "Between" as const } };

/** The object is a validation that is not there yet, on D1. */
const withRule = async ({ object, context }: Trying<Excel.DataValidation>): Promise<void> => {
  object.rule = wholes;
  await context.sync();
};

const invalid = async ({ sheet, context }: Trying<Excel.DataValidation>): Promise<Excel.DataValidation> => {
  const range = await fill(context, sheet, "H4:H7", [[50], [500], [70], [-1]]);
  range.dataValidation.rule = wholes;
  await context.sync();
  return range.dataValidation;
};

export const dataValidation = trials<Excel.DataValidation>("DataValidation", {
  clear: {
    async does(trying) {
      await withRule(trying);
      const before = await read(trying.context, trying.object, "type");
      trying.object.clear();
      return [before, await read(trying.context, trying.object, "type")];
    },
    gives: ["WholeNumber", "None"],
  },
  errorAlert: { first: withRule, writes: { showAlert: true, style: "Warning", title: "超出范围", message: "请填 1 到 100" } },
  getInvalidCells: {
    async does(trying) {
      const validation = await invalid(trying);
      const found = await read(trying.context, validation.getInvalidCells(), "address");
      return [found, await codeOf(trying.context, () => trying.object.getInvalidCells().load("address"))];
    },
    gives: ["Sheet1!H5,Sheet1!H7", "ItemNotFound"],
  },
  getInvalidCellsOrNullObject: { does: async (trying) => [await isNull(trying.context, (await invalid(trying)).getInvalidCellsOrNullObject()), await isNull(trying.context, trying.object.getInvalidCellsOrNullObject())], gives: [false, true] },
  ignoreBlanks: { first: withRule, writes: false },
  prompt: { first: withRule, writes: { showPrompt: true, title: "填写说明", message: "请填整数" } },
  rule: {
    async does({ object, context }) {
      object.rule = { list: { inCellDropDown: true, source: "按期,滞后,完成" } };
      const list = await read(context, object, "rule");
      object.rule = { custom: { formula: "=D1>0" } };
      const custom = await read(context, object, "rule");
      return [list.list, custom.custom, await codeOf(context, () => { object.rule = { wholeNumber: { formula1: 1, operator: "Between" } }; })];
    },
    gives: [{ inCellDropDown: true, source: "按期,滞后,完成" }, { formula: "=D1>0" }, "InvalidArgument"],
  },
  type: { first: withRule, reads: "WholeNumber" },
  valid: {
    async does(trying) {
      const { sheet, context } = trying;
      const validation = await invalid(trying);
      const mixed = await read(context, validation, "valid");
      const seen = [mixed];
      for (const address of ["H4", "H5"]) seen.push(await read(context, sheet.getRange(address).dataValidation, "valid"));
      return seen;
    },
    gives: [null, true, false],
  },
});
