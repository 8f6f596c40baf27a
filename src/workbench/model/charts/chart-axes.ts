import { oneOf } from "../arguments";
import { apiNotFound, itemNotFound } from "../errors";
import { HostObject, type Method } from "../object";
import type { Chart } from "./chart";
import { ChartAxis } from "./chart-axis";
import { hasAxes } from "./chart-types";

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";

  constructor(private readonly chart: Chart) {
    super();
  }

  private axis(type: "Category" | "Value", group: "Primary" | "Secondary"): ChartAxis {
    const { type: chartType, series } = this.chart.state();
    if (!hasAxes(chartType)) throw itemNotFound("axis");
    if (group === "Secondary" && !series.some(({ axisGroup }) => axisGroup === "Secondary")) throw itemNotFound("secondary axis");
    return new ChartAxis(this.chart, type, group);
  }

  override readonly objects: Record<string, () => HostObject> = {
    CategoryAxis: () => this.axis("Category", "Primary"),
    ValueAxis: () => this.axis("Value", "Primary"),
  };

  override readonly methods: Record<string, Method> = {
    GetItem: (type, group) => {
      const kind = oneOf(type, ["Category", "Value", "Series"] as const, "type");
      if (kind === "Series") throw apiNotFound('ChartAxes.getItem("Series")');
      return this.axis(kind, group === undefined || group === null ? "Primary" : oneOf(group, ["Primary", "Secondary"] as const, "group"));
    },
  };
}
