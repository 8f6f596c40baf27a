import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand,
  InsertRowCommand, RemoveColByRangeCommand, RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { afterColumnShift, afterRowShift, type Area, contains, isWholeColumns, isWholeRows, lastColumn, lastRow, sheetRows } from "./area";
import { setCells } from "./set-cells";
import type { Cells } from "./cells-face";
import type { ChangeType, EngineEvent } from "./events-face";
import type { Kernel } from "./kernel";
import { onActiveSheet } from "./on-active-sheet";
import type { Rules } from "./rules-face";
import type { InnerTables } from "./tables";
import { totalsRowOf } from "./table-totals";
import type { TableInfo } from "./tables-face";

/** Inserting, removing and reordering cells: everything that moves what stands in a sheet. */
export function createStructure(kernel: Kernel, tables: InnerTables, rules: Rules, report: (event: EngineEvent) => void): Pick<Cells, "insert" | "remove" | "reorderRows" | "reorderColumns"> {
  const { unitId } = kernel;

  /** Univer moves its tables only with whole rows and columns, and not always: afterwards each one is put where Excel would have it. */
  async function placeTables(sheetId: string, before: readonly TableInfo[], moved: (area: Area) => Area | undefined): Promise<void> {
    for (const table of before) {
      const expected = moved(table.area);
      const now = tables.list().find((other) => other.id === table.id);
      if (now && expected) await tables.place(table.id, expected);
      else if (now) await tables.remove(table.id);
      else if (expected) throw new Error(`The engine has lost the table ${table.name} of ${sheetId}`);
    }
  }

  function shifted(area: Area, at: Area, sign: 1 | -1, vertical: boolean): Area | undefined {
    const within = vertical
      ? area.column >= at.column && lastColumn(area) <= lastColumn(at)
      : area.row >= at.row && lastRow(area) <= lastRow(at);
    if (!within) return area;
    return vertical ? afterRowShift(area, at.row, sign * at.rows) : afterColumnShift(area, at.column, sign * at.columns);
  }

  function copyStyles(sheetId: string, area: Area, source: (row: number, column: number) => { row: number; column: number } | undefined): void {
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    const cells = kernel.sheet(sheetId).getSheet().getCellMatrix();
    const bottom = Math.min(lastRow(area), kernel.sheet(sheetId).getMaxRows() - 1);
    const right = Math.min(lastColumn(area), kernel.sheet(sheetId).getMaxColumns() - 1);
    for (let row = area.row; row <= bottom; row++) {
      for (let column = area.column; column <= right; column++) {
        const from = source(row, column);
        const style = from && cells.getValue(from.row, from.column)?.s;
        if (style) (matrix[row] ??= {})[column] = { s: style };
      }
    }
    if (Object.keys(matrix).length > 0) setCells(kernel, sheetId, matrix);
  }

  /** A row that begins a table's body is under the rules of the rows that it begins. */
  function extendRulesUp(sheetId: string, table: TableInfo, inserted: Area): void {
    for (const rule of rules.list(sheetId)) {
      if (rule.condition.type !== "Custom") continue;
      const [first] = rule.areas;
      if (!first || rule.areas.length > 1 || first.row !== inserted.row + inserted.rows || !contains({ ...table.area, row: 0, rows: sheetRows }, first)) continue;
      const formula = kernel.lexer.moveFormulaRefOffset(rule.condition.formula, 0, -inserted.rows);
      rules.replace(sheetId, { ...rule, areas: [{ ...first, row: inserted.row, rows: first.rows + inserted.rows }], condition: { type: "Custom", formula } });
    }
  }

  const tell = (sheetId: string, area: Area, change: ChangeType, shift?: "down" | "up" | "right" | "left"): void =>
    report({ type: "changed", sheetId, area, change, source: kernel.addinDepth > 0 ? "addin" : "user", ...(change.startsWith("Cell") ? { shift } : {}) });

  function reorder(sheetId: string, area: Area, order: readonly number[], axis: "rows" | "columns"): void {
    const isRows = axis === "rows";
    const cells = kernel.sheet(sheetId).getSheet().getCellMatrix();
    const cleared: IObjectMatrixPrimitiveType<ICellData> = {};
    const moved: IObjectMatrixPrimitiveType<ICellData> = {};
    const lines: number[] = [];
    order.forEach((from, to) => {
      if (from === to) return;
      lines.push(to);
      for (let across = 0; across < (isRows ? area.columns : area.rows); across++) {
        const at = (line: number) => ({ row: area.row + (isRows ? line : across), column: area.column + (isRows ? across : line) });
        const [source, target] = [at(from), at(to)];
        const old = cells.getValue(source.row, source.column);
        (cleared[target.row] ??= {})[target.column] = { v: null, f: null, si: null, p: null, s: null };
        if (!old) continue;
        const { si: _shared, ...kept } = structuredClone(old);
        const formula = kernel.sheet(sheetId).getRange(source.row, source.column).getFormula();
        // A formula moves as when it is copied: what it says of its own row it says of the new one.
        const copied = formula ? { f: kernel.lexer.moveFormulaRefOffset(formula, target.column - source.column, target.row - source.row), v: null } : {};
        const style = old.s ? { s: kernel.workbook.getWorkbook().getStyles().getStyleByCell(old) } : {};
        (moved[target.row] ??= {})[target.column] = { ...kept, ...copied, ...style };
      }
    });
    if (lines.length === 0) return;
    kernel.quietDepth++;
    try {
      setCells(kernel, sheetId, cleared);
      if (Object.keys(moved).length > 0) setCells(kernel, sheetId, moved);
    } finally {
      kernel.quietDepth--;
    }
    tell(sheetId, area, "RangeEdited");
    const first = Math.min(...lines);
    const count = Math.max(...lines) - first + 1;
    const source = kernel.addinDepth > 0 ? "addin" : "user";
    if (isRows) report({ type: "rowsSorted", sheetId, area: { ...area, row: area.row + first, rows: count }, source });
    else report({ type: "columnsSorted", sheetId, area: { ...area, column: area.column + first, columns: count }, source });
  }

  return {
    async insert(sheetId, area, shift) {
      const range = kernel.range(sheetId, area);
      const before = tables.list().filter((table) => table.sheetId === sheetId);
      const vertical = shift === "down";
      const [command, extra] = vertical
        ? isWholeRows(area) ? [InsertRowCommand.id, { direction: Direction.UP }] : [InsertRangeMoveDownCommand.id, {}]
        : isWholeColumns(area) ? [InsertColCommand.id, { direction: Direction.LEFT }] : [InsertRangeMoveRightCommand.id, {}];
      await onActiveSheet(kernel, sheetId, async () => {
        await kernel.run(command, { unitId, subUnitId: sheetId, range, ...extra });
        await placeTables(sheetId, before, (other) => shifted(other, area, 1, vertical));
        const underHeader = vertical ? before.filter((table) => table.area.row === area.row - 1 && contains(area, { ...table.area, row: area.row, rows: 1 })) : [];
        // New cells look like their neighbours above (or to the left); the first row of a table's body like the row below it.
        copyStyles(sheetId, area, (row, column) => {
          if (!vertical) return area.column > 0 ? { row, column: area.column - 1 } : undefined;
          const below = underHeader.some((table) => column >= table.area.column && column <= lastColumn(table.area));
          if (below) return { row: area.row + area.rows, column };
          return area.row > 0 ? { row: area.row - 1, column } : undefined;
        });
        for (const table of underHeader) extendRulesUp(sheetId, table, area);
        for (const table of before) {
          const grown = vertical && shifted(table.area, area, 1, true);
          if (grown && grown.rows > table.area.rows) tables.fillCalculatedColumns(table.id, area.row - table.area.row - 1, area.rows);
        }
      });
      tell(sheetId, area, vertical ? (isWholeRows(area) ? "RowInserted" : "CellInserted") : isWholeColumns(area) ? "ColumnInserted" : "CellInserted", shift);
    },
    async remove(sheetId, area, shift) {
      const range = kernel.range(sheetId, area);
      const before = tables.list().filter((table) => table.sheetId === sheetId);
      const vertical = shift === "up";
      const command = vertical
        ? isWholeRows(area) ? RemoveRowByRangeCommand.id : DeleteRangeMoveUpCommand.id
        : isWholeColumns(area) ? RemoveColByRangeCommand.id : DeleteRangeMoveLeftCommand.id;
      await onActiveSheet(kernel, sheetId, async () => {
        await kernel.run(command, { unitId, subUnitId: sheetId, range });
        for (const table of before) if (vertical && table.totals && contains(area, totalsRowOf(table))) tables.forgetTotals(table.id);
        await placeTables(sheetId, before, (other) => shifted(other, area, -1, vertical));
      });
      tell(sheetId, area, vertical ? (isWholeRows(area) ? "RowDeleted" : "CellDeleted") : isWholeColumns(area) ? "ColumnDeleted" : "CellDeleted", shift);
    },
    reorderRows: (sheetId, area, order) => reorder(sheetId, area, order, "rows"),
    reorderColumns: (sheetId, area, order) => reorder(sheetId, area, order, "columns"),
  };
}
