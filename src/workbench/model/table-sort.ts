import { apiNotFound } from "./errors";
import { HostObject, type Method } from "./object";
import { sortedOrder, sortKeys } from "./sort-order";
import type { Table } from "./table";

export class TableSort extends HostObject {
  readonly className = "TableSort";

  constructor(private readonly table: Table) {
    super();
  }

  override readonly methods: Record<string, Method> = {
    Apply: async (fields, matchCase, method) => {
      if (method === "StrokeCount") throw apiNotFound('TableSort.apply(method "StrokeCount")');
      const { engine } = this.table.book;
      await engine.calculation.settle();
      const body = this.table.body();
      const keys = sortKeys(fields, body.columns);
      const { sheetId } = this.table.info();
      engine.cells.reorderRows(sheetId, body, sortedOrder(engine, sheetId, body, keys, matchCase === true));
    },
    /** Takes the arrows away; the rows stay where they are, as in Excel. */
    Clear: () => undefined,
  };
}
