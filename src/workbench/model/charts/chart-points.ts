import { color, oneOf, truth, whole } from "../arguments";
import { invalidArgument, itemNotFound } from "../errors";
import { calculated, HostObject, type Method, type Property, readable } from "../object";
import type { ChartSeries } from "./chart-series";
import { markerStyles, type MarkerState, type PointState } from "./chart-state";
import { ChartDataLabel } from "./data-labels";
import { ChartBorder, ChartFill, PartFormat } from "./formats";
import { Part } from "./part";

/** Size, shape and colours of the marks on a line. */
export function markerMembers(part: Part<MarkerState>, usual: () => string): Record<string, Property> {
  return {
    MarkerStyle: part.keep("markerStyle", "Automatic", (value) => oneOf(value, markerStyles, "markerStyle")),
    MarkerSize: part.keep("markerSize", 5, (value) => {
      const size = whole(value, "markerSize", 2);
      if (size > 72) throw invalidArgument("markerSize");
      return size;
    }),
    MarkerBackgroundColor: part.keep("markerBackgroundColor", usual, (value) => color(value, "markerBackgroundColor")),
    MarkerForegroundColor: part.keep("markerForegroundColor", usual, (value) => color(value, "markerForegroundColor")),
  };
}

export class ChartPointsCollection extends HostObject {
  readonly className = "ChartPointsCollection";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  override readonly properties: Record<string, Property> = { Count: calculated(readable(() => this.items().length)) };

  override items(): ChartPoint[] {
    return this.series.values().values.map((_, index) => new ChartPoint(this.series, index));
  }

  override readonly methods: Record<string, Method> = {
    GetCount: async () => {
      await this.series.chart.book.engine.calculation.settle();
      return this.items().length;
    },
    GetItemAt: async (index) => {
      await this.series.chart.book.engine.calculation.settle();
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("point");
      return found;
    },
  };
}

class ChartPoint extends HostObject {
  readonly className = "ChartPoint";

  constructor(private readonly series: ChartSeries, private readonly index: number) {
    super();
  }

  private readonly part = new Part<PointState>(
    () => this.series.part.now().points?.[this.index] ?? {},
    () => ((this.series.part.edit().points ??= {})[this.index] ??= {}),
  );

  override readonly properties: Record<string, Property> = {
    Value: calculated(readable(() => this.series.values().values[this.index] ?? "")),
    HasDataLabel: this.part.keep("hasDataLabel", () => this.series.hasLabels(), (value) => truth(value, "hasDataLabel")),
    ...markerMembers(this.part, () => this.series.color()),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Format: () => new PartFormat("ChartPointFormat", { Fill: () => new ChartFill(this.part), Border: () => new ChartBorder(this.part.at("border")) }),
    DataLabel: () => new ChartDataLabel(this.part.at("label"), () => this.series.kind()),
  };
}
