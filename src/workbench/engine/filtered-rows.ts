import { ISheetRowFilteredService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Kernel } from "./kernel";

/** Which rows filters hide, by the filter: the one place that the grid, the readers of cells and SUBTOTAL ask. */
export class FilteredRows {
  /** By the filter's key. */
  private readonly filters = new Map<string, { readonly sheetId: string; readonly rows: ReadonlySet<number> }>();

  constructor(kernel: Kernel) {
    kernel.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      // Before those of Univer's two kinds of filters, which know fewer conditions and forget rows of sheets that are not active.
      priority: 1000,
      handler: (filtered, { unitId, subUnitId, row }) => filtered === true || (unitId === kernel.unitId && this.has(subUnitId, row)),
    });
    kernel.injector.get(ISheetRowFilteredService).register((unitId, sheetId, row) => unitId === kernel.unitId && this.has(sheetId, row));
  }

  has(sheetId: string, row: number): boolean {
    for (const filter of this.filters.values()) if (filter.sheetId === sheetId && filter.rows.has(row)) return true;
    return false;
  }

  rowsOf(key: string): ReadonlySet<number> {
    return this.filters.get(key)?.rows ?? new Set();
  }

  set(key: string, sheetId: string, rows: ReadonlySet<number>): void {
    if (rows.size > 0) this.filters.set(key, { sheetId, rows });
    else this.filters.delete(key);
  }

  forget(key: string): void {
    this.filters.delete(key);
  }

  /** Rows have come (count over 0) or gone from the row on. */
  shift(sheetId: string, at: number, count: number, concerns: (key: string) => boolean = () => true): void {
    for (const [key, filter] of this.filters) {
      if (filter.sheetId !== sheetId || !concerns(key)) continue;
      const kept = [...filter.rows].filter((row) => count > 0 || row < at || row >= at - count);
      this.set(key, sheetId, new Set(kept.map((row) => (row < at ? row : row + count))));
    }
  }

  save(): [string, string, number[]][] {
    return [...this.filters].map(([key, { sheetId, rows }]) => [key, sheetId, [...rows]]);
  }

  restore(saved: readonly (readonly [key: string, sheetId: string, rows: readonly number[]])[]): void {
    for (const [key, sheetId, rows] of saved) this.set(key, sheetId, new Set(rows));
  }
}
