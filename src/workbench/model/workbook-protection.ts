import { text } from "./arguments";
import type { Book } from "./book";
import { HostObject, type Method, type Property, readable } from "./object";
import { structureDenied } from "./protected-engine";

/** Whether sheets may come, go, move and change their names. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Protected: readable(() => this.book.protection.structure !== undefined),
  };

  override readonly methods: Record<string, Method> = {
    Protect: (password) => {
      if (this.book.protection.structure) throw structureDenied();
      this.book.protection.structure = password === undefined || password === null ? {} : { password: text(password, "password") };
    },
    Unprotect: (password) => {
      const kept = this.book.protection.structure?.password;
      if (kept !== undefined && kept !== password) throw structureDenied();
      this.book.protection.structure = undefined;
    },
  };
}
