import { type Area, lastColumn } from "../engine/terms";
import { text, whole } from "./arguments";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { Filter } from "./filter";
import { calculated, HostObject, type Method, type Property, readable, writable } from "./object";
import type { Range } from "./range";
import { writeGrid } from "./range-writing";
import type { Table } from "./table";

export class TableColumnCollection extends HostObject {
  readonly className = "TableColumnCollection";

  constructor(private readonly table: Table) {
    super();
  }

  override readonly properties: Record<string, Property> = { Count: readable(() => this.table.info().columns.length) };

  override items(): TableColumn[] {
    return this.table.info().columns.map((column) => new TableColumn(this.table, column.id));
  }

  private find(key: unknown): TableColumn | null {
    const wanted = typeof key === "number" ? String(key) : text(key, "key");
    const column = this.table.info().columns.find((candidate) => candidate.id === wanted)
      ?? this.table.info().columns.find((candidate) => candidate.name.toLowerCase() === wanted.toLowerCase());
    return column ? new TableColumn(this.table, column.id) : null;
  }

  override readonly methods: Record<string, Method> = {
    GetItem: (key) => {
      const found = this.find(key);
      if (!found) throw itemNotFound(`column ${String(key)}`);
      return found;
    },
    GetItemOrNullObject: (key) => this.find(key),
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("column");
      return found;
    },
    GetCount: () => this.table.info().columns.length,
    Add: async (index, values, name) => {
      const { area, sheetId, columns } = this.table.info();
      const atEnd = index === undefined || index === null || index === -1;
      const position = atEnd ? columns.length : whole(index, "index", 0);
      if (position > columns.length) throw invalidArgument("index");
      const engine = this.table.book.engine;
      await engine.cells.insert(sheetId, { ...this.table.whole(), column: area.column + position, columns: 1 }, "right");
      if (position === columns.length) await engine.tables.resize(this.table.tableId, { ...area, columns: area.columns + 1 });
      const strip = this.table.range({ ...area, column: area.column + position, columns: 1 });
      if (values !== undefined && values !== null) writeGrid(strip, Array.isArray(values) ? values : values);
      if (name !== undefined && name !== null) writeGrid(this.table.range({ ...strip.area, rows: 1 }), [[text(name, "name")]]);
      await engine.tables.resize(this.table.tableId, this.table.info().area);
      return new TableColumn(this.table, this.table.info().columns[position]!.id);
    },
  };
}

export class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(private readonly table: Table, private readonly columnId: string) {
    super();
  }

  override id(): string {
    return this.columnId;
  }

  private index(): number {
    const index = this.table.info().columns.findIndex((column) => column.id === this.columnId);
    if (index < 0) throw itemNotFound("column");
    return index;
  }

  private strip(area: Area): Range {
    return this.table.range({ ...area, column: area.column + this.index(), columns: 1 });
  }

  override readonly properties: Record<string, Property> = {
    Id: readable(() => this.columnId),
    Index: readable(() => this.index()),
    Name: writable(() => this.table.info().columns[this.index()]!.name, (value) => {
      const name = text(value, "name");
      const taken = this.table.info().columns.some((column) => column.id !== this.columnId && column.name.toLowerCase() === name.toLowerCase());
      if (taken) throw new HostError("InvalidArgument", "A table's columns have different names.");
      writeGrid(this.strip({ ...this.table.info().area, rows: 1 }), [[name]]);
    }),
    Values: calculated(writable(() => this.strip(this.table.whole()).properties.Values!.get(), (value) => writeGrid(this.strip(this.table.whole()), value))),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Filter: () => new Filter(this.table.book, this.table.tableId, () => this.index()),
  };

  override readonly methods: Record<string, Method> = {
    GetRange: () => this.strip(this.table.whole()),
    GetTotalRowRange: () => this.strip(this.table.totals()),
    GetDataBodyRange: () => this.strip(this.table.body()),
    GetHeaderRowRange: () => this.strip({ ...this.table.info().area, rows: 1 }),
    Delete: async () => {
      const { sheetId, columns } = this.table.info();
      const area = this.table.whole();
      if (columns.length === 1) throw new HostError("InvalidOperation", "A table keeps at least one column.");
      const strip = { ...area, column: area.column + this.index(), columns: 1 };
      if (lastColumn(strip) > lastColumn(area)) throw invalidArgument("column");
      await this.table.book.engine.cells.remove(sheetId, strip, "left");
    },
  };
}
