import { type Area, intersection, type TableInfo } from "../engine/terms";
import { text, truth } from "./arguments";
import { type Book, type TableOptions } from "./book";
import { AutoFilter } from "./auto-filter";
import { apiNotFound, HostError, invalidArgument } from "./errors";
import { clearFilters, reapplyFilter } from "./filter";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import { Range } from "./range";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";
import { TableSort } from "./table-sort";
import { Worksheet } from "./worksheet";
import { registrations } from "./worksheets";

export class Table extends HostObject {
  readonly className = "Table";

  constructor(readonly book: Book, readonly tableId: string) {
    super();
  }

  override id(): string {
    return this.tableId;
  }

  info(): TableInfo {
    return this.book.table(this.tableId);
  }

  /** The rows below the header. */
  body(): Area {
    const { area } = this.info();
    return { ...area, row: area.row + 1, rows: area.rows - 1 };
  }

  range(area: Area): Range {
    return new Range(this.book, this.info().sheetId, area);
  }

  private option<Key extends keyof TableOptions>(key: Key, take: (value: unknown) => TableOptions[Key]): Property {
    return writable(() => this.book.options(this.tableId)[key], (value) => {
      this.info();
      this.book.options(this.tableId)[key] = take(value);
    });
  }

  override readonly properties: Record<string, Property> = {
    Id: readable(() => this.info().id),
    LegacyId: readable(() => this.info().id),
    Name: writable(() => this.info().name, async (value) => {
      const name = text(value, "name");
      const before = this.info();
      if (name === before.name) return;
      const problem = this.book.engine.tables.nameProblem(name);
      if (problem) throw invalidArgument(problem);
      if (this.book.engine.tables.list().some((table) => table.id !== this.tableId && table.name.toLowerCase() === name.toLowerCase())) {
        throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
      }
      await this.book.engine.tables.rename(this.tableId, name);
    }),
    Style: this.option("style", (value) => text(value, "style")),
    ShowHeaders: writable(() => true, (value) => {
      if (truth(value, "showHeaders") === false) throw apiNotFound("Table.showHeaders = false");
    }),
    ShowTotals: writable(() => false, (value) => {
      if (truth(value, "showTotals")) throw apiNotFound("Table.showTotals = true");
    }),
    ShowBandedRows: this.option("showBandedRows", (value) => truth(value, "showBandedRows")),
    ShowBandedColumns: this.option("showBandedColumns", (value) => truth(value, "showBandedColumns")),
    ShowFilterButton: this.option("showFilterButton", (value) => truth(value, "showFilterButton")),
    HighlightFirstColumn: this.option("highlightFirstColumn", (value) => truth(value, "highlightFirstColumn")),
    HighlightLastColumn: this.option("highlightLastColumn", (value) => truth(value, "highlightLastColumn")),
  };

  override readonly objects: Record<string, () => HostObject> = {
    AutoFilter: () => new AutoFilter(this.book, this.info().sheetId, this.tableId, (address) => new Worksheet(this.book, this.info().sheetId).rangeAt(address)),
    Columns: () => new TableColumnCollection(this),
    Rows: () => new TableRowCollection(this),
    Sort: () => new TableSort(this),
    Worksheet: () => new Worksheet(this.book, this.info().sheetId),
  };

  override readonly methods: Record<string, Method> = {
    ClearFilters: () => clearFilters(this.book, { tableId: this.info().id }),
    ReapplyFilters: () => reapplyFilter(this.book, { tableId: this.info().id }),
    GetRange: () => this.range(this.info().area),
    GetHeaderRowRange: () => this.range({ ...this.info().area, rows: 1 }),
    GetDataBodyRange: () => this.range(this.body()),
    Resize: async (given) => {
      const now = this.info();
      const range = given instanceof Range ? given : new Worksheet(this.book, now.sheetId).rangeAt(text(given, "newRange"));
      if (range.sheetId !== now.sheetId || range.area.row !== now.area.row || range.area.rows < 2) throw invalidArgument("newRange");
      if (!intersection(range.area, now.area)) throw invalidArgument("newRange");
      const grown = range.area.rows - now.area.rows;
      await this.book.engine.tables.resize(this.tableId, range.area);
      if (grown > 0) this.book.engine.tables.fillCalculatedColumns(this.tableId, now.area.rows - 1, grown);
    },
    Delete: async () => {
      const { area, sheetId } = this.info();
      await this.book.engine.tables.remove(this.tableId);
      this.book.engine.cells.clear(sheetId, area, "all");
    },
    ConvertToRange: async () => {
      const { area, sheetId } = this.info();
      await this.book.engine.tables.remove(this.tableId);
      return new Range(this.book, sheetId, area);
    },
    ...registrations(() => this.book, ["DataChangedEvent"]),
  };
}
