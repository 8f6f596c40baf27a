import { lastColumn, lastRow } from "../../engine/terms";
import type { Book } from "../book";
import type { AnchorState } from "./chart-state";

/** Points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** More than the widest and highest that anybody looks at. */
const mostColumns = 16_384;
const mostRows = 1_048_576;

class Line {
  constructor(private readonly book: Book, private readonly sheetId: string, private readonly isAcross: boolean) {}

  private size(index: number): number {
    const { layout } = this.book.engine;
    if (this.isAcross) return layout.columnHidden(this.sheetId, index) ? 0 : layout.columnWidth(this.sheetId, index);
    return layout.rowHidden(this.sheetId, index) ? 0 : layout.rowHeight(this.sheetId, index);
  }

  /** Where a row or column begins. */
  start(index: number): number {
    let sum = 0;
    for (let one = 0; one < index; one++) sum += this.size(one);
    return sum;
  }

  /** So far into a row or column, and never beyond it: it may have become smaller. */
  within(index: number, rest: number): number {
    return this.start(index) + Math.min(rest, this.size(index));
  }

  /** The row or column over which a distance from the sheet's edge ends, and how much of it is left over in it. */
  at(distance: number): { index: number; rest: number } {
    let rest = distance;
    for (let index = 0; index < (this.isAcross ? mostColumns : mostRows); index++) {
      const size = this.size(index);
      if (rest < size) return { index, rest };
      rest -= size;
    }
    return { index: this.isAcross ? mostColumns - 1 : mostRows - 1, rest: 0 };
  }

  /** The same for where something ends: on an edge it belongs to what lies before, so that what is inserted behind leaves it alone. */
  endAt(distance: number): { index: number; rest: number } {
    const { index, rest } = this.at(distance);
    return rest === 0 && index > 0 ? { index: index - 1, rest: this.size(index - 1) } : { index, rest };
  }
}

/** Without the dust of adding many sizes. */
const exact = (points: number): number => Math.round(points * 1e6) / 1e6;

/** How far so many rows and columns reach from the sheet's corner, in points. */
export const reachOf = (book: Book, sheetId: string, { rows, columns }: { readonly rows: number; readonly columns: number }): { width: number; height: number } =>
  ({ width: new Line(book, sheetId, true).start(columns), height: new Line(book, sheetId, false).start(rows) });

/** Ties a box to the cells below it. */
export function anchorAt(book: Book, sheetId: string, box: Box): AnchorState {
  const [across, down] = [new Line(book, sheetId, true), new Line(book, sheetId, false)];
  const [left, top] = [across.at(box.left), down.at(box.top)];
  const [right, bottom] = [across.endAt(box.left + box.width), down.endAt(box.top + box.height)];
  const cells = book.engine.references.follow({
    sheetId, row: top.index, column: left.index, rows: Math.max(1, bottom.index - top.index + 1), columns: Math.max(1, right.index - left.index + 1),
  }, false);
  return { cells, left: left.rest, top: top.rest, right: right.rest, bottom: bottom.rest };
}

/** Where the box lies now; without size where its cells are gone. */
export function boxOf(book: Book, sheetId: string, anchor: AnchorState): Box {
  const place = book.engine.references.place(anchor.cells);
  if (!place) return { left: 0, top: 0, width: 0, height: 0 };
  const [across, down] = [new Line(book, sheetId, true), new Line(book, sheetId, false)];
  const left = across.within(place.column, anchor.left);
  const top = down.within(place.row, anchor.top);
  return {
    left: exact(left), top: exact(top),
    width: exact(Math.max(0, across.within(lastColumn(place), anchor.right) - left)), height: exact(Math.max(0, down.within(lastRow(place), anchor.bottom) - top)),
  };
}
