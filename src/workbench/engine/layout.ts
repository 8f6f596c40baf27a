import { BooleanNumber } from "@univerjs/core";
import { ToggleGridlinesCommand } from "@univerjs/sheets";
import { type Area, lastColumn, lastRow } from "./area";
import type { Cells } from "./cells-face";
import { rememberSelection } from "./remember-selection";
import { areaOf, type Kernel } from "./kernel";
import type { Layout } from "./layout-face";

const pixelsToPoints = 0.75;
const toPoints = (pixels: number): number => pixels * pixelsToPoints;
const toPixels = (points: number): number => points / pixelsToPoints;

/** Of a line of text, without a canvas to measure with: a Chinese character is as wide as the font is high, a Latin one about half. */
function textWidth(text: string, fontPoints: number): number {
  let units = 0;
  for (const character of text) units += character.codePointAt(0)! > 0x2e7f ? 1 : 0.56;
  return units * fontPoints;
}

const padding = 8;
const usualFont = 11;
const lineHeight = 1.3;

export function createLayout(kernel: Kernel, cells: Pick<Cells, "texts" | "style">): Layout {
  const sheet = kernel.sheet;
  const config = (sheetId: string) => sheet(sheetId).getSheet().getConfig();
  const used = (sheetId: string, area: Area): Area => areaOf(kernel.range(sheetId, area));
  const keepingSelection = (sheetId: string, work: () => void): void => {
    const selectAgain = rememberSelection(kernel, sheetId);
    work();
    selectAgain();
  };

  return {
    columnWidth: (sheetId, column) => {
      kernel.range(sheetId, { row: 0, column, rows: 1, columns: 1 });
      return toPoints(sheet(sheetId).getColumnWidth(column));
    },
    setColumnWidth(sheetId, area, points) {
      const range = kernel.range(sheetId, { ...area, row: 0, rows: 1 });
      sheet(sheetId).setColumnWidths(range.startColumn, range.endColumn - range.startColumn + 1, toPixels(points));
    },
    rowHeight: (sheetId, row) => {
      kernel.range(sheetId, { row, column: 0, rows: 1, columns: 1 });
      return toPoints(sheet(sheetId).getRowHeight(row));
    },
    setRowHeight(sheetId, area, points) {
      const range = kernel.range(sheetId, { ...area, column: 0, columns: 1 });
      sheet(sheetId).setRowHeightsForced(range.startRow, range.endRow - range.startRow + 1, toPixels(points));
    },
    autofitColumns(sheetId, area) {
      const measured = used(sheetId, area);
      for (let column = measured.column; column <= lastColumn(measured); column++) {
        let widest = 0;
        cells.texts(sheetId, { ...measured, column, columns: 1 }).forEach(([text], offset) => {
          if (!text) return;
          const size = cells.style(sheetId, measured.row + offset, column).fontSize ?? usualFont;
          widest = Math.max(widest, ...text.split("\n").map((line) => textWidth(line, size)));
        });
        if (widest > 0) sheet(sheetId).setColumnWidth(column, toPixels(widest + padding));
      }
    },
    autofitRows(sheetId, area) {
      const measured = used(sheetId, area);
      for (let row = measured.row; row <= lastRow(measured); row++) {
        let highest = 0;
        cells.texts(sheetId, { ...measured, row, rows: 1 })[0]!.forEach((text, offset) => {
          if (!text) return;
          const column = measured.column + offset;
          const style = cells.style(sheetId, row, column);
          const size = style.fontSize ?? usualFont;
          const width = toPoints(sheet(sheetId).getColumnWidth(column)) - padding / 2;
          const lines = text.split("\n").reduce((count, line) => count + (style.wrap ? Math.max(1, Math.ceil(textWidth(line, size) / width)) : 1), 0);
          highest = Math.max(highest, lines * size * lineHeight);
        });
        if (highest > 0) sheet(sheetId).setRowHeightsForced(row, 1, toPixels(highest + padding / 2));
      }
    },
    rowHidden: (sheetId, row) => !sheet(sheetId).getSheet().getRowVisible(row),
    columnHidden: (sheetId, column) => !sheet(sheetId).getSheet().getColVisible(column),
    setRowsHidden(sheetId, area, hidden) {
      const { row, rows } = used(sheetId, area);
      keepingSelection(sheetId, () => (hidden ? sheet(sheetId).hideRows(row, rows) : sheet(sheetId).showRows(row, rows)));
    },
    setColumnsHidden(sheetId, area, hidden) {
      const { column, columns } = used(sheetId, area);
      keepingSelection(sheetId, () => (hidden ? sheet(sheetId).hideColumns(column, columns) : sheet(sheetId).showColumns(column, columns)));
    },
    frozen(sheetId) {
      const freeze = sheet(sheetId).getFreeze();
      return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
    },
    freeze(sheetId, rows, columns) {
      if (rows === 0 && columns === 0) sheet(sheetId).cancelFreeze();
      else sheet(sheetId).setFreeze({ xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns });
    },
    gridlines: (sheetId) => !sheet(sheetId).hasHiddenGridLines(),
    setGridlines(sheetId, visible) {
      kernel.runNow(ToggleGridlinesCommand.id, { unitId: kernel.unitId, subUnitId: sheetId, showGridlines: visible ? 1 : 0 });
    },
    headings: (sheetId) => config(sheetId).rowHeader.hidden !== BooleanNumber.TRUE,
    setHeadings(sheetId, visible) {
      // Univer has no command for it: the grid reads it whenever it lays the sheet out anew.
      const { rowHeader, columnHeader } = config(sheetId);
      rowHeader.hidden = columnHeader.hidden = visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    },
    standardHeight: (sheetId) => toPoints(config(sheetId).defaultRowHeight),
    standardWidth: (sheetId) => toPoints(config(sheetId).defaultColumnWidth),
    setStandardWidth(sheetId, points) {
      config(sheetId).defaultColumnWidth = toPixels(points);
    },
    tabColor: (sheetId) => sheet(sheetId).getTabColor() ?? "",
    setTabColor(sheetId, color) {
      sheet(sheetId).setTabColor(color);
    },
  };
}
