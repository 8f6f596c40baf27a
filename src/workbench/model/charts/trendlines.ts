import { oneOf, text, whole } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { calculated, HostObject, type Method, type Property, readable, writable } from "../object";
import type { ChartSeries } from "./chart-series";
import { type TrendlineState, trendlineTypes } from "./chart-state";
import { ChartLineFormat, PartFormat } from "./formats";
import { Part } from "./part";

/** What Excel calls a line that nobody has named. */
export function trendlineName({ type, name, movingAveragePeriod = 2 }: TrendlineState, seriesName: string, isChinese: boolean): string {
  if (name !== undefined) return name;
  const kind = isChinese
    ? { Linear: "线性", Exponential: "指数", Logarithmic: "对数", MovingAverage: `${movingAveragePeriod} 周期移动平均`, Polynomial: "多项式", Power: "乘幂" }
    : { Linear: "Linear", Exponential: "Expon.", Logarithmic: "Log.", MovingAverage: `${movingAveragePeriod} per. Mov. Avg.`, Polynomial: "Poly.", Power: "Power" };
  return `${kind[type]} (${seriesName})`;
}

/** The trendlines of a series. */
export class ChartTrendlineCollection extends HostObject {
  readonly className = "ChartTrendlineCollection";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  override items(): ChartTrendline[] {
    return (this.series.part.now().trendlines ?? []).map((held) => new ChartTrendline(this.series, held));
  }

  override readonly methods: Record<string, Method> = {
    Add: (type) => {
      const added: TrendlineState = { type: type === undefined || type === null ? "Linear" : oneOf(type, trendlineTypes, "type") };
      const { family, isStacked } = this.series.kind();
      if (isStacked || family === "pie" || family === "doughnut") throw new HostError("InvalidOperation", "Stacked series, pies and doughnuts have no trendlines.");
      (this.series.part.edit().trendlines ??= []).push(added);
      return new ChartTrendline(this.series, added);
    },
    GetCount: () => this.items().length,
    GetItem: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("trendline");
      return found;
    },
  };
}

class ChartTrendline extends HostObject {
  readonly className = "ChartTrendline";

  /** @param held the line itself, so that it stays the same one where others before it go */
  constructor(private readonly series: ChartSeries, private readonly held: TrendlineState) {
    super();
  }

  private index(): number {
    const index = (this.series.part.now().trendlines ?? []).indexOf(this.held);
    if (index < 0) throw itemNotFound("trendline");
    return index;
  }

  override id(): number {
    return this.index();
  }

  private readonly part = new Part<TrendlineState>(() => this.series.part.now().trendlines![this.index()]!, () => this.series.part.edit().trendlines![this.index()]!);

  private ofType(key: "movingAveragePeriod" | "polynomialOrder", type: TrendlineState["type"], most: number): Property {
    return this.part.keep(key, 2, (value) => {
      const given = whole(value, key, 2);
      if (given > most || this.part.now().type !== type) throw invalidArgument(key);
      return given;
    });
  }

  override readonly properties: Record<string, Property> = {
    Id: readable(() => this.index()),
    Type: writable(() => this.part.now().type, (value) => {
      const type = oneOf(value, trendlineTypes, "type");
      this.part.edit().type = type;
    }),
    Name: calculated(this.part.keep("name", () => {
      const { book } = this.series.chart;
      return trendlineName(this.part.now(), this.series.name(), book.charts.isChinese);
    }, (value) => text(value, "name"))),
    MovingAveragePeriod: this.ofType("movingAveragePeriod", "MovingAverage", 255),
    PolynomialOrder: this.ofType("polynomialOrder", "Polynomial", 6),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Format: () => new PartFormat("ChartTrendlineFormat", { Line: () => new ChartLineFormat(this.part.at("line"), () => this.series.color(), 1.5) }),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => { this.series.part.edit().trendlines!.splice(this.index(), 1); },
  };
}
