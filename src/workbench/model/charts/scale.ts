import type { AxisState } from "./chart-state";

/** The ends and steps of an axis of figures. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** Away from the dust of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));

function step(span: number, wanted: number): number {
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9))!;
  return factor * power;
}

/** More are not easier to read, however much room there is. */
export const mostSteps = 8;

/**
 * The scale that Excel gives an axis of values by itself: from nought unless the values lie close together, with a twentieth of their
 * span to spare, in steps of 1, 2 or 5 (Microsoft's "How chart axis limits are calculated"). What somebody has set stays.
 * @param isHundred true where each bar is a whole of 100 %
 * @param steps how many there is room for
 */
export function scaleOf(values: readonly number[], axis: AxisState, isHundred = false, steps: number = mostSteps): Scale {
  if (isHundred) return { minimum: axis.minimum ?? 0, maximum: axis.maximum ?? 1, majorUnit: axis.majorUnit ?? (steps < mostSteps ? clean(step(1, steps)) : 0.1) };
  const highest = Math.max(...(values.length > 0 ? values : [1]));
  const lowest = Math.min(...(values.length > 0 ? values : [0]));
  const isClose = (low: number, high: number): boolean => low > 0 && (high - low) / high <= 1 / 6;
  const [near, far] = [Math.min(Math.abs(lowest), Math.abs(highest)), Math.max(Math.abs(lowest), Math.abs(highest))];
  const closes = lowest !== highest && lowest * highest > 0 && isClose(near, far);
  let top = highest > 0 ? highest + (highest - (closes ? lowest : Math.min(0, lowest))) / 20 : closes ? highest - (lowest - highest) / 2 : 0;
  let bottom = lowest < 0 ? lowest - ((closes ? highest : Math.max(0, highest)) - lowest) / 20 : closes ? lowest - (highest - lowest) / 2 : 0;
  if (top === bottom) top = bottom + 1;
  bottom = axis.minimum ?? bottom;
  top = axis.maximum ?? top;
  if (top <= bottom) top = bottom + 1;
  const majorUnit = axis.majorUnit ?? clean(step(top - bottom, steps));
  return {
    minimum: axis.minimum ?? clean(Math.floor(bottom / majorUnit + 1e-9) * majorUnit),
    maximum: axis.maximum ?? clean(Math.ceil(top / majorUnit - 1e-9) * majorUnit),
    majorUnit,
  };
}
