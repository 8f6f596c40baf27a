import { between } from "../engine/terms";
import { text, whole } from "./arguments";
import { HostError } from "./errors";
import { HostObject, type Method } from "./object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.book.engine.layout.freeze(this.sheet.sheetId, rows, columns);
  }

  private location(): Range | null {
    const { rows, columns } = this.sheet.book.engine.layout.frozen(this.sheet.sheetId);
    if (rows === 0 && columns === 0) return null;
    return this.sheet.rangeOf(between(0, 0, rows === 0 ? 1_048_575 : rows - 1, columns === 0 ? 16_383 : columns - 1));
  }

  override readonly methods: Record<string, Method> = {
    FreezeAt: (given) => {
      const { area } = given instanceof Range ? given : this.sheet.rangeAt(text(given, "frozenRange"));
      const wholeColumns = area.rows === 1_048_576;
      const wholeRows = area.columns === 16_384;
      this.freeze(wholeColumns ? 0 : area.row + area.rows, wholeRows ? 0 : area.column + area.columns);
    },
    FreezeRows: (count) => this.freeze(count === undefined || count === null ? 1 : whole(count, "count", 0), 0),
    FreezeColumns: (count) => this.freeze(0, count === undefined || count === null ? 1 : whole(count, "count", 0)),
    Unfreeze: () => this.freeze(0, 0),
    GetLocation: () => {
      const found = this.location();
      if (!found) throw new HostError("ItemNotFound", "Nothing is frozen on this worksheet");
      return found;
    },
    GetLocationOrNullObject: () => this.location(),
  };
}
