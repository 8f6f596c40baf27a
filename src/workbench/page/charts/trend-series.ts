import { paletteColor } from "../../model/charts/chart-state";
import { factsOf } from "../../model/charts/chart-types";
import type { DrawnChart } from "../../model/charts/drawing";
import { stroke } from "./strokes";

/** The lines of the trends, over the series that they belong to: dotted as Excel draws them by itself. */
export function trendSeries({ state, trendlines }: DrawnChart): object[] {
  const { family } = factsOf(state.type);
  const isLying = family === "bar";
  const axis = family === "scatter" ? {} : isLying ? { yAxisIndex: 1 } : { xAxisIndex: 1 };
  return trendlines.flatMap((lines, index) => {
    const series = state.series[index]!;
    if (series.filtered) return [];
    const color = series.line?.color ?? (series.fill === "none" ? undefined : series.fill) ?? paletteColor(index);
    return lines.map(({ name, line, points }) => ({
      type: "line", name, color: line?.color ?? color, symbol: "none", silent: true, z: 5,
      data: isLying ? points.map(([x, y]) => [y, x]) : points,
      lineStyle: stroke({ lineStyle: "RoundDot", ...line }, color, 1.5), ...axis, ...(series.axisGroup === "Secondary" ? { yAxisIndex: 1 } : {}),
    }));
  });
}
