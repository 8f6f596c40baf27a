import { dynamicKinds, type FilterCriteria } from "../engine/terms";
import { color, oneOf } from "./arguments";
import type { Book } from "./book";
import { amountCriteria, criteriaAnswer, customCriteria, filterCriteria, valuesCriteria } from "./filter-criteria";
import { HostObject, type Method, type Property, readable } from "./object";

/** The filter of one column of a table. */
export class Filter extends HostObject {
  readonly className = "Filter";

  constructor(private readonly book: Book, private readonly tableId: string, private readonly column: () => number) {
    super();
  }

  private async put(criteria: FilterCriteria | undefined): Promise<void> {
    await applyFilter(this.book, { tableId: this.tableId }, this.column(), criteria);
  }

  override readonly properties: Record<string, Property> = {
    Criteria: readable(() => criteriaAnswer(this.book.engine.filters.criteria({ tableId: this.tableId })[this.column()])),
  };

  override readonly methods: Record<string, Method> = {
    Apply: (criteria) => this.put(filterCriteria(criteria)),
    ApplyValuesFilter: (values) => this.put(valuesCriteria(values)),
    ApplyCustomFilter: (first, second, operator) => this.put(customCriteria(first, second, operator)),
    ApplyTopItemsFilter: (count) => this.put(amountCriteria("TopItems", count)),
    ApplyTopPercentFilter: (percent) => this.put(amountCriteria("TopPercent", percent)),
    ApplyBottomItemsFilter: (count) => this.put(amountCriteria("BottomItems", count)),
    ApplyBottomPercentFilter: (percent) => this.put(amountCriteria("BottomPercent", percent)),
    ApplyCellColorFilter: (wanted) => this.put({ filterOn: "CellColor", color: color(wanted, "color") }),
    ApplyFontColorFilter: (wanted) => this.put({ filterOn: "FontColor", color: color(wanted, "color") }),
    ApplyDynamicFilter: (kind) => this.put({ filterOn: "Dynamic", dynamicCriteria: oneOf(kind, dynamicKinds, "criteria") }),
    Clear: () => this.put(undefined),
  };
}

type Target = Parameters<Book["engine"]["filters"]["apply"]>[0];

/** Values first: a filter looks at what formulas and conditional formats show. */
export async function applyFilter(book: Book, target: Target, column: number, criteria: FilterCriteria | undefined): Promise<void> {
  await settleFor(book, [criteria]);
  await book.engine.filters.apply(target, column, criteria);
}

export async function reapplyFilter(book: Book, target: Target): Promise<void> {
  await settleFor(book, book.engine.filters.criteria(target));
  await book.engine.filters.reapply(target);
}

/** Colours of rules are calculated only where somebody asks for them. */
async function settleFor(book: Book, criteria: readonly (FilterCriteria | undefined)[]): Promise<void> {
  if (criteria.some((one) => one?.filterOn.endsWith("Color"))) await book.engine.calculation.settleColours();
  else await book.engine.calculation.settle();
}

export async function clearFilters(book: Book, target: Target): Promise<void> {
  const criteria = book.engine.filters.criteria(target);
  for (const [column, one] of criteria.entries()) if (one) await book.engine.filters.apply(target, column, undefined);
}
