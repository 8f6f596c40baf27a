import type { Area, Engine } from "../engine/terms";
import { color, record, whole } from "./arguments";
import { apiNotFound, invalidArgument } from "./errors";

export interface SortKey {
  /** Offset of the column within the area; of the row where columns are sorted. */
  readonly column: number;
  readonly ascending: boolean;
  /** The colour whose cells come first, or last where descending; the others keep their order. */
  readonly color?: { readonly of: "fill" | "color"; readonly is: string };
}

const colored: Readonly<Record<string, "fill" | "color">> = { CellColor: "fill", FontColor: "color" };

/** Reads Excel's SortField[]; sorting by icon or data type is not there and is refused. */
export function sortKeys(fields: unknown, columns: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
  return fields.map((entry) => {
    const field = record(entry, "sort field");
    for (const [name, value] of Object.entries(field)) {
      const usual = name === "key" || name === "ascending" || value === undefined || value === null
        || (name === "sortOn" && (value === "Value" || Object.hasOwn(colored, String(value)))) || (name === "color" && Object.hasOwn(colored, String(field.sortOn)))
        || (name === "dataOption" && value === "Normal");
      if (!usual) throw apiNotFound(`SortField.${name}`);
    }
    const column = whole(field.key, "sort key", 0);
    if (column >= columns) throw invalidArgument("sort key");
    const of = colored[String(field.sortOn)];
    return { column, ascending: field.ascending !== false, ...(of ? { color: { of, is: color(field.color, "sort color") } } : {}) };
  });
}

/** Numbers before text before booleans before errors; blanks last whichever way. */
const ranks = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 } as const;

/** Of cells that nobody has coloured. */
const usualColors = { fill: "#FFFFFF", color: "#000000" } as const;

/** The order that the rows of an area come in: order[i] is the old offset of the row that comes i-th. Equal rows keep their order. */
export function sortedOrder(engine: Engine, sheetId: string, area: Area, keys: readonly SortKey[], matchCase: boolean, isByColumns = false): number[] {
  const read = engine.cells.read(sheetId, area);
  // Columns are sorted as if they were rows.
  const grid = isByColumns ? read[0]!.map((_, column) => read.map((row) => row[column]!)) : read;
  const collator = new Intl.Collator("zh-CN", { sensitivity: matchCase ? "variant" : "accent" });
  const isColored = (index: number, { column, color: wanted }: SortKey): boolean =>
    (engine.cells.displayed(sheetId, area.row + (isByColumns ? column : index), area.column + (isByColumns ? index : column))[wanted!.of] ?? usualColors[wanted!.of]).toUpperCase() === wanted!.is;
  return grid.map((_, index) => index).sort((one, other) => {
    for (const key of keys) {
      const { column, ascending } = key;
      if (key.color) {
        const difference = Number(isColored(other, key)) - Number(isColored(one, key));
        if (difference !== 0) return ascending ? difference : -difference;
        continue;
      }
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
