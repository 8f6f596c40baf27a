import { type Area, intersection, type TableInfo } from "../engine/terms";
import { text, truth } from "./arguments";
import { type Book, type TableOptions } from "./book";
import { AutoFilter } from "./auto-filter";
import { apiNotFound, HostError, invalidArgument, itemNotFound } from "./errors";
import { clearFilters, reapplyFilter } from "./filter";
import { withoutTable } from "./formula-graph";
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

  /** How many rows it has; the blank one of a table without rows is none, though the body names it. */
  rowCount(): number {
    const { area, insertRow } = this.info();
    return insertRow ? 0 : area.rows - 1;
  }

  /** Header, body and totals. */
  whole(): Area {
    const { area, totals } = this.info();
    return totals ? { ...area, rows: area.rows + 1 } : area;
  }

  /** @throws ItemNotFound where the table shows no totals. */
  totals(): Area {
    const { area, totals } = this.info();
    if (!totals) throw itemNotFound("totals row");
    return { ...area, row: area.row + area.rows, rows: 1 };
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
    ShowTotals: writable(() => this.info().totals, async (value) => {
      const isShown = truth(value, "showTotals");
      await this.book.engine.calculation.settle();
      await this.book.engine.tables.setTotals(this.info().id, isShown);
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
    GetRange: () => this.range(this.whole()),
    GetTotalRowRange: () => this.range(this.totals()),
    GetHeaderRowRange: () => this.range({ ...this.info().area, rows: 1 }),
    GetDataBodyRange: () => this.range(this.body()),
    Resize: async (given) => {
      const now = this.info();
      const range = given instanceof Range ? given : new Worksheet(this.book, now.sheetId).rangeAt(text(given, "newRange"));
      if (range.sheetId !== now.sheetId || range.area.row !== now.area.row || range.area.rows < 2) throw invalidArgument("newRange");
      if (!intersection(range.area, now.area)) throw invalidArgument("newRange");
      const { tables } = this.book.engine;
      // The new range takes the row of totals in; it goes to the end.
      const area = now.totals ? { ...range.area, rows: range.area.rows - 1 } : range.area;
      if (area.rows < 2) throw invalidArgument("newRange");
      if (now.totals) await tables.setTotals(this.tableId, false);
      await tables.resize(this.tableId, area);
      const grown = area.rows - now.area.rows;
      if (grown > 0) tables.fillCalculatedColumns(this.tableId, now.area.rows - 1, grown);
      if (now.totals) await tables.setTotals(this.tableId, true);
    },
    Delete: async () => {
      const { sheetId } = this.info();
      const area = this.whole();
      await this.book.engine.tables.remove(this.tableId);
      this.book.engine.cells.clear(sheetId, area, "all");
    },
    ConvertToRange: async () => {
      const { sheetId } = this.info();
      const area = this.whole();
      const rewritten = withoutTable(this.book, this.info());
      await this.book.engine.tables.remove(this.tableId);
      for (const { place, formula } of rewritten) this.book.engine.cells.write(place.sheetId, place, [[formula]]);
      return new Range(this.book, sheetId, area);
    },
    ...registrations(() => this.book, ["DataChangedEvent", "SelectionChangedEvent"]),
  };
}
