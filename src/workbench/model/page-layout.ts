import { addressOf } from "../engine/terms";
import { number, oneOf, record, text, truth, whole } from "./arguments";
import { HeaderFooterGroup } from "./headers-footers";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, writable } from "./object";
import { localAddresses } from "./print-ranges";
import { Range } from "./range";
import { rangeAreas, RangeAreas } from "./range-areas";
import type { Worksheet } from "./worksheet";

const pointsOf = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const sides: readonly string[] = ["left", "right", "top", "bottom", "header", "footer"];

/** How a sheet prints. The engine does not print: this is kept for each sheet and read back. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private kept(name: string, otherwise: unknown, take: (value: unknown) => unknown): Property {
    return writable(() => this.page()[name] ?? otherwise, (value) => { this.page()[name] = take(value); });
  }

  private page(): Record<string, unknown> {
    return this.sheet.book.page(this.sheet.sheetId);
  }

  private readonly margin = (name: string, points: number): Property => this.kept(name, points, (value) => number(value, name));
  private readonly flag = (name: string): Property => this.kept(name, false, (value) => truth(value, name));

  override readonly properties: Record<string, Property> = {
    Orientation: this.kept("Orientation", "Portrait", (value) => oneOf(value, ["Portrait", "Landscape"] as const, "orientation")),
    PaperSize: this.kept("PaperSize", "A4", (value) => text(value, "paperSize")),
    Zoom: this.kept("Zoom", { scale: 100 }, (value) => {
      const zoom = record(value, "zoom");
      const known = ["scale", "horizontalFitToPages", "verticalFitToPages"];
      if (Object.keys(zoom).some((key) => !known.includes(key))) throw invalidArgument("zoom");
      return zoom;
    }),
    CenterHorizontally: this.flag("CenterHorizontally"),
    CenterVertically: this.flag("CenterVertically"),
    PrintGridlines: this.flag("PrintGridlines"),
    PrintHeadings: this.flag("PrintHeadings"),
    BlackAndWhite: this.flag("BlackAndWhite"),
    DraftMode: this.flag("DraftMode"),
    // Empty where the pages are counted from the first one printed.
    FirstPageNumber: this.kept("FirstPageNumber", "", (value) => (value === "" ? "" : whole(value, "firstPageNumber"))),
    PrintComments: this.kept("PrintComments", "NoComments", (value) => oneOf(value, ["NoComments", "EndSheet", "InPlace"] as const, "printComments")),
    PrintErrors: this.kept("PrintErrors", "AsDisplayed", (value) => oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const, "printErrors")),
    PrintOrder: this.kept("PrintOrder", "DownThenOver", (value) => oneOf(value, ["DownThenOver", "OverThenDown"] as const, "printOrder")),
    LeftMargin: this.margin("LeftMargin", 50.4),
    RightMargin: this.margin("RightMargin", 50.4),
    TopMargin: this.margin("TopMargin", 54),
    BottomMargin: this.margin("BottomMargin", 54),
    HeaderMargin: this.margin("HeaderMargin", 21.6),
    FooterMargin: this.margin("FooterMargin", 21.6),
  };

  override readonly objects: Record<string, () => HostObject> = {
    HeadersFooters: () => new HeaderFooterGroup(this.sheet),
  };

  /** A range of this sheet as the book keeps it. */
  private rangeGiven(value: unknown): string {
    const range = value instanceof Range ? value : this.sheet.rangeAt(text(value, "range"));
    if (range.sheetId !== this.sheet.sheetId) throw invalidArgument("range of another worksheet");
    return addressOf(range.area);
  }

  /** A print area may be of several parts. */
  private areasGiven(value: unknown): string {
    const areas = value instanceof RangeAreas ? value : typeof value === "string" && value.includes(",") ? rangeAreas(this.sheet, value) : undefined;
    if (!areas) return this.rangeGiven(value);
    if (areas.sheetId !== this.sheet.sheetId) throw invalidArgument("range of another worksheet");
    return areas.areas.map(addressOf).join(",");
  }

  private areas(name: string): RangeAreas | null {
    const addresses = this.page()[name];
    if (typeof addresses !== "string") return null;
    return new RangeAreas(this.sheet.book, this.sheet.sheetId, localAddresses(addresses).map((address) => this.sheet.rangeAt(address).area));
  }

  private required(name: string, what: string): RangeAreas {
    const found = this.areas(name);
    if (!found) throw itemNotFound(what);
    return found;
  }

  private rangeKept(name: string): Range | null {
    return this.areas(name)?.ranges()[0] ?? null;
  }

  override readonly methods: Record<string, Method> = {
    SetPrintArea: (value) => { this.page().printArea = this.areasGiven(value); },
    SetPrintTitleRows: (value) => { this.page().titleRows = this.rangeGiven(value); },
    SetPrintTitleColumns: (value) => { this.page().titleColumns = this.rangeGiven(value); },
    GetPrintArea: () => this.required("printArea", "print area"),
    GetPrintAreaOrNullObject: () => this.areas("printArea"),
    GetPrintTitleColumns: () => {
      const range = this.rangeKept("titleColumns");
      if (!range) throw itemNotFound("print title columns");
      return range;
    },
    SetPrintMargins: (unit, options) => {
      const points = pointsOf[oneOf(unit, ["Points", "Inches", "Centimeters"] as const, "unit")];
      for (const [name, value] of Object.entries(record(options, "marginOptions"))) {
        if (value === undefined || value === null) continue;
        if (!sides.includes(name)) throw invalidArgument(`marginOptions.${name}`);
        this.page()[`${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`] = number(value, name) * points;
      }
    },
    GetPrintTitleRows: () => {
      const range = this.rangeKept("titleRows");
      if (!range) throw itemNotFound("print title rows");
      return range;
    },
    GetPrintTitleRowsOrNullObject: () => this.rangeKept("titleRows"),
    GetPrintTitleColumnsOrNullObject: () => this.rangeKept("titleColumns"),
  };
}
