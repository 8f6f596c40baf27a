import type { Book } from "../book";
import { itemNotFound } from "../errors";
import { accessDenied } from "../protected-engine";
import { anchorAt, type Box, boxOf } from "./anchor";
import type { AxisState, ChartState, Reference } from "./chart-state";
import { type ChartType, factsOf } from "./chart-types";
import { followSeries, type SourceReading } from "./source";

export type ChartEvent = { readonly kind: "Added" | "Deleted" | "Activated" | "Deactivated"; readonly chartId: string; readonly sheetId: string };

/** What Excel writes on charts by itself. */
const words = {
  "zh-CN": { chart: "图表", title: "图表标题", axisTitle: "坐标轴标题", series: "系列" },
  "en-US": { chart: "Chart", title: "Chart Title", axisTitle: "Axis Title", series: "Series" },
} as const;

/** Excel's size of a new chart, in points. */
const usualSize = { width: 360, height: 216 } as const;

/** The charts of a workbook: their definitions, and which one is active. */
export class Charts {
  /** Every one that was ever made and not deleted: a chart of a sheet that is gone comes back with it. */
  private readonly all: ChartState[];
  private readonly listeners = new Set<(event: ChartEvent) => void>();
  private activeId: string | undefined;
  private next: number;
  readonly words: (typeof words)[keyof typeof words];
  readonly isChinese: boolean;

  constructor(private readonly book: Book, saved: readonly ChartState[], language: string) {
    this.all = [...saved];
    this.isChinese = language.startsWith("zh");
    this.words = this.isChinese ? words["zh-CN"] : words["en-US"];
    this.next = 1 + Math.max(0, ...saved.map(({ id }) => Number.parseInt(id.slice(-13, -1), 16)));
    book.engine.events.listen((event) => {
      if (event.type === "activated") this.deactivate();
    });
  }

  listen(listener: (event: ChartEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private tell(event: ChartEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Those of sheets that are there. */
  list(sheetId?: string): ChartState[] {
    const sheets = new Set(this.book.engine.sheets.list().map(({ id }) => id));
    return this.all.filter((chart) => sheets.has(chart.sheetId) && (sheetId === undefined || chart.sheetId === sheetId));
  }

  /** @throws ItemNotFound */
  get(id: string): ChartState {
    const found = this.list().find((chart) => chart.id === id);
    if (!found) throw itemNotFound(`chart ${id}`);
    return found;
  }

  /** For changing it. @throws AccessDenied where the sheet's protection keeps objects as they are */
  edit(id: string): ChartState {
    const chart = this.get(id);
    this.allow(chart.sheetId);
    return chart;
  }

  allow(sheetId: string): void {
    const protection = this.book.protection.sheets.get(sheetId);
    if (protection && !protection.allowed.includes("allowEditObjects")) throw accessDenied();
  }

  private newId(): string {
    return `{00000000-0000-0000-0000-${(this.next++).toString(16).padStart(12, "0").toUpperCase()}}`;
  }

  private newName(sheetId: string): string {
    const number = Math.max(0, ...this.list(sheetId).map(({ name }) => Number(/^(?:图表|Chart) (\d+)$/.exec(name)?.[1] ?? 0))) + 1;
    return `${this.words.chart} ${number}`;
  }

  /** @param sourceSheet where the cells of the reading are */
  add(sheetId: string, type: ChartType, sourceSheet: string, reading: SourceReading, box: Pick<Box, "left" | "top"> & Partial<Box>): ChartState {
    this.allow(sheetId);
    const { family } = factsOf(type);
    // Excel lays the lines of a scatter's grid both ways.
    const category: AxisState = family === "scatter" ? { majorGridlines: { visible: true } } : {};
    const chart: ChartState = {
      id: this.newId(), name: this.newName(sheetId), sheetId, type, plotBy: reading.plotBy,
      anchor: anchorAt(this.book, sheetId, { ...usualSize, ...box }), series: followSeries(this.book, sourceSheet, reading), axes: { category },
      // Decided once: a series that is added later brings no legend.
      legend: { visible: reading.series.length > 1 || family === "pie" || family === "doughnut" },
    };
    this.put(chart);
    return chart;
  }

  /** Takes in a chart that was made elsewhere. */
  put(chart: ChartState): void {
    this.all.push(chart);
    this.tell({ kind: "Added", chartId: chart.id, sheetId: chart.sheetId });
  }

  remove(id: string): void {
    const chart = this.edit(id);
    if (this.activeId === id) this.deactivate();
    for (const reference of referencesOf(chart)) this.book.engine.references.forget(reference);
    this.all.splice(this.all.indexOf(chart), 1);
    this.tell({ kind: "Deleted", chartId: id, sheetId: chart.sheetId });
  }

  /** Copies a sheet's charts to its copy: what they say of the old sheet's cells, the copies say of the new one's. */
  copySheet(from: string, to: string): void {
    const { references } = this.book.engine;
    for (const chart of this.list(from)) {
      const again = (key: Reference, grows: boolean): Reference => {
        const place = references.place(key);
        return place ? references.follow(place.sheetId === from ? { ...place, sheetId: to } : place, grows) : key;
      };
      const copy = structuredClone(chart);
      for (const series of copy.series) {
        for (const part of ["nameCell", "values", "categories"] as const) if (series[part] !== undefined) series[part] = again(series[part], true);
      }
      this.put({ ...copy, id: this.newId(), sheetId: to, anchor: { ...copy.anchor, cells: again(copy.anchor.cells, false) } });
    }
  }

  box(chart: ChartState): Box {
    return boxOf(this.book, chart.sheetId, chart.anchor);
  }

  place(id: string, change: Partial<Box>): void {
    const chart = this.edit(id);
    const before = chart.anchor;
    const box = { ...this.box(chart), ...change };
    chart.anchor = anchorAt(this.book, chart.sheetId, box);
    this.book.engine.references.forget(before.cells);
  }

  active(): ChartState | undefined {
    return this.list().find(({ id }) => id === this.activeId);
  }

  activate(id: string): void {
    const chart = this.get(id);
    if (this.book.engine.sheets.active() !== chart.sheetId) this.book.engine.sheets.activate(chart.sheetId);
    if (this.activeId === id) return;
    this.deactivate();
    this.activeId = id;
    this.tell({ kind: "Activated", chartId: id, sheetId: chart.sheetId });
  }

  deactivate(): void {
    const before = this.active();
    this.activeId = undefined;
    if (before) this.tell({ kind: "Deactivated", chartId: before.id, sheetId: before.sheetId });
  }

  /** As they stand; those of sheets that are gone are gone. */
  state(): ChartState[] {
    return this.list();
  }
}

const referencesOf = (chart: ChartState): Reference[] =>
  [chart.anchor.cells, ...chart.series.flatMap(({ nameCell, values, categories }) => [nameCell, values, categories])].filter((key) => key !== undefined);
