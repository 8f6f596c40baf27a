import type { Indicator, Plans, Region } from "../../plan";
import { bindTable, type TableBinding } from "./bindTable";
import { findNamelessTables, findTables, type FoundTable } from "./findTables";
import { turned, viewOf, type SheetGrid, type View } from "./grid";
import { takeYear } from "./headerText";
import { nameReader, type NameReader } from "./nameReader";
import type { Orientation, Recognition, RecognitionOptions } from "./recognition";
import { titlesOf, type Title } from "./titles";

const NO_REGION: Region = { name: "", aliases: [], members: [] };

/**
 * Finds the plan's indicators on a sheet that somebody laid out: which cells hold figures of which indicator, year and
 * region, and what was seen and is none. Names bind by the product's own resolution alone (aliases, unit class, stage of
 * completion): a look-alike is reported with the nearest names and never bound, and of two equally near neither is.
 *
 * The sheet is read as it lies (indicators across) and turned on its side (indicators down); the reading that binds more
 * cells counts. Where no header names an indicator the title may. What the planner corrected goes before all of it.
 * Rates bind the region and its counties (domain rule: held against the city's target), counts the total line alone,
 * targets set 以县为单位 each county; other regions are benchmarks. Never throws, whatever the grid holds.
 */
export function recogniseSheet(grid: SheetGrid, plans: Plans, options: RecognitionOptions = {}): Recognition {
  const region = plans.plans[0]?.region ?? NO_REGION;
  const names = nameReader(plans.indicators, region);
  const upright = viewOf(grid, new Set());
  const titles = titlesOf(upright, region);
  const view = viewOf(grid, new Set(titles.map(({ row }) => row)));
  const given = (options.titles ?? []).map((text, index): Title => ({ row: -1 - index, text, unit: null, year: takeYear(text.replace(/\s/g, "")).year }));

  const read = (orientation: Orientation, isNameless: boolean): Recognition =>
    readAs(orientation, { view, titles: [...given.reverse(), ...titles], names, plans, options, grid, isNameless });
  const wanted = options.corrections?.orientation;
  const candidates = (wanted === undefined ? (["across", "down"] as const) : [wanted]).map((orientation) => read(orientation, false));
  const best = candidates.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
  if (best.blocks.length > 0) return best;
  const byTitle = read(wanted ?? "across", true);
  if (byTitle.blocks.length > 0) return byTitle;
  return candidates.reduce((one, other) => (other.unbound.length > one.unbound.length ? other : one), byTitle);
}

interface Reading {
  readonly view: View;
  readonly titles: readonly Title[];
  readonly names: NameReader;
  readonly plans: Plans;
  readonly options: RecognitionOptions;
  readonly grid: SheetGrid;
  readonly isNameless: boolean;
}

function readAs(orientation: Orientation, reading: Reading): Recognition {
  const { names, plans, options, grid, isNameless } = reading;
  const isDown = orientation === "down";
  const view = isDown ? turned(reading.view) : reading.view;
  const offset = isDown ? grid.row : grid.column;
  const corrections = options.corrections ?? {};
  const corrected = new Set((corrections.lines ?? []).filter(({ indicator }) => typeof indicator === "string").map(({ line }) => line - offset));
  const search = { view, names, corrected, knownHeader: grid.tableHeaderRow == null ? null : grid.tableHeaderRow - grid.row };
  const tables = isNameless ? findNamelessTables(search) : findTables(search);
  const bound = tables.map((table, index): TableBinding => {
    const above = titlesAbove(reading.titles, table, tables[index - 1] ?? null, isDown);
    const titled = isNameless ? indicatorOf(above, names) : null;
    return bindTable({ view, table, titles: above, names, plans, corrections, titled });
  });
  return { orientation, blocks: bound.flatMap(({ blocks }) => blocks), unbound: bound.flatMap(({ unbound }) => unbound) };
}

/** The titles over a table, the nearest first: those behind the table before it, else all above. */
function titlesAbove(titles: readonly Title[], table: FoundTable, before: FoundTable | null, isDown: boolean): Title[] {
  const top = isDown ? Infinity : table.firstHeader;
  const above = titles.filter(({ row }) => row < top);
  const near = before === null || isDown ? above : above.filter(({ row }) => row > before.lastLine);
  return [...(near.length > 0 ? near : above)].reverse();
}

function indicatorOf(titles: readonly Title[], names: NameReader): { readonly indicator: Indicator; readonly stage: string | null; readonly title: string } | null {
  for (const { text } of titles) {
    const found = names.title(text);
    if (found !== null) return { ...found, title: text };
  }
  return null;
}

function weightOf({ blocks }: Recognition): number {
  return blocks.flatMap(({ areas }) => areas).reduce((cells, { rows, columns }) => cells + rows * columns, 0);
}
