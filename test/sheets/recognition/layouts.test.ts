import { builtInPlans, indicators } from "../../../src/catalogue";
import { recogniseSheet, type Block } from "../../../src/sheets/recognition";
import { areaAt, cellsOf, layouts, type Layout } from "../../support/layouts";

const recognise = ({ grid, titles, corrections }: Layout) =>
  recogniseSheet(grid, { plans: builtInPlans, indicators }, { titles, ...(corrections === undefined ? {} : { corrections }) });

const yearsOf = ({ areas }: Block): (number | null)[] => [...new Set(areas.map(({ year }) => year))].sort();
const marked = (cells: string) => cellsOf(cells.split(" ").map(areaAt));

test("there are enough sheets", () => {
  expect(layouts.length).toBeGreaterThanOrEqual(16);
});

test.each(layouts.map((layout) => [layout.name.replaceAll("-", " "), layout] as const))("%s", (_, layout) => {
  const { orientation, blocks, unbound } = recognise(layout);
  const { expected } = layout;
  expect(blocks.map((block) => ({
    code: block.target.code, cells: cellsOf(block.areas), mode: block.mode, years: yearsOf(block), confidence: block.confidence,
  }))).toEqual(expected.blocks.map(({ code, cells, mode, year, confidence }) => ({
    code, cells: marked(cells), mode, years: Array.isArray(year) ? year : [year], confidence,
  })));
  for (const [index, { scale }] of expected.blocks.entries()) if (scale !== undefined) expect(blocks[index]?.scale).toBe(scale);
  if (expected.blocks.length > 0) expect(orientation).toBe(expected.orientation);

  const found = unbound.map(({ row, column, why }) => [`${row}/${column}`, why.key]);
  expect(found.map(([cell]) => cell).sort()).toEqual(expected.unbound.map(({ cell }) => cellsOf([areaAt(cell)])[0]).sort());
  for (const { cell, why } of expected.unbound) {
    expect([cell, why.split("|")]).toEqual([cell, expect.arrayContaining([found.find(([at]) => at === cellsOf([areaAt(cell)])[0])?.[1]])]);
  }
});

test.each(layouts.map((layout) => [layout.name.replaceAll("-", " "), layout] as const))("no bound cell lies outside what is marked: %s", (_, layout) => {
  const allowed = new Set(layout.expected.blocks.flatMap(({ cells }) => marked(cells)));
  const bound = recognise(layout).blocks.flatMap(({ areas }) => cellsOf(areas));
  expect(bound.filter((cell) => !allowed.has(cell))).toEqual([]);
});
