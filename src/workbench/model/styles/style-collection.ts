import { text, whole } from "../arguments";
import type { Book } from "../book";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Method } from "../object";
import { Style } from "./style";

/** Excel's own limit of a style's name. */
const longestName = 255;

export class StyleCollection extends HostObject {
  readonly className = "StyleCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override items(): Style[] {
    return this.book.styles.keys().map((key) => new Style(this.book, key));
  }

  private find(name: unknown): Style | null {
    const key = this.book.styles.find(text(name, "name"));
    return key !== undefined && this.book.styles.keys().includes(key) ? new Style(this.book, key) : null;
  }

  override readonly methods: Record<string, Method> = {
    Add: (given) => {
      const name = text(given, "name");
      if (name.trim() === "" || name.length > longestName) throw invalidArgument("name");
      if (this.book.styles.find(name) !== undefined) throw new HostError("ItemAlreadyExists", `The style ${name} already exists.`);
      this.book.styles.add(name);
    },
    GetCount: () => this.book.styles.keys().length,
    GetItem: (name) => {
      const found = this.find(name);
      if (!found) throw itemNotFound(`style ${String(name)}`);
      return found;
    },
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("style");
      return found;
    },
    GetItemOrNullObject: (name) => this.find(name),
  };
}
