import type { Border } from "../engine/terms";
import { color, oneOf, whole } from "./arguments";
import { apiNotFound, itemNotFound } from "./errors";
import type { Edge, Looks } from "./looks";
import { HostObject, type Method, type Property, readable, writable } from "./object";

export class RangeBorderCollection extends HostObject {
  readonly className = "RangeBorderCollection";

  constructor(private readonly looks: Looks) {
    super();
  }

  override readonly properties: Record<string, Property> = { Count: readable(() => this.looks.edges.length) };

  override items(): readonly HostObject[] {
    return this.looks.edges.map((edge) => new RangeBorder(this.looks, edge));
  }

  override readonly methods: Record<string, Method> = {
    GetItem: (edge) => {
      if (edge === "DiagonalDown" || edge === "DiagonalUp") throw apiNotFound(`RangeBorderCollection.getItem("${edge}")`);
      return new RangeBorder(this.looks, oneOf(edge, this.looks.edges, "border"));
    },
    GetItemAt: (index) => {
      const edge = this.looks.edges[whole(index, "index", 0)];
      if (!edge) throw itemNotFound("border");
      return new RangeBorder(this.looks, edge);
    },
  };
}

export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";

  constructor(private readonly looks: Looks, private readonly edge: Edge) {
    super();
  }

  override id(): string {
    return this.edge;
  }

  private read(): Border {
    return this.looks.border(this.edge);
  }

  private change(change: Partial<Border>): void {
    // A colour or weight given to a line that is not there draws a continuous one.
    const before = this.read();
    this.looks.changeBorder(this.edge, { ...before, ...(before.style === "None" && !change.style ? { style: "Continuous" as const } : {}), ...change });
  }

  override readonly properties: Record<string, Property> = {
    SideIndex: readable(() => this.edge),
    Style: writable(() => this.read().style, (value) => this.change({
      style: oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const, "border.style"),
    })),
    Weight: writable(() => this.read().weight, (value) => this.change({ weight: oneOf(value, ["Hairline", "Thin", "Medium", "Thick"] as const, "border.weight") })),
    Color: writable(() => this.read().color, (value) => this.change({ color: color(value, "border.color") })),
  };
}
