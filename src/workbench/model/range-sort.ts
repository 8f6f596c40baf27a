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
      const isByColumns = orientation === "Columns";
      if (method === "StrokeCount") throw apiNotFound('RangeSort.apply(method "StrokeCount")');
      const { book, sheetId } = this.range;
      await book.engine.calculation.settle();
      const { area: whole } = this.range;
      const headers = hasHeaders === true ? 1 : 0;
      const area = isByColumns ? { ...whole, column: whole.column + headers, columns: whole.columns - headers }
        : { ...whole, row: whole.row + headers, rows: whole.rows - headers };
      if ((isByColumns ? area.columns : area.rows) < 2) return;
      const keys = sortKeys(fields, isByColumns ? area.rows : area.columns);
      if (keys.some((key) => key.color)) await book.engine.calculation.settleColours();
      const order = sortedOrder(book.engine, sheetId, area, keys, matchCase === true, isByColumns);
      if (isByColumns) book.engine.cells.reorderColumns(sheetId, area, order);
      else book.engine.cells.reorderRows(sheetId, area, order);
    },
  };
}
