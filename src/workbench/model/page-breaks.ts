import { whole } from "./arguments";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable } from "./object";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Where a sheet keeps its breaks: the first row (or column) after each, in order. */
export type BreakKey = "rowBreaks" | "columnBreaks";

export const breaksOf = (page: Readonly<Record<string, unknown>>, key: BreakKey): readonly number[] => (page[key] as readonly number[] | undefined) ?? [];

/** The breaks that an add-in (or a person) has set; Excel's own, where a page is full, are none of them. */
export class PageBreakCollection extends HostObject {
  readonly className = "PageBreakCollection";

  constructor(private readonly sheet: Worksheet, private readonly key: BreakKey) {
    super();
  }

  private all(): readonly number[] {
    this.sheet.book.sheet(this.sheet.sheetId);
    return breaksOf(this.sheet.book.page(this.sheet.sheetId), this.key);
  }

  private keep(breaks: readonly number[]): void {
    this.sheet.book.page(this.sheet.sheetId)[this.key] = breaks;
  }

  override items(): PageBreak[] {
    return this.all().map((index) => new PageBreak(this.sheet, this.key, index, () => this.keep(this.all().filter((other) => other !== index))));
  }

  override readonly methods: Record<string, Method> = {
    Add: (given) => {
      const { sheetId, area } = this.sheet.rangeGiven(given);
      const index = this.key === "rowBreaks" ? area.row : area.column;
      // There is nothing before the first row that could end a page.
      if (sheetId !== this.sheet.sheetId || index === 0) throw invalidArgument("pageBreakRange");
      this.keep([...new Set([...this.all(), index])].sort((one, other) => one - other));
      return this.items().find((item) => item.index === index)!;
    },
    GetCount: () => this.all().length,
    GetItem: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("page break");
      return found;
    },
    RemovePageBreaks: () => this.keep([]),
  };
}

class PageBreak extends HostObject {
  readonly className = "PageBreak";

  constructor(private readonly sheet: Worksheet, private readonly key: BreakKey, readonly index: number, private readonly remove: () => void) {
    super();
  }

  override id(): number {
    return breaksOf(this.sheet.book.page(this.sheet.sheetId), this.key).indexOf(this.index);
  }

  private cell(): Range {
    if (this.id() < 0) throw itemNotFound("page break");
    const row = this.key === "rowBreaks" ? this.index : 0;
    return this.sheet.rangeOf({ row, column: this.key === "rowBreaks" ? 0 : this.index, rows: 1, columns: 1 });
  }

  override readonly properties: Record<string, Property> = {
    RowIndex: readable(() => this.cell().area.row),
    ColumnIndex: readable(() => this.cell().area.column),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => { this.cell(); this.remove(); },
    GetCellAfterBreak: () => this.cell(),
  };
}
