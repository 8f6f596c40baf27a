import { oneOf, text } from "./arguments";
import type { Book } from "./book";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method } from "./object";
import { Worksheet } from "./worksheet";

/** Excel's rule for the name of a sheet. @throws InvalidArgument, ItemAlreadyExists */
export function checkSheetName(book: Book, value: unknown, own?: string): string {
  const name = text(value, "name");
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") {
    throw invalidArgument("name of a worksheet");
  }
  const other = book.engine.sheets.list().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== own) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  return name;
}

export class WorksheetCollection extends HostObject {
  readonly className = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override items(): Worksheet[] {
    return this.book.engine.sheets.list().map((sheet) => new Worksheet(this.book, sheet.id));
  }

  private find(key: unknown): Worksheet | null {
    const found = this.book.findSheet(text(key, "key"));
    return found ? new Worksheet(this.book, found.id) : null;
  }

  private visible(only: unknown): Worksheet[] {
    return only === true ? this.items().filter((sheet) => !this.book.sheet(sheet.sheetId).hidden) : this.items();
  }

  override readonly methods: Record<string, Method> = {
    Add: (name) => {
      let chosen: string;
      if (name === undefined || name === null) {
        let number = this.items().length + 1;
        while (this.book.findSheet(`Sheet${number}`)) number++;
        chosen = `Sheet${number}`;
      } else {
        chosen = checkSheetName(this.book, name);
      }
      return new Worksheet(this.book, this.book.engine.sheets.add(chosen));
    },
    GetItem: (key) => {
      const found = this.find(key);
      if (!found) throw itemNotFound(`worksheet ${String(key)}`);
      return found;
    },
    GetItemOrNullObject: (key) => this.find(key),
    GetActiveWorksheet: () => new Worksheet(this.book, this.book.engine.sheets.active()),
    GetFirst: (visibleOnly) => this.visible(visibleOnly)[0],
    GetLast: (visibleOnly) => this.visible(visibleOnly).at(-1),
    GetCount: (visibleOnly) => this.visible(visibleOnly).length,
    ...registrations(() => this.book, [...sheetEvents, "AddedEvent", "DeletedEvent", "EventMoved"]),
  };
}

/** What one sheet and all of them together tell of. */
export const sheetEvents = [
  "DataChangedEvent", "SelectionChangedEvent", "ActivatedEvent", "DeactivatedEvent", "CalculatedEvent", "FormatChangedEvent", "FormulaChangedEvent",
  "RowSortedEvent", "ColumnSortedEvent", "RowHiddenChangedEvent", "ProtectionChangedEvent", "EventNameChanged", "EventVisibilityChanged",
] as const;

/** The client library's registrations of events: what nobody has asked for is not sent. */
export function registrations(book: () => Book, events: readonly string[], subject = ""): Record<string, Method> {
  return Object.fromEntries(events.flatMap((event) => {
    const kind = subject + event.replace(/^Event|Event$/g, "");
    return [
      [`_Register${event}`, () => book().listen(kind, 1)],
      [`_Unregister${event}`, () => book().listen(kind, -1)],
    ];
  }));
}

export const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
export const visibility = (value: unknown): (typeof visibilities)[number] => oneOf(value, visibilities, "visibility");
