import type { ChartType } from "./chart-types";

export const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"] as const;
export type LineStyle = (typeof lineStyles)[number];

export interface FontLook {
  bold?: boolean;
  color?: string;
  italic?: boolean;
  name?: string;
  size?: number;
  underline?: "None" | "Single";
}

export interface LineLook {
  color?: string;
  /** Points. */
  weight?: number;
  lineStyle?: LineStyle;
}

export interface AreaLook {
  /** "#RRGGBB", or "none" where it has been cleared. */
  fill?: string;
  border?: LineLook;
  font?: FontLook;
}

export interface TitleState {
  visible?: boolean;
  /** Left out where it is automatic. */
  text?: string;
  overlay?: boolean;
  look?: AreaLook;
}

export interface LegendState {
  visible?: boolean;
  position?: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  overlay?: boolean;
  look?: AreaLook;
  /** Of series, by their index. */
  hiddenEntries?: number[];
}

export const displayUnits = {
  None: 1, Hundreds: 1e2, Thousands: 1e3, TenThousands: 1e4, HundredThousands: 1e5, Millions: 1e6, TenMillions: 1e7, HundredMillions: 1e8, Billions: 1e9, Trillions: 1e12,
} as const;
export type DisplayUnit = keyof typeof displayUnits;

export const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
export const labelPlaces = ["NextToAxis", "High", "Low", "None"] as const;

export interface AxisState {
  visible?: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  logarithmic?: boolean;
  logBase?: number;
  reversePlotOrder?: boolean;
  displayUnit?: DisplayUnit;
  showDisplayUnitLabel?: boolean;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  majorGridlines?: GridlinesState;
  minorGridlines?: GridlinesState;
  majorTickMark?: (typeof tickMarks)[number];
  minorTickMark?: (typeof tickMarks)[number];
  tickLabelPosition?: (typeof labelPlaces)[number];
  tickLabelSpacing?: number;
  tickMarkSpacing?: number;
  /** Degrees, -90 to 90. */
  textOrientation?: number;
  /** Where the other axis crosses this one. */
  position?: "Automatic" | "Maximum" | "Minimum" | "Custom";
  positionAt?: number;
  isBetweenCategories?: boolean;
  title?: TitleState;
  look?: AreaLook;
  line?: LineLook;
}

export interface GridlinesState {
  visible?: boolean;
  line?: LineLook;
}

export const labelPositions = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit"] as const;

export interface LabelsState {
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showPercentage?: boolean;
  showLegendKey?: boolean;
  separator?: string;
  position?: (typeof labelPositions)[number];
  numberFormat?: string;
  linkNumberFormat?: boolean;
  look?: AreaLook;
}

export const markerStyles = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;

export interface MarkerState {
  markerStyle?: (typeof markerStyles)[number];
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
}

export interface PointState extends MarkerState {
  fill?: string;
  border?: LineLook;
  hasDataLabel?: boolean;
  label?: LabelsState;
}

export const trendlineTypes = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;

export interface TrendlineState {
  type: (typeof trendlineTypes)[number];
  /** Left out where it is automatic. */
  name?: string;
  line?: LineLook;
  movingAveragePeriod?: number;
  /** 2 to 6. */
  polynomialOrder?: number;
}

/** Cells, by the key under which the engine follows them. */
export type Reference = string;

export interface SeriesState extends MarkerState {
  /** A text, or the cell that holds it; automatic where both are left out. */
  nameText?: string;
  nameCell?: Reference;
  values?: Reference;
  categories?: Reference;
  chartType?: ChartType;
  axisGroup?: "Primary" | "Secondary";
  fill?: string;
  line?: LineLook;
  smooth?: boolean;
  filtered?: boolean;
  varyByCategories?: boolean;
  hasDataLabels?: boolean;
  labels?: LabelsState;
  points?: Record<string, PointState>;
  trendlines?: TrendlineState[];
}

/** Where it lies over the cells: it moves and grows with them. Distances in points from the edges of the first and the last cell. */
export interface AnchorState {
  cells: Reference;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A chart as the workbook keeps it: plain JSON. What is left out is as Excel makes it by itself. */
export interface ChartState {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  type: ChartType;
  plotBy: "Rows" | "Columns";
  anchor: AnchorState;
  series: SeriesState[];
  title?: TitleState;
  legend?: LegendState;
  axes?: Partial<Record<AxisName, AxisState>>;
  labels?: LabelsState;
  look?: AreaLook;
  plotArea?: AreaLook;
  gapWidth?: number;
  overlap?: number;
  doughnutHoleSize?: number;
  firstSliceAngle?: number;
  plotVisibleOnly?: boolean;
  displayBlanksAs?: "NotPlotted" | "Zero" | "Interplotted";
  roundedCorners?: boolean;
}

export const axisNames = ["category", "value", "secondaryCategory", "secondaryValue"] as const;
export type AxisName = (typeof axisNames)[number];

/** The Office palette, in the order that series and slices take it. */
export const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
export const paletteColor = (index: number): string => palette[index % palette.length]!;
