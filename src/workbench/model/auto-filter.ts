import { type Area, contains, intersection, sameArea } from "../engine/terms";
import { text, whole } from "./arguments";
import type { Book } from "./book";
import { apiNotFound, HostError, invalidArgument, itemNotFound } from "./errors";
import { applyFilter, clearFilters, reapplyFilter } from "./filter";
import { criteriaAnswer, filterCriteria } from "./filter-criteria";
import { HostObject, type Method, type Property, readable } from "./object";
import { Range } from "./range";
import { surroundingRegion } from "./surrounding-region";

/** The filter of a table, or the one that a worksheet may have besides those of its tables. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  /** @param at what a given address means on this sheet */
  constructor(
    private readonly book: Book, private readonly sheetId: string, private readonly tableId: string | undefined, private readonly at: (address: string) => Range,
  ) {
    super();
  }

  private get target(): { tableId: string } | { sheetId: string } {
    return this.tableId === undefined ? { sheetId: this.sheetId } : { tableId: this.tableId };
  }

  private area(): Area | undefined {
    return this.tableId === undefined ? this.book.engine.filters.sheetArea(this.sheetId) : this.book.table(this.tableId).area;
  }

  private required(): Area {
    const area = this.area();
    if (!area) throw new HostError("InvalidOperation", "The worksheet has no filter.");
    return area;
  }

  /** The column's offset within the filter. @throws InvalidArgument */
  private column(index: unknown): number {
    const offset = whole(index, "columnIndex", 0);
    if (offset >= this.required().columns) throw invalidArgument("columnIndex");
    return offset;
  }

  /** Puts the filter over the range, where it is not there already; a single cell means the block round it. */
  private async cover(given: unknown): Promise<void> {
    const range = given instanceof Range ? given : this.at(text(given, "range"));
    if (range.sheetId !== this.sheetId) throw invalidArgument("range of another worksheet");
    if (this.tableId !== undefined) {
      if (!contains(this.required(), range.area)) throw invalidArgument("range outside of the table");
      return;
    }
    const isCell = range.area.rows * range.area.columns === 1;
    const used = this.book.engine.cells.used(this.sheetId, true);
    const region = isCell ? await surroundingRegion(this.book, this.sheetId, range.area) : range.area;
    const area = range.bounded() ? region : used && intersection(range.area, used);
    if (!area) throw invalidArgument("range without values");
    if (this.book.engine.tables.list().some((table) => table.sheetId === this.sheetId && intersection(table.area, area))) {
      throw apiNotFound("Worksheet.autoFilter.apply over a table (use Table.autoFilter)");
    }
    const now = this.area();
    if (!now || !sameArea(now, area)) await this.book.engine.filters.setSheetArea(this.sheetId, area);
  }

  private range(): Range | null {
    const area = this.area();
    return area ? new Range(this.book, this.sheetId, area) : null;
  }

  private criteria(): ReturnType<Book["engine"]["filters"]["criteria"]> {
    return this.book.engine.filters.criteria(this.target);
  }

  override readonly properties: Record<string, Property> = {
    Criteria: readable(() => (this.area() ? this.criteria().map(criteriaAnswer) : null)),
    Enabled: readable(() => (this.tableId === undefined ? this.area() !== undefined : this.book.options(this.tableId).showFilterButton)),
    IsDataFiltered: readable(() => this.criteria().some((one) => one !== undefined)),
  };

  override readonly methods: Record<string, Method> = {
    Apply: async (range, columnIndex, criteria) => {
      await this.cover(range);
      if (columnIndex === undefined || columnIndex === null) return;
      const column = this.column(columnIndex);
      const wanted = criteria === undefined || criteria === null ? undefined : filterCriteria(criteria);
      await applyFilter(this.book, this.target, column, wanted);
    },
    ClearColumnCriteria: (index) => applyFilter(this.book, this.target, this.column(index), undefined),
    ClearCriteria: () => clearFilters(this.book, this.target),
    Reapply: async () => {
      this.required();
      await reapplyFilter(this.book, this.target);
    },
    Remove: async () => {
      if (this.tableId === undefined) return this.book.engine.filters.setSheetArea(this.sheetId, undefined);
      await clearFilters(this.book, this.target);
      this.book.options(this.tableId).showFilterButton = false;
    },
    GetRange: () => {
      const range = this.range();
      if (!range) throw itemNotFound("filter");
      return range;
    },
    GetRangeOrNullObject: () => this.range(),
  };
}
