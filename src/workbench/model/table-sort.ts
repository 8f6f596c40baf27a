import { apiNotFound } from "./errors";
import { HostObject, type Method, type Property, readable } from "./object";
import { sortedOrder, sortKeys } from "./sort-order";
import type { Table } from "./table";

/** A table remembers how it was sorted, to be sorted so again. */
export class TableSort extends HostObject {
  readonly className = "TableSort";

  constructor(private readonly table: Table) {
    super();
  }

  private last() {
    return this.table.book.options(this.table.info().id).sort;
  }

  private async sort(fields: unknown, matchCase: boolean): Promise<void> {
    const { engine } = this.table.book;
    await engine.calculation.settle();
    const body = this.table.body();
    const keys = sortKeys(fields, body.columns);
    if (keys.some((key) => key.color)) await engine.calculation.settleColours();
    const { sheetId } = this.table.info();
    engine.cells.reorderRows(sheetId, body, sortedOrder(engine, sheetId, body, keys, matchCase));
  }

  override readonly properties: Record<string, Property> = {
    Fields: readable(() => this.last()?.fields ?? null),
    MatchCase: readable(() => this.last()?.matchCase ?? false),
    Method: readable(() => "PinYin"),
  };

  override readonly methods: Record<string, Method> = {
    Apply: async (fields, matchCase, method) => {
      if (method === "StrokeCount") throw apiNotFound('TableSort.apply(method "StrokeCount")');
      await this.sort(fields, matchCase === true);
      const kept = (fields as Record<string, unknown>[]).map((field) => ({ sortOn: "Value", dataOption: "Normal", ...field, ascending: field.ascending !== false }));
      this.table.book.options(this.table.tableId).sort = { fields: kept, matchCase: matchCase === true };
    },
    /** Takes the arrows away; the rows stay where they are, as in Excel. */
    Clear: () => { delete this.table.book.options(this.table.info().id).sort; },
    Reapply: async () => {
      const last = this.last();
      if (last) await this.sort(last.fields, last.matchCase);
    },
  };
}
