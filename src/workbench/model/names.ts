import { type DefinedName, parseAddress, splitSheet } from "../engine/terms";
import { text } from "./arguments";
import type { Book } from "./book";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** The names of the workbook; names of a single sheet are not there. */
export class NamedItemCollection extends HostObject {
  readonly className = "NamedItemCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override items(): NamedItem[] {
    return this.book.engine.names.list().map((entry) => new NamedItem(this.book, entry.name));
  }

  private find(key: unknown): NamedItem | null {
    const wanted = text(key, "name").toLowerCase();
    return this.items().find((item) => item.id().toLowerCase() === wanted) ?? null;
  }

  override readonly methods: Record<string, Method> = {
    Add: (name, reference) => {
      const wanted = text(name, "name");
      if (this.find(wanted)) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
      const formula = reference instanceof Range ? `=${absolute(reference.address())}` : text(reference, "reference");
      if (!this.book.engine.names.add(wanted, formula)) throw invalidArgument(`name ${wanted}`);
      return new NamedItem(this.book, wanted);
    },
    GetItem: (name) => {
      const found = this.find(name);
      if (!found) throw itemNotFound(`name ${String(name)}`);
      return found;
    },
    GetItemOrNullObject: (name) => this.find(name),
    GetCount: () => this.items().length,
  };
}

class NamedItem extends HostObject {
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
      this.book.engine.names.change(name, formula);
    }),
    Scope: readable(() => "Workbook"),
  };

  override readonly objects: Record<string, () => HostObject | null> = {
    Worksheet: () => { throw invalidArgument("a name of the workbook belongs to no worksheet"); },
    WorksheetOrNullObject: () => null,
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

  private range(): Range | null {
    const { sheet, local } = splitSheet(this.entry().formula.slice(1));
    const found = sheet === undefined ? undefined : this.book.findSheet(sheet);
    const area = parseAddress(local);
    return found && area ? new Worksheet(this.book, found.id).rangeOf(area) : null;
  }
}

/** "Sheet1!A1:B2" as a name keeps it: "Sheet1!$A$1:$B$2". */
function absolute(address: string): string {
  const bang = address.lastIndexOf("!") + 1;
  return address.slice(0, bang) + address.slice(bang).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
