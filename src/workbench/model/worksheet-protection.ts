import { record, text, truth } from "./arguments";
import { apiNotFound, invalidArgument } from "./errors";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import { accessDenied, permissions } from "./protected-engine";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const nothingAllowed: Readonly<Record<string, unknown>> = { ...Object.fromEntries(permissions.map((name) => [name, false])), selectionMode: "Normal" };

export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private now() {
    return this.sheet.book.protection.sheets.get(this.sheet.sheetId);
  }

  override readonly properties: Record<string, Property> = {
    Protected: readable(() => this.now() !== undefined),
    Options: readable(() => this.now()?.options ?? nothingAllowed),
  };

  override readonly methods: Record<string, Method> = {
    Protect: (options, password) => {
      this.sheet.book.sheet(this.sheet.sheetId);
      if (this.now()) throw accessDenied();
      const given = options === undefined || options === null ? {} : record(options, "options");
      for (const [name, value] of Object.entries(given)) {
        if (name === "selectionMode") { if (value !== "Normal") throw apiNotFound(`WorksheetProtection.protect(selectionMode "${String(value)}")`); continue; }
        if (!(permissions as readonly string[]).includes(name)) throw invalidArgument(`options.${name}`);
        if (value !== null && value !== undefined) truth(value, `options.${name}`);
      }
      this.sheet.book.protection.sheets.set(this.sheet.sheetId, {
        options: { ...nothingAllowed, ...given }, allowed: permissions.filter((name) => given[name] === true),
        ...(password === undefined || password === null ? {} : { password: text(password, "password") }),
      });
      this.sheet.book.announce({ type: "protectionChanged", sheetId: this.sheet.sheetId, isProtected: true });
    },
    Unprotect: (password) => {
      const now = this.now();
      if (now?.password !== undefined && now.password !== password) throw accessDenied();
      this.sheet.book.protection.sheets.delete(this.sheet.sheetId);
      if (now) this.sheet.book.announce({ type: "protectionChanged", sheetId: this.sheet.sheetId, isProtected: false });
    },
  };
}

/** Whether cells are locked: it matters once their sheet is protected. */
export class FormatProtection extends HostObject {
  readonly className = "FormatProtection";

  constructor(private readonly range: Range) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Locked: writable(() => this.range.book.protection.locked(this.range.sheetId, this.range.area), (value) => {
      if (this.range.book.protection.sheets.has(this.range.sheetId)) throw accessDenied();
      this.range.book.protection.setLocked(this.range.sheetId, this.range.area, truth(value, "locked"));
    }),
  };
}
