import type { ChartDataPoint, ChartMarker, ChartSeries as FileSeries, SheetChart } from "hucre";
import { addressOf, type Engine, lastColumn, lastRow, quoteSheet } from "../engine/terms";
import type { AxisState, ChartState, MarkerState, SeriesState } from "../model/charts/chart-state";
import { factsOf } from "../model/charts/chart-types";
import { dashToFile, fontNames, fontToFile, given, hex, labelsToFile, symbolToFile } from "./chart-looks";
import type { Losses } from "./losses";

const legendPlaces = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "topRight" } as const;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A chart as the file takes it; undefined where the file cannot hold it as it is. */
export function chartToFile(engine: Engine, chart: ChartState, lost: Losses): SheetChart | undefined {
  const { family, grouping, lines } = factsOf(chart.type);
  const place = engine.references.place(chart.anchor.cells);
  const isMixed = chart.series.some(({ chartType, axisGroup }) => (chartType !== undefined && chartType !== chart.type) || axisGroup === "Secondary");
  // The library writes points only with lines between them, and one kind of series on one pair of axes.
  const series = chart.series.flatMap((one) => seriesToFile(engine, chart, one, lost) ?? []);
  if (!place || isMixed || (family === "scatter" && !lines) || series.length === 0) {
    lost.add("charts");
    return undefined;
  }
  lost.addIf(chart.legend?.hiddenEntries?.length, "chartParts");
  const isAcross = chart.anchor.right > engine.layout.columnWidth(chart.sheetId, lastColumn(place)) / 2;
  const isDown = chart.anchor.bottom > engine.layout.rowHeight(chart.sheetId, lastRow(place)) / 2;
  const groups = { column: "barGrouping", bar: "barGrouping", line: "lineGrouping", area: "areaGrouping" } as const;
  const group = family in groups ? { [groups[family as keyof typeof groups]]: grouping === "clustered" && !["column", "bar"].includes(family) ? "standard" : grouping } : {};
  const isTitled = chart.title?.visible !== false && (chart.title?.text !== undefined);
  const legend = chart.legend?.visible ? legendPlaces[chart.legend.position ?? "Bottom"] : false;
  return {
    type: family, series, ...group,
    anchor: { from: { row: place.row, col: place.column }, to: { row: lastRow(place) + (isDown ? 1 : 0), col: lastColumn(place) + (isAcross ? 1 : 0) } },
    frameTitle: chart.name, altText: chart.title?.text ?? chart.name,
    ...(isTitled ? { title: chart.title!.text!, titleOverlay: chart.title?.overlay ?? false, ...fontToFile(chart.title?.look?.font, fontNames.title) } : { showTitle: false, autoTitleDeleted: chart.title?.visible === false }),
    legend, ...(legend === false ? {} : { legendOverlay: chart.legend?.overlay ?? false, ...fontToFile(chart.legend?.look?.font, fontNames.legend) }),
    ...given({
      titleFillColor: hex(chart.title?.look?.fill), legendFillColor: hex(chart.legend?.look?.fill), plotAreaFillColor: hex(chart.plotArea?.fill), chartSpaceFillColor: hex(chart.look?.fill),
      chartSpaceBorderColor: hex(chart.look?.border?.color), plotAreaBorderColor: hex(chart.plotArea?.border?.color),
      gapWidth: chart.gapWidth, overlap: chart.overlap ?? (grouping === "clustered" ? undefined : 100), firstSliceAng: chart.firstSliceAngle,
      plotVisOnly: chart.plotVisibleOnly ?? true, roundedCorners: chart.roundedCorners ?? false,
    }),
    ...(family === "doughnut" ? { holeSize: chart.doughnutHoleSize ?? 75 } : {}),
    ...(family === "scatter" ? { scatterStyle: factsOf(chart.type).smooth ? "smoothMarker" : "lineMarker" } : {}),
    dispBlanksAs: ({ NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const)[chart.displayBlanksAs ?? "NotPlotted"],
    ...(chart.labels ? { dataLabels: labelsToFile(chart.labels) } : {}),
    ...(family === "pie" || family === "doughnut" ? {} : { axes: { x: axisToFile(chart.axes?.category ?? {}, family === "scatter"), y: axisToFile(chart.axes?.value ?? {}, true) } }),
  };
}

function seriesToFile(engine: Engine, chart: ChartState, series: SeriesState, lost: Losses): FileSeries | undefined {
  const address = (key: string | undefined): string | undefined => {
    const place = key === undefined ? undefined : engine.references.place(key);
    const sheet = place && engine.sheets.list().find(({ id }) => id === place.sheetId);
    return place && sheet && `${quoteSheet(sheet.name)}!${addressOf(place).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  };
  const values = address(series.values);
  if (values === undefined || series.filtered) {
    lost.add("chartParts");
    return undefined;
  }
  const { family, markers, smooth } = factsOf(chart.type);
  const nameCell = series.nameCell === undefined ? undefined : engine.references.place(series.nameCell);
  const name = series.nameText ?? (nameCell && engine.cells.texts(nameCell.sheetId, nameCell).flat().filter((text) => text !== "").join(" "));
  const isLine = family === "line" || family === "scatter";
  // The file has one colour for a series; what is left blank on purpose has none.
  lost.addIf(series.fill === "none" || (series.fill && series.line?.color && series.fill !== series.line.color), "chartParts");
  lost.addIf(series.trendlines?.length, "chartParts");
  const labels = series.hasDataLabels === false ? false : series.labels ?? (series.hasDataLabels ? chart.labels ?? {} : undefined);
  const points = Object.entries(series.points ?? {}).flatMap(([position, point]): ChartDataPoint[] => {
    lost.addIf(point.label ?? point.hasDataLabel, "chartParts");
    return [{ idx: Number(position), ...given({ fillColor: hex(point.fill), borderColor: hex(point.border?.color), borderWidth: point.border?.weight, ...(isLine ? { marker: markerToFile(point) } : {}) }) }];
  });
  return given({
    values, name: name === "" ? undefined : name, categories: address(series.categories ?? chart.series[0]?.categories),
    color: hex(isLine ? series.line?.color ?? series.fill : series.fill ?? series.line?.color),
    stroke: series.line?.weight !== undefined || series.line?.lineStyle !== undefined ? given({ width: series.line.weight, dash: dashToFile(series.line.lineStyle) }) : undefined,
    marker: isLine ? markerToFile(series, markers ? undefined : "None") : undefined,
    smooth: isLine ? series.smooth ?? smooth : undefined,
    dataLabels: labels === undefined ? undefined : labels === false ? false as const : labelsToFile(labels),
    dataPoints: points.length > 0 ? points : undefined,
  }) as FileSeries;
}

function markerToFile(marker: MarkerState, otherwise?: MarkerState["markerStyle"]): ChartMarker | undefined {
  const style = marker.markerStyle ?? otherwise;
  const found = given({ symbol: style && symbolToFile(style), size: marker.markerSize, fill: hex(marker.markerBackgroundColor), line: hex(marker.markerForegroundColor) });
  return Object.keys(found).length > 0 ? found : undefined;
}

type FileAxis = NonNullable<NonNullable<SheetChart["axes"]>["x"]>;

const ticks = { None: "none", Inside: "in", Outside: "out", Cross: "cross" } as const;
const labelPlaces = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;

function axisToFile(axis: AxisState, isOfFigures: boolean): FileAxis {
  const title = axis.title?.visible && axis.title.text !== undefined ? { title: axis.title.text, ...fontToFile(axis.title.look?.font, fontNames.axisTitle) } : {};
  const unit = axis.displayUnit === undefined || axis.displayUnit === "None" ? undefined : lowerFirst(axis.displayUnit);
  return {
    ...title,
    ...fontToFile(axis.look?.font, fontNames.axis),
    gridlines: { major: axis.majorGridlines?.visible ?? isOfFigures, minor: axis.minorGridlines?.visible ?? false },
    ...given({
      scale: isOfFigures ? given({ min: axis.minimum, max: axis.maximum, majorUnit: axis.majorUnit, minorUnit: axis.minorUnit, logBase: axis.logarithmic ? axis.logBase ?? 10 : undefined }) : undefined,
      numberFormat: axis.numberFormat === undefined ? undefined : { formatCode: axis.numberFormat, sourceLinked: axis.linkNumberFormat ?? true },
      majorTickMark: axis.majorTickMark && ticks[axis.majorTickMark], minorTickMark: axis.minorTickMark && ticks[axis.minorTickMark],
      tickLblPos: axis.tickLabelPosition && labelPlaces[axis.tickLabelPosition], labelRotation: axis.textOrientation === undefined ? undefined : -axis.textOrientation,
      reverse: axis.reversePlotOrder, hidden: axis.visible === false ? true : undefined, tickLblSkip: axis.tickLabelSpacing, tickMarkSkip: axis.tickMarkSpacing,
      dispUnits: unit === undefined ? undefined : { unit: unit as never, showLabel: axis.showDisplayUnitLabel ?? true },
      crosses: axis.position === "Maximum" ? "max" as const : axis.position === "Minimum" ? "min" as const : undefined,
      crossesAt: axis.position === "Custom" ? axis.positionAt : undefined,
      crossBetween: axis.isBetweenCategories === undefined ? undefined : axis.isBetweenCategories ? "between" as const : "midCat" as const,
    }),
  };
}
