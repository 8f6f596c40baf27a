import { CellValueType, type ICellData, type Nullable, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { placeOf } from "./cells";
import type { Cell } from "./cells-face";
import { errorTexts } from "./entries";
import type { Kernel } from "./kernel";
import { toExcel } from "./structured-references";
import type { InnerTables } from "./tables";

/** What stood in cells before an edit, for events that tell of it. */
export interface BeforeEdit {
  /** Of an edit of one cell alone. */
  readonly value?: Pick<Cell, "kind" | "value">;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly previous: string }[];
}

/** The command by which a person's keys and an add-in write cells. */
export interface Edit {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly startColumn: number };
  /** Cells by row and column, or the one cell of the range. */
  readonly value?: Record<number, Record<number, object>> | ICellData;
}

/** Undefined for a form of the command that names no cells. */
function cellsIn({ range, value }: Edit): Record<number, Record<number, object>> | undefined {
  if (!value || Array.isArray(value)) return undefined;
  if (Object.keys(value).every((key) => /^\d+$/.test(key))) return value as Record<number, Record<number, object>>;
  return range && { [range.startRow]: { [range.startColumn]: value } };
}

export const isContent = (cell: object | null | undefined): boolean => !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;

function valueOf(cell: Nullable<ICellData>): Pick<Cell, "kind" | "value"> {
  const value = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
  if (value === undefined || value === null || value === "") return { kind: "blank", value: null };
  if (cell?.t === CellValueType.BOOLEAN) return { kind: "boolean", value: value === 1 || value === true };
  if (typeof value === "number") return { kind: "number", value };
  return { kind: errorTexts.has(String(value)) ? "error" : "text", value: String(value) };
}

/** Looks at the cells that a command is about to change: when its mutation comes, formulas have changed already. */
export function lookBefore(kernel: Kernel, tables: Pick<InnerTables, "list">, params: Edit): BeforeEdit {
  const model = kernel.injector.get(FormulaDataModel);
  const sheetId = params.subUnitId!;
  const cells = kernel.sheet(sheetId).getSheet().getCellMatrix();
  const formulas: { row: number; column: number; previous: string }[] = [];
  let count = 0;
  let value: BeforeEdit["value"];
  new ObjectMatrix<object>(cellsIn(params) ?? {}).forValue((row, column, cell) => {
    if (!isContent(cell)) return;
    count++;
    const held = cells.getValue(row, column);
    value = count === 1 ? valueOf(held) : undefined;
    const before = held?.f ?? (held?.si ? model.getFormulaStringByCell(row, column, sheetId, kernel.unitId) : null) ?? "";
    const after = (cell as { f?: string | null } | null)?.f ?? "";
    if (before !== after && !(cell && "si" in cell && cell.si)) {
      formulas.push({ row, column, previous: before && toExcel(before, placeOf(tables, sheetId, row, column)) });
    }
  });
  return { ...(count === 1 ? { value } : {}), formulas };
}
