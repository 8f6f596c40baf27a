import { cellKind, isBlank, type CellKind } from "./cellKind";

/** A block of cells in a sheet, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A part of somebody's sheet as it was read: what its cells hold, what they show, and where it stands. */
export interface SheetGrid {
  /** Place of the first cell in the sheet, 0-based. */
  readonly row: number;
  readonly column: number;
  /** Numbers, texts, booleans; "" or null for a blank cell. An error is its text: #N/A. */
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas, 0-based in the sheet. */
  readonly merged: readonly Area[];
  /** Row of the sheet that is the header of an Excel table; null or missing where there is none. */
  readonly tableHeaderRow?: number | null;
}

/** What recognition asks of one cell; `repeated` where the content is that of a merged area that begins elsewhere. */
export interface GridCell {
  readonly value: unknown;
  readonly kind: CellKind;
  readonly format: string;
  readonly repeated: boolean;
}

const BLANK_CELL: GridCell = { value: null, kind: "blank", format: "General", repeated: false };

/** Rows and columns to read by: the sheet as it lies, or turned on its side, so that one code reads both layouts. */
export interface View {
  readonly rows: number;
  readonly columns: number;
  readonly isTurned: boolean;
  at(row: number, column: number): GridCell;
  /** Place in the sheet of a cell of the view. */
  place(row: number, column: number): { readonly row: number; readonly column: number };
}

/** The grid with the content of merged areas in each of their cells, and without the hidden rows (titles, notes). */
export function viewOf(grid: SheetGrid, hiddenRows: ReadonlySet<number>): View {
  const rows = grid.values.length;
  const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  // Ten thousand rows hold few different texts.
  const kinds = new Map<string, CellKind>();
  const kindOf = (value: unknown): CellKind => {
    if (typeof value !== "string") return cellKind(value);
    const kind = kinds.get(value) ?? cellKind(value);
    kinds.set(value, kind);
    return kind;
  };
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column): GridCell => {
    const value = grid.values[row]?.[column];
    if (hiddenRows.has(row) || isBlank(value)) return BLANK_CELL;
    return { value, kind: kindOf(value), format: grid.numberFormats[row]?.[column] ?? "General", repeated: false };
  }));
  for (const [place, origin] of mergedOrigins(grid)) {
    const [row, column] = place.split("/").map(Number) as [number, number];
    const content = cells[origin.row]?.[origin.column];
    if (content !== undefined && !hiddenRows.has(row)) cells[row]![column] = { ...content, repeated: true };
  }
  return {
    rows,
    columns,
    isTurned: false,
    at: (row, column) => cells[row]?.[column] ?? BLANK_CELL,
    place: (row, column) => ({ row: grid.row + row, column: grid.column + column }),
  };
}

/** The same cells with rows and columns exchanged. */
export function turned(view: View): View {
  return {
    rows: view.columns,
    columns: view.rows,
    isTurned: !view.isTurned,
    at: (row, column) => view.at(column, row),
    place: (row, column) => view.place(column, row),
  };
}

/** Cells of merged areas that lie in the grid, without the first of each, with the place of that first one. */
function mergedOrigins(grid: SheetGrid): ReadonlyMap<string, { readonly row: number; readonly column: number }> {
  const origins = new Map<string, { readonly row: number; readonly column: number }>();
  const height = grid.values.length;
  for (const { row, column, rows, columns } of grid.merged) {
    const origin = { row: row - grid.row, column: column - grid.column };
    if (origin.row < 0 || origin.column < 0 || origin.row >= height) continue;
    const width = grid.values[origin.row]?.length ?? 0;
    for (let r = origin.row; r < Math.min(height, origin.row + rows); r += 1) {
      for (let c = origin.column; c < Math.min(width, origin.column + columns); c += 1) {
        if (r !== origin.row || c !== origin.column) origins.set(`${r}/${c}`, origin);
      }
    }
  }
  return origins;
}
