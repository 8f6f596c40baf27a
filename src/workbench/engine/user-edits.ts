import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, cellsOf, intersection, lastColumn, lastRow } from "./area";
import { placeOf } from "./cells";
import { setCells } from "./set-cells";
import type { EngineEvent, Events } from "./events-face";
import type { Kernel } from "./kernel";
import { spillsToEngine } from "./spill-references";
import { toEngine } from "./structured-references";
import type { InnerTables } from "./tables";

/** Larger pastes are left as they are. */
const mostCells = 5000;

export interface UserEdits {
  /** Rows or a column entered right beside a table belong to it from then on. */
  growTable(sheetId: string, entered: Area): Promise<void>;
  /** While work runs its edits are looked after by whoever runs it. */
  withoutWatching<Result>(work: () => Result): Result;
}

/**
 * What Excel does after a person's own edit in the grid and Univer does not: references in Excel's short form are understood, a table
 * takes in what is typed beside it, and a row inserted in it gets the formulas of its columns.
 */
export function watchUserEdits(
  kernel: Kernel, tables: InnerTables, addRows: (tableId: string, rows: number) => Promise<void>, events: Events,
): UserEdits {
  let paused = false;
  const formulas = kernel.injector.get(FormulaDataModel);

  /** What begins in a table, or right below or beside it, and reaches beyond it is taken in. */
  async function growTable(sheetId: string, entered: Area): Promise<void> {
    const onSheet = tables.list().filter((candidate) => candidate.sheetId === sheetId);
    for (const { id, area, totals } of onSheet) {
      const others = onSheet.filter((other) => other.id !== id);
      const isFree = (grown: Area): boolean => !others.some((other) => intersection(other.area, grown));
      const newRows = lastRow(entered) - lastRow(area);
      const startsInColumns = entered.column >= area.column && entered.column <= lastColumn(area);
      const below = newRows > 0 && !totals && startsInColumns && entered.row > area.row && entered.row <= lastRow(area) + 1;
      if (below && isFree({ ...area, rows: area.rows + newRows })) {
        await addRows(id, newRows);
        tables.fillCalculatedColumns(id, area.rows - 1, newRows);
      }
      const now = tables.list().find((table) => table.id === id)!.area;
      const newColumns = lastColumn(entered) - lastColumn(now);
      const beside = newColumns > 0 && entered.column >= now.column && entered.column <= lastColumn(now) + 1
        && entered.row >= now.row && lastRow(entered) <= lastRow(now);
      if (beside && isFree({ ...now, columns: now.columns + newColumns })) await tables.resize(id, { ...now, columns: now.columns + newColumns });
    }
  }

  function understand(sheetId: string, row: number, column: number): void {
    const formula = formulas.getFormulaStringByCell(row, column, sheetId, kernel.unitId);
    if (!formula || !/[[#@]/.test(formula)) return;
    try {
      const rewritten = spillsToEngine(toEngine(formula, placeOf(tables, sheetId, row, column)));
      if (rewritten !== formula) setCells(kernel, sheetId, { [row]: { [column]: { f: rewritten, v: null, si: null } } });
    } catch (error) {
      // The cell shows the engine's own error; a person's typing never breaks the grid.
      console.warn(error);
    }
  }

  async function follow(event: Extract<EngineEvent, { type: "changed" }>): Promise<void> {
    const { sheetId, area } = event;
    if (event.change === "RowInserted") {
      for (const table of tables.list()) {
        const inside = table.sheetId === sheetId && area.row > table.area.row && lastRow(area) <= lastRow(table.area);
        if (inside) tables.fillCalculatedColumns(table.id, area.row - table.area.row - 1, area.rows);
      }
    }
    if (event.change !== "RangeEdited" || area.rows * area.columns > mostCells) return;
    for (const { row, column } of cellsOf(area)) understand(sheetId, row, column);
    const matrix = kernel.sheet(sheetId).getSheet().getCellMatrix();
    const isEntered = [...cellsOf(area)].some(({ row, column }) => {
      const cell = matrix.getValue(row, column);
      return cell?.f || (cell?.v !== undefined && cell.v !== null);
    });
    if (isEntered) await growTable(sheetId, area);
  }

  events.listen((event) => {
    if (paused || event.type !== "changed" || event.source !== "user") return;
    // After the edit, or the undoing, is complete.
    setTimeout(() => {
      if (kernel.workbook.getSheetBySheetId(event.sheetId)) follow(event).catch((error: unknown) => console.error(error));
    }, 0);
  });

  return {
    growTable,
    withoutWatching(work) {
      paused = true;
      try {
        return work();
      } finally {
        paused = false;
      }
    },
  };
}
