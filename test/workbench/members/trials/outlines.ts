import { codeOf, read } from "./reading";
import { trials, type Trying } from "./trial";

/** Rows of Sheet1 (counted from 1) that are hidden, of the first twelve. */
export async function hiddenRows({ sheet, context }: Pick<Trying<unknown>, "sheet" | "context">): Promise<number[]> {
  const rows = Array.from({ length: 12 }, (_, index) => sheet.getRange(`${index + 1}:${index + 1}`).load("rowHidden"));
  await context.sync();
  return rows.flatMap((row, index) => (row.rowHidden ? [index + 1] : []));
}

/** Rows 4 to 9 are a group, 4 to 5 and 7 to 8 groups within it. */
export function groupRows(sheet: Excel.Worksheet): void {
  for (const rows of ["4:9", "4:5", "7:8"]) sheet.getRange(rows).group("ByRows");
}

export const rangeOutline = trials<Excel.Range>("Range", {
  group: {
    async does(trying) {
      const { sheet, context } = trying;
      groupRows(sheet);
      sheet.getRange("H:J").group("ByColumns");
      sheet.showOutlineLevels(2, 1);
      const column = await read(context, sheet.getRange("I:I"), "columnHidden");
      return [
        await hiddenRows(trying), column,
        await codeOf(context, () => sheet.getRange("4:5").group("ByColumns")), await codeOf(context, () => sheet.getRange("H:I").group("ByRows")),
      ];
    },
    gives: [[4, 5, 7, 8], true, "InvalidArgument", "InvalidArgument"],
  },
  hideGroupDetails: {
    async does(trying) {
      groupRows(trying.sheet);
      trying.sheet.getRange("8:8").hideGroupDetails("ByRows");
      const inner = await hiddenRows(trying);
      trying.sheet.getRange("A10").hideGroupDetails("ByRows");
      return [inner, await hiddenRows(trying)];
    },
    gives: [[7, 8], [4, 5, 6, 7, 8, 9]],
  },
  showGroupDetails: {
    async does(trying) {
      groupRows(trying.sheet);
      trying.sheet.showOutlineLevels(2, 0);
      trying.sheet.getRange("4:4").showGroupDetails("ByRows");
      return hiddenRows(trying);
    },
    gives: [7, 8],
  },
  ungroup: {
    async does(trying) {
      const { sheet } = trying;
      groupRows(sheet);
      sheet.getRange("A1:R10").ungroup("ByRows");
      sheet.showOutlineLevels(1, 0);
      // One level is left, of the two inner groups.
      const left = await hiddenRows(trying);
      sheet.showOutlineLevels(8, 0);
      sheet.getRange("A1:R10").ungroup("ByRows");
      sheet.showOutlineLevels(1, 0);
      return [left, await hiddenRows(trying)];
    },
    gives: [[4, 5, 7, 8], []],
  },
});

export const worksheetOutline = trials<Excel.Worksheet>("Worksheet", {
  showOutlineLevels: {
    async does(trying) {
      const { sheet, context } = trying;
      groupRows(sheet);
      const seen: number[][] = [];
      for (const levels of [1, 0, 2, 3]) {
        sheet.showOutlineLevels(levels, 0);
        seen.push(await hiddenRows(trying));
      }
      return [...seen, await codeOf(context, () => sheet.showOutlineLevels(9, 0))];
    },
    gives: [[4, 5, 6, 7, 8, 9], [4, 5, 6, 7, 8, 9], [4, 5, 7, 8], [], "InvalidArgument"],
  },
});
