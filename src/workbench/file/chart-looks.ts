import type { ChartDataLabels, ChartLineDashStyle, ChartMarkerSymbol } from "hucre";
import type { AreaLook, FontLook, LabelsState, LineLook, LineStyle, MarkerState } from "../model/charts/chart-state";

/** "#RRGGBB" without the sign, as the library wants it. */
export const hex = (color: string | undefined): string | undefined => (color === undefined || color === "none" ? undefined : color.slice(1));
export const fromHex = (color: unknown): string | undefined => (typeof color === "string" && /^#?[0-9a-f]{6}$/i.test(color) ? `#${color.replace("#", "").toUpperCase()}` : undefined);

/** Leaves out what is not there, so that the library makes it as it does by itself. */
export const given = <Value extends object>(value: Value): Partial<Value> => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<Value>;

const dashes: Partial<Record<LineStyle, ChartLineDashStyle>> = {
  Continuous: "solid", Dash: "dash", DashDot: "dashDot", DashDotDot: "lgDashDotDot", Dot: "sysDot", RoundDot: "sysDot",
};

export const dashToFile = (style: LineStyle | undefined): ChartLineDashStyle | undefined => (style === undefined ? undefined : dashes[style]);

export function dashFromFile(dash: string | undefined): LineStyle | undefined {
  if (dash === undefined) return undefined;
  const found = (Object.entries(dashes) as [LineStyle, string][]).find(([, other]) => other === dash)?.[0];
  return found ?? (/dot/i.test(dash) ? "Dot" : "Dash");
}

export const lineFromFile = (color: unknown, weight: number | undefined, dash: string | undefined): LineLook | undefined => {
  const look = given({ color: fromHex(color), weight, lineStyle: dashFromFile(dash) });
  return Object.keys(look).length > 0 ? look : undefined;
};

/** The library names a font's parts in six places, each with a prefix of its own. */
export function fontToFile(font: FontLook | undefined, names: readonly [size: string, bold: string, italic: string, color: string, underline: string, family: string]): object {
  const [size, bold, italic, color, underline, family] = names;
  return given({
    [size]: font?.size, [bold]: font?.bold, [italic]: font?.italic, [color]: hex(font?.color), [family]: font?.name,
    [underline]: font?.underline === undefined ? undefined : font.underline === "Single",
  });
}

export function fontFromFile(source: object, names: readonly [size: string, bold: string, italic: string, color: string, underline: string, family: string]): FontLook | undefined {
  const read = source as Record<string, unknown>;
  const [size, bold, italic, color, underline, family] = names;
  const look = given({
    size: read[size] as number | undefined, bold: read[bold] as boolean | undefined, italic: read[italic] as boolean | undefined,
    color: fromHex(read[color]), underline: read[underline] === true ? "Single" as const : undefined, name: read[family] as string | undefined,
  });
  return Object.keys(look).length > 0 ? look : undefined;
}

export const fontNames = {
  title: ["titleFontSize", "titleBold", "titleItalic", "titleColor", "titleUnderline", "titleFontFamily"],
  legend: ["legendFontSize", "legendBold", "legendItalic", "legendFontColor", "legendUnderline", "legendFontFamily"],
  axis: ["labelFontSize", "labelBold", "labelItalic", "labelColor", "labelUnderline", "labelFontFamily"],
  axisTitle: ["axisTitleFontSize", "axisTitleBold", "axisTitleItalic", "axisTitleColor", "axisTitleUnderline", "axisTitleFontFamily"],
  labels: ["fontSize", "bold", "italic", "fontColor", "underline", "fontFamily"],
} as const;

export function frameFromFile(fill: unknown, border: LineLook | undefined, font: FontLook | undefined): AreaLook | undefined {
  const look = given({ fill: fromHex(fill), border, font });
  return Object.keys(look).length > 0 ? look : undefined;
}

const positions = { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd", Left: "l", Right: "r", Top: "t", Bottom: "b", BestFit: "bestFit" } as const;

export function labelsToFile(labels: LabelsState): ChartDataLabels {
  const position = labels.position === undefined || labels.position === "None" ? undefined : positions[labels.position];
  return {
    showValue: labels.showValue ?? true,
    ...given({
      showCategoryName: labels.showCategoryName, showSeriesName: labels.showSeriesName, showPercent: labels.showPercentage, showLegendKey: labels.showLegendKey,
      separator: labels.separator, position, numberFormat: labels.numberFormat === undefined ? undefined : { formatCode: labels.numberFormat, sourceLinked: labels.linkNumberFormat ?? true },
      fillColor: hex(labels.look?.fill), borderColor: hex(labels.look?.border?.color),
    }),
    ...fontToFile(labels.look?.font, fontNames.labels),
  };
}

export function labelsFromFile(labels: ChartDataLabels): LabelsState {
  return given({
    showValue: labels.showValue ?? false, showCategoryName: labels.showCategoryName, showSeriesName: labels.showSeriesName, showPercentage: labels.showPercent,
    showLegendKey: labels.showLegendKey, separator: labels.separator, numberFormat: labels.numberFormat?.formatCode,
    linkNumberFormat: labels.numberFormat && (labels.numberFormat.sourceLinked ?? false),
    position: (Object.keys(positions) as (keyof typeof positions)[]).find((name) => positions[name] === labels.position),
    look: frameFromFile(labels.fillColor, lineFromFile(labels.borderColor, labels.borderWidth, labels.borderDash), fontFromFile(labels, fontNames.labels)),
  });
}

const symbols: Partial<Record<NonNullable<MarkerState["markerStyle"]>, ChartMarkerSymbol>> = {
  Automatic: "auto", None: "none", Square: "square", Diamond: "diamond", Triangle: "triangle", X: "x", Star: "star", Dot: "dot", Dash: "dash", Circle: "circle", Plus: "plus",
};

export const symbolToFile = (style: NonNullable<MarkerState["markerStyle"]>): ChartMarkerSymbol => symbols[style] ?? "auto";
export const symbolFromFile = (symbol: ChartMarkerSymbol): MarkerState["markerStyle"] =>
  (Object.keys(symbols) as NonNullable<MarkerState["markerStyle"]>[]).find((style) => symbols[style] === symbol);
