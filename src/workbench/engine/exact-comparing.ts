import { BaseReferenceObject, CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { CellValueType, type ICellData } from "@univerjs/core";

interface Index {
  canUseCache(): { readonly rowsInCache: readonly unknown[]; readonly rowsNotInCache: readonly unknown[] };
  set(): void;
  setContinueBuildingCache(): void;
}

/**
 * Comparisons with a column take a shortcut over an index in which a typed 0, an empty text and a blank are one value, and so are the
 * number 1 and the text "1": IF(A1="",…) would take a 0 for nothing. Every cell is compared instead.
 */
export function compareCellByCell(): void {
  const exact: Index = {
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
  };
  Object.assign(CELL_INVERTED_INDEX_CACHE, exact);
}

interface Patched {
  getCellData(row: number, column: number): ICellData | null | undefined;
  readonly emptyTextsFixed?: true;
}

const isEmptyText = (cell: ICellData | null | undefined): cell is ICellData =>
  cell?.v === "" && (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING);

/** A formula's "" is a text to the formulas that read it in the same calculation too; Univer takes it for a blank there, which equals 0. */
export function keepEmptyTexts(): void {
  const prototype = BaseReferenceObject.prototype as unknown as Patched;
  if (prototype.emptyTextsFixed) return;
  const original = prototype.getCellData;
  Object.assign(prototype, {
    emptyTextsFixed: true,
    getCellData(this: Patched, row: number, column: number) {
      const cell = original.call(this, row, column);
      // What holds a formula is no blank to Univer, whatever its value.
      return isEmptyText(cell) && !cell.f && !cell.si ? { ...cell, f: '=""' } : cell;
    },
  });
}
