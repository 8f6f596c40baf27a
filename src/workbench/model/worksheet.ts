import { type Area, bounding, parseAddress, splitSheet } from "../engine/terms";
import { color, number, text, truth, whole } from "./arguments";
import { AutoFilter } from "./auto-filter";
import { blocksOf } from "./blocks";
import type { Book } from "./book";
import { CommentCollection } from "./comments/comment-collection";
import { ChartCollection } from "./charts";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { copySheet } from "./copy-sheet";
import { findCells, replaceAll } from "./find";
import { WorksheetFreezePanes } from "./freeze-panes";
import { NamedItemCollection } from "./names";
import { rangeOfName } from "./named-item";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import { showOutlineLevels } from "./outlining";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { structureDenied } from "./protected-engine";
import { Range } from "./range";
import { rangeAreas, RangeAreas } from "./range-areas";
import { WorksheetCustomPropertyCollection } from "./sheet-properties";
import { TableCollection } from "./tables";
import { WorksheetProtection } from "./worksheet-protection";
import { checkSheetName, registrations, sheetEvents, visibility } from "./worksheets";

/** Characters; Excel's own limit. */
const widestColumn = 255;
/** Pixels of a character of the usual font, and of the edges of a column together (ECMA-376, part 1, 18.3.1.13). */
const character = 7;
const edges = 5;
const pointsAPixel = 0.75;
const charactersOf = (points: number): number => Math.round(((points / pointsAPixel - edges) / character) * 100) / 100;
const pointsOf = (characters: number): number => Math.round(characters * character + edges) * pointsAPixel;

export class Worksheet extends HostObject {
  readonly className = "Worksheet";

  constructor(readonly book: Book, readonly sheetId: string) {
    super();
  }

  override id(): string {
    return this.sheetId;
  }

  private index(): number {
    return this.book.engine.sheets.list().findIndex((sheet) => sheet.id === this.sheetId);
  }

  private visibility(): string {
    return !this.book.sheet(this.sheetId).hidden ? "Visible" : this.book.veryHidden.has(this.sheetId) ? "VeryHidden" : "Hidden";
  }

  /** @throws where it is the only one that is still to be seen: a workbook shows at least one sheet. */
  private mayVanish(): void {
    const visible = this.book.engine.sheets.list().filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0]!.id === this.sheetId) {
      throw new HostError("InvalidOperation", "This operation is not permitted for the current object: a workbook needs a visible worksheet.");
    }
  }

  private headings(): Property {
    return writable(() => this.book.engine.layout.headings(this.sheetId), (value) => this.book.engine.layout.setHeadings(this.sheetId, truth(value, "showHeadings")));
  }

  override readonly properties: Record<string, Property> = {
    Id: readable(() => this.book.sheet(this.sheetId).id),
    Name: writable(() => this.book.sheet(this.sheetId).name, (value) =>
      this.book.engine.sheets.rename(this.sheetId, checkSheetName(this.book, value, this.sheetId))),
    Position: writable(() => this.index(), (value) => {
      const position = whole(value, "position", 0);
      if (position >= this.book.engine.sheets.list().length) throw invalidArgument("position");
      this.book.engine.sheets.move(this.sheetId, position);
    }),
    Visibility: writable(
      () => this.visibility(),
      (value) => {
        const wanted = visibility(value);
        const before = this.visibility();
        if (wanted !== "Visible") this.mayVanish();
        if (wanted === "VeryHidden") this.book.veryHidden.add(this.sheetId);
        else this.book.veryHidden.delete(this.sheetId);
        if (this.book.sheet(this.sheetId).hidden !== (wanted !== "Visible")) this.book.engine.sheets.setHidden(this.sheetId, wanted !== "Visible");
        if (before !== wanted) this.book.announce({ type: "visibilityChanged", sheetId: this.sheetId, before, after: wanted });
      },
    ),
    TabColor: writable(() => this.book.engine.layout.tabColor(this.sheetId), (value) =>
      this.book.engine.layout.setTabColor(this.sheetId, value === "" ? "" : color(value, "tabColor"))),
    ShowGridlines: writable(() => this.book.engine.layout.gridlines(this.sheetId), (value) =>
      this.book.engine.layout.setGridlines(this.sheetId, truth(value, "showGridlines"))),
    ShowHeadings: this.headings(),
    // The client reads ShowHeadings and writes Headings.
    Headings: this.headings(),
    StandardHeight: readable(() => this.book.engine.layout.standardHeight(this.sheetId)),
    StandardWidth: writable(() => charactersOf(this.book.engine.layout.standardWidth(this.sheetId)), (value) => {
      const characters = number(value, "standardWidth");
      if (characters < 0 || characters > widestColumn) throw invalidArgument("standardWidth");
      this.book.engine.layout.setStandardWidth(this.sheetId, pointsOf(characters));
    }),
    // The client reads ShowGridlines and writes Gridlines.
    Gridlines: writable(() => this.book.engine.layout.gridlines(this.sheetId), (value) =>
      this.book.engine.layout.setGridlines(this.sheetId, truth(value, "showGridlines"))),
  };

  override readonly objects: Record<string, () => HostObject> = {
    AutoFilter: () => new AutoFilter(this.book, this.sheetId, undefined, (address) => this.rangeAt(address)),
    Charts: () => new ChartCollection(this),
    Tables: () => new TableCollection(this.book, this.sheetId),
    Comments: () => new CommentCollection(this.book, this.sheetId),
    FreezePanes: () => new WorksheetFreezePanes(this),
    HorizontalPageBreaks: () => new PageBreakCollection(this, "rowBreaks"),
    VerticalPageBreaks: () => new PageBreakCollection(this, "columnBreaks"),
    PageLayout: () => new PageLayout(this),
    Protection: () => new WorksheetProtection(this),
    CustomProperties: () => new WorksheetCustomPropertyCollection(this),
    Names: () => new NamedItemCollection(this.book, this.sheetId),
  };

  override readonly methods: Record<string, Method> = {
    Activate: () => {
      if (this.book.sheet(this.sheetId).hidden) throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
      this.book.engine.sheets.activate(this.sheetId);
    },
    Delete: async () => {
      if (this.book.protection.structure) throw structureDenied();
      this.mayVanish();
      for (const table of this.book.engine.tables.list()) if (table.sheetId === this.sheetId) await this.book.engine.tables.remove(table.id);
      for (const { name, sheetId } of this.book.engine.names.list()) if (sheetId === this.sheetId) this.book.engine.names.remove(name);
      this.book.engine.sheets.remove(this.sheetId);
    },
    GetRange: (address) => (address === undefined || address === null ? this.whole() : this.rangeAt(text(address, "address"))),
    GetRangeByIndexes: (row, column, rows, columns) => this.whole().at({
      row: whole(row, "startRow", 0), column: whole(column, "startColumn", 0), rows: whole(rows, "rowCount", 1), columns: whole(columns, "columnCount", 1),
    }),
    GetCell: (row, column) => this.whole().at({ row: whole(row, "row", 0), column: whole(column, "column", 0), rows: 1, columns: 1 }),
    GetUsedRange: async (valuesOnly) => (await this.used(valuesOnly)) ?? this.rangeOf({ row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (valuesOnly) => this.used(valuesOnly),
    GetNext: (visibleOnly) => this.required(this.neighbour(1, visibleOnly)),
    GetNextOrNullObject: (visibleOnly) => this.neighbour(1, visibleOnly),
    GetPrevious: (visibleOnly) => this.required(this.neighbour(-1, visibleOnly)),
    GetPreviousOrNullObject: (visibleOnly) => this.neighbour(-1, visibleOnly),
    GetRanges: (addresses) => (addresses === undefined || addresses === null
      ? new RangeAreas(this.book, this.sheetId, [this.whole().area]) : rangeAreas(this, text(addresses, "address"))),
    FindAll: async (wanted, criteria) => {
      const found = await this.findAll(wanted, criteria);
      if (!found) throw itemNotFound("text");
      return found;
    },
    FindAllOrNullObject: (wanted, criteria) => this.findAll(wanted, criteria),
    ReplaceAll: (wanted, replacement, criteria) => replaceAll(this.whole(), wanted, replacement, criteria),
    Copy: (position, relative) => copySheet(this, position, relative),
    Calculate: (all) => (all === true ? this.book.calculateAll() : this.book.calculate(this.sheetId)),
    ShowOutlineLevels: (rows, columns) => showOutlineLevels(this, rows, columns),
    _GetSheetById: (id) => {
      const found = this.book.findSheet(text(id, "id"));
      if (!found) throw itemNotFound("worksheet");
      return new Worksheet(this.book, found.id);
    },
    ...registrations(() => this.book, sheetEvents),
  };

  rangeOf(area: Area): Range {
    return new Range(this.book, this.sheetId, area);
  }

  /** A range as an argument: an object, or an address of this sheet. */
  rangeGiven(given: unknown): Range {
    return given instanceof Range ? given : this.rangeAt(text(given, "range"));
  }

  private whole(): Range {
    return this.rangeOf({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
  }

  /** @throws InvalidArgument where the address is none, or names another sheet. */
  rangeAt(address: string): Range {
    const { sheet, local } = splitSheet(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.book.sheet(this.sheetId).name.toLowerCase()) throw invalidArgument("address of another worksheet");
    const table = this.book.engine.tables.list().find((candidate) => candidate.name.toLowerCase() === local.toLowerCase());
    if (table && table.sheetId === this.sheetId) {
      const { area } = table;
      return this.rangeOf({ ...area, row: area.row + 1, rows: area.rows - 1 });
    }
    const area = parseAddress(local);
    if (area) return this.rangeOf(area);
    const name = this.book.engine.names.list().find((candidate) => candidate.name.toLowerCase() === local.toLowerCase()
      && (candidate.sheetId === undefined || candidate.sheetId === this.sheetId));
    const named = name && rangeOfName(this.book, name);
    if (named?.sheetId !== this.sheetId) throw invalidArgument(`address ${address}`);
    return named;
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const sheets = this.book.engine.sheets.list();
    for (let index = this.index() + step; sheets[index]; index += step) {
      if (visibleOnly !== true || !sheets[index]!.hidden) return new Worksheet(this.book, sheets[index]!.id);
    }
    return null;
  }

  private required(found: Worksheet | null): Worksheet {
    if (!found) throw itemNotFound("worksheet");
    return found;
  }

  private async findAll(wanted: unknown, criteria: unknown): Promise<RangeAreas | null> {
    const { cells } = await findCells(this.whole(), wanted, criteria);
    if (cells.length === 0) return null;
    const found = new Set(cells.map(({ row, column }) => `${row},${column}`));
    return new RangeAreas(this.book, this.sheetId, blocksOf(cells.reduce(bounding), (row, column) => found.has(`${row},${column}`)));
  }

  private async used(valuesOnly: unknown): Promise<Range | null> {
    this.book.sheet(this.sheetId);
    await this.book.engine.calculation.settle();
    const area = this.book.engine.cells.used(this.sheetId, valuesOnly === true);
    return area ? this.rangeOf(area) : null;
  }
}
