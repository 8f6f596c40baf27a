import type { TrendlineState } from "./chart-state";

export type Point = readonly [x: number, y: number];

/** Of how many straight pieces a bent line is drawn. */
const pieces = 80;

/** Solves a system of linear equations by elimination with pivots; undefined where it has no single solution. */
function solve(rows: number[][]): number[] | undefined {
  const count = rows.length;
  for (let at = 0; at < count; at++) {
    const best = rows.slice(at).reduce((found, row, index) => (Math.abs(row[at]!) > Math.abs(rows[found]![at]!) ? at + index : found), at);
    [rows[at], rows[best]] = [rows[best]!, rows[at]!];
    const pivot = rows[at]![at]!;
    if (Math.abs(pivot) < 1e-12) return undefined;
    for (let other = 0; other < count; other++) {
      if (other === at) continue;
      const factor = rows[other]![at]! / pivot;
      for (let column = at; column <= count; column++) rows[other]![column]! -= factor * rows[at]![column]!;
    }
  }
  return rows.map((row, at) => row[count]! / row[at]!);
}

/** The polynomial of an order that lies nearest to the points by least squares. */
function polynomial(points: readonly Point[], order: number): ((x: number) => number) | undefined {
  if (new Set(points.map(([x]) => x)).size <= order) return undefined;
  const xs = points.map(([x]) => x);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const half = (Math.max(...xs) - Math.min(...xs)) / 2;
  // Between -1 and 1 high powers keep their digits.
  const near = (x: number): number => (x - middle) / half;
  const sum = (power: number, of: (point: Point) => number = () => 1): number => points.reduce((total, point) => total + near(point[0]) ** power * of(point), 0);
  const rows = Array.from({ length: order + 1 }, (_, row) => [...Array.from({ length: order + 1 }, (__, column) => sum(row + column)), sum(row, ([, y]) => y)]);
  const factors = solve(rows);
  return factors && ((x) => factors.reduce((total, factor, power) => total + factor * near(x) ** power, 0));
}

/** The straight line through changed points, changed back. */
function straight(points: readonly Point[], ofX: (x: number) => number, ofY: (y: number) => number, back: (y: number) => number): ((x: number) => number) | undefined {
  const changed = points.map(([x, y]): Point => [ofX(x), ofY(y)]);
  if (changed.some((point) => point.some((value) => !Number.isFinite(value)))) return undefined;
  const line = polynomial(changed, 1);
  return line && ((x) => back(line(ofX(x))));
}

const same = (value: number): number => value;

/** Where the line of the trend goes; empty where these points have none of the kind, as with a logarithm of what is not above nought. */
export function trendlinePoints({ type, movingAveragePeriod = 2, polynomialOrder = 2 }: TrendlineState, points: readonly Point[]): readonly Point[] {
  if (type === "MovingAverage") {
    return points.slice(movingAveragePeriod - 1).map(([x], end): Point => [x, points.slice(end, end + movingAveragePeriod).reduce((sum, [, y]) => sum + y, 0) / movingAveragePeriod]);
  }
  const line = {
    Linear: () => straight(points, same, same, same),
    Exponential: () => straight(points, same, Math.log, Math.exp),
    Logarithmic: () => straight(points, Math.log, same, same),
    Power: () => straight(points, Math.log, Math.log, Math.exp),
    Polynomial: () => polynomial(points, polynomialOrder),
  }[type]();
  if (!line) return [];
  const xs = points.map(([x]) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const count = type === "Linear" ? 1 : pieces;
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const x = first + ((last - first) * index) / count;
    return [x, line(x)];
  });
}
