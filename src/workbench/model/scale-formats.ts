import type { RuleBound, RuleCondition } from "../engine/terms";
import { color, oneOf, record, truth } from "./arguments";
import type { ConditionalFormat } from "./conditional-format";
import { apiNotFound, invalidArgument } from "./errors";
import { HostObject, type Property, readable, writable } from "./object";

type DataBar = Extract<RuleCondition, { type: "DataBar" }>;

const boundTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula"] as const;

/** Reads a point or a rule; a value is given wherever its type needs one. */
export function bound(format: ConditionalFormat, value: unknown, what: string, types: readonly RuleBound["type"][]): RuleBound {
  const given = record(value, what);
  const type = oneOf(given.type, types, `${what}.type`);
  const { formula } = given;
  if (type === "Automatic" || type === "LowestValue" || type === "HighestValue") return { type };
  if (formula === undefined || formula === null || formula === "") throw invalidArgument(`${what}.formula`);
  format.checkFormula(typeof formula === "number" ? String(formula) : formula, `${what}.formula`);
  // The engine takes a share from a number only.
  if (type.startsWith("Percent") && Number.isNaN(Number(String(formula).replace(/^=/, "")))) throw apiNotFound(`${what} of the type ${type} with a formula`);
  return { type, formula: String(formula) };
}

export class ColorScaleConditionalFormat extends HostObject {
  readonly className = "ColorScaleConditionalFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Criteria: writable(() => {
      const points = this.format.condition("ColorScale").points;
      const [minimum, second, third] = points;
      return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
    }, (value) => {
      this.format.condition("ColorScale");
      const given = record(value, "criteria");
      const names = ["minimum", ...(given.midpoint === undefined || given.midpoint === null ? [] : ["midpoint"]), "maximum"];
      const points = names.map((name) => ({
        ...bound(this.format, given[name], `criteria.${name}`, boundTypes), color: color(record(given[name], name).color, `criteria.${name}.color`),
      }));
      this.format.change({ condition: { type: "ColorScale", points } });
    }),
    ThreeColorScale: readable(() => this.format.condition("ColorScale").points.length === 3),
  };
}

export class DataBarConditionalFormat extends HostObject {
  readonly className = "DataBarConditionalFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  private change(change: Partial<DataBar>): void {
    this.format.change({ condition: { ...this.format.condition("DataBar"), ...change } });
  }

  private side(name: "lower" | "upper"): Property {
    return writable(() => this.format.condition("DataBar")[name], (value) =>
      this.change({ [name]: bound(this.format, value, `${name}BoundRule`, ["Automatic", ...boundTypes]) }));
  }

  override readonly properties: Record<string, Property> = {
    ShowDataBarOnly: writable(() => this.format.condition("DataBar").barOnly, (value) => this.change({ barOnly: truth(value, "showDataBarOnly") })),
    LowerBoundRule: this.side("lower"),
    UpperBoundRule: this.side("upper"),
    BarDirection: writable(() => this.format.condition("DataBar").direction ?? "Context", (value) => {
      const wanted = oneOf(value, ["Context", "LeftToRight", "RightToLeft"] as const, "barDirection");
      if (wanted === "RightToLeft") throw apiNotFound(`DataBarConditionalFormat.barDirection "${wanted}"`);
      this.change({ direction: wanted === "LeftToRight" ? wanted : undefined });
    }),
  };

  override readonly objects: Record<string, () => HostObject> = {
    PositiveFormat: () => new ConditionalDataBarPositiveFormat(this.format),
    NegativeFormat: () => new ConditionalDataBarNegativeFormat(this.format),
  };
}

class ConditionalDataBarPositiveFormat extends HostObject {
  readonly className = "ConditionalDataBarPositiveFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  private change(change: Partial<DataBar>): void {
    this.format.change({ condition: { ...this.format.condition("DataBar"), ...change } });
  }

  override readonly properties: Record<string, Property> = {
    FillColor: writable(() => this.format.condition("DataBar").color, (value) => this.change({ color: color(value, "fillColor") })),
    GradientFill: writable(() => this.format.condition("DataBar").gradient, (value) => this.change({ gradient: truth(value, "gradientFill") })),
  };
}

class ConditionalDataBarNegativeFormat extends HostObject {
  readonly className = "ConditionalDataBarNegativeFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  private change(change: Partial<DataBar>): void {
    this.format.change({ condition: { ...this.format.condition("DataBar"), ...change } });
  }

  override readonly properties: Record<string, Property> = {
    FillColor: writable(() => {
      const { oneColor, color: positive, negativeColor } = this.format.condition("DataBar");
      return oneColor ? positive : negativeColor;
    }, (value) => this.change({ negativeColor: color(value, "fillColor"), oneColor: undefined })),
    MatchPositiveFillColor: writable(() => this.format.condition("DataBar").oneColor === true, (value) =>
      this.change({ oneColor: truth(value, "matchPositiveFillColor") || undefined })),
  };
}
