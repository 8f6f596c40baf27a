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
  readonly format: string;
  readonly repeated: boolean;
}

const BLANK_CELL: GridCell = { value: null, format: "General", repeated: false };

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
  const origins = mergedOrigins(grid);
  const own = (row: number, column: number): GridCell => {
    const value = grid.values[row]?.[column];
    return isBlank(value) ? BLANK_CELL : { value, format: grid.numberFormats[row]?.[column] ?? "General", repeated: false };
  };
  return {
    rows,
    columns,
    isTurned: false,
    at(row, column) {
      if (hiddenRows.has(row)) return BLANK_CELL;
      const origin = origins.get(`${row}/${column}`);
      return origin === undefined ? own(row, column) : { ...own(origin.row, origin.column), repeated: true };
    },
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

/** True for a cell that holds nothing: a text of blanks counts as nothing. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
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
