import type { EChartsCoreOption } from "echarts/core";
import type { AreaLook, AxisState, FontLook, LabelsState, PointState } from "../../model/charts/chart-state";
import { displayUnits, paletteColor } from "../../model/charts/chart-state";
import { factsOf } from "../../model/charts/chart-types";
import type { DrawnChart } from "../../model/charts/drawing";
import { pixels, stroke } from "./strokes";
import { trendSeries } from "./trend-series";

/** A figure by a cell's number format. */
export type FormatNumber = (format: string, value: number) => string;

const shown = (fill: string | undefined): string | undefined => (fill === "none" ? "transparent" : fill);

const font = (look: FontLook | undefined, size: number) => ({
  color: look?.color ?? "#595959", fontSize: pixels(look?.size ?? size), fontWeight: look?.bold ? "bold" as const : "normal" as const,
  fontStyle: look?.italic ? "italic" as const : "normal" as const, fontFamily: look?.name ?? "等线",
});

const frame = (look: AreaLook | undefined) => ({
  backgroundColor: shown(look?.fill) ?? "transparent",
  borderColor: look?.border?.color ?? "transparent", borderWidth: look?.border?.lineStyle === "None" || !look?.border ? 0 : pixels(look.border.weight ?? 0.75),
});

const symbols = {
  Automatic: "circle", None: "none", Square: "rect", Diamond: "diamond", Triangle: "triangle", Circle: "circle",
  X: "path://M0,0L10,10M10,0L0,10", Plus: "path://M5,0V10M0,5H10", Star: "path://M5,0V10M0,5H10M1,1L9,9M9,1L1,9", Dash: "path://M0,5H10", Dot: "path://M0,5H5",
} as const;

const legendPlaces = {
  Top: { top: 36, left: "center" }, Bottom: { bottom: 6, left: "center" }, Left: { left: 6, top: "middle", orient: "vertical" },
  Right: { right: 6, top: "middle", orient: "vertical" }, Corner: { right: 6, top: 6, orient: "vertical" },
} as const;

const labelPlaces = {
  None: "inside", Center: "inside", InsideEnd: "insideTop", InsideBase: "insideBottom", OutsideEnd: "top", Left: "left", Right: "right", Top: "top", Bottom: "bottom", BestFit: "outside",
} as const;

/** Room that a text takes, about: Chinese characters are as wide as they are high. */
const wide = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.6), 0) * size;

/** How many lines pieces of these widths take, one after the other. */
function rowsOf(widths: readonly number[], room: number): number {
  let [rows, used] = [1, 0];
  for (const width of widths) {
    if (used > 0 && used + width > room) [rows, used] = [rows + 1, 0];
    used += width;
  }
  return rows;
}

interface Item {
  readonly value: number | string | readonly (number | string)[];
  readonly figure: number | null;
  readonly share?: number;
  readonly category: string;
  readonly itemStyle?: object;
  readonly label?: object;
}

/** What ECharts is to draw; the types that this cannot say are never made. */
export function chartOption(drawn: DrawnChart, format: FormatNumber): EChartsCoreOption {
  const { state, series } = drawn;
  const { family } = factsOf(state.type);
  const hasTitle = state.title?.visible !== false;
  const isPie = family === "pie" || family === "doughnut";
  const legend = state.legend?.visible ? state.legend.position ?? "Bottom" : undefined;
  const hidden = new Set(state.legend?.hiddenEntries ?? []);
  const legendSize = pixels(state.legend?.look?.font?.size ?? 9);
  const trends = drawn.trendlines.flat();
  const entries = isPie ? series[0]?.categories ?? [] : [...series, ...trends].map(({ name }) => name);
  // A legend at the side takes less than half of the chart, and breaks its lines there.
  const legendWidth = Math.min(Math.max(0, ...entries.map((name) => wide(name, legendSize))), pixels(drawn.box.width) * 0.4);
  const legendRow = legendSize + 12;
  const legendRows = rowsOf(entries.map((name) => wide(name, legendSize) + 30), pixels(drawn.box.width) - 12);
  const beside = state.legend?.overlay ? 14 : legendWidth + 36;
  const margin = {
    top: (hasTitle && !state.title?.overlay ? 44 : 14) + (legend === "Top" ? legendRows * legendRow + 2 : 0), bottom: legend === "Bottom" ? legendRows * legendRow + 12 : 12,
    left: legend === "Left" ? beside : 14, right: legend === "Right" || legend === "Corner" ? beside : 18,
  };
  return {
    animation: false,
    backgroundColor: shown(state.look?.fill) ?? "#FFFFFF",
    textStyle: { fontFamily: "等线" },
    ...(hasTitle ? { title: { text: drawn.title, left: "center", top: 8, ...frame(state.title?.look), textStyle: { ...font(state.title?.look?.font, 14), width: Math.max(40, pixels(drawn.box.width) - 24), overflow: "break" } } } : {}),
    ...(legend ? {
      legend: {
        ...legendPlaces[legend], ...frame(state.legend?.look), textStyle: { ...font(state.legend?.look?.font, 9), ...(legend === "Top" || legend === "Bottom" ? {} : { width: legendWidth + 2, overflow: "break" }) }, itemWidth: 14, itemHeight: 9, selectedMode: false, type: "plain",
        data: isPie ? series[0]?.categories.map((name) => ({ name })) : [...series.flatMap(({ name }, index) => (hidden.has(index) || state.series[index]!.filtered ? [] : [{ name, ...(family === "area" ? { icon: "roundRect" } : {}) }])), ...trends.map(({ name }) => ({ name, itemStyle: { opacity: 0 } }))],
      },
    } : {}),
    ...(isPie ? {} : axes(drawn, format, margin)),
    series: isPie ? pies(drawn, format, margin) : [...flat(drawn, format), ...trendSeries(drawn)],
  };
}

function axes({ state, series, scales, box, trendlines }: DrawnChart, format: FormatNumber, margin: { top: number; bottom: number; left: number; right: number }): object {
  const { family, grouping } = factsOf(state.type);
  const isScatter = family === "scatter";
  const linked = grouping === "percentStacked" ? "0%" : (series[0]?.numberFormat ?? "General");
  const look = (axis: AxisState, isValue: boolean) => ({
    show: axis.visible !== false, inverse: axis.reversePlotOrder ?? false,
    name: axis.title?.visible ? axis.title.text ?? "" : "", nameLocation: "middle", nameGap: 34, nameTextStyle: font(axis.title?.look?.font, 10),
    axisLine: { show: !isValue || isScatter || axis.line !== undefined, onZero: axis.tickLabelPosition !== "Low", lineStyle: stroke(axis.line, "#D9D9D9", 0.75) },
    axisTick: { show: (axis.majorTickMark ?? "None") !== "None", inside: axis.majorTickMark === "Inside" },
    splitLine: { show: axis.majorGridlines?.visible ?? isValue, lineStyle: stroke(axis.majorGridlines?.line, "#D9D9D9", 0.75) },
    minorSplitLine: { show: axis.minorGridlines?.visible ?? false },
  });
  const values = (axis: AxisState, scale: DrawnChart["scales"]["value"], isLast = true, linkedFormat = linked): object => ({
    type: axis.logarithmic ? "log" : "value", ...look(axis, isLast),
    ...(axis.logarithmic ? { logBase: axis.logBase ?? 10 } : { min: scale?.minimum, max: scale?.maximum, interval: scale?.majorUnit }),
    axisLabel: {
      show: axis.tickLabelPosition !== "None", rotate: axis.textOrientation ?? 0, ...font(axis.look?.font, 9),
      formatter: (value: number) => format(axis.linkNumberFormat === false ? axis.numberFormat ?? "General" : linkedFormat, value / displayUnits[axis.displayUnit ?? "None"]),
    },
  });
  const names = series[0]?.categories ?? [];
  const room = (pixels(box.width) - margin.left - margin.right - 40) / Math.max(1, names.length);
  const axis = state.axes?.category ?? {};
  const isLying = family === "bar";
  const longest = Math.max(0, ...names.map((name) => wide(name, pixels(axis.look?.font?.size ?? 9))));
  const turn = axis.textOrientation ? { rotate: axis.textOrientation }
    : isLying || longest <= room ? {}
      : room >= 60 ? { width: room - 6, overflow: "break" } : names.length <= 40 ? { rotate: 45 } : {};
  const categories = {
    type: "category", data: names, ...look(axis, false), boundaryGap: axis.isBetweenCategories ?? family !== "area",
    // Broken into lines rather than cut off, while there is room for a word; turned where there is none.
    axisLabel: {
      show: axis.tickLabelPosition !== "None", ...font(axis.look?.font, 9), hideOverlap: false,
      interval: axis.tickLabelSpacing === undefined ? (names.length <= 40 ? 0 : "auto") : axis.tickLabelSpacing - 1,
      ...turn,
    },
  };
  const main = isScatter ? values(axis, scales.category, true, series[0]?.xNumberFormat) : categories;
  const figures = values(state.axes?.value ?? {}, scales.value);
  const second = state.series.some(({ axisGroup }) => axisGroup === "Secondary")
    ? [{ ...values(state.axes?.secondaryValue ?? {}, scales.secondaryValue), position: "right", splitLine: { show: false } }] : [];
  const grid = { ...margin, outerBoundsMode: "same", outerBoundsContain: "all", show: state.plotArea !== undefined, ...frame(state.plotArea) };
  // Trends go from the middle of the first category to that of the last, on an axis of figures that is not seen.
  const edge = categories.boundaryGap ? 0.5 : 0;
  const places = isScatter || !trendlines.some((lines) => lines.length > 0) ? []
    : [{ type: "value", show: false, min: 1 - edge, max: names.length + edge, inverse: axis.reversePlotOrder ?? false }];
  return isLying ? { grid, xAxis: figures, yAxis: [main, ...places] } : { grid, xAxis: [main, ...places], yAxis: [figures, ...second] };
}

function labelOf(labels: LabelsState, kind: { family: string; isStacked: boolean }, name: string, linked: string, format: FormatNumber, total: number): object {
  const usual = kind.family === "line" || kind.family === "scatter" ? "Right" : kind.family === "pie" ? "BestFit" : kind.isStacked || kind.family === "doughnut" ? "Center" : "OutsideEnd";
  const position = labels.position ?? usual;
  const isLying = kind.family === "bar";
  const place = isLying ? ({ OutsideEnd: "right", InsideEnd: "insideRight", InsideBase: "insideLeft" } as Record<string, string>)[position] ?? "inside" : labelPlaces[position];
  return {
    show: true, ...font(labels.look?.font, 9), ...frame(labels.look), color: labels.look?.font?.color ?? "#404040",
    position: kind.family === "pie" ? (position === "OutsideEnd" || position === "BestFit" ? "outside" : "inside") : place,
    formatter: ({ data }: { data: Item }) => [
      labels.showSeriesName ? name : undefined,
      labels.showCategoryName ? data.category : undefined,
      labels.showValue !== false && data.figure !== null ? format(labels.linkNumberFormat === false ? labels.numberFormat ?? "General" : linked, data.figure) : undefined,
      labels.showPercentage && data.figure !== null && total > 0 ? `${Math.round((data.figure / total) * 100)}%` : undefined,
    ].filter((part) => part !== undefined).join(labels.separator ?? ", "),
  };
}

const pointStyle = (point: PointState | undefined): object => (point?.fill || point?.border
  ? { itemStyle: { ...(point.fill ? { color: shown(point.fill) } : {}), ...(point.border ? { borderColor: point.border.color, borderWidth: pixels(point.border.weight ?? 0.75) } : {}) } } : {});

function flat({ state, series }: DrawnChart, format: FormatNumber): object[] {
  const sums = (series[0]?.values ?? []).map((_, at) => series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0));
  const groups = state.series.filter(({ filtered }) => !filtered).length;
  return series.flatMap((one, index): object[] => {
    const own = state.series[index]!;
    if (own.filtered) return [];
    const { family, grouping, markers, lines, smooth } = factsOf(own.chartType ?? state.type);
    const isBar = family === "column" || family === "bar";
    const color = (isBar || family === "area" ? shown(own.fill) ?? own.line?.color : own.line?.color ?? shown(own.fill)) ?? paletteColor(index);
    const hasLabels = own.hasDataLabels ?? state.labels !== undefined;
    const labels = own.labels ?? state.labels ?? {};
    const kind = { family, isStacked: grouping !== "clustered" };
    const label = (look: LabelsState): object => labelOf(look, kind, one.name, one.numberFormat, format, 0);
    const data = one.values.map((figure, at): Item | "-" => {
      const filled = figure ?? (state.displayBlanksAs === "Zero" ? 0 : null);
      const value = filled === null ? "-" : grouping === "percentStacked" ? (sums[at] ? filled / sums[at] : 0) : filled;
      const point = own.points?.[at];
      return {
        value: family === "scatter" ? [one.xValues[at] ?? "-", value] : value, figure, category: one.categories[at] ?? "", ...pointStyle(point),
        ...(own.varyByCategories && !point?.fill && isBar && series.length === 1 ? { itemStyle: { color: paletteColor(at) } } : {}),
        ...(point?.hasDataLabel === false ? { label: { show: false } } : point?.hasDataLabel || point?.label ? { label: label({ ...labels, ...point.label }) } : {}),
      };
    });
    const gap = (state.gapWidth ?? (grouping !== "clustered" ? 150 : family === "bar" ? 182 : 219)) / 100;
    const overlap = (state.overlap ?? (grouping !== "clustered" ? 100 : family === "bar" ? 0 : -27)) / 100;
    const cluster = grouping === "clustered" ? groups - (groups - 1) * overlap : 1;
    const common = {
      name: one.name, data, color, ...(grouping === "clustered" ? {} : { stack: `${family} ${own.axisGroup ?? "Primary"}` }),
      label: hasLabels ? label(labels) : { show: false }, silent: true,
      ...(own.axisGroup === "Secondary" ? { yAxisIndex: 1 } : {}),
    };
    if (isBar) {
      return [{
        ...common, type: "bar", barGap: `${-overlap * 100}%`, barCategoryGap: `${(gap / (cluster + gap)) * 100}%`,
        itemStyle: { color, ...(own.line ? { borderColor: own.line.color, borderWidth: own.line.lineStyle === "None" ? 0 : pixels(own.line.weight ?? 0.75) } : {}) },
      }];
    }
    if (family === "area") return [{ ...common, type: "line", symbol: "none", lineStyle: own.line ? stroke(own.line, color, 0.75) : { width: 0 }, areaStyle: { color, opacity: 1 }, z: series.length - index }];
    const style = own.markerStyle ?? (markers ? "Automatic" : "None");
    const marks = {
      symbol: symbols[style], showSymbol: style !== "None", symbolSize: pixels(own.markerSize ?? 5),
      itemStyle: { color: own.markerBackgroundColor ?? color, borderColor: own.markerForegroundColor ?? color, borderWidth: 1 },
    };
    if (!lines) return [{ ...common, ...marks, type: "scatter" }];
    return [{ ...common, ...marks, type: "line", smooth: own.smooth ?? smooth, connectNulls: state.displayBlanksAs === "Interplotted", lineStyle: stroke(own.line, color, 2.25) }];
  });
}

function pies({ state, series }: DrawnChart, format: FormatNumber, margin: { top: number; bottom: number; left: number; right: number }): object[] {
  const isRing = factsOf(state.type).family === "doughnut";
  // A pie shows its first series; a doughnut a ring for each.
  const drawn = isRing ? series : series.slice(0, 1);
  const hole = isRing ? state.doughnutHoleSize ?? 75 : 0;
  const hasLabels = (index: number): boolean => state.series[index]!.hasDataLabels ?? state.labels !== undefined;
  const outer = hasLabels(0) && !isRing ? 76 : 92;
  return drawn.map((one, index) => {
    const own = state.series[index]!;
    const total = one.values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
    const labels = own.labels ?? state.labels ?? {};
    const label = (look: LabelsState): object => labelOf(look, { family: isRing ? "doughnut" : "pie", isStacked: false }, one.name, one.numberFormat, format, total);
    const width = (1 - hole / 100) / drawn.length;
    const inner = hole / 100 + width * index;
    return {
      type: "pie", name: one.name, ...margin, radius: [`${inner * outer}%`, `${(inner + width) * outer}%`], startAngle: 90 - (state.firstSliceAngle ?? 0), silent: true,
      itemStyle: { borderColor: "#FFFFFF", borderWidth: 1.5 }, label: hasLabels(index) ? label(labels) : { show: false }, labelLine: { show: hasLabels(index), length: 6, length2: 6 },
      data: one.values.map((figure, at) => {
        const point = own.points?.[at];
        return {
          name: one.categories[at] ?? "", value: Math.abs(figure ?? 0), figure, category: one.categories[at] ?? "", itemStyle: { color: shown(point?.fill) ?? paletteColor(at) },
          ...(point?.hasDataLabel === false ? { label: { show: false }, labelLine: { show: false } } : point?.hasDataLabel || point?.label ? { label: label({ ...labels, ...point.label }) } : {}),
        };
      }),
    };
  });
}
