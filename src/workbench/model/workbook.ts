import { oneOf, text, truth } from "./arguments";
import type { Book } from "./book";
import { CommentCollection } from "./comments/comment-collection";
import { Chart } from "./charts";
import { CultureInfo } from "./culture";
import { CustomXmlPartCollection } from "./custom-xml";
import { apiNotFound, itemNotFound } from "./errors";
import { NamedItemCollection } from "./names";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import { DocumentProperties } from "./properties";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./settings";
import { StyleCollection } from "./styles";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheets";

export class Workbook extends HostObject {
  readonly className = "Workbook";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Name: readable(() => this.book.fileName),
    IsDirty: writable(() => this.book.isDirty, (value) => { this.book.isDirty = truth(value, "isDirty"); }),
    PreviouslySaved: readable(() => this.book.isPreviouslySaved),
    ReadOnly: readable(() => false),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Application: () => new Application(this.book),
    Worksheets: () => new WorksheetCollection(this.book),
    Tables: () => new TableCollection(this.book),
    Comments: () => new CommentCollection(this.book),
    Names: () => new NamedItemCollection(this.book),
    Settings: () => new SettingCollection(this.book),
    Properties: () => new DocumentProperties(this.book),
    Styles: () => new StyleCollection(this.book),
    Protection: () => new WorkbookProtection(this.book),
    CustomXmlParts: () => new CustomXmlPartCollection(this.book),
    _Runtime: () => new Runtime(this.book),
  };

  override readonly methods: Record<string, Method> = {
    Save: async (behavior) => {
      // Nobody is asked here where to: the workbook has its one place.
      oneOf(behavior ?? "Save", ["Save", "Prompt"] as const, "saveBehavior");
      await this.book.engine.calculation.settle();
      await this.book.save();
    },
    GetSelectedRange: () => {
      const { sheetId, ...area } = this.book.engine.sheets.selection();
      return new Range(this.book, sheetId, area);
    },
    GetSelectedRanges: () => {
      const places = this.book.engine.sheets.selections();
      return new RangeAreas(this.book, places[0]!.sheetId, places.map(({ sheetId: _, ...area }) => area));
    },
    GetActiveChart: () => {
      const chart = this.book.charts.active();
      if (!chart) throw itemNotFound("active chart");
      return new Chart(this.book, chart.id);
    },
    GetActiveChartOrNullObject: () => {
      const chart = this.book.charts.active();
      return chart ? new Chart(this.book, chart.id) : null;
    },
    GetActiveCell: () => {
      const { sheetId, row, column } = this.book.engine.sheets.selection();
      return new Range(this.book, sheetId, { row, column, rows: 1, columns: 1 });
    },
    _GetRangeForEventByReferenceId: (id) => {
      const found = this.eventRange(id);
      if (!found) throw itemNotFound("range of the event");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (id) => this.eventRange(id),
  };

  private eventRange(id: unknown): Range | null {
    const place = this.book.eventRanges.get(text(id, "referenceId"));
    return place ? new Range(this.book, place.sheetId, place.area) : null;
  }
}

class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    CalculationMode: writable(() => this.book.calculationMode, (value) => {
      const mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const, "calculationMode");
      // The engine always calculates: a mode that keeps old values would be pretended.
      if (mode !== "Automatic") throw apiNotFound(`Application.calculationMode "${mode}"`);
      this.book.calculationMode = mode;
    }),
    CalculationState: readable(() => "Done"),
    DecimalSeparator: readable(() => "."),
    ThousandsSeparator: readable(() => ","),
    UseSystemSeparators: readable(() => true),
  };

  override readonly objects: Record<string, () => HostObject> = { CultureInfo: () => new CultureInfo() };

  override readonly methods: Record<string, Method> = {
    Calculate: (type) => {
      const kind = oneOf(type, ["Recalculate", "Full", "FullRebuild"] as const, "calculationType");
      return kind === "Recalculate" ? this.book.calculate() : this.book.calculateAll();
    },
    // Formulas are calculated when something is read or the batch is over, so a batch never calculates between its writes.
    SuspendApiCalculationUntilNextSync: () => undefined,
    // The grid draws itself between batches only.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  };
}

class Runtime extends HostObject {
  readonly className = "Runtime";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    EnableEvents: writable(() => this.book.eventsEnabled, (value) => { this.book.eventsEnabled = truth(value, "enableEvents"); }),
  };
}
