import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area, Corrections, SheetGrid } from "../../src/sheets/recognition";

/** A sheet as somebody laid it out, and what a person marked on it. */
export interface Layout {
  readonly name: string;
  readonly grid: SheetGrid;
  readonly titles: readonly string[];
  readonly corrections: Corrections | undefined;
  readonly expected: {
    readonly orientation: string;
    readonly blocks: readonly {
      readonly code: string;
      /** Addresses with blanks between them: "C3:C4 C6". */
      readonly cells: string;
      readonly mode: string;
      /** One year or the years in the order of the sheet. */
      readonly year: number | null | readonly number[];
      readonly confidence: string;
      readonly scale?: string;
    }[];
    /** Header cells that were seen and not bound; `why` is one key of the words, or two with a stroke between. */
    readonly unbound: readonly { readonly cell: string; readonly why: string }[];
  };
}

interface SheetFile {
  readonly place?: string;
  readonly titles?: readonly string[];
  readonly tableHeaderRow?: number;
  readonly merged?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly corrections?: Corrections;
  readonly rows: readonly (readonly unknown[])[];
}

const FOLDER = join(__dirname, "..", "sheets", "layouts");

export const layouts: readonly Layout[] = readdirSync(FOLDER).sort().map((name) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, name, file), "utf8"));
  const { place = "A1", titles = [], tableHeaderRow = null, merged = [], formats = {}, corrections, rows } = read("sheet.json") as SheetFile;
  const { row, column } = areaAt(place);
  const width = Math.max(...rows.map((cells) => cells.length));
  const values = rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
  const formatAt = (r: number, c: number): string =>
    Object.entries(formats).find(([address]) => contains(areaAt(address), r, c))?.[1] ?? "General";
  return {
    name,
    grid: {
      row, column, values, merged: merged.map(areaAt), tableHeaderRow,
      numberFormats: values.map((cells, r) => cells.map((_, c) => formatAt(row + r, column + c))),
    },
    titles,
    corrections,
    expected: read("expected.json") as Layout["expected"],
  };
});

/** "C3:D4" or "C3" as an area, 0-based. */
export function areaAt(address: string): Area {
  const [from, to = from] = address.split(":").map((cell) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  });
  return { ...from!, rows: to!.row - from!.row + 1, columns: to!.column - from!.column + 1 };
}

export function contains({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

/** The cells of areas as "row/column", sorted. */
export function cellsOf(areas: readonly Area[]): string[] {
  return areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)}/${column + (index % columns)}`)).sort();
}
