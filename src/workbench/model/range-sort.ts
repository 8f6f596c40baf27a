import { HostObject, type Method } from "./object";
import { apiNotFound } from "./errors";
import type { Range } from "./range";
import { sortedOrder, sortKeys } from "./sort-order";

export class RangeSort extends HostObject {
  readonly className = "RangeSort";

  constructor(private readonly range: Range) {
    super();
  }

  override readonly methods: Record<string, Method> = {
    Apply: async (fields, matchCase, hasHeaders, orientation, method) => {
      if (orientation === "Columns") throw apiNotFound('RangeSort.apply(orientation "Columns")');
      if (method === "StrokeCount") throw apiNotFound('RangeSort.apply(method "StrokeCount")');
      const { book, sheetId } = this.range;
      await book.engine.calculation.settle();
      const area = hasHeaders === true ? { ...this.range.area, row: this.range.area.row + 1, rows: this.range.area.rows - 1 } : this.range.area;
      if (area.rows < 2) return;
      const keys = sortKeys(fields, area.columns);
      if (keys.some((key) => key.color)) await book.engine.calculation.settleColours();
      book.engine.cells.reorderRows(sheetId, area, sortedOrder(book.engine, sheetId, area, keys, matchCase === true));
    },
  };
}
