/** Cells of a sheet, from 0. */
export interface ChartCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A series of a chart: a column of figures of the sheet, in one colour, or in one a point. */
export interface ChartSeriesModel {
  readonly name: string;
  readonly values: ChartCells;
  /** "#RRGGBB". */
  readonly color: string;
  readonly pointColors?: readonly string[];
  /** Figures beside the bars. */
  readonly hasLabels: boolean;
}

/** A native chart over cells of its own sheet, so that it lives with them and without the add-in. */
export interface ChartModel {
  /** Upright columns, or lying bars that add up, the first category on top. */
  readonly kind: "columns" | "stackedBars";
  readonly title: string;
  readonly categories: ChartCells;
  readonly series: readonly ChartSeriesModel[];
  /** The cells that it covers. */
  readonly place: ChartCells;
  readonly numberFormat: string;
  /** Top of the axis of figures; null for Excel's own choice. */
  readonly maximum: number | null;
  readonly hasLegend: boolean;
}
