import { type Area, between, type Border, type BorderEdge, type CellStyle, cellsOf, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../engine/terms";
import { color, number, oneOf, text, truth, whole } from "./arguments";
import { apiNotFound, invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import type { Range } from "./range";
import { FormatProtection } from "./worksheet-protection";

/** What a new cell looks like in a Chinese Excel. */
const usual = { fontName: "等线", fontSize: 11, fontColor: "#000000", fill: "#FFFFFF", horizontal: "General", vertical: "Bottom" } as const;

/** Excel's own limit. */
const mostIndent = 250;

/** The cells that a format is read from: whole rows and columns are judged by the sheet's used part. */
function measured(range: Range): Area {
  const { area } = range;
  if (!isWholeRows(area) && !isWholeColumns(area)) return area;
  const used = range.book.engine.cells.used(range.sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return between(
    area.row, area.column,
    isWholeColumns(area) ? Math.max(lastRow(used), 0) : lastRow(area),
    isWholeRows(area) ? Math.max(lastColumn(used), 0) : lastColumn(area),
  );
}

/** The value that all cells share; null where they differ, as in Excel. */
function shared(range: Range, read: (style: CellStyle) => unknown): unknown {
  const area = measured(range);
  let first: unknown;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = read(range.book.engine.cells.style(range.sheetId, row, column));
      if (row === area.row && column === area.column) first = value;
      else if (value !== first) return null;
    }
  }
  return first;
}

const restyle = (range: Range, change: CellStyle): void => range.book.engine.cells.restyle(range.sheetId, range.area, change);

const part = <Key extends keyof CellStyle>(range: () => Range, key: Key, otherwise: unknown, take: (value: unknown) => CellStyle[Key]): Property =>
  writable(() => shared(range(), (style) => style[key] ?? otherwise), (value) => restyle(range(), { [key]: take(value) }));

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";

  constructor(private readonly range: Range) {
    super();
  }

  private size(axis: "column" | "row"): unknown {
    const { layout } = this.range.book.engine;
    const { area, sheetId } = this.range;
    const start = axis === "column" ? area.column : area.row;
    const count = Math.min(axis === "column" ? area.columns : area.rows, 500);
    const read = (index: number): number => (axis === "column" ? layout.columnWidth(sheetId, index) : layout.rowHeight(sheetId, index));
    const first = read(start);
    for (let index = start + 1; index < start + count; index++) if (read(index) !== first) return null;
    return first;
  }

  override readonly properties: Record<string, Property> = {
    WrapText: part(() => this.range, "wrap", false, (value) => truth(value, "wrapText")),
    HorizontalAlignment: part(() => this.range, "horizontal", usual.horizontal, (value) => {
      const wanted = oneOf(value, horizontals, "horizontalAlignment");
      if (wanted === "Fill" || wanted === "CenterAcrossSelection") throw apiNotFound(`RangeFormat.horizontalAlignment "${wanted}"`);
      return wanted;
    }),
    VerticalAlignment: part(() => this.range, "vertical", usual.vertical, (value) => {
      const wanted = oneOf(value, verticals, "verticalAlignment");
      if (wanted === "Justify" || wanted === "Distributed") throw apiNotFound(`RangeFormat.verticalAlignment "${wanted}"`);
      return wanted;
    }),
    IndentLevel: part(() => this.range, "indent", 0, (value) => whole(value, "indentLevel", 0)),
    TextOrientation: part(() => this.range, "rotation", 0, (value) => {
      const degrees = whole(value, "textOrientation", -90);
      if (degrees > 90 && degrees !== 180) throw invalidArgument("textOrientation");
      return degrees;
    }),
    ColumnWidth: writable(() => this.size("column"), (value) =>
      this.range.book.engine.layout.setColumnWidth(this.range.sheetId, this.range.area, number(value, "columnWidth"))),
    RowHeight: writable(() => this.size("row"), (value) =>
      this.range.book.engine.layout.setRowHeight(this.range.sheetId, this.range.area, number(value, "rowHeight"))),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Fill: () => new RangeFill(this.range),
    Font: () => new RangeFont(this.range),
    Borders: () => new RangeBorderCollection(this.range),
    Protection: () => new FormatProtection(this.range),
  };

  override readonly methods: Record<string, Method> = {
    AdjustIndent: (amount) => {
      const step = whole(amount, "amount");
      const { book, sheetId } = this.range;
      const indents = (row: number, column: number): number => (book.engine.cells.style(sheetId, row, column).indent ?? 0) + step;
      const area = measured(this.range);
      for (const { row, column } of cellsOf(area)) if (indents(row, column) < 0 || indents(row, column) > mostIndent) throw invalidArgument("amount");
      book.engine.cells.restyle(sheetId, area, (row, column) => ({ indent: indents(row, column) }));
    },
    AutofitColumns: async () => {
      await this.range.book.engine.calculation.settle();
      this.range.book.engine.layout.autofitColumns(this.range.sheetId, { ...measured(this.range) });
    },
    AutofitRows: async () => {
      await this.range.book.engine.calculation.settle();
      this.range.book.engine.layout.autofitRows(this.range.sheetId, { ...measured(this.range) });
    },
  };
}

export class RangeFill extends HostObject {
  readonly className = "RangeFill";

  constructor(private readonly range: Range) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Color: part(() => this.range, "fill", usual.fill, (value) => (value === "" ? null : color(value, "fill.color"))),
  };

  override readonly methods: Record<string, Method> = {
    Clear: () => restyle(this.range, { fill: null }),
  };
}

export class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(private readonly range: Range) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Name: part(() => this.range, "fontName", usual.fontName, (value) => text(value, "font.name")),
    Size: part(() => this.range, "fontSize", usual.fontSize, (value) => number(value, "font.size")),
    Color: part(() => this.range, "fontColor", usual.fontColor, (value) => color(value, "font.color")),
    Bold: part(() => this.range, "bold", false, (value) => truth(value, "font.bold")),
    Italic: part(() => this.range, "italic", false, (value) => truth(value, "font.italic")),
    Strikethrough: part(() => this.range, "strikethrough", false, (value) => truth(value, "font.strikethrough")),
    Underline: writable(() => {
      const underlined = shared(this.range, (style) => style.underline ?? false);
      return underlined === null ? null : underlined ? "Single" : "None";
    }, (value) => {
      const wanted = oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const, "font.underline");
      if (wanted !== "None" && wanted !== "Single") throw apiNotFound(`RangeFont.underline "${wanted}"`);
      restyle(this.range, { underline: wanted === "Single" });
    }),
  };
}

const outer: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const inner = ["InsideVertical", "InsideHorizontal"] as const;
type Edge = BorderEdge | (typeof inner)[number];

export class RangeBorderCollection extends HostObject {
  readonly className = "RangeBorderCollection";

  constructor(private readonly range: Range) {
    super();
  }

  override readonly properties: Record<string, Property> = { Count: readable(() => outer.length + inner.length) };

  override items(): readonly HostObject[] {
    return [...outer, ...inner].map((edge) => new RangeBorder(this.range, edge));
  }

  override readonly methods: Record<string, Method> = {
    GetItem: (edge) => {
      if (edge === "DiagonalDown" || edge === "DiagonalUp") throw apiNotFound(`RangeBorderCollection.getItem("${edge}")`);
      return new RangeBorder(this.range, oneOf(edge, [...outer, ...inner], "border"));
    },
    GetItemAt: (index) => {
      const edge = [...outer, ...inner][whole(index, "index", 0)];
      if (!edge) throw itemNotFound("border");
      return new RangeBorder(this.range, edge);
    },
  };
}

export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";

  constructor(private readonly range: Range, private readonly edge: Edge) {
    super();
  }

  override id(): string {
    return this.edge;
  }

  /** The cells along the edge, and the side of theirs that is meant. */
  private strip(): { area: Area; side: BorderEdge } {
    const { area } = this.range;
    switch (this.edge) {
      case "EdgeTop": return { area: { ...area, rows: 1 }, side: "EdgeTop" };
      case "EdgeBottom": return { area: { ...area, row: lastRow(area), rows: 1 }, side: "EdgeBottom" };
      case "EdgeLeft": return { area: { ...area, columns: 1 }, side: "EdgeLeft" };
      case "EdgeRight": return { area: { ...area, column: lastColumn(area), columns: 1 }, side: "EdgeRight" };
      case "InsideHorizontal": return { area: { ...area, rows: area.rows - 1 }, side: "EdgeBottom" };
      case "InsideVertical": return { area: { ...area, columns: area.columns - 1 }, side: "EdgeRight" };
    }
  }

  private read(): Border {
    const { area, side } = this.strip();
    const none: Border = { style: "None", weight: "Thin", color: "#000000" };
    if (area.rows < 1 || area.columns < 1) return none;
    return this.range.book.engine.cells.style(this.range.sheetId, area.row, area.column).borders?.[side] ?? none;
  }

  private change(change: Partial<Border>): void {
    const { area, side } = this.strip();
    if (area.rows < 1 || area.columns < 1) return;
    // A colour or weight given to a line that is not there draws a continuous one.
    const before = this.read();
    const border: Border = { ...before, ...(before.style === "None" && !change.style ? { style: "Continuous" as const } : {}), ...change };
    this.range.book.engine.cells.restyle(this.range.sheetId, area, { borders: { [side]: border } });
  }

  override readonly properties: Record<string, Property> = {
    SideIndex: readable(() => this.edge),
    Style: writable(() => this.read().style, (value) => this.change({
      style: oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const, "border.style"),
    })),
    Weight: writable(() => this.read().weight, (value) => this.change({ weight: oneOf(value, ["Hairline", "Thin", "Medium", "Thick"] as const, "border.weight") })),
    Color: writable(() => this.read().color, (value) => this.change({ color: color(value, "border.color") })),
  };
}
