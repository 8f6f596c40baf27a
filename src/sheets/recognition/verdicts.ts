import { describeTarget, judge, reason, type Judgement, type Reading } from "../../plan";
import { isBlank } from "./cellKind";
import type { SheetGrid } from "./grid";
import { readCell } from "./readCell";
import type { Block, Recognition } from "./recognition";

/** What one bound cell proves. */
export interface CellVerdict {
  readonly block: Block;
  /** Place in the sheet, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly year: number | null;
  readonly value: unknown;
  readonly reading: Reading;
  /** The word, the gap (percentage points for rates, the unit otherwise; negative is short) and why. */
  readonly judgement: Judgement;
  /** The target in words: ≥55%. */
  readonly target: string;
}

/** The word, gap and target of every bound cell, block by block: what the rules of the sheet show by `conditionOf`. */
export function verdictsOf({ blocks }: Recognition, grid: SheetGrid): CellVerdict[] {
  return blocks.flatMap((block) => block.areas.flatMap((area) => {
    const cells: CellVerdict[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = grid.values[row - grid.row]?.[column - grid.column] ?? null;
        const reading = readCell(value, block);
        cells.push({ block, row, column, year: area.year, value, reading, judgement: judgeCell(value, reading, block), target: describeTarget(block.target) });
      }
    }
    return cells;
  }));
}

/** What a cell of a block proves. A county of a block of counties is held against the city's target, and that is said. */
function judgeCell(value: unknown, reading: Reading, { target, stage, plan, mode }: Block): Judgement {
  if (isBlank(value)) return { verdict: "无数据", gap: null, gapIsBound: false, reason: reason("blank"), note: null };
  // The region that is named decides the mode alone; which county it is changes no word.
  const region = mode === "benchmark" ? "\u0000" : plan.region.name;
  const judgement = judge(target, reading, { planRegion: plan.region, region, stage });
  return mode === "members" && target.appliesTo === "region" ? { ...judgement, note: judgement.note ?? reason("regionTarget") } : judgement;
}
