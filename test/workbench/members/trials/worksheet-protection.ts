import { codeOf, read } from "./reading";
import { trials, type Trying } from "./trial";

const protect = async ({ object, context }: Trying<Excel.WorksheetProtection>, options?: Excel.WorksheetProtectionOptions, password?: string): Promise<void> => {
  object.protect(options, password);
  await context.sync();
};

export const worksheetProtection = trials<Excel.WorksheetProtection>("WorksheetProtection", {
  options: {
    async does(trying) {
      await protect(trying, { allowSort: true, allowFormatCells: true });
      const { allowSort, allowFormatCells, allowInsertRows, selectionMode } = await read(trying.context, trying.object, "options");
      return [allowSort, allowFormatCells, allowInsertRows, selectionMode];
    },
    gives: [true, true, false, "Normal"],
  },
  protect: {
    async does(trying) {
      const { sheet, context } = trying;
      sheet.getRange("F4").format.protection.locked = false;
      await protect(trying, { allowInsertRows: true });
      return [
        await codeOf(context, () => { sheet.getRange("G4").values = [[1]]; }), await codeOf(context, () => { sheet.getRange("F4").values = [[2]]; }),
        await codeOf(context, () => { sheet.getRange("G4").format.fill.color = "red"; }), await codeOf(context, () => sheet.getRange("9:9").insert("Down")),
        await read(context, sheet.getRange("F4:G4"), "values"), await codeOf(context, () => trying.object.protect()) === "no error",
      ];
    },
    gives: ["AccessDenied", "no error", "AccessDenied", "no error", [[2, ""]], false],
  },
  protected: {
    async does(trying) {
      const before = await read(trying.context, trying.object, "protected");
      await protect(trying);
      return [before, await read(trying.context, trying.object, "protected")];
    },
    gives: [false, true],
  },
  unprotect: {
    async does(trying) {
      const { object, sheet, context } = trying;
      await protect(trying, {}, "密码");
      const wrong = await codeOf(context, () => object.unprotect("别的")) === "no error";
      const still = await read(context, object, "protected");
      object.unprotect("密码");
      return [wrong, still, await read(context, object, "protected"), await codeOf(context, () => { sheet.getRange("G4").values = [[1]]; })];
    },
    gives: [false, true, false, "no error"],
  },
});
