import fc from "fast-check";
import { builtInPlans, indicators } from "../../../src/catalogue";
import { recogniseSheet, verdictsOf, type Recognition, type SheetGrid } from "../../../src/sheets/recognition";
import { layouts } from "../../support/layouts";

const PLANS = { plans: builtInPlans, indicators };
const RUNS = { numRuns: 200, seed: 2025 };

const COUNTIES = ["城中区", "鱼峰区", "柳南区", "柳北区", "柳江区", "柳城县", "鹿寨县", "融安县", "合计", "城区小计", "平均"];
const table = (rows: readonly (readonly unknown[])[]): SheetGrid => {
  const values = [["2024年各县区情况", "", ""], ["县区", "普惠性幼儿园覆盖率（%）", "县级以上示范园（所）"], ...rows];
  return { row: 0, column: 0, values, numberFormats: values.map((cells) => cells.map(() => "General")), merged: [{ row: 0, column: 0, rows: 1, columns: 3 }] };
};

/** What is bound, told by the labels of the lines instead of by their places. */
function boundLabels({ blocks }: Recognition, { values }: SheetGrid): Record<string, string[]> {
  return Object.fromEntries(blocks.map(({ target, areas }) => [target.code, areas.flatMap(({ row, rows }) =>
    Array.from({ length: rows }, (_, index) => String(values[row + index]![0]))).sort()]));
}

const line = fc.tuple(fc.constantFrom(...COUNTIES), fc.integer({ min: 1, max: 110 }), fc.integer({ min: 0, max: 400 }));
const lines = fc.uniqueArray(line, { minLength: 3, maxLength: 11, selector: ([label]) => label });

test("recognition is the same with rows sorted", () => {
  fc.assert(fc.property(lines, fc.integer({ min: 0, max: 2 }), (rows, key) => {
    const sorted = [...rows].sort((one, other) => (one[key]! < other[key]! ? -1 : 1));
    const [before, after] = [table(rows), table(sorted)];
    const [one, other] = [recogniseSheet(before, PLANS), recogniseSheet(after, PLANS)];
    expect(boundLabels(other, after)).toEqual(boundLabels(one, before));
    const words = (recognition: Recognition, grid: SheetGrid): string[] =>
      verdictsOf(recognition, grid).map(({ row, column, judgement }) => `${String(grid.values[row]![0])} ${column} ${judgement.verdict}`).sort();
    expect(words(other, after)).toEqual(words(one, before));
  }), RUNS);
});

test("a sorted list of regions and years binds the same figures", () => {
  const rows = [["柳州市", 2021, 93], ["柳州市", 2023, 97.5], ["柳江区", 2023, 93.8], ["柳江区", 2024, 94.9], ["鱼峰区", 2024, 98.2]];
  const grid = (sorted: readonly (readonly unknown[])[]): SheetGrid => {
    const values = [["地区", "年度", "高中阶段毛入学率（%）"], ...sorted];
    return { row: 0, column: 0, values, numberFormats: values.map((cells) => cells.map(() => "General")), merged: [] };
  };
  const figures = (recognition: Recognition, { values }: SheetGrid): string[] => recognition.blocks.flatMap(({ areas }) =>
    areas.flatMap(({ row, rows: height, year }) => Array.from({ length: height }, (_, index) => [...values[row + index]!, year].join(" ")))).sort();
  const [before, after] = [grid(rows), grid([...rows].reverse())];
  const expected = figures(recogniseSheet(before, PLANS), before);
  expect(expected).toEqual(["柳州市 2023 97.5 2023", "柳江区 2023 93.8 2023", "柳江区 2024 94.9 2024", "鱼峰区 2024 98.2 2024"]);
  expect(figures(recogniseSheet(after, PLANS), after)).toEqual(expected);
});

const words = ["学前教育毛入园率（%）", "普惠率", "生师比", "2024年", "目标值", "单位：%", "城中区", "合计", "柳州市", "县区", "52%以上", "—", "１２", "备注", "（", "20:1", "#N/A"];
const cell = fc.oneof(fc.constantFrom<unknown>(...words), fc.string({ maxLength: 6 }), fc.double({ noNaN: false }), fc.boolean(), fc.constantFrom<unknown>("", null, undefined, 2024, 0));
const grid = fc.record({
  row: fc.nat(3), column: fc.nat(3), values: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
  merged: fc.array(fc.record({ row: fc.nat(9), column: fc.nat(9), rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }),
}).map((drawn): SheetGrid => ({ ...drawn, numberFormats: drawn.values.map((cells) => cells.map(() => "General")) }));

test("no grid makes it throw, and nothing is bound outside the grid", () => {
  fc.assert(fc.property(grid, (drawn) => {
    const recognition = recogniseSheet(drawn, PLANS);
    const width = Math.max(0, ...drawn.values.map((cells) => cells.length));
    for (const { row, column } of verdictsOf(recognition, drawn)) {
      expect(row).toBeGreaterThanOrEqual(drawn.row);
      expect(row).toBeLessThan(drawn.row + drawn.values.length);
      expect(column).toBeGreaterThanOrEqual(drawn.column);
      expect(column).toBeLessThan(drawn.column + width);
    }
  }), { ...RUNS, numRuns: 500 });
});

test("ten thousand rows are recognised as ten are", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => [COUNTIES[index % 8], (index % 100) + 0.5, index % 400]);
  const ten = recogniseSheet(table(many.slice(0, 10)), PLANS);
  const all = recogniseSheet(table(many), PLANS);
  expect(all.blocks.map(({ target, ruleAreas }) => [target.code, ruleAreas.length])).toEqual(ten.blocks.map(({ target, ruleAreas }) => [target.code, ruleAreas.length]));
  expect(all.blocks[0]!.areas).toEqual([expect.objectContaining({ row: 2, rows: 10_000 })]);
});

test("without a plan nothing is bound, and it is said", () => {
  const { blocks, unbound } = recogniseSheet(layouts[0]!.grid, { plans: [], indicators });
  expect(blocks).toEqual([]);
  expect(unbound.map(({ why }) => why.key)).toContain("unbound.noPlan");
});
