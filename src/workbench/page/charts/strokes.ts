import type { LineLook } from "../../model/charts/chart-state";

export const pixels = (points: number): number => points / 0.75;

const dash = (line: LineLook | undefined): "solid" | "dashed" | "dotted" =>
  (line?.lineStyle?.startsWith("Dash") ? "dashed" : line?.lineStyle === "Dot" || line?.lineStyle === "RoundDot" ? "dotted" : "solid");

/** A line as ECharts takes it. */
export const stroke = (line: LineLook | undefined, color: string, weight: number) => ({
  color: line?.color ?? color, width: line?.lineStyle === "None" ? 0 : pixels(line?.weight ?? weight), type: dash(line),
});
