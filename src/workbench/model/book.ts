import type { Area, Engine, SheetInfo, TableInfo } from "../engine/terms";
import type { BookState } from "./book-state";
import { carryAlong } from "./carry-along";
import { Comments, type CommentsOptions } from "./comments/comments";
import { Charts } from "./charts/charts";
import { itemNotFound } from "./errors";
import { Outline, type OutlineState } from "./outlines";
import { followPrintRanges } from "./print-ranges";
import { protectedEngine } from "./protected-engine";
import type { WorkbookProperties } from "./properties";
import { Protection } from "./protection";
import { StyleSheet } from "./styles/style-sheet";
import { numberedGuid } from "./numbered-guid";

/** Print settings of a sheet: the engine does not print, so they are kept here and read back. */
export type PageSettings = Record<string, unknown>;

/** A table's options that the engine does not draw. */
export interface TableOptions {
  style: string;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** How the table was sorted last. */
  sort?: { readonly fields: readonly unknown[]; readonly matchCase: boolean };
}

interface BookOptions extends CommentsOptions {
  /** Of what Excel writes by itself; zh-CN where left out. */
  readonly language?: string;
  /** With its ending. */
  readonly fileName?: string;
}

export type BookEvent =
  | { readonly type: "protectionChanged"; readonly sheetId: string; readonly isProtected: boolean }
  | { readonly type: "visibilityChanged"; readonly sheetId: string; readonly before: string; readonly after: string };

/** The workbook behind the model's objects: the engine, and what Excel keeps and the engine does not. */
export class Book {
  readonly settings: Map<string, unknown>;
  readonly xmlParts: Map<string, string>;
  readonly pages: Map<string, PageSettings>;
  readonly veryHidden: Set<string>;
  readonly protection: Protection;
  readonly comments: Comments;
  readonly properties: WorkbookProperties;
  /** What add-ins keep with a sheet, by its id. */
  readonly sheetProperties: Map<string, [key: string, value: string][]>;
  /** The engine as the protection of sheets leaves it to an add-in. */
  readonly engine: Engine;
  readonly charts: Charts;
  readonly styles: StyleSheet;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  eventsEnabled = true;
  readonly fileName: string;
  /** True where something has changed since the workbook was saved last. */
  isDirty = false;
  isPreviouslySaved: boolean;
  /** Puts the workbook where it is kept, at an add-in's wish; set by whoever has such a place. */
  keep: () => Promise<void> = async () => undefined;
  private readonly outlines: Map<string, Outline>;
  /** Ranges that changed events have named, for their getRange. */
  readonly eventRanges = new Map<string, { sheetId: string; area: Area }>();
  /** Tables that the selection touched last. */
  readonly selectedTables = new Set<string>();
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly listened = new Map<string, number>();
  private readonly tableOptions: Map<string, TableOptions>;
  private xmlNumber: number;

  /** @param saved what an opened workbook held */
  constructor(engine: Engine, private readonly beforeFullCalculation: () => void, saved?: BookState, { language = "zh-CN", fileName = "工作簿1.xlsx", ...commenting }: BookOptions = {}) {
    const { settings, xmlParts, pages, veryHidden, tableOptions, xmlNumber, protections, unlocked, comments, charts, structure, properties, sheetProperties, styles, outlines } = structuredClone(saved) ?? {};
    this.fileName = fileName;
    this.isPreviouslySaved = saved !== undefined;
    this.settings = new Map(settings);
    this.xmlParts = new Map(xmlParts);
    this.pages = new Map(pages);
    this.veryHidden = new Set(veryHidden);
    this.tableOptions = new Map(tableOptions);
    this.xmlNumber = xmlNumber ?? 0;
    this.protection = new Protection(protections, unlocked, structure);
    this.properties = properties ?? { created: new Date().toISOString(), custom: [] };
    this.sheetProperties = new Map(sheetProperties);
    this.styles = new StyleSheet(language, styles);
    this.outlines = new Map((outlines ?? []).map(([sheetId, outline]) => [sheetId, new Outline(outline)]));
    this.engine = protectedEngine(engine, this.protection);
    this.comments = new Comments(this.engine, comments, commenting);
    engine.events.listen((event) => {
      this.protection.follow(event);
      if (event.type === "sheetCopied") carryAlong(this, event.from, event.sheetId);
      const page = event.type === "changed" ? this.pages.get(event.sheetId) : undefined;
      if (page && event.type === "changed") followPrintRanges(page, event);
      if (event.type === "changed") this.outlines.get(event.sheetId)?.follow(event);
    });
    this.charts = new Charts(this, charts ?? [], language);
  }

  /** What it keeps, as it stands: a copy, or its text, is taken at once. */
  state(): BookState {
    return {
      settings: [...this.settings], xmlParts: [...this.xmlParts], pages: [...this.pages], veryHidden: [...this.veryHidden],
      tableOptions: [...this.tableOptions], xmlNumber: this.xmlNumber,
      comments: this.comments.state(),
      protections: [...this.protection.sheets], unlocked: [...this.protection.unlocked], charts: this.charts.state(),
      ...(this.protection.structure ? { structure: this.protection.structure } : {}),
      properties: this.properties, sheetProperties: [...this.sheetProperties],
      styles: this.styles.state(),
      outlines: [...this.outlines].map(([sheetId, outline]): [string, OutlineState] => [sheetId, outline.state()]),
    };
  }

  async save(): Promise<void> {
    await this.keep();
    this.isDirty = false;
    this.isPreviouslySaved = true;
  }

  /** Tells of what changes in the book itself and not in the engine. */
  announce(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  listenToAnnouncements(listener: (event: BookEvent) => void): void {
    this.listeners.add(listener);
  }

  /** The client library has begun (1) or ended (-1) to listen to a kind of event somewhere. */
  listen(kind: string, change: 1 | -1): void {
    this.listened.set(kind, (this.listened.get(kind) ?? 0) + change);
  }

  hears(kind: string): boolean {
    return (this.listened.get(kind) ?? 0) > 0;
  }

  sheet(sheetId: string): SheetInfo {
    const found = this.engine.sheets.list().find((sheet) => sheet.id === sheetId);
    if (!found) throw itemNotFound(`worksheet ${sheetId}`);
    return found;
  }

  /** By id or name; names know no case. */
  findSheet(key: string): SheetInfo | undefined {
    const sheets = this.engine.sheets.list();
    return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
  }

  table(tableId: string): TableInfo {
    const found = this.engine.tables.list().find((table) => table.id === tableId);
    if (!found) throw itemNotFound(`table ${tableId}`);
    return found;
  }

  options(tableId: string): TableOptions {
    let options = this.tableOptions.get(tableId);
    if (!options) {
      options = {
        style: "TableStyleMedium2", showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
        highlightFirstColumn: false, highlightLastColumn: false,
      };
      this.tableOptions.set(tableId, options);
    }
    return options;
  }

  page(sheetId: string): PageSettings {
    let page = this.pages.get(sheetId);
    if (!page) this.pages.set(sheetId, (page = {}));
    return page;
  }

  outline(sheetId: string): Outline {
    let outline = this.outlines.get(sheetId);
    if (!outline) this.outlines.set(sheetId, (outline = new Outline()));
    return outline;
  }

  copyOutline(from: string, to: string): void {
    this.outlines.set(to, new Outline(this.outlines.get(from)?.state()));
  }

  newXmlId(): string {
    do this.xmlNumber++;
    while (this.xmlParts.has(numberedGuid(this.xmlNumber)));
    return numberedGuid(this.xmlNumber);
  }

  /** What a calculation brings to a workbook whose cells are up to date: formulas with volatile functions are calculated anew, in one sheet or in all. */
  async calculate(onlySheet?: string): Promise<void> {
    await this.engine.calculation.settle();
    this.engine.functions.recalculateVolatile(onlySheet);
  }

  /** Calculates everything anew, custom functions included. */
  calculateAll(): void {
    this.beforeFullCalculation();
    this.engine.calculation.markAll();
  }
}
