export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed" | "Fill" | "CenterAcrossSelection";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type ReadingOrder = "Context" | "LeftToRight" | "RightToLeft";
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface Border {
  /** Excel's BorderLineStyle; "None" takes the line away. */
  readonly style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** A cell's format. Colours are "#RRGGBB", sizes points; a null part is the default. */
export interface CellStyle {
  readonly fill?: string | null;
  readonly numberFormat?: string | null;
  readonly fontName?: string | null;
  readonly fontSize?: number | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly horizontal?: HorizontalAlignment | null;
  readonly vertical?: VerticalAlignment | null;
  readonly indent?: number | null;
  readonly wrap?: boolean | null;
  /** Degrees from -90 (downwards) to 90 (upwards); 180 for letters one below the other. */
  readonly rotation?: number | null;
  readonly borders?: Partial<Record<BorderEdge, Border>> | null;
  /** The key of the named style that the cell was given; none for the usual one. */
  readonly styleName?: string | null;
  readonly shrink?: boolean | null;
  readonly readingOrder?: ReadingOrder | null;
  readonly autoIndent?: boolean | null;
}
