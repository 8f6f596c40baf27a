import type { Area, Place } from "../engine/terms";
import { text, whole } from "./arguments";
import type { Book } from "./book";
import { itemNotFound } from "./errors";
import { dependents, merged, precedents } from "./formula-graph";
import { HostObject, type Method, type Property, readable } from "./object";
import type { Range } from "./range";
import { RangeAreas, RangeCollection } from "./range-areas";

/** Blocks of cells of several sheets. */
export class WorkbookRangeAreas extends HostObject {
  readonly className = "WorkbookRangeAreas";
  private readonly bySheet: readonly RangeAreas[];

  constructor(private readonly book: Book, places: readonly Place[]) {
    super();
    const blocks = new Map<string, Area[]>();
    for (const { sheetId, row, column, rows, columns } of places) blocks.set(sheetId, [...(blocks.get(sheetId) ?? []), { row, column, rows, columns }]);
    this.bySheet = book.engine.sheets.list().filter(({ id }) => blocks.has(id)).map(({ id }) => new RangeAreas(book, id, merged(blocks.get(id)!)));
  }

  private ofSheet(key: unknown): RangeAreas | null {
    const sheet = this.book.findSheet(text(key, "key"));
    return this.bySheet.find(({ sheetId }) => sheetId === sheet?.id) ?? null;
  }

  override readonly properties: Record<string, Property> = {
    Addresses: readable(() => this.bySheet.map((areas) => areas.properties.Address!.get())),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Areas: () => new RangeAreasCollection(this.bySheet),
    Ranges: () => new RangeCollection(this.bySheet.flatMap((areas) => areas.ranges())),
  };

  override readonly methods: Record<string, Method> = {
    GetRangeAreasBySheet: (key) => {
      const found = this.ofSheet(key);
      if (!found) throw itemNotFound(`areas on ${String(key)}`);
      return found;
    },
    GetRangeAreasOrNullObjectBySheet: (key) => this.ofSheet(key),
  };
}

/** The blocks, sheet by sheet. */
export class RangeAreasCollection extends HostObject {
  readonly className = "RangeAreasCollection";

  constructor(private readonly areas: readonly RangeAreas[]) {
    super();
  }

  override items(): readonly RangeAreas[] {
    return this.areas;
  }

  override readonly methods: Record<string, Method> = {
    GetCount: () => this.areas.length,
    GetItemAt: (index) => {
      const found = this.areas[whole(index, "index", 0)];
      if (!found) throw itemNotFound("areas");
      return found;
    },
  };
}

/** What the formulas of a range read, and what reads the range. @throws ItemNotFound where nothing does */
export function tracingMethods(range: Range): Record<string, Method> {
  const trace = (find: typeof precedents, isWhole: boolean): Method => () => {
    const found = find(range.book, { sheetId: range.sheetId, ...range.area }, isWhole);
    if (found.length === 0) throw itemNotFound("cells");
    return new WorkbookRangeAreas(range.book, found);
  };
  return {
    GetDirectPrecedents: trace(precedents, false), GetPrecedents: trace(precedents, true),
    GetDirectDependents: trace(dependents, false), GetDependents: trace(dependents, true),
  };
}
