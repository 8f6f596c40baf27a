import { type Evaluated, type DefinedName, parseAddress, type Scalar, splitSheet } from "../engine/terms";
import { text, truth } from "./arguments";
import type { Book } from "./book";
import { invalidArgument, itemNotFound } from "./errors";
import { calculated, HostObject, type Method, type Property, readable, writable } from "./object";
import type { Range } from "./range";
import { Worksheet } from "./worksheet";

export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(private readonly book: Book, private readonly name: string) {
    super();
  }

  override id(): string {
    return this.name;
  }

  private entry(): DefinedName {
    const found = this.book.engine.names.list().find((candidate) => candidate.name === this.name);
    if (!found) throw itemNotFound(`name ${this.name}`);
    return found;
  }

  override readonly properties: Record<string, Property> = {
    Name: readable(() => this.entry().name),
    Formula: writable(() => this.entry().formula, (value) => {
      const { name } = this.entry();
      const formula = text(value, "formula");
      if (!formula.startsWith("=") || !this.book.engine.cells.readable(formula)) throw invalidArgument("formula");
      this.book.engine.names.change(name, { formula });
    }),
    Scope: readable(() => (this.entry().sheetId === undefined ? "Workbook" : "Worksheet")),
    Comment: writable(() => this.entry().comment, (value) => this.book.engine.names.change(this.entry().name, { comment: text(value, "comment") })),
    Visible: writable(() => !this.entry().hidden, (value) => this.book.engine.names.change(this.entry().name, { hidden: !truth(value, "visible") })),
    Type: calculated(readable(async () => {
      if (this.range()) return "Range";
      const answer = await this.answer();
      if (Array.isArray(answer)) return "Array";
      return typeof answer === "number" && /^=[+-]?\d+$/.test(this.entry().formula) ? "Integer" : typeOf(answer);
    })),
    Value: calculated(readable(async () => {
      const { formula } = this.entry();
      return this.range() ? formula.slice(1) : this.answer();
    })),
  };

  override readonly objects: Record<string, () => HostObject | null> = {
    Worksheet: () => {
      const sheet = this.sheet();
      if (!sheet) throw invalidArgument("a name of the workbook belongs to no worksheet");
      return sheet;
    },
    WorksheetOrNullObject: () => this.sheet(),
    ArrayValues: () => new NamedItemArrayValues(() => this.block()),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => this.book.engine.names.remove(this.entry().name),
    GetRange: () => {
      const range = this.range();
      if (!range) throw itemNotFound("range of the name");
      return range;
    },
    GetRangeOrNullObject: () => this.range(),
  };

  private sheet(): Worksheet | null {
    const { sheetId } = this.entry();
    return sheetId === undefined ? null : new Worksheet(this.book, sheetId);
  }

  private range(): Range | null {
    return rangeOfName(this.book, this.entry());
  }

  private async answer(): Promise<Evaluated> {
    const { formula, sheetId } = this.entry();
    const [answer] = await this.book.engine.calculation.evaluate(sheetId ?? this.book.engine.sheets.active(), [{ row: 0, column: 0, formula }]);
    return answer ?? "";
  }

  private async block(): Promise<(Scalar | null)[][]> {
    const range = this.range();
    if (range) return this.book.engine.cells.read(range.sheetId, range.area).map((row) => row.map(({ value }) => value));
    const answer = await this.answer();
    return Array.isArray(answer) ? answer : [[answer]];
  }
}

/** The cells that a name stands for; null where it stands for anything else. */
export function rangeOfName(book: Book, { formula }: DefinedName): Range | null {
  const { sheet, local } = splitSheet(formula.slice(1));
  const found = sheet === undefined ? undefined : book.findSheet(sheet);
  const area = parseAddress(local);
  return found && area ? new Worksheet(book, found.id).rangeOf(area) : null;
}

function typeOf(value: Scalar | null): string {
  if (value === null || value === "") return value === null ? "Empty" : "String";
  if (typeof value === "string") return /^#[A-Z/0-9]+[!?]?$/.test(value) ? "Error" : "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}

class NamedItemArrayValues extends HostObject {
  readonly className = "NamedItemArrayValues";

  constructor(private readonly block: () => Promise<(Scalar | null)[][]>) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Values: calculated(readable(async () => (await this.block()).map((row) => row.map((value) => value ?? "")))),
    Types: calculated(readable(async () => (await this.block()).map((row) => row.map(typeOf)))),
  };
}
