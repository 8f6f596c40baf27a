import { type Area, intersection } from "../engine/terms";
import { text, truth, whole } from "./arguments";
import type { Book } from "./book";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable } from "./object";
import { Range } from "./range";
import { Table } from "./table";
import { Worksheet } from "./worksheet";
import { registrations } from "./worksheets";
import { splitSheet } from "../engine/terms";

/** The tables of a worksheet, or of the workbook where no sheet is given. */
export class TableCollection extends HostObject {
  readonly className = "TableCollection";

  constructor(private readonly book: Book, private readonly sheetId?: string) {
    super();
  }

  override readonly properties: Record<string, Property> = { Count: readable(() => this.items().length) };

  override items(): Table[] {
    return this.book.engine.tables.list()
      .filter((table) => this.sheetId === undefined || table.sheetId === this.sheetId)
      .map((table) => new Table(this.book, table.id));
  }

  private find(key: unknown): Table | null {
    const wanted = String(typeof key === "number" ? key : text(key, "key")).toLowerCase();
    return this.items().find((table) => table.tableId.toLowerCase() === wanted || table.info().name.toLowerCase() === wanted) ?? null;
  }

  private place(address: unknown): Range {
    if (address instanceof Range) return address;
    const { sheet, local } = splitSheet(text(address, "address"));
    const sheetId = sheet === undefined ? (this.sheetId ?? this.book.engine.sheets.active()) : this.book.findSheet(sheet)?.id;
    if (sheetId === undefined) throw invalidArgument("address of no worksheet");
    return new Worksheet(this.book, sheetId).rangeAt(local);
  }

  /** The header with a row below it that is free: what stands there moves down. */
  private async makeRowBelow(sheetId: string, header: Area): Promise<Area> {
    const { cells, tables } = this.book.engine;
    const below = { ...header, row: header.row + 1 };
    const isFree = cells.read(sheetId, below)[0]!.every(({ kind }) => kind === "blank")
      && !tables.list().some((table) => table.sheetId === sheetId && intersection(table.area, below));
    if (!isFree) await cells.insert(sheetId, below, "down");
    return { ...header, rows: 2 };
  }

  override readonly methods: Record<string, Method> = {
    Add: async (address, hasHeaders) => {
      const range = this.place(address);
      if (this.sheetId !== undefined && range.sheetId !== this.sheetId) throw invalidArgument("address of another worksheet");
      const overlaps = this.book.engine.tables.list().some((table) => table.sheetId === range.sheetId && intersection(table.area, range.area));
      if (overlaps) throw new HostError("InvalidOperation", "A table can't overlap another table.");
      await this.book.engine.calculation.settle();
      let area = range.area;
      if (!truth(hasHeaders, "hasHeaders")) {
        await this.book.engine.cells.insert(range.sheetId, { ...area, rows: 1 }, "down");
        area = { ...area, rows: area.rows + 1 };
      }
      // A table has at least one row below its header.
      const isHeaderAlone = area.rows === 1;
      if (isHeaderAlone) area = await this.makeRowBelow(range.sheetId, area);
      let number = 1;
      const names = new Set(this.book.engine.tables.list().map((table) => table.name.toLowerCase()));
      while (names.has(`表${number}`)) number++;
      const tableId = await this.book.engine.tables.add(range.sheetId, area, `表${number}`);
      if (isHeaderAlone) this.book.engine.tables.setInsertRow(tableId, true);
      return new Table(this.book, tableId);
    },
    GetItem: (key) => {
      const found = this.find(key);
      if (!found) throw itemNotFound(`table ${String(key)}`);
      return found;
    },
    GetItemOrNullObject: (key) => this.find(key),
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("table");
      return found;
    },
    GetCount: () => this.items().length,
    ...registrations(() => this.book, ["DataChangedEvent", "AddedEvent", "DeletedEvent"]),
  };
}
