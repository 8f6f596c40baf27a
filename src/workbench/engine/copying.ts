import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { type Area, cellsOf } from "./area";
import type { Cell, Cells, CopyOptions } from "./cells-face";
import { areaOf, type Kernel } from "./kernel";
import type { Place } from "./place";
import { setCells } from "./set-cells";

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

const cellTypes: Partial<Record<Cell["kind"], CellValueType>> = {
  number: CellValueType.NUMBER, text: CellValueType.STRING, error: CellValueType.STRING, boolean: CellValueType.BOOLEAN,
};

/** What a cell shows, as a constant. */
function constant(cell: Cell): ICellData {
  if (cell.value === null) return { v: null, f: null, si: null, p: null, t: null };
  return { v: typeof cell.value === "boolean" ? Number(cell.value) : cell.value, t: cellTypes[cell.kind], f: null, si: null, p: null };
}

/** Copying cells as they are, without reading their texts as if they were typed. */
export function createCopying(kernel: Kernel, read: (sheetId: string, row: number, column: number) => Cell): Pick<Cells, "copy" | "merged" | "movedFormula"> {
  const matrixOf = (sheetId: string) => kernel.sheet(sheetId).getSheet().getCellMatrix();

  function copied(sheetId: string, row: number, column: number, rows: number, columns: number, what: CopyOptions["what"]): ICellData {
    const stored = matrixOf(sheetId).getValue(row, column);
    const style: ICellData = { s: kernel.workbook.getWorkbook().getStyles().getStyleByCell(stored) ?? null };
    if (what === "formats") return style;
    const cell = read(sheetId, row, column);
    const formula = kernel.sheet(sheetId).getRange(row, column).getFormula();
    const isSpilled = !formula && (stored?.v === undefined || stored.v === null) && !stored?.p;
    const content: ICellData = what === "values" || (!formula && !isSpilled)
      ? { ...constant(cell), ...(what !== "values" && stored?.p ? { p: structuredClone(stored.p), v: null } : {}) }
      : formula ? { f: kernel.lexer.moveFormulaRefOffset(formula, columns, rows), v: null, si: null, p: null, t: null } : constant({ kind: "blank", value: null });
    return what === "all" ? { ...content, ...style } : content;
  }

  return {
    movedFormula: (formula, rows, columns) => kernel.lexer.moveFormulaRefOffset(formula, columns, rows),
    merged: (sheetId) => kernel.sheet(sheetId).getMergedRanges().map((range) => areaOf(range.getRange())),
    copy(from: Place, to: Place, { what, skipBlanks, transpose }) {
      kernel.beforeChange();
      const matrix: Matrix = {};
      for (const { row, column } of cellsOf(from)) {
        if (skipBlanks && read(from.sheetId, row, column).kind === "blank") continue;
        const [down, right] = transpose ? [column - from.column, row - from.row] : [row - from.row, column - from.column];
        const target = { row: to.row + down, column: to.column + right };
        (matrix[target.row] ??= {})[target.column] = copied(from.sheetId, row, column, target.row - row, target.column - column, what);
      }
      const size: Area = { row: to.row, column: to.column, rows: transpose ? from.columns : from.rows, columns: transpose ? from.rows : from.columns };
      kernel.range(to.sheetId, size);
      if (Object.keys(matrix).length > 0) setCells(kernel, to.sheetId, matrix);
    },
  };
}
