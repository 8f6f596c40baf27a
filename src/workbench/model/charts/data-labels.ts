import { oneOf, text, truth } from "../arguments";
import { invalidArgument } from "../errors";
import { HostObject, type Property } from "../object";
import { labelPositions, type LabelsState } from "./chart-state";
import { type Family } from "./chart-types";
import { areaFormat } from "./formats";
import type { Part } from "./part";

/** Where Excel puts labels beside points of each kind; the first is what it does by itself. */
const placesOf: Readonly<Record<Family, readonly LabelsState["position"][]>> = {
  column: ["OutsideEnd", "Center", "InsideEnd", "InsideBase"],
  bar: ["OutsideEnd", "Center", "InsideEnd", "InsideBase"],
  line: ["Right", "Center", "Left", "Top", "Bottom"],
  scatter: ["Right", "Center", "Left", "Top", "Bottom"],
  area: ["None"],
  pie: ["BestFit", "Center", "InsideEnd", "OutsideEnd"],
  doughnut: ["None"],
};

export function usualLabelPosition(family: Family, isStacked: boolean): NonNullable<LabelsState["position"]> {
  return isStacked && (family === "column" || family === "bar") ? "Center" : placesOf[family][0]!;
}

function labelPosition(value: unknown, family: Family, isStacked: boolean): LabelsState["position"] {
  const wanted = oneOf(value, labelPositions, "position");
  const isOutsideOfStack = isStacked && wanted === "OutsideEnd" && family !== "pie";
  if (!placesOf[family].includes(wanted) || isOutsideOfStack) throw invalidArgument("position");
  return wanted;
}

interface LabelsKind {
  readonly family: Family;
  readonly isStacked: boolean;
}

function labelMembers(part: Part<LabelsState>, kind: () => LabelsKind): Record<string, Property> {
  const flag = (name: "showSeriesName" | "showCategoryName" | "showPercentage" | "showLegendKey"): Property =>
    part.keep(name, false, (value) => truth(value, name));
  return {
    Position: part.keep("position", () => usualLabelPosition(kind().family, kind().isStacked), (value) => labelPosition(value, kind().family, kind().isStacked)),
    ShowValue: part.keep("showValue", true, (value) => truth(value, "showValue")),
    ShowSeriesName: flag("showSeriesName"),
    ShowCategoryName: flag("showCategoryName"),
    ShowPercentage: flag("showPercentage"),
    ShowLegendKey: flag("showLegendKey"),
    Separator: part.keep("separator", ", ", (value) => text(value, "separator")),
    NumberFormat: part.keep("numberFormat", "General", (value) => {
      const format = text(value, "numberFormat");
      part.edit().linkNumberFormat = false;
      return format;
    }),
    LinkNumberFormat: part.keep("linkNumberFormat", true, (value) => truth(value, "linkNumberFormat")),
  };
}

abstract class Labels extends HostObject {
  override readonly properties: Record<string, Property>;
  override readonly objects: Record<string, () => HostObject>;

  constructor(part: Part<LabelsState>, kind: () => LabelsKind) {
    super();
    this.properties = labelMembers(part, kind);
    this.objects = { Format: () => areaFormat("ChartDataLabelFormat", part.at("look"), 9) };
  }
}

/** The labels of a series, or of all series of a chart. */
export class ChartDataLabels extends Labels {
  readonly className = "ChartDataLabels";
}

/** The label of one point. */
export class ChartDataLabel extends Labels {
  readonly className = "ChartDataLabel";
}
