import { type Area, intersection } from "../engine/terms";
import { oneOf, text, whole } from "./arguments";
import type { Book } from "./book";
import { Combined } from "./combined";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import { Range } from "./range";
import { applyStyle, styleOf } from "./styles";
import { specialCells } from "./special-cells";
import { Worksheet } from "./worksheet";

/** Several blocks of cells of one sheet. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";

  constructor(readonly book: Book, readonly sheetId: string, readonly areas: readonly Area[]) {
    super();
  }

  ranges(): Range[] {
    return this.areas.map((area) => new Range(this.book, this.sheetId, area));
  }

  private address(): string {
    return this.ranges().map((range) => range.address()).join(",");
  }

  override readonly properties: Record<string, Property> = {
    Address: readable(() => this.address()),
    AddressLocal: readable(() => this.address()),
    AreaCount: readable(() => this.areas.length),
    CellCount: readable(() => {
      const count = this.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      return count > 2_147_483_647 ? -1 : count;
    }),
    Style: writable(() => {
      const [first, ...others] = this.ranges().map(styleOf);
      return others.every((other) => other === first) ? first : null;
    }, (value) => { for (const range of this.ranges()) applyStyle(range, text(value, "style")); }),
    IsEntireRow: readable(() => this.ranges().every((range) => range.properties.IsEntireRow!.get() === true)),
    IsEntireColumn: readable(() => this.ranges().every((range) => range.properties.IsEntireColumn!.get() === true)),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Areas: () => new RangeCollection(this.ranges()),
    Format: () => new Combined(this.ranges().map((range) => range.objects.Format!())),
    DataValidation: () => new DataValidation(this),
    ConditionalFormats: () => new ConditionalFormatCollection(this),
    Worksheet: () => new Worksheet(this.book, this.sheetId),
  };

  /** @returns null where nothing is left of it */
  private of(areas: readonly Area[]): RangeAreas | null {
    return areas.length === 0 ? null : new RangeAreas(this.book, this.sheetId, areas);
  }

  private found(areas: RangeAreas | null, what: string): RangeAreas {
    if (!areas) throw itemNotFound(what);
    return areas;
  }

  private common(other: unknown): RangeAreas | null {
    const others = other instanceof RangeAreas ? other.areas : [this.ranges()[0]!.other(other).area];
    return this.of(this.areas.flatMap((area) => others.flatMap((second) => intersection(area, second) ?? [])));
  }

  private async used(valuesOnly: boolean): Promise<RangeAreas | null> {
    await this.book.engine.calculation.settle();
    return this.of(this.areas.flatMap((area) => this.book.engine.cells.used(this.sheetId, valuesOnly, area) ?? []));
  }

  private async special(type: unknown, valueType: unknown): Promise<RangeAreas | null> {
    const found: Area[] = [];
    for (const range of this.ranges()) found.push(...await specialCells(range, type, valueType));
    return this.of(found);
  }

  private async each(name: string, ...given: unknown[]): Promise<void> {
    for (const range of this.ranges()) await range.methods[name]!(...given);
  }

  override readonly methods: Record<string, Method> = {
    Calculate: () => this.each("Calculate"),
    SetDirty: () => this.each("SetDirty"),
    CopyFrom: (...given) => this.each("CopyFrom", ...given),
    Clear: (applyTo) => this.each("Clear", applyTo),
    GetEntireRow: () => this.of(this.ranges().map((range) => (range.methods.GetEntireRow!() as Range).area)),
    GetEntireColumn: () => this.of(this.ranges().map((range) => (range.methods.GetEntireColumn!() as Range).area)),
    GetOffsetRangeAreas: (rows, columns) => this.of(this.ranges().map((range) => (range.methods.GetOffsetRange!(rows, columns) as Range).area)),
    GetIntersection: (other) => this.found(this.common(other), "intersection"),
    GetIntersectionOrNullObject: (other) => this.common(other),
    GetUsedRangeAreas: async (valuesOnly) => this.found(await this.used(valuesOnly === true), "used range"),
    GetUsedRangeAreasOrNullObject: (valuesOnly) => this.used(valuesOnly === true),
    GetSpecialCells: async (type, valueType) => this.found(await this.special(type, valueType), "special cells"),
    GetSpecialCellsOrNullObject: (type, valueType) => this.special(type, valueType),
  };
}

/** The blocks one by one. */
export class RangeCollection extends HostObject {
  readonly className = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  override items(): readonly Range[] {
    return this.ranges;
  }

  override readonly methods: Record<string, Method> = {
    GetCount: () => this.ranges.length,
    GetItemAt: (index) => {
      const found = this.ranges[whole(index, "index", 0)];
      if (!found) throw itemNotFound("range");
      return found;
    },
  };
}

/** "A1:B2,D4" on one sheet. @throws InvalidArgument where a part is no address */
export function rangeAreas(sheet: Worksheet, addresses: string): RangeAreas {
  const parts = addresses.split(",").map((part) => part.trim());
  if (parts.some((part) => part === "")) throw invalidArgument("address");
  return new RangeAreas(sheet.book, sheet.sheetId, parts.map((part) => sheet.rangeAt(part).area));
}

export const directions = ["Left", "Right", "Up", "Down"] as const;
export type Direction = (typeof directions)[number];
export const direction = (value: unknown): Direction => oneOf(value, directions, "direction");
