import { text, whole } from "./arguments";
import type { Book } from "./book";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable, writable } from "./object";

export type CustomValue = string | number | boolean | { readonly date: string };

/** What a workbook says about itself. */
export interface WorkbookProperties {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  category?: string;
  manager?: string;
  company?: string;
  lastAuthor?: string;
  revision?: number;
  /** As ISO 8601 writes it. */
  created: string;
  /** In the order in which they were added. */
  custom: [key: string, value: CustomValue][];
}

const longestText = 255;
const texts = { Title: "title", Subject: "subject", Author: "author", Keywords: "keywords", Comments: "comments", Category: "category", Manager: "manager", Company: "company" } as const;

export class DocumentProperties extends HostObject {
  readonly className = "DocumentProperties";

  constructor(private readonly book: Book) {
    super();
  }

  private text(name: keyof typeof texts): Property {
    const key = texts[name];
    return writable(() => this.book.properties[key] ?? "", (value) => { this.book.properties[key] = text(value, key); });
  }

  override readonly properties: Record<string, Property> = {
    ...Object.fromEntries((Object.keys(texts) as (keyof typeof texts)[]).map((name) => [name, this.text(name)])),
    LastAuthor: readable(() => this.book.properties.lastAuthor ?? ""),
    RevisionNumber: writable(() => this.book.properties.revision ?? 0, (value) => { this.book.properties.revision = whole(value, "revisionNumber", 0); }),
    CreationDate: readable(() => this.book.properties.created),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Custom: () => new CustomPropertyCollection(this.book),
  };
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The client writes a date as a text of this form. */
const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

function customValue(value: unknown): CustomValue {
  if (typeof value === "string") return isoDate.test(value) ? { date: value } : value.slice(0, longestText);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw invalidArgument("value");
}

class CustomPropertyCollection extends HostObject {
  readonly className = "CustomPropertyCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override items(): CustomProperty[] {
    return this.book.properties.custom.map(([key]) => new CustomProperty(this.book, key));
  }

  private find(given: unknown): CustomProperty | null {
    const wanted = text(given, "key");
    return this.items().find((item) => same(item.id(), wanted)) ?? null;
  }

  override readonly methods: Record<string, Method> = {
    Add: (given, value) => {
      const key = text(given, "key");
      if (key === "" || key.length > longestText) throw invalidArgument("key");
      const { custom } = this.book.properties;
      const entry = custom.find(([other]) => same(other, key));
      if (entry) entry[1] = customValue(value);
      else custom.push([key, customValue(value)]);
      return new CustomProperty(this.book, entry?.[0] ?? key);
    },
    DeleteAll: () => { this.book.properties.custom = []; },
    GetCount: () => this.book.properties.custom.length,
    GetItem: (key) => {
      const found = this.find(key);
      if (!found) throw itemNotFound(`property ${String(key)}`);
      return found;
    },
    GetItemOrNullObject: (key) => this.find(key),
  };
}

class CustomProperty extends HostObject {
  readonly className = "CustomProperty";

  constructor(private readonly book: Book, private readonly key: string) {
    super();
  }

  override id(): string {
    return this.key;
  }

  private entry(): [key: string, value: CustomValue] {
    const found = this.book.properties.custom.find(([key]) => key === this.key);
    if (!found) throw itemNotFound(`property ${this.key}`);
    return found;
  }

  override readonly properties: Record<string, Property> = {
    Key: readable(() => this.entry()[0]),
    Value: writable(() => {
      const [, value] = this.entry();
      return typeof value === "object" ? value.date : value;
    }, (value) => { this.entry()[1] = customValue(value); }),
    Type: readable(() => {
      const [, value] = this.entry();
      if (typeof value === "object") return "Date";
      if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
      return typeof value === "boolean" ? "Boolean" : "String";
    }),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => {
      const entry = this.entry();
      this.book.properties.custom = this.book.properties.custom.filter((other) => other !== entry);
    },
  };
}
