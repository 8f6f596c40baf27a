import { type Area, contains, intersection } from "../engine/terms";
import type { Book } from "./book";
import { itemNotFound } from "./errors";
import { text } from "./arguments";
import { HostObject, type Method } from "./object";
import { Table } from "./table";

/** The tables that a range touches, or only those that lie wholly within it. */
export class TableScopedCollection extends HostObject {
  readonly className = "TableScopedCollection";

  constructor(private readonly book: Book, private readonly sheetId: string, private readonly area: Area, private readonly fully: boolean) {
    super();
  }

  override items(): Table[] {
    return this.book.engine.tables.list()
      .filter((table) => table.sheetId === this.sheetId && (this.fully ? contains(this.area, table.area) : intersection(this.area, table.area) !== undefined))
      .map((table) => new Table(this.book, table.id));
  }

  private first(): Table {
    const [table] = this.items();
    if (!table) throw itemNotFound("table");
    return table;
  }

  private required(found: Table | null): Table {
    if (!found) throw itemNotFound("table");
    return found;
  }

  private find(key: unknown): Table | null {
    const wanted = text(key, "key").toLowerCase();
    return this.items().find((table) => table.tableId.toLowerCase() === wanted || table.info().name.toLowerCase() === wanted) ?? null;
  }

  override readonly methods: Record<string, Method> = {
    GetCount: () => this.items().length,
    GetFirst: () => this.first(),
    GetItem: (key) => this.required(this.find(key)),
    GetItemOrNullObject: (key) => this.find(key),
  };
}
