import { number, oneOf, text, truth, whole } from "../arguments";
import { apiNotFound, invalidArgument } from "../errors";
import { calculated, HostObject, type Method, type Property, readable, writable } from "../object";
import { Range } from "../range";
import { axisScale } from "./axis-scale";
import { ChartAxisTitle } from "./chart-title";
import type { Chart } from "./chart";
import { type AxisName, type AxisState, type DisplayUnit, displayUnits, type GridlinesState, labelPlaces, tickMarks } from "./chart-state";
import { factsOf } from "./chart-types";
import { ChartFont, ChartLineFormat, greyLine, PartFormat } from "./formats";
import type { Part } from "./part";

/** "" gives a number back to Excel's own choice. */
const orAutomatic = (take: (value: number) => number) => (value: unknown): number | undefined => (value === "" ? undefined : take(number(value, "number")));
const positive = orAutomatic((value) => {
  if (value <= 0) throw invalidArgument("unit");
  return value;
});

export class ChartAxis extends HostObject {
  readonly className = "ChartAxis";
  private readonly name: AxisName;
  private readonly part: Part<AxisState>;

  constructor(private readonly chart: Chart, private readonly type: "Category" | "Value", private readonly group: "Primary" | "Secondary") {
    super();
    this.name = group === "Primary" ? (type === "Category" ? "category" : "value") : type === "Category" ? "secondaryCategory" : "secondaryValue";
    this.part = chart.part.at("axes").at(this.name);
    this.properties = this.members();
  }

  /** An axis of figures: of values, or of a scatter's places. */
  private isOfFigures(): boolean {
    return this.type === "Value" || factsOf(this.chart.state().type).family === "scatter";
  }

  private figures(property: Property, member: string): Property {
    const check = (): void => { if (!this.isOfFigures()) throw apiNotFound(`ChartAxis.${member} of an axis of categories`); };
    return { ...property, set: (value) => { check(); return property.set!(value); } };
  }

  private scaled(key: "minimum" | "maximum" | "majorUnit", take: (value: unknown) => number | undefined): Property {
    return this.figures(calculated(this.part.keep(key, () => (this.isOfFigures() ? axisScale(this.chart.book, this.chart.state(), this.name)[key] : ""), take)), key);
  }

  private categories(property: Property, member: string): Property {
    return { ...property, set: (value) => { if (this.isOfFigures()) throw invalidArgument(member); return property.set!(value); } };
  }

  override readonly properties: Record<string, Property>;

  private members(): Record<string, Property> {
    const { part } = this;
    const tick = (key: "majorTickMark" | "minorTickMark"): Property => part.keep(key, "None", (value) => oneOf(value, tickMarks, key));
    const spacing = (key: "tickLabelSpacing" | "tickMarkSpacing"): Property =>
      this.categories(part.keep(key, 1, (value) => whole(value, key, 1)), key);
    return {
      Type: readable(() => this.type),
      AxisGroup: readable(() => this.group),
      Visible: part.keep("visible", this.name !== "secondaryCategory", (value) => truth(value, "visible")),
      Minimum: this.scaled("minimum", orAutomatic((value) => value)),
      Maximum: this.scaled("maximum", orAutomatic((value) => value)),
      MajorUnit: this.scaled("majorUnit", positive),
      MinorUnit: this.figures(calculated(part.keep("minorUnit", () => (this.isOfFigures() ? axisScale(this.chart.book, this.chart.state(), this.name).majorUnit / 5 : ""), positive)), "minorUnit"),
      ScaleType: this.figures(writable(() => (part.now().logarithmic ? "Logarithmic" : "Linear"), (value) => {
        part.edit().logarithmic = oneOf(value, ["Linear", "Logarithmic"] as const, "scaleType") === "Logarithmic";
      }), "scaleType"),
      LogBase: this.figures(part.keep("logBase", 10, (value) => {
        const base = number(value, "logBase");
        if (base < 2 || base > 1000) throw invalidArgument("logBase");
        return base;
      }), "logBase"),
      DisplayUnit: this.figures(part.keep("displayUnit", "None", (value) => {
        if (value === "Custom") throw apiNotFound('ChartAxis.displayUnit("Custom")');
        const unit = oneOf(value, Object.keys(displayUnits) as DisplayUnit[], "displayUnit");
        return unit;
      }), "displayUnit"),
      ShowDisplayUnitLabel: this.figures(part.keep("showDisplayUnitLabel", () => (part.now().displayUnit ?? "None") !== "None", (value) => truth(value, "showDisplayUnitLabel")), "showDisplayUnitLabel"),
      ReversePlotOrder: part.keep("reversePlotOrder", false, (value) => truth(value, "reversePlotOrder")),
      NumberFormat: part.keep("numberFormat", "General", (value) => {
        const format = text(value, "numberFormat");
        part.edit().linkNumberFormat = false;
        return format;
      }),
      LinkNumberFormat: part.keep("linkNumberFormat", true, (value) => truth(value, "linkNumberFormat")),
      MajorTickMark: tick("majorTickMark"),
      MinorTickMark: tick("minorTickMark"),
      TickLabelPosition: part.keep("tickLabelPosition", "NextToAxis", (value) => oneOf(value, labelPlaces, "tickLabelPosition")),
      TickLabelSpacing: spacing("tickLabelSpacing"),
      TickMarkSpacing: spacing("tickMarkSpacing"),
      TextOrientation: part.keep("textOrientation", 0, (value) => {
        const degrees = number(value, "textOrientation");
        if (degrees < -90 || degrees > 90) throw invalidArgument("textOrientation");
        return degrees;
      }),
      Position: part.keep("position", "Automatic", (value) => {
        const position = oneOf(value, ["Automatic", "Maximum", "Minimum", "Custom"] as const, "position");
        if (position === "Custom") throw invalidArgument("position: setPositionAt tells where");
        return position;
      }),
      PositionAt: readable(() => part.now().positionAt ?? 0),
      IsBetweenCategories: this.categories(
        part.keep("isBetweenCategories", () => factsOf(this.chart.state().type).family !== "area", (value) => truth(value, "isBetweenCategories")), "isBetweenCategories",
      ),
    };
  }

  override readonly objects: Record<string, () => HostObject> = {
    Title: () => new ChartAxisTitle(this.chart, this.part.at("title")),
    MajorGridlines: () => new ChartGridlines(this.part.at("majorGridlines"), this.name === "value"),
    MinorGridlines: () => new ChartGridlines(this.part.at("minorGridlines"), false),
    Format: () => new PartFormat("ChartAxisFormat", {
      Font: () => new ChartFont(this.part.at("look").at("font"), 9),
      Line: () => new ChartLineFormat(this.part.at("line"), () => greyLine),
    }),
  };

  override readonly methods: Record<string, Method> = {
    SetPositionAt: (value) => {
      const at = number(value, "value");
      Object.assign(this.part.edit(), { position: "Custom", positionAt: at });
    },
    SetCategoryNames: (range) => {
      if (this.isOfFigures() || !(range instanceof Range)) throw invalidArgument("sourceData");
      this.chart.setCategories(range);
    },
  };
}

class ChartGridlines extends HostObject {
  readonly className = "ChartGridlines";

  override readonly properties: Record<string, Property>;

  constructor(private readonly part: Part<GridlinesState>, usually: boolean) {
    super();
    this.properties = { Visible: part.keep("visible", usually, (value) => truth(value, "visible")) };
  }

  override readonly objects: Record<string, () => HostObject> = {
    Format: () => new PartFormat("ChartGridlinesFormat", { Line: () => new ChartLineFormat(this.part.at("line"), () => greyLine) }),
  };
}
