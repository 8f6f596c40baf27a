import type { Area, Engine } from "../engine/terms";
import { record, whole } from "./arguments";
import { apiNotFound, invalidArgument } from "./errors";

export interface SortKey {
  /** Offset of the column within the area. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Reads Excel's SortField[]; sorting by colour, icon or data type is not there and is refused. */
export function sortKeys(fields: unknown, columns: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
  return fields.map((entry) => {
    const field = record(entry, "sort field");
    for (const [name, value] of Object.entries(field)) {
      const usual = name === "key" || name === "ascending" || value === undefined || value === null
        || (name === "sortOn" && value === "Value") || (name === "dataOption" && value === "Normal");
      if (!usual) throw apiNotFound(`SortField.${name}`);
    }
    const column = whole(field.key, "sort key", 0);
    if (column >= columns) throw invalidArgument("sort key");
    return { column, ascending: field.ascending !== false };
  });
}

/** Numbers before text before booleans before errors; blanks last whichever way. */
const ranks = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 } as const;

/** The order that the rows of an area come in: order[i] is the old offset of the row that comes i-th. Equal rows keep their order. */
export function sortedOrder(engine: Engine, sheetId: string, area: Area, keys: readonly SortKey[], matchCase: boolean): number[] {
  const grid = engine.cells.read(sheetId, area);
  const collator = new Intl.Collator("zh-CN", { sensitivity: matchCase ? "variant" : "accent" });
  return grid.map((_, index) => index).sort((one, other) => {
    for (const { column, ascending } of keys) {
      const left = grid[one]![column]!;
      const right = grid[other]![column]!;
      if (left.kind === "blank" || right.kind === "blank") {
        const difference = ranks[left.kind] - ranks[right.kind];
        if (left.kind !== right.kind) return Math.sign(difference);
        continue;
      }
      const difference = left.kind !== right.kind ? ranks[left.kind] - ranks[right.kind]
        : left.kind === "text" ? collator.compare(String(left.value), String(right.value))
          : Number(left.value) - Number(right.value) || 0;
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return one - other;
  });
}
