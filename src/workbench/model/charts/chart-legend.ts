import { oneOf, truth, whole } from "../arguments";
import { apiNotFound, itemNotFound } from "../errors";
import { HostObject, type Method, type Property, readable, writable } from "../object";
import type { Chart } from "./chart";
import type { LegendState } from "./chart-state";
import { factsOf } from "./chart-types";
import { areaFormat } from "./formats";
import type { Part } from "./part";

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export class ChartLegend extends HostObject {
  readonly className = "ChartLegend";

  private readonly part: Part<LegendState>;
  override readonly properties: Record<string, Property>;

  constructor(private readonly chart: Chart) {
    super();
    const part = chart.part.at("legend");
    this.part = part;
    this.properties = {
      Visible: part.keep("visible", false, (value) => truth(value, "visible")),
      Position: part.keep("position", "Bottom", (value) => {
        if (value === "Custom") throw apiNotFound('ChartLegend.position("Custom")');
        return oneOf(value, positions, "position");
      }),
      Overlay: part.keep("overlay", false, (value) => truth(value, "overlay")),
    };
  }

  override readonly objects: Record<string, () => HostObject> = {
    Format: () => areaFormat("ChartLegendFormat", this.part.at("look"), 9),
    LegendEntries: () => new ChartLegendEntryCollection(this.chart, this.part),
  };
}

class ChartLegendEntryCollection extends HostObject {
  readonly className = "ChartLegendEntryCollection";

  constructor(private readonly chart: Chart, private readonly part: Part<LegendState>) {
    super();
  }

  private isPie(): boolean {
    return ["pie", "doughnut"].includes(factsOf(this.chart.state().type).family);
  }

  override items(): ChartLegendEntry[] {
    // The slices of a pie have entries of their own, which are not told apart here.
    if (this.isPie()) throw apiNotFound("ChartLegend.legendEntries of a pie");
    return this.chart.state().series.map((_, index) => new ChartLegendEntry(this.part, index));
  }

  override readonly methods: Record<string, Method> = {
    GetCount: () => this.items().length,
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("legend entry");
      return found;
    },
  };
}

class ChartLegendEntry extends HostObject {
  readonly className = "ChartLegendEntry";

  constructor(private readonly part: Part<LegendState>, private readonly index: number) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Index: readable(() => this.index),
    Visible: writable(() => !this.part.now().hiddenEntries?.includes(this.index), (value) => {
      const others = (this.part.now().hiddenEntries ?? []).filter((entry) => entry !== this.index);
      const isVisible = truth(value, "visible");
      this.part.edit().hiddenEntries = isVisible ? others : [...others, this.index];
    }),
  };
}
