import { lastColumn, lastRow } from "../engine/terms";
import { whole } from "./arguments";
import { apiNotFound, itemNotFound } from "./errors";
import { calculated, HostObject, type Method, type Property, readable } from "./object";
import type { Range } from "./range";

/** The rows and columns of a range that can be seen, as if the hidden ones were not there. */
export class RangeView extends HostObject {
  readonly className = "RangeView";

  /** @param row the only row that counts, by its place among the visible ones; all of them where left out */
  constructor(private readonly range: Range, private readonly row?: number) {
    super();
    if (!range.bounded()) throw apiNotFound("Range.getVisibleView of whole rows or columns");
  }

  private visible(): { rows: number[]; columns: number[] } {
    const { area, sheetId, book } = this.range;
    const offsets = (first: number, last: number, isHidden: (index: number) => boolean): number[] =>
      Array.from({ length: last - first + 1 }, (_, offset) => offset).filter((offset) => !isHidden(first + offset));
    const rows = offsets(area.row, lastRow(area), (row) => book.engine.layout.rowHidden(sheetId, row));
    const columns = offsets(area.column, lastColumn(area), (column) => book.engine.layout.columnHidden(sheetId, column));
    return { rows: this.row === undefined ? rows : rows.slice(this.row, this.row + 1), columns };
  }

  private part(name: string): Property {
    return calculated(readable(() => {
      const { rows, columns } = this.visible();
      const grid = this.range.properties[name]!.get() as unknown[][];
      return rows.map((row) => columns.map((column) => grid[row]![column]));
    }));
  }

  override readonly properties: Record<string, Property> = {
    ...Object.fromEntries(["Values", "Formulas", "FormulasLocal", "Text", "ValueTypes", "NumberFormat"].map((name) => [name, this.part(name)])),
    CellAddresses: readable(() => {
      const { rows, columns } = this.visible();
      return rows.map((row) => columns.map((column) => this.range.cellAt(row, column).address()));
    }),
    RowCount: readable(() => this.visible().rows.length),
    ColumnCount: readable(() => this.visible().columns.length),
    Index: readable(() => this.row ?? 0),
  };

  override readonly objects: Record<string, () => HostObject> = { Rows: () => new RangeViewCollection(this.range) };

  override readonly methods: Record<string, Method> = {
    GetRange: () => {
      if (this.row === undefined) return this.range;
      const row = this.visible().rows[0];
      if (row === undefined) throw itemNotFound("row of the view");
      return this.range.at({ ...this.range.area, row: this.range.area.row + row, rows: 1 });
    },
  };
}

export class RangeViewCollection extends HostObject {
  readonly className = "RangeViewCollection";

  constructor(private readonly range: Range) {
    super();
  }

  override items(): RangeView[] {
    const count = new RangeView(this.range).properties.RowCount!.get() as number;
    return Array.from({ length: count }, (_, row) => new RangeView(this.range, row));
  }

  override readonly methods: Record<string, Method> = {
    GetCount: () => this.items().length,
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("row of the view");
      return found;
    },
  };
}
