import { text } from "./arguments";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import type { Worksheet } from "./worksheet";

/** Texts that an add-in keeps with a sheet, by keys that know no case. */
export class WorksheetCustomPropertyCollection extends HostObject {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private entries(): [key: string, value: string][] {
    return propertiesOf(this.sheet);
  }

  override items(): WorksheetCustomProperty[] {
    return this.entries().map(([key]) => new WorksheetCustomProperty(this.sheet, key));
  }

  private find(given: unknown): WorksheetCustomProperty | null {
    const wanted = text(given, "key").toLowerCase();
    return this.items().find((item) => item.id().toLowerCase() === wanted) ?? null;
  }

  override readonly methods: Record<string, Method> = {
    Add: (given, value) => {
      const key = text(given, "key");
      if (key === "" || key.length > 255) throw invalidArgument("key");
      const known = this.find(key);
      if (known) known.entry()[1] = text(value, "value");
      else this.entries().push([key, text(value, "value")]);
      return known ?? new WorksheetCustomProperty(this.sheet, key);
    },
    GetCount: () => this.entries().length,
    GetItem: (key) => {
      const found = this.find(key);
      if (!found) throw itemNotFound(`property ${String(key)}`);
      return found;
    },
    GetItemOrNullObject: (key) => this.find(key),
  };
}

function propertiesOf({ book, sheetId }: Worksheet): [key: string, value: string][] {
  book.sheet(sheetId);
  let found = book.sheetProperties.get(sheetId);
  if (!found) book.sheetProperties.set(sheetId, (found = []));
  return found;
}

class WorksheetCustomProperty extends HostObject {
  readonly className = "WorksheetCustomProperty";

  constructor(private readonly sheet: Worksheet, private readonly key: string) {
    super();
  }

  override id(): string {
    return this.key;
  }

  entry(): [key: string, value: string] {
    const found = propertiesOf(this.sheet).find(([key]) => key === this.key);
    if (!found) throw itemNotFound(`property ${this.key}`);
    return found;
  }

  override readonly properties: Record<string, Property> = {
    Key: readable(() => this.entry()[0]),
    Value: writable(() => this.entry()[1], (value) => { this.entry()[1] = text(value, "value"); }),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => {
      const entry = this.entry();
      const all = propertiesOf(this.sheet);
      all.splice(all.indexOf(entry), 1);
    },
  };
}
