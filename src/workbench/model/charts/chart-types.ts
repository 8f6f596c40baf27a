import { apiNotFound, invalidArgument } from "../errors";

export type Family = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";
export type Grouping = "clustered" | "stacked" | "percentStacked";

export interface TypeFacts {
  readonly family: Family;
  readonly grouping: Grouping;
  readonly markers: boolean;
  /** False where points are not joined. */
  readonly lines: boolean;
  readonly smooth: boolean;
}

const facts = (family: Family, grouping: Grouping = "clustered", look: Partial<TypeFacts> = {}): TypeFacts =>
  ({ family, grouping, markers: false, lines: true, smooth: false, ...look });

/** The types of charts that are drawn, read and written here, under Excel's names. */
export const chartTypes = {
  ColumnClustered: facts("column"),
  ColumnStacked: facts("column", "stacked"),
  ColumnStacked100: facts("column", "percentStacked"),
  BarClustered: facts("bar"),
  BarStacked: facts("bar", "stacked"),
  BarStacked100: facts("bar", "percentStacked"),
  Line: facts("line"),
  LineStacked: facts("line", "stacked"),
  LineStacked100: facts("line", "percentStacked"),
  LineMarkers: facts("line", "clustered", { markers: true }),
  LineMarkersStacked: facts("line", "stacked", { markers: true }),
  LineMarkersStacked100: facts("line", "percentStacked", { markers: true }),
  Area: facts("area"),
  AreaStacked: facts("area", "stacked"),
  AreaStacked100: facts("area", "percentStacked"),
  Pie: facts("pie"),
  Doughnut: facts("doughnut"),
  XYScatter: facts("scatter", "clustered", { markers: true, lines: false }),
  XYScatterSmooth: facts("scatter", "clustered", { markers: true, smooth: true }),
  XYScatterSmoothNoMarkers: facts("scatter", "clustered", { smooth: true }),
  XYScatterLines: facts("scatter", "clustered", { markers: true }),
  XYScatterLinesNoMarkers: facts("scatter"),
} as const satisfies Record<string, TypeFacts>;

export type ChartType = keyof typeof chartTypes;

/** What else Excel draws: refused by name, and never drawn as something else. */
const strangers = new RegExp(
  "^(3D(Column|Bar|Area|Line|Pie)\\w*|(Cylinder|Cone|Pyramid)(Col|Bar)\\w*|PieOfPie|BarOfPie|PieExploded|DoughnutExploded|Radar\\w*|Surface\\w*|Bubble\\w*"
  + "|Stock\\w+|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)$",
);

/** @throws ApiNotFound for a type that only Excel draws, InvalidArgument for what is no type */
export function chartType(value: unknown, member: string): ChartType {
  if (typeof value === "string" && Object.hasOwn(chartTypes, value)) return value as ChartType;
  if (typeof value === "string" && strangers.test(value)) throw apiNotFound(`${member}("${value}")`);
  throw invalidArgument("chartType");
}

export const factsOf = (type: ChartType): TypeFacts => chartTypes[type];
export const hasAxes = (type: ChartType): boolean => !["pie", "doughnut"].includes(factsOf(type).family);

/** Whether series of two types can stand in one chart here: of those with categories, all but lying bars. */
export function together(one: ChartType, other: ChartType): boolean {
  const mixed: readonly Family[] = ["column", "line", "area"];
  const [first, second] = [factsOf(one).family, factsOf(other).family];
  return first === second || (mixed.includes(first) && mixed.includes(second));
}
