import { oneOf, text, truth } from "./arguments";
import { HostObject, type Property, writable } from "./object";
import type { Worksheet } from "./worksheet";

/** The pages that a header or footer is for, as a page's settings name them. */
const headerPages = { DefaultForAllPages: "default", EvenPages: "even", FirstPage: "first", OddPages: "default" } as const;

export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private kept(name: string, otherwise: unknown, take: (value: unknown) => unknown): Property {
    const page = (): Record<string, unknown> => this.sheet.book.page(this.sheet.sheetId);
    return writable(() => page()[name] ?? otherwise, (value) => { page()[name] = take(value); });
  }

  override readonly properties: Record<string, Property> = {
    State: this.kept("headerState", "Default", (value) => oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const, "state")),
    UseSheetMargins: this.kept("headerMargins", true, (value) => truth(value, "useSheetMargins")),
    UseSheetScale: this.kept("headerScale", true, (value) => truth(value, "useSheetScale")),
  };

  override readonly objects: Record<string, () => HostObject> = Object.fromEntries(
    Object.entries(headerPages).map(([name, pages]) => [name, () => new HeaderFooter(this.sheet, pages)]),
  );
}

class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";

  constructor(private readonly sheet: Worksheet, private readonly pages: string) {
    super();
  }

  private part(name: string): Property {
    const page = (): Record<string, unknown> => this.sheet.book.page(this.sheet.sheetId);
    return writable(() => page()[`${this.pages} ${name}`] ?? "", (value) => { page()[`${this.pages} ${name}`] = text(value, name); });
  }

  override readonly properties: Record<string, Property> = Object.fromEntries(
    ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"].map((name) => [name, this.part(name)]),
  );
}
