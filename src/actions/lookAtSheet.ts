import type { ReadGrid } from "../excel";
import { describeTarget, splitUnit, unitClass } from "../plan";
import { columnLetters } from "../sheets";
import {
  recogniseSheet, targetPlacesOf, type Area, type Block, type Corrections, type Orientation, type Recognition, type SheetGrid, type TargetPlaces,
} from "../sheets/recognition";
import type { SheetBlock, SheetLine, SheetLook, SheetRefusal } from "./highlightSheetResults";
import { plansOfTables } from "./readWorkbookPlans";

/** A block as it was understood, with what the rules need. */
export interface Understanding {
  readonly look: SheetLook;
  readonly recognition: Recognition;
  readonly places: TargetPlaces;
}

/** Holds a block against the plans of the workbook as they stood when it was read. */
export function understand({ place, grid, titles, tables }: ReadGrid, corrections: Corrections): Understanding | SheetRefusal {
  const plans = plansOfTables(tables);
  const targets = tables[0] ?? null;
  if (plans.state === "broken") return { outcome: "broken", ...plans.broken };
  if (plans.state === "none" || targets === null || plans.plans.length === 0) return { outcome: "noPlan" };
  const places = targetPlacesOf({ ...targets, rows: targets.values.length });
  if ("missing" in places) return { outcome: "broken", sheet: targets.sheet, column: places.missing };

  const recognition = recogniseSheet(grid, plans, { corrections, titles: [...titles, place.sheet] });
  const { orientation } = recognition;
  const blocks = recognition.blocks.map((block) => shown(block, orientation));
  const years = plans.plans.flatMap(({ startYear, endYear }) => Array.from({ length: endYear - startYear + 1 }, (_, index) => startYear + index));
  return {
    recognition,
    places,
    look: {
      outcome: "read", place, orientation, blocks, corrections,
      unbound: recognition.unbound.map(({ header, row, column, why }) =>
        ({ header, why, address: `${columnLetters(column)}${row + 1}`, line: orientation === "across" ? column : row })),
      lines: linesOf(grid, orientation),
      planYears: [...new Set(years)].sort((one, other) => other - one),
      understood: JSON.stringify(recognition.blocks.map(({ id, target, stage, statedUnit, scale, mode, ruleAreas, areas, guards, confidence }) =>
        [id, target.code, target.comparator, target.unit, describeTarget(target), stage, statedUnit, scale, mode, ruleAreas, areas, guards, confidence])),
    },
  };
}

function shown(block: Block, orientation: Orientation): SheetBlock {
  const { id, header, indicator, target, plan, areas, statedUnit, scale, mode, confidence, remarks } = block;
  const isRate = unitClass(target.unit) === "rate";
  const { base } = splitUnit(target.unit);
  const first = areas[0]!;
  return {
    id, header, mode, scale, confidence, remarks, isRate,
    line: orientation === "across" ? first.column : first.row,
    address: addressOf(areas),
    cells: areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    indicator: target.name || indicator.name,
    target: describeTarget(target),
    strength: target.strength,
    plan: plan.label,
    targetYear: target.year,
    years: [...new Set(areas.map(({ year }) => year))],
    unit: statedUnit ?? target.unit,
    units: isRate || unitClass(target.unit) === "ratio" ? [] : [...new Set([base, `万${base}`, ...(statedUnit === null ? [] : [statedUnit])])],
  };
}

/** From the first cell of the areas to their last. */
export function addressOf(areas: readonly Area[]): string {
  const [top, left] = [Math.min(...areas.map(({ row }) => row)), Math.min(...areas.map(({ column }) => column))];
  const bottom = Math.max(...areas.map(({ row, rows }) => row + rows - 1));
  const right = Math.max(...areas.map(({ column, columns }) => column + columns - 1));
  const [first, last] = [`${columnLetters(left)}${top + 1}`, `${columnLetters(right)}${bottom + 1}`];
  return first === last ? first : `${first}:${last}`;
}

/** The lines that may name the regions: those with words in them. */
function linesOf({ row, column, values }: SheetGrid, orientation: Orientation): SheetLine[] {
  const isAcross = orientation === "across";
  const width = values.reduce((most, cells) => Math.max(most, cells.length), 0);
  const count = isAcross ? width : values.length;
  const lines: SheetLine[] = [];
  for (let index = 0; index < Math.min(count, MOST_LINES); index += 1) {
    const cells = isAcross ? values.map((one) => one[index]) : values[index]!;
    const texts = cells.filter((value): value is string => typeof value === "string" && value.trim() !== "");
    if (texts.length < 2) continue;
    const place = isAcross ? columnLetters(column + index) : String(row + index + 1);
    lines.push({ line: (isAcross ? column : row) + index, label: `${place} ${texts[0]!.replace(/\s/g, "").slice(0, LABEL_LENGTH)}` });
  }
  return lines;
}

const MOST_LINES = 60;
const LABEL_LENGTH = 12;
