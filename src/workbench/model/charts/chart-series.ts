import { number, oneOf, text, truth, whole } from "../arguments";
import { addressOf, quoteSheet } from "../../engine/terms";
import { apiNotFound, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Method, type Property, readable, writable } from "../object";
import { Range } from "../range";
import type { Chart } from "./chart";
import { ChartPointsCollection, markerMembers } from "./chart-points";
import { type ChartState, paletteColor, type SeriesState } from "./chart-state";
import { chartType, factsOf, together } from "./chart-types";
import { ChartDataLabels } from "./data-labels";
import { ChartFill, ChartLineFormat, PartFormat } from "./formats";
import { Part } from "./part";
import { ChartTrendlineCollection } from "./trendlines";
import { placeOfReference, type SeriesValues, seriesName, seriesValues } from "./values";

const dimensions = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

export class ChartSeries extends HostObject {
  readonly className = "ChartSeries";

  /** @param held the series itself, so that it stays the same one where others before it go */
  constructor(readonly chart: Chart, private readonly held: SeriesState) {
    super();
  }

  /** Its place among the others. @throws ItemNotFound where it has been deleted */
  index(): number {
    const index = this.chart.state().series.indexOf(this.held);
    if (index < 0) throw itemNotFound("series");
    return index;
  }

  readonly part = new Part<SeriesState>(() => this.chart.state().series[this.index()]!, () => this.chart.edit().series[this.index()]!);

  values(): SeriesValues {
    return seriesValues(this.chart.book, this.chart.state(), this.part.now(), this.index());
  }

  name(): string {
    return seriesName(this.chart.book, this.part.now(), this.index());
  }

  color(): string {
    const { fill, line } = this.part.now();
    return line?.color ?? (fill !== "none" ? fill : undefined) ?? paletteColor(this.index());
  }

  type(): ChartState["type"] {
    return this.part.now().chartType ?? this.chart.state().type;
  }

  kind() {
    const { family, grouping } = factsOf(this.type());
    return { family, isStacked: grouping !== "clustered" };
  }

  hasLabels(): boolean {
    return this.part.now().hasDataLabels ?? this.chart.state().labels !== undefined;
  }

  /** A property of all the series of one kind together. */
  private ofGroup<Key extends "gapWidth" | "overlap" | "doughnutHoleSize" | "firstSliceAngle">(
    key: Key, otherwise: () => number, least: number, most: number, families: readonly string[],
  ): Property {
    return writable(() => this.chart.state()[key] ?? otherwise(), (value) => {
      const given = number(value, key);
      if (given < least || given > most || !families.includes(this.kind().family)) throw invalidArgument(key);
      this.chart.edit()[key] = given;
    });
  }

  override readonly properties: Record<string, Property> = {
    Name: {
      ...writable(() => this.name(), (value) => {
        const name = text(value, "name");
        const series = this.part.edit();
        if (series.nameCell !== undefined) this.chart.book.engine.references.forget(series.nameCell);
        series.nameCell = undefined;
        series.nameText = name;
      }),
      isCalculated: true,
    },
    ChartType: writable(() => this.type(), (value) => {
      const wanted = chartType(value, "ChartSeries.chartType");
      const others = this.chart.state().series.filter((series) => series !== this.part.now());
      if (!others.every((series) => together(series.chartType ?? this.chart.state().type, wanted))) throw apiNotFound(`ChartSeries.chartType("${wanted}") beside series of other types`);
      // The last series decides what kind of chart it is.
      if (others.length === 0) Object.assign(this.chart.edit(), { type: wanted });
      else this.part.edit().chartType = wanted;
    }),
    AxisGroup: this.part.keep("axisGroup", "Primary", (value) => {
      const group = oneOf(value, ["Primary", "Secondary"] as const, "axisGroup");
      const { family } = this.kind();
      if (group === "Secondary" && !["column", "line", "area"].includes(family)) throw apiNotFound(`ChartSeries.axisGroup("Secondary") of a ${family} chart`);
      return group;
    }),
    // Counted from nought, as Microsoft's own sample of it does.
    PlotOrder: writable(() => this.index(), (value) => {
      const wanted = whole(value, "plotOrder", 0);
      const { series } = this.chart.edit();
      if (wanted >= series.length) throw invalidArgument("plotOrder");
      const [moved] = series.splice(this.index(), 1);
      series.splice(wanted, 0, moved!);
    }),
    HasDataLabels: this.part.keep("hasDataLabels", () => this.hasLabels(), (value) => truth(value, "hasDataLabels")),
    Filtered: this.part.keep("filtered", false, (value) => truth(value, "filtered")),
    Smooth: this.part.keep("smooth", () => factsOf(this.type()).smooth, (value) => truth(value, "smooth")),
    VaryByCategories: this.part.keep("varyByCategories", () => ["pie", "doughnut"].includes(this.kind().family), (value) => truth(value, "varyByCategories")),
    GapWidth: this.ofGroup("gapWidth", () => usualGap(this.type()), 0, 500, ["column", "bar"]),
    Overlap: this.ofGroup("overlap", () => usualOverlap(this.type()), -100, 100, ["column", "bar"]),
    DoughnutHoleSize: this.ofGroup("doughnutHoleSize", () => 75, 10, 90, ["doughnut"]),
    FirstSliceAngle: this.ofGroup("firstSliceAngle", () => 0, 0, 360, ["pie", "doughnut"]),
    ...markerMembers(this.part, () => this.color()),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Format: () => new PartFormat("ChartSeriesFormat", {
      Fill: () => new ChartFill(this.part),
      Line: () => new ChartLineFormat(this.part.at("line"), () => this.color(), 2.25),
    }),
    // Asking for the labels of a series shows none: showing something of them does.
    DataLabels: () => new ChartDataLabels(this.labels(), () => this.kind()),
    Points: () => new ChartPointsCollection(this),
    Trendlines: () => new ChartTrendlineCollection(this),
  };

  private labels(): Part<NonNullable<SeriesState["labels"]>> {
    return new Part(
      () => this.part.now().labels ?? this.chart.state().labels ?? {},
      () => {
        const series = this.part.edit();
        return (series.labels ??= structuredClone(this.chart.state().labels ?? {}));
      },
    );
  }

  override readonly methods: Record<string, Method> = {
    Delete: () => {
      const series = this.part.edit();
      for (const key of [series.nameCell, series.values, series.categories]) if (key !== undefined) this.chart.book.engine.references.forget(key);
      this.chart.edit().series.splice(this.index(), 1);
    },
    SetValues: (range) => this.refer("values", range),
    SetXAxisValues: (range) => this.refer("categories", range),
    GetDimensionValues: async (dimension) => {
      const wanted = oneOf(dimension, dimensions, "dimension");
      await this.chart.book.engine.calculation.settle();
      const { values, categories, xValues } = this.values();
      const isScatter = this.kind().family === "scatter";
      if (wanted === "Categories") return isScatter ? [] : categories;
      if (wanted === "XValues") return isScatter ? xValues.map((value) => value ?? "") : [];
      if (wanted === "BubbleSizes" || (wanted === "YValues" && !isScatter)) return [];
      return values.map((value) => value ?? "");
    },
    GetDimensionDataSourceString: (dimension) => {
      const place = this.source(dimension);
      if (!place) throw invalidArgument("dimension without a range");
      return `${quoteSheet(this.chart.book.sheet(place.sheetId).name)}!${addressOf(place).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
    },
    GetDimensionDataSourceType: (dimension) => (this.source(dimension) ? "LocalRange" : "List"),
  };

  private source(dimension: unknown) {
    const wanted = oneOf(dimension, dimensions, "dimension");
    const { values, categories } = this.part.now();
    return placeOfReference(this.chart.book, wanted === "Values" || wanted === "YValues" ? values : wanted === "BubbleSizes" ? undefined : categories);
  }

  private refer(what: "values" | "categories", range: unknown): void {
    if (!(range instanceof Range)) throw invalidArgument("sourceData");
    if (what === "values" && range.area.rows > 1 && range.area.columns > 1) throw invalidArgument("sourceData: one row or one column");
    const series = this.part.edit();
    const before = series[what];
    if (before !== undefined) this.chart.book.engine.references.forget(before);
    series[what] = this.chart.book.engine.references.follow({ sheetId: range.sheetId, ...range.area }, true);
  }
}

/** What Excel's usual looks give bars, in percent of a bar's width. */
export const usualGap = (type: ChartState["type"]): number => (factsOf(type).grouping !== "clustered" ? 150 : factsOf(type).family === "bar" ? 182 : 219);
export const usualOverlap = (type: ChartState["type"]): number => (factsOf(type).grouping !== "clustered" ? 100 : factsOf(type).family === "bar" ? 0 : -27);

/** The series of a chart. */
export class ChartSeriesCollection extends HostObject {
  readonly className = "ChartSeriesCollection";

  constructor(private readonly chart: Chart) {
    super();
  }

  override readonly properties: Record<string, Property> = { Count: readable(() => this.items().length) };

  override items(): ChartSeries[] {
    return this.chart.state().series.map((series) => new ChartSeries(this.chart, series));
  }

  override readonly methods: Record<string, Method> = {
    Add: (name, index) => {
      const { series } = this.chart.edit();
      const at = index === undefined || index === null ? series.length : whole(index, "index", 0);
      if (at > series.length) throw invalidArgument("index");
      const added: SeriesState = name === undefined || name === null ? {} : { nameText: text(name, "name") };
      series.splice(at, 0, added);
      return new ChartSeries(this.chart, added);
    },
    GetCount: () => this.items().length,
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("series");
      return found;
    },
  };
}
