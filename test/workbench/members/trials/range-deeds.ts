import { addressOf, codeOf, fill, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

/** Whether a random number is another one after something was done; it stays when nothing is done. */
const changesRandom = (deed: (cell: Excel.Range) => void) => async ({ sheet, context }: Trying<Excel.Range>): Promise<boolean[]> => {
  const cell = await fill(context, sheet, "F4", [["=RAND()"]]);
  const first = (await read(context, cell, "values"))[0]![0] as number;
  const again = (await read(context, cell, "values"))[0]![0] as number;
  deed(cell);
  const after = (await read(context, cell, "values"))[0]![0] as number;
  return [first === again, first === after];
};

export const rangeDeeds = trials<Excel.Range>("Range", {
  autoFill: {
    async does({ sheet, context }) {
      await fill(context, sheet, "F4:F5", [[10], [15]]);
      sheet.getRange("F4:F5").autoFill("F4:F8", "FillDefault");
      await fill(context, sheet, "H4", [["=F4*2"]]);
      sheet.getRange("H4").autoFill("H4:H5");
      sheet.getRange("F4").autoFill("F4:G4", "FillCopy");
      return [await read(context, sheet.getRange("F4:F8"), "values"), await read(context, sheet.getRange("H5"), "formulas"), await read(context, sheet.getRange("G4"), "values")];
    },
    gives: [[[10], [15], [20], [25], [30]], [["=F5*2"]], [[10]]],
  },
  calculate: { does: changesRandom((cell) => cell.calculate()), gives: [true, false] },
  clear: {
    async does({ sheet, context }) {
      const range = await fill(context, sheet, "F4:G4", [[1, 2]]);
      range.format.fill.color = "#FFC7CE";
      sheet.getRange("F4").clear("Contents");
      sheet.getRange("G4").clear("Formats");
      const [values, left, right] = [await read(context, range, "values"), await read(context, sheet.getRange("F4").format.fill, "color"), await read(context, sheet.getRange("G4").format.fill, "color")];
      range.clear();
      return [values, left, right, await read(context, range, "values"), await read(context, sheet.getRange("F4").format.fill, "color")];
    },
    gives: [[["", 2]], "#FFC7CE", "#FFFFFF", [["", ""]], "#FFFFFF"],
  },
  copyFrom: {
    async does({ sheet, context }) {
      await fill(context, sheet, "F4:G4", [["=$H$4+H4", 5]]);
      await fill(context, sheet, "H4:H5", [[1], [10]]);
      sheet.getRange("F5:G5").copyFrom("Sheet1!F4:G4");
      sheet.getRange("J4").copyFrom("F4:G4", "Values");
      sheet.getRange("L4").copyFrom("F4:G4", "Values", false, true);
      await fill(context, sheet, "F8:G8", [["", 6]]);
      await fill(context, sheet, "F9:G9", [[7, 8]]);
      sheet.getRange("F9").copyFrom(sheet.getRange("F8:G8"), "Formulas", true);
      return [
        await read(context, sheet.getRange("F5:G5"), "formulas"), await read(context, sheet.getRange("J4:K4"), "formulas"), await read(context, sheet.getRange("L4:L5"), "values"),
        await read(context, sheet.getRange("F9:G9"), "values"),
      ];
    },
    gives: [[["=$H$4+H5", 5]], [[2, 5]], [[2], [5]], [[7, 6]]],
  },
  delete: {
    async does({ sheet, context }) {
      await fill(context, sheet, "F4:H6", [[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
      sheet.getRange("F4").delete("Up");
      sheet.getRange("F6:G6").delete("Left");
      return read(context, sheet.getRange("F4:H6"), "values");
    },
    gives: [[4, 2, 3], [7, 5, 6], [9, "", ""]],
  },
  find: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4:G5", [["幼儿园", "Plan"], ["plan", "幼儿园覆盖"]]);
      const found = (text: string, criteria: Excel.SearchCriteria): Promise<string> => addressOf<Excel.Range>(() => sheet.getRange("F4:G5").find(text, criteria))(trying);
      return [
        await found("plan", { matchCase: true }), await found("覆盖", { completeMatch: false }), await found("幼儿园", { completeMatch: true, searchDirection: "Backwards" }),
        await codeOf(context, () => sheet.getRange("F4:G5").find("高中", {}).load("address")),
      ];
    },
    gives: ["Sheet1!F5", "Sheet1!G5", "Sheet1!F4", "ItemNotFound"],
  },
  findOrNullObject: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4:F5", [["甲"], ["乙"]]);
      return [await addressOf<Excel.Range>(() => sheet.getRange("F:F").findOrNullObject("乙", {}))(trying), await isNull(context, sheet.getRange("F4").findOrNullObject("乙", {}))];
    },
    gives: ["Sheet1!F5", true],
  },
  getCellProperties: {
    async does({ sheet, context }) {
      sheet.getRange("F4").format.fill.color = "#FFC7CE";
      sheet.getRange("G4").format.font.bold = true;
      await context.sync();
      const properties = sheet.getRange("F4:G4").getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return properties.value;
    },
    gives: [[
      { address: "Sheet1!F4", format: { fill: { color: "#FFC7CE" }, font: { bold: false } } },
      { address: "Sheet1!G4", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
    ]],
  },
  insert: {
    async does(trying) {
      const { sheet, context } = trying;
      await fill(context, sheet, "F4:G5", [[1, 2], [3, 4]]);
      const added = await addressOf<Excel.Range>(() => sheet.getRange("F4").insert("Down"))(trying);
      sheet.getRange("F5:F5").insert("Right");
      return [added, await read(context, sheet.getRange("F4:H6"), "values")];
    },
    gives: ["Sheet1!F4", [["", 2, ""], ["", 1, 4], [3, "", ""]]],
  },
  merge: {
    async does(trying) {
      const { sheet, context } = trying;
      const range = await fill(context, sheet, "F4:G5", [[1, 2], [3, 4]]);
      range.merge();
      const whole = await addressOf<Excel.Range>(() => range.getMergedAreasOrNullObject())(trying);
      sheet.getRange("F8:G9").merge(true);
      return [whole, await read(context, range, "values"), await addressOf<Excel.Range>(() => sheet.getRange("F8:G8").getMergedAreasOrNullObject())(trying)];
    },
    gives: ["Sheet1!F4:G5", [[1, ""], ["", ""]], "Sheet1!F8:G8"],
  },
  moveTo: {
    async does({ sheet, context }) {
      await fill(context, sheet, "F4:G4", [[5, "=F4*2"]]);
      await fill(context, sheet, "H4", [["=F4+1"]]);
      sheet.getRange("F4:G4").moveTo("I7");
      return [await read(context, sheet.getRange("F4:H4"), "formulas"), await read(context, sheet.getRange("I7:J7"), "formulas")];
    },
    gives: [[["", "", "=I7+1"]], [[5, "=I7*2"]]],
  },
  removeDuplicates: {
    async does({ sheet, context }) {
      const range = await fill(context, sheet, "F4:G8", [["县", "数"], ["甲", 1], ["乙", 1], ["甲", 2], ["丙", 3]]);
      await fill(context, sheet, "F9", [["合计"]]);
      range.removeDuplicates([0], true);
      return read(context, sheet.getRange("F4:G9"), "values");
    },
    gives: [["县", "数"], ["甲", 1], ["乙", 1], ["丙", 3], ["", ""], ["合计", ""]],
  },
  replaceAll: {
    async does({ sheet, context }) {
      const range = await fill(context, sheet, "F4:F6", [["2024 年"], ["=2024+1"], ["PLAN 2024"]]);
      const count = range.replaceAll("2024", "2030", {});
      const exact = range.replaceAll("plan 2030", "x", { matchCase: true });
      await context.sync();
      return [count.value, exact.value, await read(context, range, "formulas")];
    },
    gives: [3, 0, [["2030 年"], ["=2030+1"], ["PLAN 2030"]]],
  },
  select: {
    async does(trying) {
      trying.sheet.getRange("F4:G6").select();
      await trying.context.sync();
      return addressOf<Excel.Range>(({ context }) => context.workbook.getSelectedRange())(trying);
    },
    gives: "Sheet1!F4:G6",
  },
  setCellProperties: {
    async does({ sheet, context }) {
      sheet.getRange("F4:G4").setCellProperties([[{ format: { fill: { color: "#C6EFCE" } } }, { format: { font: { italic: true }, borders: { bottom: { style: "Double" } } } }]]);
      return [
        await read(context, sheet.getRange("F4").format.fill, "color"), await read(context, sheet.getRange("F4").format.font, "italic"),
        await read(context, sheet.getRange("G4").format.font, "italic"), await read(context, sheet.getRange("G4").format.borders.getItem("EdgeBottom"), "style"),
      ];
    },
    gives: ["#C6EFCE", false, true, "Double"],
  },
  setDirty: { does: changesRandom((cell) => { cell.setDirty(); cell.context.workbook.application.calculate("Recalculate"); }), gives: [true, false] },
  unmerge: {
    async does({ sheet, context }) {
      sheet.getRange("F4:G5").merge();
      await context.sync();
      sheet.getRange("F4").unmerge();
      return isNull(context, sheet.getRange("F4:G5").getMergedAreasOrNullObject());
    },
    gives: true,
  },
});
