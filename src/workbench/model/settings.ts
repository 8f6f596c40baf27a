import { text } from "./arguments";
import type { Book } from "./book";
import { itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable, writable } from "./object";

export class SettingCollection extends HostObject {
  readonly className = "SettingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  override readonly methods: Record<string, Method> = {
    Add: (key, value) => {
      this.book.settings.set(text(key, "key"), value);
      return new Setting(this.book, text(key, "key"));
    },
    GetCount: () => this.book.settings.size,
    GetItem: (key) => {
      if (!this.book.settings.has(text(key, "key"))) throw itemNotFound(`setting ${String(key)}`);
      return new Setting(this.book, text(key, "key"));
    },
    GetItemOrNullObject: (key) => (this.book.settings.has(text(key, "key")) ? new Setting(this.book, text(key, "key")) : null),
  };
}

class Setting extends HostObject {
  readonly className = "Setting";

  constructor(private readonly book: Book, private readonly key: string) {
    super();
  }

  override id(): string {
    return this.key;
  }

  private check(): void {
    if (!this.book.settings.has(this.key)) throw itemNotFound(`setting ${this.key}`);
  }

  override readonly properties: Record<string, Property> = {
    Key: readable(() => this.key),
    Value: writable(() => {
      this.check();
      return this.book.settings.get(this.key);
    }, (value) => {
      this.check();
      this.book.settings.set(this.key, value);
    }),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => {
      this.check();
      this.book.settings.delete(this.key);
    },
  };
}
