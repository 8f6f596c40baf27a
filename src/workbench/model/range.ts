import {
  addressOf, type Area, bounding, type Cell, intersection, isWholeColumns, isWholeRows, lastColumn, lastRow, quoteSheet, sheetColumns, sheetRows,
} from "../engine/terms";
import { oneOf, record, text, whole } from "./arguments";
import type { Book } from "./book";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { ownCellProperties } from "./cell-properties";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { calculated, HostObject, type Method, type Property, readable, writable } from "./object";
import { outlineMethods } from "./outlining";
import { beside } from "./range-beside";
import { clearRange } from "./range-clearing";
import { RangeFormat } from "./range-format";
import { hyperlinkProperty } from "./range-hyperlink";
import { mergeRange } from "./range-merging";
import { numberedFormulas } from "./range-numbered";
import { transferMethods } from "./range-transfer";
import { RangeSort } from "./range-sort";
import { writeFormats, writeGrid } from "./range-writing";
import { searchMethods } from "./range-searching";
import { applyStyle, styleOf } from "./styles";
import { surroundingRegion } from "./surrounding-region";
import { TableScopedCollection } from "./table-scoped";
import { Worksheet } from "./worksheet";

/** A block of cells of one sheet. A kept range follows when cells are inserted or removed before it. */
export class Range extends HostObject {
  readonly className = "Range";

  constructor(readonly book: Book, readonly sheetId: string, public area: Area) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Address: readable(() => this.address()),
    AddressLocal: readable(() => this.address()),
    CellCount: readable(() => this.area.rows * this.area.columns > 2_147_483_647 ? -1 : this.area.rows * this.area.columns),
    RowIndex: readable(() => this.area.row),
    ColumnIndex: readable(() => this.area.column),
    RowCount: readable(() => this.area.rows),
    ColumnCount: readable(() => this.area.columns),
    IsEntireRow: readable(() => isWholeRows(this.area)),
    IsEntireColumn: readable(() => isWholeColumns(this.area)),
    Values: calculated(writable(() => this.cells((cell) => cell.value ?? ""), (value) => writeGrid(this, value))),
    Formulas: calculated(writable(() => this.cells((cell) => cell.formula ?? cell.value ?? ""), (value) => writeGrid(this, value))),
    FormulasLocal: calculated(writable(() => this.cells((cell) => cell.formula ?? cell.value ?? ""), (value) => writeGrid(this, value))),
    FormulasR1C1: numberedFormulas(this),
    Text: calculated(readable(() => (this.bounded() ? this.book.engine.cells.texts(this.sheetId, this.area) : null))),
    ValueTypes: calculated(readable(() => this.cells((cell) => valueTypes[cell.kind]))),
    NumberFormat: calculated(writable(() => this.formats(), (value) => writeFormats(this, value))),
    NumberFormatLocal: calculated(writable(() => this.formats(), (value) => writeFormats(this, value))),
    HasSpill: calculated(readable(() => this.hasSpill())),
    RowHidden: writable(() => this.uniform("rows", (row) => this.book.engine.layout.rowHidden(this.sheetId, row)), (value) => {
      this.book.engine.layout.setRowsHidden(this.sheetId, this.area, value === true);
    }),
    ColumnHidden: writable(() => this.uniform("columns", (column) => this.book.engine.layout.columnHidden(this.sheetId, column)), (value) => {
      this.book.engine.layout.setColumnsHidden(this.sheetId, this.area, value === true);
    }),
    Hidden: readable(() => this.hidden()),
    Left: readable(() => this.extent("columns", 0, this.area.column)),
    Top: readable(() => this.extent("rows", 0, this.area.row)),
    Width: readable(() => this.extent("columns", this.area.column, this.area.columns)),
    Height: readable(() => this.extent("rows", this.area.row, this.area.rows)),
    Style: writable(() => styleOf(this), (value) => applyStyle(this, text(value, "style"))),
    Hyperlink: hyperlinkProperty(this),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Worksheet: () => new Worksheet(this.book, this.sheetId),
    Format: () => new RangeFormat(this),
    Sort: () => new RangeSort(this),
    DataValidation: () => new DataValidation({ book: this.book, sheetId: this.sheetId, areas: [this.area] }),
    ConditionalFormats: () => new ConditionalFormatCollection({ book: this.book, sheetId: this.sheetId, areas: [this.area] }),
  };

  override readonly methods: Record<string, Method> = {
    ...searchMethods(this),
    ...transferMethods(this),
    ...outlineMethods(this),
    GetCell: (row, column) => this.cellAt(whole(row, "row"), whole(column, "column")),
    GetRow: (row) => this.at({ ...this.area, row: this.area.row + this.within(row, this.area.rows, "row"), rows: 1 }),
    GetColumn: (column) => this.at({ ...this.area, column: this.area.column + this.within(column, this.area.columns, "column"), columns: 1 }),
    GetOffsetRange: (rows, columns) => this.at({ ...this.area, row: this.area.row + whole(rows, "rowOffset"), column: this.area.column + whole(columns, "columnOffset") }),
    GetResizedRange: (rows, columns) => this.at({ ...this.area, rows: this.area.rows + whole(rows, "deltaRows"), columns: this.area.columns + whole(columns, "deltaColumns") }),
    GetAbsoluteResizedRange: (rows, columns) => this.at({ ...this.area, rows: whole(rows, "numRows", 1), columns: whole(columns, "numColumns", 1) }),
    GetBoundingRect: (other) => this.at(bounding(this.area, this.other(other).area)),
    GetIntersection: (other) => {
      const common = this.common(other);
      if (!common) throw itemNotFound("intersection");
      return common;
    },
    GetIntersectionOrNullObject: (other) => this.common(other),
    GetEntireRow: () => this.at({ ...this.area, column: 0, columns: sheetColumns }),
    GetEntireColumn: () => this.at({ ...this.area, row: 0, rows: sheetRows }),
    GetLastCell: () => this.at({ row: lastRow(this.area), column: lastColumn(this.area), rows: 1, columns: 1 }),
    GetLastRow: () => this.at({ ...this.area, row: lastRow(this.area), rows: 1 }),
    GetLastColumn: () => this.at({ ...this.area, column: lastColumn(this.area), columns: 1 }),
    GetRowsAbove: (count) => this.at(beside(this.area, "above", count)),
    GetRowsBelow: (count) => this.at(beside(this.area, "below", count)),
    GetColumnsAfter: (count) => this.at(beside(this.area, "after", count)),
    GetColumnsBefore: (count) => this.at(beside(this.area, "before", count)),
    GetUsedRange: (valuesOnly) => this.used(valuesOnly === true).then((area) => {
      if (!area) throw itemNotFound("used range");
      return area;
    }),
    GetUsedRangeOrNullObject: (valuesOnly) => this.used(valuesOnly === true),
    GetSurroundingRegion: async () => this.at(await surroundingRegion(this.book, this.sheetId, { ...this.area, rows: 1, columns: 1 })),
    GetTables: (fullyContained) => new TableScopedCollection(this.book, this.sheetId, this.area, fullyContained === true),
    Insert: async (shift) => {
      const direction = oneOf(shift, ["Down", "Right"] as const, "shift");
      await this.book.engine.cells.insert(this.sheetId, this.area, direction === "Down" ? "down" : "right");
      return this.at({ ...this.area });
    },
    Delete: async (shift) => {
      const direction = oneOf(shift, ["Up", "Left"] as const, "shift");
      await this.book.engine.cells.remove(this.sheetId, this.area, direction === "Up" ? "up" : "left");
    },
    Clear: (applyTo) => clearRange(this, applyTo),
    Select: () => this.book.engine.sheets.select({ sheetId: this.sheetId, ...this.area }),
    Merge: (across) => mergeRange(this, across === true),
    Unmerge: () => this.book.engine.cells.unmerge(this.sheetId, this.area),
    Calculate: () => this.book.engine.functions.recalculate([{ sheetId: this.sheetId, ...this.area }]),
    SetDirty: () => this.book.engine.functions.recalculate([{ sheetId: this.sheetId, ...this.area }]),
    GetCellProperties: (options) => ownCellProperties(this, record(options, "cellPropertiesLoadOptions")),
    _ValidateArraySize: (rows, columns) => {
      if (rows !== this.area.rows || columns !== this.area.columns) throw shapeMismatch();
    },
  };

  address(): string {
    return `${quoteSheet(this.book.sheet(this.sheetId).name)}!${addressOf(this.area)}`;
  }

  /** Values of unbounded ranges are null, as in Excel. */
  bounded(): boolean {
    return !isWholeRows(this.area) && !isWholeColumns(this.area);
  }

  private cells(read: (cell: Cell) => unknown): unknown[][] | null {
    return this.bounded() ? this.book.engine.cells.read(this.sheetId, this.area).map((row) => row.map(read)) : null;
  }

  private formats(): unknown {
    if (!this.bounded()) return null;
    return Array.from({ length: this.area.rows }, (_, row) => Array.from({ length: this.area.columns }, (__, column) =>
      this.book.engine.cells.style(this.sheetId, this.area.row + row, this.area.column + column).numberFormat ?? "General"));
  }

  private uniform(axis: "rows" | "columns", read: (index: number) => boolean): boolean | null {
    const start = axis === "rows" ? this.area.row : this.area.column;
    const length = Math.min(axis === "rows" ? this.area.rows : this.area.columns, 2000);
    const first = read(start);
    for (let index = start + 1; index < start + length; index++) if (read(index) !== first) return null;
    return first;
  }

  private hidden(): boolean | null {
    const rows = this.properties.RowHidden!.get();
    const columns = this.properties.ColumnHidden!.get();
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  /** Points from one row (or column) on; hidden ones take no room. */
  private extent(axis: "rows" | "columns", start: number, count: number): number {
    const { layout } = this.book.engine;
    let sum = 0;
    for (let index = start; index < start + count; index++) {
      if (axis === "rows") sum += layout.rowHidden(this.sheetId, index) ? 0 : layout.rowHeight(this.sheetId, index);
      else sum += layout.columnHidden(this.sheetId, index) ? 0 : layout.columnWidth(this.sheetId, index);
    }
    return sum;
  }

  /** True where all cells spill, false where none does, null for both. */
  private hasSpill(): boolean | null {
    const spills = this.spillAreas();
    let within = 0;
    const cells = this.area.rows * this.area.columns;
    for (const spill of spills) {
      const common = intersection(spill, this.area);
      if (common) within += common.rows * common.columns;
    }
    return within === 0 ? false : within === cells ? true : null;
  }

  spillAreas(): Area[] {
    const used = this.book.engine.cells.used(this.sheetId, true);
    if (!used) return [];
    const areas: Area[] = [];
    for (let row = used.row; row <= Math.min(lastRow(used), lastRow(this.area)); row++) {
      for (let column = used.column; column <= Math.min(lastColumn(used), lastColumn(this.area)); column++) {
        const spill = this.book.engine.cells.spill(this.sheetId, row, column);
        if (spill) areas.push(spill);
      }
    }
    return areas;
  }

  at(area: Area): Range {
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1 || lastRow(area) >= sheetRows || lastColumn(area) >= sheetColumns) {
      throw invalidArgument("range outside the sheet");
    }
    return new Range(this.book, this.sheetId, area);
  }

  private within(value: unknown, size: number, what: string): number {
    const index = whole(value, what, 0);
    if (index >= size) throw invalidArgument(what);
    return index;
  }

  /** Cells outside the block are allowed, as in Excel. */
  cellAt(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  /** Another range as an argument: an object, or an address on the same sheet. */
  other(value: unknown): Range {
    if (value instanceof Range) {
      if (value.sheetId !== this.sheetId) throw invalidArgument("range of another sheet");
      return value;
    }
    return new Worksheet(this.book, this.sheetId).rangeAt(text(value, "range"));
  }

  private common(value: unknown): Range | null {
    const area = intersection(this.area, this.other(value).area);
    return area ? this.at(area) : null;
  }

  private async used(valuesOnly: boolean): Promise<Range | null> {
    await this.book.engine.calculation.settle();
    const area = this.book.engine.cells.used(this.sheetId, valuesOnly, this.area);
    return area ? this.at(area) : null;
  }

  /** @throws where it is asked of more than one cell: only a single one spills, or is spilled into */
  single(): void {
    if (this.area.rows * this.area.columns > 1) throw invalidArgument("more than one cell");
  }
}

const valueTypes: Record<Cell["kind"], string> = { blank: "Empty", text: "String", number: "Double", boolean: "Boolean", error: "Error" };

export const shapeMismatch = (): HostError =>
  new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
