import { intersection, lastRow } from "../engine/terms";
import { whole } from "./arguments";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { calculated, HostObject, type Method, type Property, readable, writable } from "./object";
import type { Range } from "./range";
import { writeGrid } from "./range-writing";
import type { Table } from "./table";

export class TableRowCollection extends HostObject {
  readonly className = "TableRowCollection";

  constructor(private readonly table: Table) {
    super();
  }

  override readonly properties: Record<string, Property> = { Count: readable(() => this.table.rowCount()) };

  override items(): TableRow[] {
    return Array.from({ length: this.table.rowCount() }, (_, index) => new TableRow(this.table, index));
  }

  override readonly methods: Record<string, Method> = {
    GetCount: () => this.table.rowCount(),
    GetItemAt: (index) => {
      const wanted = whole(index, "index", 0);
      if (wanted >= this.table.rowCount()) throw itemNotFound("row");
      return new TableRow(this.table, wanted);
    },
    Add: async (index, values) => {
      const body = this.table.body();
      const atEnd = index === undefined || index === null || index === -1;
      const rows = this.table.rowCount();
      const position = atEnd ? rows : whole(index, "index", 0);
      if (position > rows) throw invalidArgument("index");
      const grid = values === undefined || values === null ? undefined : (Array.isArray(values) && !Array.isArray(values[0]) ? [values as unknown[]] : values);
      const count = Array.isArray(grid) ? grid.length : 1;
      if (rows > 0) await this.makeRoom(position, count);
      else await this.takeInsertRow(count);
      const added = this.table.range({ ...body, row: body.row + position, rows: count });
      if (grid !== undefined) writeGrid(added, grid);
      this.table.book.engine.tables.fillCalculatedColumns(this.table.tableId, position, count);
      return new TableRow(this.table, position);
    },
    DeleteRows: async (rows) => {
      if (!Array.isArray(rows)) throw invalidArgument("rows");
      const positions = rows.map((row) => (row instanceof TableRow ? row.index : whole(row, "rows", 0)));
      if (positions.some((position) => position >= this.table.rowCount())) throw itemNotFound("row");
      // From the last to the first, so that none moves before its turn.
      for (const position of [...new Set(positions)].sort((one, other) => other - one)) await this.remove(position, 1);
    },
    DeleteRowsAt: (index, count) => this.remove(whole(index, "index", 0), count === undefined || count === null ? 1 : whole(count, "count", 1)),
  };

  /** The blank row is the first of those that are added. */
  private async takeInsertRow(count: number): Promise<void> {
    this.table.book.engine.tables.setInsertRow(this.table.tableId, false);
    if (count > 1) await this.makeRoom(1, count - 1);
  }

  /** Only the table's own columns move; a table that ends where nothing stands below just grows. */
  private async makeRoom(position: number, count: number): Promise<void> {
    const { engine } = this.table.book;
    const { area, sheetId } = this.table.info();
    const row = area.row + 1 + position;
    const used = engine.cells.used(sheetId, true);
    const below = used && intersection(used, { ...area, row: lastRow(area) + 1, rows: 1_048_576 - lastRow(area) - 1 });
    if (position < area.rows - 1 || below) await engine.cells.insert(sheetId, { ...area, row, rows: count }, "down");
    if (position === area.rows - 1) await engine.growTable(this.table.tableId, count);
  }

  async remove(position: number, count: number): Promise<void> {
    const { engine } = this.table.book;
    const { area, sheetId } = this.table.info();
    const body = this.table.body();
    if (position + count > this.table.rowCount()) throw itemNotFound("row");
    if (count === body.rows) {
      // A table keeps one blank row, which is none.
      engine.cells.clear(sheetId, { ...body, rows: 1 }, "contents");
      if (count > 1) await engine.cells.remove(sheetId, { ...area, row: body.row + 1, rows: count - 1 }, "up");
      engine.tables.setInsertRow(this.table.tableId, true);
      return;
    }
    await engine.cells.remove(sheetId, { ...area, row: body.row + position, rows: count }, "up");
  }
}

export class TableRow extends HostObject {
  readonly className = "TableRow";

  /** Rows have no key in Excel: the client library finds them by their place, again and again. */
  constructor(private readonly table: Table, readonly index: number) {
    super();
  }

  private range(): Range {
    const body = this.table.body();
    if (this.index >= this.table.rowCount()) throw new HostError("ItemNotFound", "The table has no such row");
    return this.table.range({ ...body, row: body.row + this.index, rows: 1 });
  }

  override readonly properties: Record<string, Property> = {
    Index: readable(() => this.index),
    Values: calculated(writable(() => this.range().properties.Values!.get(), (value) => writeGrid(this.range(), value))),
  };

  override readonly methods: Record<string, Method> = {
    GetRange: () => this.range(),
    Delete: () => new TableRowCollection(this.table).remove(this.index, 1),
  };
}
