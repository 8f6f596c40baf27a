import type { Area, EngineEvent } from "../engine/terms";

/** Excel's own: eight levels to be shown, of which the first is that of ungrouped rows. */
export const mostLevels = 8;

export type Axis = "rows" | "columns";

/** Neighbouring rows (or columns) of one level from 1 to 7. */
export type LevelRun = readonly [start: number, count: number, level: number];

export interface OutlineState {
  readonly rows: readonly LevelRun[];
  readonly columns: readonly LevelRun[];
}

type Levels = ReadonlyMap<number, number>;

const levelsOf = (runs: readonly LevelRun[]): Map<number, number> =>
  new Map(runs.flatMap(([start, count, level]) => Array.from({ length: count }, (_, offset): [number, number] => [start + offset, level])));

function runsOf(levels: Levels): LevelRun[] {
  const runs: [number, number, number][] = [];
  for (const [index, level] of [...levels].filter(([, one]) => one > 0).sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === index && last[2] === level) last[1]++;
    else runs.push([index, 1, level]);
  }
  return runs;
}

/** The outline levels of one sheet's rows and columns; they follow when rows and columns come and go. */
export class Outline {
  private readonly levels: Record<Axis, Levels>;

  constructor(state: OutlineState = { rows: [], columns: [] }) {
    this.levels = { rows: levelsOf(state.rows), columns: levelsOf(state.columns) };
  }

  state(): OutlineState {
    return { rows: runsOf(this.levels.rows), columns: runsOf(this.levels.columns) };
  }

  level(axis: Axis, index: number): number {
    return this.levels[axis].get(index) ?? 0;
  }

  deepest(axis: Axis): number {
    return Math.max(0, ...this.levels[axis].values());
  }

  /** The number of rows (or columns) down to the last grouped one. */
  end(axis: Axis): number {
    return Math.max(0, ...[...this.levels[axis].keys()].map((index) => index + 1));
  }

  /** Puts the rows a level deeper, or (-1) higher; ungrouped ones have no higher level. */
  shift(axis: Axis, start: number, count: number, step: 1 | -1): void {
    const levels = new Map(this.levels[axis]);
    for (let index = start; index < start + count; index++) levels.set(index, Math.max(0, this.level(axis, index) + step));
    this.levels[axis] = new Map([...levels].filter(([, level]) => level > 0));
  }

  /** All rows that are grouped, with their level. */
  grouped(axis: Axis): [index: number, level: number][] {
    return [...this.levels[axis]].sort(([one], [other]) => one - other);
  }

  /** The neighbours of a row that are at least so deep: the group of that level around it. */
  around(axis: Axis, index: number, level: number): { start: number; count: number } {
    let start = index;
    while (start > 0 && this.level(axis, start - 1) >= level) start--;
    let end = index;
    while (this.level(axis, end + 1) >= level) end++;
    return { start, count: end - start + 1 };
  }

  follow(event: Extract<EngineEvent, { type: "changed" }>): void {
    const axis: Axis | undefined = event.change.startsWith("Row") ? "rows" : event.change.startsWith("Column") ? "columns" : undefined;
    if (!axis || this.levels[axis].size === 0) return;
    const { at, count } = span(event.area, axis);
    const before = this.levels[axis];
    if (event.change.endsWith("Deleted")) {
      this.levels[axis] = new Map([...before].filter(([index]) => index < at || index >= at + count).map(([index, level]) => [index < at ? index : index - count, level]));
      return;
    }
    // Rows that come within a group belong to it.
    const within = Math.min(before.get(at - 1) ?? 0, before.get(at) ?? 0);
    const moved = new Map([...before].map(([index, level]): [number, number] => [index < at ? index : index + count, level]));
    if (within > 0) for (let index = at; index < at + count; index++) moved.set(index, within);
    this.levels[axis] = moved;
  }
}

const span = (area: Area, axis: Axis): { at: number; count: number } =>
  (axis === "rows" ? { at: area.row, count: area.rows } : { at: area.column, count: area.columns });
