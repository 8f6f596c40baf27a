import { number, oneOf, text, truth } from "../arguments";
import type { Book } from "../book";
import { apiNotFound, HostError, invalidArgument } from "../errors";
import { HostObject, type Method, type Property, readable, writable } from "../object";
import { Range } from "../range";
import { Worksheet } from "../worksheet";
import { registrations } from "../worksheets";
import type { Box } from "./anchor";
import { ChartAxes } from "./chart-axes";
import { ChartLegend } from "./chart-legend";
import { ChartSeriesCollection } from "./chart-series";
import type { ChartState, SeriesState } from "./chart-state";
import { ChartTitle } from "./chart-title";
import { chartType, factsOf } from "./chart-types";
import { ChartDataLabels } from "./data-labels";
import { areaFormat, ChartBorder, ChartFill, ChartFont, PartFormat } from "./formats";
import { Part } from "./part";
import { followSeries, readSource } from "./source";

export const seriesBy = (value: unknown): "Auto" | "Rows" | "Columns" =>
  (value === undefined || value === null ? "Auto" : oneOf(value, ["Auto", "Rows", "Columns"] as const, "seriesBy"));

export class Chart extends HostObject {
  readonly className = "Chart";

  constructor(readonly book: Book, private readonly chartId: string) {
    super();
  }

  override id(): string {
    return this.chartId;
  }

  state(): ChartState {
    return this.book.charts.get(this.chartId);
  }

  edit(): ChartState {
    return this.book.charts.edit(this.chartId);
  }

  readonly part = new Part<ChartState>(() => this.state(), () => this.edit());

  private side(name: keyof Box, least: number): Property {
    return writable(() => this.book.charts.box(this.state())[name], (value) => {
      const points = number(value, name);
      if (points < least) throw invalidArgument(name);
      this.book.charts.place(this.chartId, { [name]: points });
    });
  }

  override readonly properties: Record<string, Property> = {
    Id: readable(() => this.state().id),
    Name: writable(() => this.state().name, (value) => {
      const name = text(value, "name");
      if (name === "") throw invalidArgument("name");
      this.edit().name = name;
    }),
    Left: this.side("left", 0),
    Top: this.side("top", 0),
    Width: this.side("width", 1),
    Height: this.side("height", 1),
    ChartType: writable(() => this.state().type, (value) => {
      const type = chartType(value, "Chart.chartType");
      const state = this.edit();
      state.type = type;
      // Series of types of their own take the chart's again.
      for (const series of state.series) delete series.chartType;
      if (!["column", "line", "area"].includes(factsOf(type).family)) for (const series of state.series) delete series.axisGroup;
    }),
    PlotBy: writable(() => this.state().plotBy, async (value) => {
      const wanted = oneOf(value, ["Rows", "Columns"] as const, "plotBy");
      if (wanted === this.state().plotBy) return;
      await this.setData(this.source(), wanted);
    }),
    PlotVisibleOnly: this.part.keep("plotVisibleOnly", true, (value) => truth(value, "plotVisibleOnly")),
    DisplayBlanksAs: this.part.keep("displayBlanksAs", "NotPlotted", (value) => oneOf(value, ["NotPlotted", "Zero", "Interplotted"] as const, "displayBlanksAs")),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Axes: () => new ChartAxes(this),
    Title: () => new ChartTitle(this),
    Legend: () => new ChartLegend(this),
    Series: () => new ChartSeriesCollection(this),
    DataLabels: () => new ChartDataLabels(this.labels(), () => {
      const { family, grouping } = factsOf(this.state().type);
      return { family, isStacked: grouping !== "clustered" };
    }),
    Format: () => new PartFormat("ChartAreaFormat", {
      Fill: () => new ChartFill(this.part.at("look")),
      Border: () => new ChartBorder(this.part.at("look").at("border")),
      Font: () => new ChartFont(this.part.at("look").at("font"), 10),
    }, { RoundedCorners: this.part.keep("roundedCorners", false, (value) => truth(value, "roundedCorners")) }),
    PlotArea: () => new PartFormat("ChartPlotArea", { Format: () => areaFormat("ChartPlotAreaFormat", this.part.at("plotArea"), undefined) }),
    Worksheet: () => new Worksheet(this.book, this.state().sheetId),
  };

  /** The labels of all series: setting something shows them, as in Excel. */
  private labels(): Part<NonNullable<ChartState["labels"]>> {
    return new Part(() => this.state().labels ?? {}, () => {
      const state = this.edit();
      // Series that have labels of their own look are changed along.
      for (const series of state.series) delete series.labels;
      return (state.labels ??= {});
    });
  }

  override readonly methods: Record<string, Method> = {
    Activate: () => this.book.charts.activate(this.chartId),
    Delete: () => this.book.charts.remove(this.chartId),
    SetPosition: (start, end) => {
      const sheet = new Worksheet(this.book, this.state().sheetId);
      const first = start instanceof Range ? start : sheet.rangeAt(text(start, "startCell"));
      const last = end === undefined || end === null ? undefined : end instanceof Range ? end : sheet.rangeAt(text(end, "endCell"));
      const at = (range: Range, name: string): number => range.properties[name]!.get() as number;
      const [left, top] = [at(first, "Left"), at(first, "Top")];
      if (!last) return this.book.charts.place(this.chartId, { left, top });
      const [right, bottom] = [at(last, "Left") + at(last, "Width"), at(last, "Top") + at(last, "Height")];
      if (right <= left || bottom <= top) throw invalidArgument("endCell");
      this.book.charts.place(this.chartId, { left, top, width: right - left, height: bottom - top });
    },
    SetData: (range, by) => {
      if (!(range instanceof Range)) throw invalidArgument("sourceData");
      return this.setData(range, seriesBy(by));
    },
    ...registrations(() => this.book, ["ActivatedEvent", "DeactivatedEvent"], "Chart"),
  };

  /** Gives every series these categories. */
  setCategories(range: Range): void {
    const { references } = this.book.engine;
    for (const series of this.edit().series) {
      if (series.categories !== undefined) references.forget(series.categories);
      series.categories = references.follow({ sheetId: range.sheetId, ...range.area }, true);
    }
  }

  private forget(series: SeriesState): void {
    for (const key of [series.nameCell, series.values, series.categories]) if (key !== undefined) this.book.engine.references.forget(key);
  }

  private async setData(range: Range, by: "Auto" | "Rows" | "Columns"): Promise<void> {
    const state = this.edit();
    await this.book.engine.calculation.settle();
    const reading = readSource(this.book, { sheetId: range.sheetId, ...range.area }, state.type, by);
    const followed = followSeries(this.book, range.sheetId, reading);
    // A series keeps the looks of the one that stood in its place.
    const looks = state.series.map((series) => {
      this.forget(series);
      const { nameText: _name, nameCell: _cell, values: _values, categories: _categories, ...look } = series;
      return look;
    });
    state.series = followed.map((series, index) => ({ ...looks[index], ...series }));
    state.plotBy = reading.plotBy;
  }

  /** The block that all its series come from. @throws where they come from several */
  private source(): Range {
    const { references } = this.book.engine;
    const places = this.state().series.flatMap((series) => [series.nameCell, series.values, series.categories].flatMap((key) => (key === undefined ? [] : references.place(key) ?? [])));
    const [first] = places;
    if (!first) throw new HostError("InvalidOperation", "The chart has no cells to be turned around");
    if (places.some(({ sheetId }) => sheetId !== first.sheetId)) throw apiNotFound("Chart.plotBy of a chart with cells of several worksheets");
    const row = Math.min(...places.map((place) => place.row));
    const column = Math.min(...places.map((place) => place.column));
    const rows = Math.max(...places.map((place) => place.row + place.rows)) - row;
    const columns = Math.max(...places.map((place) => place.column + place.columns)) - column;
    return new Range(this.book, first.sheetId, { row, column, rows, columns });
  }
}
