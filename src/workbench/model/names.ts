import type { DefinedName } from "../engine/terms";
import { text } from "./arguments";
import type { Book } from "./book";
import { apiNotFound, HostError, invalidArgument, itemNotFound } from "./errors";
import { NamedItem } from "./named-item";
import { HostObject, type Method } from "./object";
import { Range } from "./range";

/** The names of the workbook, or of a single sheet. */
export class NamedItemCollection extends HostObject {
  readonly className = "NamedItemCollection";

  /** @param sheetId the sheet that alone knows the names; the whole workbook where left out */
  constructor(private readonly book: Book, private readonly sheetId?: string) {
    super();
  }

  private entries(): DefinedName[] {
    return this.book.engine.names.list().filter((entry) => entry.sheetId === this.sheetId);
  }

  override items(): NamedItem[] {
    return this.entries().map((entry) => new NamedItem(this.book, entry.name));
  }

  private find(key: unknown): NamedItem | null {
    const wanted = text(key, "name").toLowerCase();
    return this.items().find((item) => item.id().toLowerCase() === wanted) ?? null;
  }

  private add(given: unknown, formula: string, comment: unknown): NamedItem {
    const name = checkName(given);
    const key = name.toLowerCase();
    const other = this.book.engine.names.list().find((entry) => entry.name.toLowerCase() === key);
    if (other && other.sheetId === this.sheetId) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    // The engine knows every name once.
    if (other) throw apiNotFound(`name ${name} of the workbook and of a worksheet, or of several worksheets`);
    if (this.book.engine.tables.list().some((table) => table.name.toLowerCase() === key)) throw invalidArgument(`name ${name}`);
    if (!this.book.engine.cells.readable(formula) || !this.book.engine.names.add(name, formula, this.sheetId)) throw invalidArgument(`name ${name}`);
    const said = comment === undefined || comment === null ? "" : text(comment, "comment");
    if (said !== "") this.book.engine.names.change(name, { comment: said });
    return new NamedItem(this.book, name);
  }

  override readonly methods: Record<string, Method> = {
    Add: (name, reference, comment) => {
      if (reference instanceof Range) return this.add(name, `=${absolute(reference.address())}`, comment);
      const given = typeof reference === "number" || typeof reference === "boolean" ? String(reference) : text(reference, "reference");
      return this.add(name, given.startsWith("=") ? given : constant(given), comment);
    },
    AddFormulaLocal: (name, formula, comment) => {
      const given = text(formula, "formula");
      if (!given.startsWith("=")) throw invalidArgument("formula");
      return this.add(name, given, comment);
    },
    GetItem: (name) => {
      const found = this.find(name);
      if (!found) throw itemNotFound(`name ${String(name)}`);
      return found;
    },
    GetItemOrNullObject: (name) => this.find(name),
    GetCount: () => this.entries().length,
  };
}

/** Excel's rule for a name: letters of any script, digits, points, underlines and backslashes, and no address. */
function checkName(value: unknown): string {
  const name = text(value, "name");
  const isAddress = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|[rc])$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) || isAddress || name.length > 255) throw invalidArgument(`name ${name}`);
  return name;
}

const constant = (given: string): string => (given !== "" && !Number.isNaN(Number(given)) || /^(true|false)$/i.test(given) ? `=${given}` : `="${given.replace(/"/g, '""')}"`);

/** "Sheet1!A1:B2" as a name keeps it: "Sheet1!$A$1:$B$2". */
function absolute(address: string): string {
  const bang = address.lastIndexOf("!") + 1;
  return address.slice(0, bang) + address.slice(bang).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2").replace(/(?<![$A-Z\d])([A-Z]+|\d+)(?![A-Z\d])/g, "$$$1");
}
