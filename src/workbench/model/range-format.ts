import { cellsOf } from "../engine/terms";
import { alignmentProperties, mostIndent } from "./alignment";
import { number, truth, whole } from "./arguments";
import { invalidArgument } from "./errors";
import { type Looks, measured, RangeLooks } from "./looks";
import { HostObject, type Method, type Property, writable } from "./object";
import type { Range } from "./range";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-font";
import { FormatProtection } from "./worksheet-protection";

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";

  private readonly looks: Looks;

  constructor(private readonly range: Range) {
    super();
    this.looks = new RangeLooks(range);
  }

  private size(axis: "column" | "row"): unknown {
    const { layout } = this.range.book.engine;
    const { area, sheetId } = this.range;
    const start = axis === "column" ? area.column : area.row;
    const count = Math.min(axis === "column" ? area.columns : area.rows, 500);
    const read = (index: number): number => (axis === "column" ? layout.columnWidth(sheetId, index) : layout.rowHeight(sheetId, index));
    const first = read(start);
    for (let index = start + 1; index < start + count; index++) if (read(index) !== first) return null;
    return first;
  }

  /** Setting it to false has no effect, as in Excel. */
  private standard(axis: "column" | "row"): Property {
    const layout = () => this.range.book.engine.layout;
    const usual = (): number => (axis === "column" ? layout().standardWidth(this.range.sheetId) : layout().standardHeight(this.range.sheetId));
    return writable(() => {
      const size = this.size(axis);
      return size === null ? null : size === usual();
    }, (value) => {
      if (!truth(value, `useStandard${axis}`)) return;
      if (axis === "column") layout().setColumnWidth(this.range.sheetId, this.range.area, usual());
      else layout().setRowHeight(this.range.sheetId, this.range.area, usual());
    });
  }

  override readonly properties: Record<string, Property> = {
    ...alignmentProperties(() => this.looks),
    ColumnWidth: writable(() => this.size("column"), (value) =>
      this.range.book.engine.layout.setColumnWidth(this.range.sheetId, this.range.area, number(value, "columnWidth"))),
    UseStandardWidth: this.standard("column"),
    UseStandardHeight: this.standard("row"),
    RowHeight: writable(() => this.size("row"), (value) =>
      this.range.book.engine.layout.setRowHeight(this.range.sheetId, this.range.area, number(value, "rowHeight"))),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Fill: () => new RangeFill(this.looks),
    Font: () => new RangeFont(this.looks),
    Borders: () => new RangeBorderCollection(this.looks),
    Protection: () => new FormatProtection(this.range),
  };

  override readonly methods: Record<string, Method> = {
    AdjustIndent: (amount) => {
      const step = whole(amount, "amount");
      const { book, sheetId } = this.range;
      const indents = (row: number, column: number): number => (book.engine.cells.style(sheetId, row, column).indent ?? 0) + step;
      const area = measured(this.range);
      for (const { row, column } of cellsOf(area)) if (indents(row, column) < 0 || indents(row, column) > mostIndent) throw invalidArgument("amount");
      book.engine.cells.restyle(sheetId, area, (row, column) => ({ indent: indents(row, column) }));
    },
    AutofitColumns: async () => {
      await this.range.book.engine.calculation.settle();
      this.range.book.engine.layout.autofitColumns(this.range.sheetId, { ...measured(this.range) });
    },
    AutofitRows: async () => {
      await this.range.book.engine.calculation.settle();
      this.range.book.engine.layout.autofitRows(this.range.sheetId, { ...measured(this.range) });
    },
  };
}
