import { dateToSerial, type Cell as FileCell, type CellValue, type Sheet } from "hucre";
import { type Area, cellsOf, type Engine, type Entry, parseAddress, type Scalar } from "../engine/terms";
import type { StoredAnswer } from "../engine/stored-answers";
import { formulaFromFile } from "./formulas";
import type { Losses } from "./losses";

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly area: Area;
}

/** By name: an engine that was bundled on its own has classes of its own. */
const refusals: readonly string[] = ["BadFormula", "UnsupportedReference"];

const placeOf = (key: string): { row: number; column: number } => {
  const [row, column] = key.split(",").map(Number);
  return { row: row!, column: column! };
};

/** A date is its number to Excel, and its format makes it one. */
export const scalarOf = (value: CellValue): Scalar | null => (value instanceof Date ? dateToSerial(value) : value);

export function sizeOf(sheet: Sheet): Area {
  let rows = sheet.rows.length;
  let columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const key of sheet.cells?.keys() ?? []) {
    const { row, column } = placeOf(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** Everything but formulas: those may name tables and sheets that are still to come. */
export function writeValues(engine: Engine, sheetId: string, sheet: Sheet, formulas: readonly PlacedFormula[]): void {
  const area = sizeOf(sheet);
  const entries: Entry[][] = Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => {
    const value = scalarOf(sheet.rows[row]?.[column] ?? sheet.cells?.get(`${row},${column}`)?.value ?? null);
    return value === null || value === "" ? null : asEntry(value, sheet.cells?.get(`${row},${column}`)?.type === "error");
  }));
  // What a formula fills is its answer, and would stand in its way.
  for (const formula of formulas) for (const { row, column } of cellsOf(formula.area)) if (entries[row]?.[column] !== undefined) entries[row]![column] = null;
  if (entries.flat().some((entry) => entry !== null)) engine.cells.write(sheetId, area, entries);
}

/** Text that could be read as anything else is written as text. */
function asEntry(value: Scalar, isError: boolean): Scalar {
  return typeof value === "string" && !isError && (/[\d=#']/.test(value) || /^(?:true|false)$/i.test(value.trim())) ? `'${value}` : value;
}

/** @param registered the add-in's functions, in capitals */
export function formulasOf(engine: Engine, sheet: Sheet, registered: readonly string[]): PlacedFormula[] {
  const shared = new Map<number, PlacedFormula>();
  const found: PlacedFormula[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const { row, column } = placeOf(key);
    const area = (cell.formulaType === "array" && cell.formulaRef && parseAddress(cell.formulaRef)) || { row, column, rows: 1, columns: 1 };
    const isSharer = cell.formulaType === "shared" && cell.formula === "";
    const source = isSharer ? shared.get(cell.formulaSharedIndex ?? -1) : undefined;
    if (isSharer && !source) continue;
    const formula = source ? engine.contents.movedFormula(source.formula, row - source.row, column - source.column) : formulaFromFile(cell.formula, registered);
    const placed = { row, column, formula, area };
    if (cell.formulaType === "shared" && !source && cell.formulaSharedIndex !== undefined) shared.set(cell.formulaSharedIndex, placed);
    found.push(placed);
  }
  return found;
}

/** Formulas that the engine does not take leave their last answer behind. */
export function writeFormulas(engine: Engine, sheetId: string, sheet: Sheet, formulas: readonly PlacedFormula[], lost: Losses): { stored: StoredAnswer[]; written: number } {
  const stored: StoredAnswer[] = [];
  let written = 0;
  for (const { row, column, formula, area } of formulas) {
    const cell = { row, column, rows: 1, columns: 1 };
    const values = valuesOf(sheet, area);
    try {
      engine.cells.write(sheetId, cell, [[formula]]);
      written++;
      if (values[0]?.[0] !== null) stored.push({ sheetId, area, values });
    } catch (error) {
      if (!refusals.includes((error as Error).name)) throw error;
      lost.add("formulas");
      engine.cells.write(sheetId, area, values.map((line) => line.map((value) => (value === null ? null : asEntry(value, false)))));
    }
  }
  return { stored, written };
}

function valuesOf(sheet: Sheet, area: Area): (Scalar | null)[][] {
  const at = (row: number, column: number): CellValue => {
    const cell: FileCell | undefined = sheet.cells?.get(`${row},${column}`);
    return cell ? (cell.value ?? cell.formulaResult ?? null) : (sheet.rows[row]?.[column] ?? null);
  };
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => scalarOf(at(area.row + row, area.column + column))));
}
