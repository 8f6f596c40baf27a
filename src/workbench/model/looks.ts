import { type Area, between, type Border, type BorderEdge, type CellStyle, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../engine/terms";
import { type Property, writable } from "./object";
import type { Range } from "./range";

/** What a new cell looks like in a Chinese Excel. */
export const usual = { fontName: "等线", fontSize: 11, fontColor: "#000000", fill: "#FFFFFF", horizontal: "General", vertical: "Bottom" } as const;

export type Edge = BorderEdge | "InsideVertical" | "InsideHorizontal";

/** What has a format: cells, or a named style. */
export interface Looks {
  /** The value that all of it shares; null where it differs, as in Excel. */
  shared(read: (style: CellStyle) => unknown): unknown;
  change(change: CellStyle): void;
  readonly edges: readonly Edge[];
  border(edge: Edge): Border;
  changeBorder(edge: Edge, border: Border): void;
}

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

/** One part of a format as a property. @param take checks what the add-in sent */
export const part = <Key extends keyof CellStyle>(looks: () => Looks, key: Key, otherwise: unknown, take: (value: unknown) => CellStyle[Key]): Property =>
  writable(() => looks().shared((style) => style[key] ?? otherwise), (value) => looks().change({ [key]: take(value) }));

/** The cells that a format is read from: whole rows and columns are judged by the sheet's used part. */
export function measured(range: Range): Area {
  const { area } = range;
  if (!isWholeRows(area) && !isWholeColumns(area)) return area;
  const used = range.book.engine.cells.used(range.sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return between(
    area.row, area.column,
    isWholeColumns(area) ? Math.max(lastRow(used), 0) : lastRow(area),
    isWholeRows(area) ? Math.max(lastColumn(used), 0) : lastColumn(area),
  );
}

/** The cells of a range. */
export class RangeLooks implements Looks {
  readonly edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;

  constructor(private readonly range: Range) {}

  shared(read: (style: CellStyle) => unknown): unknown {
    const area = measured(this.range);
    let first: unknown;
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const value = read(this.range.book.engine.cells.style(this.range.sheetId, row, column));
        if (row === area.row && column === area.column) first = value;
        else if (value !== first) return null;
      }
    }
    return first;
  }

  change(change: CellStyle): void {
    this.range.book.engine.cells.restyle(this.range.sheetId, this.range.area, change);
  }

  /** The cells along an edge, and the side of theirs that is meant. */
  private strip(edge: Edge): { area: Area; side: BorderEdge } {
    const { area } = this.range;
    switch (edge) {
      case "EdgeTop": return { area: { ...area, rows: 1 }, side: "EdgeTop" };
      case "EdgeBottom": return { area: { ...area, row: lastRow(area), rows: 1 }, side: "EdgeBottom" };
      case "EdgeLeft": return { area: { ...area, columns: 1 }, side: "EdgeLeft" };
      case "EdgeRight": return { area: { ...area, column: lastColumn(area), columns: 1 }, side: "EdgeRight" };
      case "InsideHorizontal": return { area: { ...area, rows: area.rows - 1 }, side: "EdgeBottom" };
      case "InsideVertical": return { area: { ...area, columns: area.columns - 1 }, side: "EdgeRight" };
    }
  }

  border(edge: Edge): Border {
    const { area, side } = this.strip(edge);
    if (area.rows < 1 || area.columns < 1) return noBorder;
    return this.range.book.engine.cells.style(this.range.sheetId, area.row, area.column).borders?.[side] ?? noBorder;
  }

  changeBorder(edge: Edge, border: Border): void {
    const { area, side } = this.strip(edge);
    if (area.rows < 1 || area.columns < 1) return;
    this.range.book.engine.cells.restyle(this.range.sheetId, area, { borders: { [side]: border } });
  }
}
