import { codeOf, fill, read } from "./reading";
import { trials, type Trying } from "./trial";

const sorted = async ({ sheet, context }: Trying<Excel.RangeSort>, cells: unknown[][], sort: (sort: Excel.RangeSort) => void): Promise<unknown[]> => {
  const address = `F4:${cells[0]!.length === 1 ? "F" : "G"}${3 + cells.length}`;
  const range = await fill(context, sheet, address, cells);
  sort(range.sort);
  return read(context, range, "values");
};

export const rangeSort = trials<Excel.RangeSort>("RangeSort", {
  apply: {
    async does(trying) {
      return [
        await sorted(trying, [["县", "数"], ["甲", 2], ["乙", 10], ["丙", 2]], (sort) => sort.apply([{ key: 1, ascending: false }, { key: 0, ascending: true }], false, true)),
        await sorted(trying, [["b"], [true], [""], [7], ["a"], [false]], (sort) => sort.apply([{ key: 0, ascending: true }])),
        await sorted(trying, [["b"], [true], [""], [7], ["a"], [false]], (sort) => sort.apply([{ key: 0, ascending: false }])),
        await codeOf(trying.context, () => trying.sheet.getRange("F4:G5").sort.apply([{ key: 2 }])),
      ];
    },
    gives: [
      [["县", "数"], ["乙", 10], ["丙", 2], ["甲", 2]],
      [[7], ["a"], ["b"], [false], [true], [""]],
      [[true], [false], ["b"], ["a"], [7], [""]],
      "InvalidArgument",
    ],
  },
});

/** What a removal answers: it is loaded in the batch that removes, as its way cannot be gone a second time. */
const duplicates = (name: "removed" | "uniqueRemaining") => async ({ sheet, context }: Trying<unknown>): Promise<number> => {
  const range = await fill(context, sheet, "F4:G9", [["县", "数"], ["甲", 1], ["甲", 2], ["乙", 1], ["甲", 1], ["丙", "一"]]);
  const result = range.removeDuplicates([0], true).load(name);
  await context.sync();
  return result[name];
};

export const removeDuplicatesResult = trials<Excel.RemoveDuplicatesResult>("RemoveDuplicatesResult", {
  removed: { does: duplicates("removed"), gives: 2 },
  uniqueRemaining: { does: duplicates("uniqueRemaining"), gives: 3 },
});
