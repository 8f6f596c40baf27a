import type { Chart as FileChart, ChartAxisInfo, ChartSeriesInfo, Sheet } from "hucre";
import { type Area, type Engine, parseAddress, splitSheet } from "../engine/terms";
import type { AxisState, ChartState, DisplayUnit, PointState, SeriesState } from "../model/charts/chart-state";
import type { ChartType } from "../model/charts/chart-types";
import type { ChartDirections } from "./chart-directions";
import { fontFromFile, fontNames, frameFromFile, fromHex, given, labelsFromFile, lineFromFile, symbolFromFile } from "./chart-looks";
import type { Losses } from "./losses";

const grouped = { clustered: "", standard: "", stacked: "Stacked", percentStacked: "Stacked100" } as const;
const legendPlaces = { top: "Top", bottom: "Bottom", left: "Left", right: "Right", topRight: "Corner" } as const;

/** Points that no row or column is as large as: a chart of a file ends where a cell does. */
const toTheEnd = 10_000;

/** Undefined for what the workbench has no type for. */
function typeOf(chart: FileChart, isLying: boolean): ChartType | undefined {
  const [kind, ...others] = chart.kinds;
  if (others.length > 0) return undefined;
  const hasMarkers = chart.series?.some(({ marker }) => marker?.symbol !== "none") ?? true;
  switch (kind) {
    case "bar": return `${isLying ? "Bar" : "Column"}${grouped[chart.barGrouping ?? "clustered"] || "Clustered"}` as ChartType;
    case "line": return `Line${hasMarkers ? "Markers" : ""}${grouped[chart.lineGrouping ?? "standard"]}` as ChartType;
    case "area": return `Area${grouped[chart.areaGrouping ?? "standard"]}` as ChartType;
    case "pie": return "Pie";
    case "doughnut": return "Doughnut";
    case "scatter": {
      const isSmooth = chart.series?.some(({ smooth }) => smooth) ?? false;
      // Whether there are lines between the points does not reach us.
      if (chart.scatterStyle === "marker") return undefined;
      return `XYScatter${isSmooth ? "Smooth" : "Lines"}${hasMarkers ? "" : "NoMarkers"}` as ChartType;
    }
    default: return undefined;
  }
}

/** @param first the number of the first of them in the workbook */
export function chartsOf(engine: Engine, sheetId: string, sheet: Sheet, { directions, first }: { directions: ChartDirections; first: number }, lost: Losses): ChartState[] {
  const found: ChartState[] = [];
  for (const chart of sheet.charts ?? []) {
    const isLying = directions.isLying(chart);
    const number = first + found.length;
    const id = `{00000000-0000-0000-0000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
    if (chart.kinds[0] === "bar" && isLying === undefined) lost.add("charts");
    else found.push(...[chartFromFile(engine, sheetId, chart, { id, name: `图表 ${found.length + 1}`, isLying: isLying ?? false }, lost) ?? []].flat());
  }
  return found;
}

/** A chart of a file as the workbook keeps it; undefined where it has no type here, or no cells. */
function chartFromFile(engine: Engine, sheetId: string, chart: FileChart, { id, name, isLying }: { id: string; name: string; isLying: boolean }, lost: Losses): ChartState | undefined {
  const type = typeOf(chart, isLying);
  const series = (chart.series ?? []).map((one) => seriesFromFile(engine, sheetId, one, type?.startsWith("Line") === true || type?.startsWith("XY") === true));
  if (!type || !chart.anchor || series.length === 0 || series.includes(undefined)) {
    lost.add("charts");
    return undefined;
  }
  lost.addIf(chart.dataTable ?? chart.series?.some(({ trendlines, errorBars }) => trendlines?.length || errorBars?.length), "chartParts");
  const { from, to = { row: from.row + 15, col: from.col + 8 } } = chart.anchor;
  const cells = engine.references.follow({ sheetId, row: from.row, column: from.col, rows: Math.max(1, to.row - from.row), columns: Math.max(1, to.col - from.col) }, false);
  const isRow = (chart.series ?? []).some(({ valuesRef }) => (placeOf(engine, sheetId, valuesRef)?.columns ?? 1) > 1);
  const isFlat = type !== "Pie" && type !== "Doughnut";
  const state: ChartState = {
    id, name: chart.frameTitle ?? name, sheetId, type, plotBy: isRow ? "Rows" : "Columns",
    anchor: { cells, left: 0, top: 0, right: toTheEnd, bottom: toTheEnd },
    series: series as SeriesState[],
    title: given({
      text: chart.title, visible: chart.title !== undefined || chart.autoTitleDeleted !== true, overlay: chart.titleOverlay,
      look: frameFromFile(chart.titleFillColor, lineFromFile(chart.titleBorderColor, chart.titleBorderWidth, chart.titleBorderDash), fontFromFile(chart, fontNames.title)),
    }),
    legend: given({
      visible: chart.legend !== false && chart.legend !== undefined, position: chart.legend ? legendPlaces[chart.legend] : undefined, overlay: chart.legendOverlay,
      look: frameFromFile(chart.legendFillColor, lineFromFile(chart.legendBorderColor, chart.legendBorderWidth, chart.legendBorderDash), fontFromFile(chart, fontNames.legend)),
    }),
    ...given({
      axes: isFlat ? { category: axisFromFile(chart.axes?.x), value: axisFromFile(chart.axes?.y) } : undefined,
      labels: chart.dataLabels && labelsFromFile(chart.dataLabels), gapWidth: chart.gapWidth, overlap: chart.overlap,
      doughnutHoleSize: chart.holeSize, firstSliceAngle: chart.firstSliceAng, plotVisibleOnly: chart.plotVisOnly, roundedCorners: chart.roundedCorners,
      displayBlanksAs: chart.dispBlanksAs && ({ gap: "NotPlotted", zero: "Zero", span: "Interplotted" } as const)[chart.dispBlanksAs],
      look: frameFromFile(chart.chartSpaceFillColor, lineFromFile(chart.chartSpaceBorderColor, chart.chartSpaceBorderWidth, chart.chartSpaceBorderDash), undefined),
      plotArea: frameFromFile(chart.plotAreaFillColor, lineFromFile(chart.plotAreaBorderColor, chart.plotAreaBorderWidth, chart.plotAreaBorderDash), undefined),
    }),
  };
  return state;
}

function placeOf(engine: Engine, sheetId: string, reference: string | undefined): (Area & { sheetId: string }) | undefined {
  if (reference === undefined) return undefined;
  const { sheet, local } = splitSheet(reference);
  const found = sheet === undefined ? sheetId : engine.sheets.list().find(({ name }) => name === sheet)?.id;
  const area = parseAddress(local);
  return found !== undefined && area ? { sheetId: found, ...area } : undefined;
}

function seriesFromFile(engine: Engine, sheetId: string, series: ChartSeriesInfo, isLine: boolean): SeriesState | undefined {
  const values = placeOf(engine, sheetId, series.valuesRef);
  if (!values) return undefined;
  const categories = placeOf(engine, sheetId, series.categoriesRef);
  const follow = (place: Area & { sheetId: string }): string => engine.references.follow(place, true);
  const points = (series.dataPoints ?? []).map(({ idx, fillColor, borderColor, borderWidth, borderDash }): [string, PointState] =>
    [String(idx), given({ fill: fromHex(fillColor), border: lineFromFile(borderColor, borderWidth, borderDash) })]);
  return {
    ...nameOf(engine, values, series.name, follow), values: follow(values), ...(categories ? { categories: follow(categories) } : {}),
    ...given({
      fill: isLine ? undefined : fromHex(series.color), line: lineFromFile(isLine ? series.color : undefined, series.stroke?.width, series.stroke?.dash), smooth: isLine ? series.smooth : undefined,
      hasDataLabels: series.dataLabels ? true : undefined, labels: series.dataLabels && labelsFromFile(series.dataLabels),
      markerStyle: series.marker?.symbol && series.marker.symbol !== "none" ? symbolFromFile(series.marker.symbol) : undefined, markerSize: series.marker?.size,
      markerBackgroundColor: fromHex(series.marker?.fill), markerForegroundColor: fromHex(series.marker?.line),
      points: points.length > 0 ? Object.fromEntries(points) : undefined,
    }),
  };
}

/** The library gives a name's text alone: where that text stands above or before the values, that cell is the name. */
function nameOf(engine: Engine, values: Area & { sheetId: string }, name: string | undefined, follow: (place: Area & { sheetId: string }) => string): Pick<SeriesState, "nameCell" | "nameText"> {
  if (name === undefined) return {};
  const before = values.columns === 1
    ? { ...values, row: values.row - 1, rows: 1 }
    : { ...values, column: values.column - 1, columns: 1 };
  const isThere = before.row >= 0 && before.column >= 0 && engine.cells.texts(values.sheetId, before)[0]?.[0] === name;
  return isThere ? { nameCell: follow(before) } : { nameText: name };
}

const ticks = { none: "None", in: "Inside", out: "Outside", cross: "Cross" } as const;
const labelPlaces = { nextTo: "NextToAxis", low: "Low", high: "High", none: "None" } as const;

function axisFromFile(axis: ChartAxisInfo | undefined): AxisState {
  if (!axis) return { visible: false };
  return given({
    visible: axis.hidden === true ? false : undefined, minimum: axis.scale?.min, maximum: axis.scale?.max, majorUnit: axis.scale?.majorUnit, minorUnit: axis.scale?.minorUnit,
    logarithmic: axis.scale?.logBase === undefined ? undefined : true, logBase: axis.scale?.logBase, reversePlotOrder: axis.reverse,
    displayUnit: axis.dispUnits?.unit && (axis.dispUnits.unit.charAt(0).toUpperCase() + axis.dispUnits.unit.slice(1)) as DisplayUnit, showDisplayUnitLabel: axis.dispUnits?.showLabel,
    numberFormat: axis.numberFormat?.formatCode, linkNumberFormat: axis.numberFormat && (axis.numberFormat.sourceLinked ?? false),
    majorGridlines: { visible: axis.gridlines?.major ?? false }, minorGridlines: axis.gridlines?.minor ? { visible: true } : undefined,
    majorTickMark: axis.majorTickMark && ticks[axis.majorTickMark], minorTickMark: axis.minorTickMark && ticks[axis.minorTickMark],
    tickLabelPosition: axis.tickLblPos && labelPlaces[axis.tickLblPos], tickLabelSpacing: axis.tickLblSkip, tickMarkSpacing: axis.tickMarkSkip,
    textOrientation: axis.labelRotation === undefined ? undefined : -axis.labelRotation,
    position: axis.crossesAt !== undefined ? "Custom" as const : axis.crosses === "max" ? "Maximum" as const : axis.crosses === "min" ? "Minimum" as const : undefined,
    positionAt: axis.crossesAt, isBetweenCategories: axis.crossBetween === undefined ? undefined : axis.crossBetween === "between",
    title: axis.title === undefined ? undefined : given({ text: axis.title, visible: true, look: frameFromFile(axis.axisTitleFillColor, undefined, fontFromFile(axis, fontNames.axisTitle)) }),
    look: frameFromFile(undefined, undefined, fontFromFile(axis, fontNames.axis)),
  });
}
